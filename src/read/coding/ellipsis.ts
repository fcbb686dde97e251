import type { Token } from "../../language/index.ts";
import type { Status } from "../../vocabulary/status.ts";
import type { Party } from "../reading.ts";
import { isPassive, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { doersOf } from "./doers.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";
import { unique } from "./parties.ts";
import { scopeOf } from "./status.ts";

/**
 * Deeds told by another's: "Niger did the same", "Chad followed suit", "so did Mali", "as Kenya did in 1999", "Chad did not".
 * The acts of the predicate told last before it, by those that are named now; when and whether, the new words say.
 */
export function actsRetold(stage: Stage, coded: readonly ActDraft[]): readonly ActDraft[] {
  const inSentence = new Map<number, ActDraft[]>();
  for (const act of coded) inSentence.set(act.sentence, [...(inSentence.get(act.sentence) ?? []), act]);
  return stage.scene.trees.flatMap((tree) =>
    tree.tokens.flatMap(({ index }) => {
      if (!retells(tree, index)) return [];
      const heads = inverted(tree, index) ?? doersOf(tree, index);
      const actors = unique(heads.flatMap((k) => stage.cast.at(tree, k)));
      if (actors.length === 0) return [];
      const { start, end } = tree.tokens[index]!;
      const before = inSentence.get(tree.number)?.filter((a) => a.predicate < index) ?? [];
      const told = before.length > 0 ? before : (inSentence.get(tree.number - 1) ?? []);
      const last = told
        .filter((a) => actors.every((p) => p.code !== a.actor.code))
        .sort(later)
        .at(-1);
      if (last === undefined || (mayFollow(tree, index) && !STEPS.test(last.type))) return [];
      // "recognised Chad, as Mali had done": told by whoever tells what it is like.
      const alike = relation(tree, index) === "advcl" && tree.tokens[index]!.head === last.predicate;
      const voice = alike ? last.voice : stage.nesting.voiceAt([start, end]);
      const statement = stage.statements[voice];
      const here = statement !== undefined && statement.sentence === tree.number;
      const scope = scopeOf(
        tree,
        index,
        here ? statement.contentHead : null,
        here && statement.head >= 0 ? statement.head : null,
      );
      const retold = (a: ActDraft, actor: Party, target: Party | null): ActDraft => {
        const named = a.actor === actor ? (target ?? actor) : actor;
        return {
          ...a,
          actor,
          target,
          status: heldBy(tree, index, scope.status, a.status),
          voice,
          sentence: tree.number,
          predicate: index,
          time: stage.clock.timeOf(tree, index, scope.above, statement?.head ?? -1),
          condition: null,
          inCondition: scope.inCondition,
          evidence: [Math.min(start, named.span[0] >= tree.sentence.start ? named.span[0] : start), end],
          confidence: a.confidence * 0.8,
          rule: `${a.type}:same`,
        };
      };
      const same = told.filter(
        (a) => a.sentence === last.sentence && a.predicate === last.predicate && a.type === last.type,
      );
      // "Mali was suspended, as was Niger": who stands beside the one it was done to.
      if (lemmaOf(tree, index) === "be" && isPassive(stage.scene.trees[last.sentence]!, last.predicate))
        return same.slice(0, 1).flatMap((a) => actors.map((target) => retold(a, a.actor, target)));
      return actors.flatMap((actor) =>
        same
          .filter(
            (a, i) =>
              same.findIndex((b) => b.target?.code === a.target?.code) === i && a.target?.code !== actor.code,
          )
          .map((a) => retold(a, actor, a.target && { ...a.target, inferred: true })),
      );
    }),
  );
}

/**
 * "broke ties with Chad and Mali with Niger": the verb's acts, by the name that has no verb, to what hangs on it. Of acts
 * whose words name no target only those are retold that need none: "recalled its envoy and Mali its consul".
 */
export function actsGapped(stage: Stage, coded: readonly ActDraft[]): readonly ActDraft[] {
  return stage.scene.trees.flatMap((tree) =>
    tree.tokens
      .filter(({ deprel }) => deprel === "orphan")
      .flatMap((rest): readonly ActDraft[] => {
        const name = tree.tokens[rest.head]!;
        const own = coded.filter(
          (a) =>
            a.sentence === tree.number &&
            isOf(tree, a.predicate, name.head) &&
            (a.target === null ? /^(pull_back|deploy)$/.test(a.type) : !a.target.inferred),
        );
        const actors = unique(stage.cast.at(tree, name.index));
        const named = rest.upos === "PROPN" ? unique(stage.cast.at(tree, rest.index)) : null;
        return actors.flatMap((actor) =>
          own
            .filter((a, i) => own.findIndex((b) => b.type === a.type) === i && a.actor.code !== actor.code)
            .flatMap((a) =>
              (named === null || a.target === null ? [a.target] : named).map((target) => ({ ...a, target })),
            )
            .filter((a) => a.target?.code !== actor.code)
            .map((a): ActDraft => ({
              ...a,
              actor,
              evidence: [name.start, rest.end],
              confidence: a.confidence * 0.9,
              rule: `${a.type}:gap`,
            })),
        );
      }),
  );
}

/**
 * "urged Chad to withdraw and Niger to stay": what the verb does to the first it does to the second, who is the subject of a deed
 * of his own (see `apportioned`).
 */
export function actsApportioned(stage: Stage, coded: readonly ActDraft[]): readonly ActDraft[] {
  return coded.flatMap((act) => {
    if (!/^(demand|accuse|warn|request)$/.test(act.type) || act.target === null) return [];
    const tree = stage.scene.trees[act.sentence]!;
    return kids(tree, act.predicate, "xcomp", "advcl", "ccomp")
      .filter((k) => kids(tree, k, "cc").length > 0 && kids(tree, k, "mark").length > 0)
      .flatMap((k) => kids(tree, k, "nsubj"))
      .flatMap((k) => unique(stage.cast.at(tree, k)))
      .filter((p) => p.code !== act.actor.code && p.code !== act.target!.code)
      .map((target): ActDraft => ({ ...act, target, rule: `${act.type}:share` }));
  });
}

/** A verb, or its object. */
const isOf = (tree: Tree, predicate: number, verb: number): boolean =>
  predicate === verb || (relation(tree, predicate) === "obj" && tree.tokens[predicate]!.head === verb);

/** "so will Chad", "as might Mali": a modal that is all the verb there is says how far it is done. */
const heldBy = (tree: Tree, i: number, status: Status, before: Status): Status => {
  const lemma = lemmaOf(tree, i);
  if (status !== "fact" || tree.tokens[i]!.xpos !== "MD") return status;
  return lemma === "will" ? "intended" : lemma === "would" || lemma === "should" ? before : "possible";
};

const later = (a: ActDraft, b: ActDraft): number => a.sentence - b.sentence || a.evidence[0] - b.evidence[0];

/** "so has the union", "nor will Chad", "as did Mali": who stands behind the auxiliary, as its subject. */
function inverted(tree: Tree, i: number): readonly number[] | null {
  if (!STANDING.has(lemmaOf(tree, i)) || relation(tree, i) === "aux") return null;
  if (!kids(tree, i, "advmod", "cc", "mark").some((k) => k === i - 1 && POINTING.has(lemmaOf(tree, k))))
    return null;
  const behind = kids(tree, i, "nsubj").filter((k) => k > i);
  return behind.length > 0 && kids(tree, i, "xcomp", "ccomp").length === 0
    ? behind.flatMap((k) => [k, ...kids(tree, k, "conj")])
    : null;
}

/** "Chad did not", "but Mali has not": an auxiliary under "not", with no verb to come, whose verb has been told of somebody else. */
const isLeftUndone = (tree: Tree, i: number): boolean =>
  STANDING.has(lemmaOf(tree, i)) &&
  !/^(aux|cop)/.test(tree.tokens[i]!.deprel) &&
  kids(tree, i, "advmod").some(
    (k) =>
      k > i && /^(not|n't|n’t)$/.test(lemmaOf(tree, k)) && isLast(tree.tokens[k + 1], tree.tokens[k + 2]),
  ) &&
  kids(tree, i, "nsubj").some((k) => k < i && tree.tokens[k]!.upos !== "PRON") &&
  kids(tree, i, "xcomp", "ccomp", "cop", "aux").every((k) => k < i) &&
  kids(tree, i, "obj").every((k) => lemmaOf(tree, k) === "which");

/** Nothing of the clause follows. */
const isLast = (next: Token | undefined, after: Token | undefined): boolean =>
  next === undefined ||
  (next.upos === "PUNCT" && (next.text !== "," || after?.upos === "CCONJ")) ||
  /^(CCONJ|SCONJ)$/.test(next.upos);

const STANDING = new Set("do have be will would can could may might should".split(" "));
const POINTING = new Set("so as nor neither".split(" "));

/** "Uganda may follow": what it would do after others, if they took a step. */
const mayFollow = (tree: Tree, i: number): boolean =>
  lemmaOf(tree, i) === "follow" &&
  kids(tree, i, "obj").length === 0 &&
  kids(tree, i, "aux").some((k) => tree.tokens[k]!.xpos === "MD");
const STEPS = /^(leave|join|freeze|resume|notify|boycott|attend|sanction|pull_back)$/;

function retells(tree: Tree, i: number): boolean {
  const lemma = lemmaOf(tree, i);
  if (lemma === "follow") {
    const objects = kids(tree, i, "obj").map((k) => lemmaOf(tree, k));
    if (objects.some((o) => /^(suit|example|lead)$/.test(o))) return true;
    // "Italy followed four years later": nothing is said of what it followed.
    return (
      objects.length === 0 &&
      kids(tree, i, "ccomp", "nsubj:pass").length === 0 &&
      kids(tree, i, "nsubj").length > 0 &&
      kids(tree, i, "obl").every((k) => !/^(by|from)$/.test(prepositionOf(tree, k) ?? "")) &&
      ((tree.tokens[i]!.xpos === "VBD" && kids(tree, i, "obl", "advmod", "obl:tmod").length > 0) ||
        mayFollow(tree, i))
    );
  }
  // "so has the union": an auxiliary that is all the verb there is.
  if (inverted(tree, i) !== null || isLeftUndone(tree, i)) return true;
  if (lemma !== "do" || /^aux/.test(tree.tokens[i]!.deprel)) return false;
  const objects = kids(tree, i, "obj");
  if (objects.some((k) => /^(same|likewise)$/.test(lemmaOf(tree, k)))) return true;
  if (objects.length > 0) return false;
  const so = kids(tree, i, "advmod").some((k) => /^(so|likewise|too)$/.test(lemmaOf(tree, k)));
  const as = relation(tree, i) === "advcl" && kids(tree, i, "mark").some((k) => lemmaOf(tree, k) === "as");
  return so || as;
}
