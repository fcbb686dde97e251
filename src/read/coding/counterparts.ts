import type { Party } from "../reading.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";

/**
 * Whom "it" stands for in a clause on what was offered, asked or given, where the deed itself rules out who is named first: nobody
 * turns down his own offer, nor is thanked by himself. Examples: "Egypt offered Sudan a loan, which it declined", "Mali thanked Turkey
 * for the drones it had sent".
 */
export function withCounterparts(trees: readonly Tree[], acts: readonly ActDraft[]): readonly ActDraft[] {
  return acts.map((act) => {
    const tree = trees[act.sentence]!;
    const clause = clauseOf(tree, act.predicate);
    if (clause === null || !hasPronoun(tree, clause)) return act;
    const verb = verbAbove(tree, clause);
    const beside = acts.filter(
      (b) =>
        b !== act &&
        b.sentence === act.sentence &&
        b.predicate === verb &&
        b.target !== null &&
        b.actor.code === act.actor.code,
    );
    const answered = ANSWERS.test(act.type) ? beside.find(({ type }) => ASKED.test(type)) : undefined;
    const judged =
      !GOT.test(lemmaOf(tree, act.predicate)) && isReason(tree, clause)
        ? beside.find(({ type }) => JUDGED.test(type))
        : undefined;
    const other = (answered ?? judged)?.target;
    if (other === null || other === undefined) return act;
    const target: Party | null =
      act.target === null && answered === undefined
        ? null
        : act.target === null || act.target.code === other.code
          ? { ...act.actor, inferred: true }
          : act.target;
    return { ...act, actor: { ...other, inferred: true }, target };
  });
}

const ANSWERS = /^(accept|decline|refuse|ignore)$/;
const ASKED = /^(request|demand|offer|propose)$/;
const JUDGED = /^(endorse|criticize|accuse|sanction)$/;
/** What is told of the one who gets: "thanked Turkey for the drones it had received". */
const GOT =
  /^(receive|get|obtain|buy|win|secure|suffer|lose|need|want|ask|request|seek|enjoy|have|accept|decline|refuse|ignore|reject)$/;

/** The clause on a noun that a predicate stands in; null where it stands in none. */
function clauseOf(tree: Tree, predicate: number): number | null {
  let k = predicate;
  while (relation(tree, k) === "xcomp") k = tree.tokens[k]!.head;
  const onNoun =
    tree.tokens[k]!.deprel === "acl:relcl" || (relation(tree, k) === "advcl" && hasWhich(tree, k));
  return onNoun && tree.tokens[k]!.head >= 0 ? k : null;
}

const hasWhich = (tree: Tree, k: number): boolean =>
  kids(tree, k, "obj", "obl").some((c) => c < k && /^which$/i.test(tree.tokens[c]!.text));

const hasPronoun = (tree: Tree, clause: number): boolean =>
  kids(tree, clause, "nsubj").some((k) => /^(it|they|he|she)$/i.test(tree.tokens[k]!.text));

function verbAbove(tree: Tree, clause: number): number {
  let k = tree.tokens[clause]!.head;
  while (k >= 0 && (!isVerb(tree, k) || relation(tree, k) === "xcomp")) k = tree.tokens[k]!.head;
  return k;
}

/** "thanked Turkey for the drones it had sent": the clause tells of what the verdict is for. */
const isReason = (tree: Tree, clause: number): boolean =>
  /^(for|over)$/.test(prepositionOf(tree, tree.tokens[clause]!.head) ?? "");
