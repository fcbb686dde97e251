import type { Status } from "../../vocabulary/status.ts";
import type { Party } from "../reading.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { doersOf } from "./doers.ts";
import { type ActDraft, later } from "./draft.ts";
import type { Stage } from "./index.ts";
import { unique } from "./parties.ts";
import { scopeIn } from "./voiced.ts";

/**
 * A deed that its own doer takes up once more without a word for it, and holds otherwise: "Kenya promised to withdraw. It did not",
 * "it has done so before", "Uganda has not applied and does not plan to", "Will it leave? Nairobi does not rule it out". Deeds that
 * others do over again are `ellipsis.ts`.
 */
export function actsResumed(stage: Stage, told: readonly ActDraft[]): readonly ActDraft[] {
  const inSentence = new Map<number, ActDraft[]>();
  for (const act of told) inSentence.set(act.sentence, [...(inSentence.get(act.sentence) ?? []), act]);
  return stage.scene.trees.flatMap((tree) =>
    tree.tokens.flatMap(({ index }): readonly ActDraft[] => {
      const way = isVerb(tree, index) ? wayAt(tree, index) : null;
      if (way === null) return [];
      const doers = unique(doersOf(tree, index).flatMap((k) => stage.cast.at(tree, k)));
      const here = inSentence.get(tree.number) ?? [];
      if (doers.length !== 1 || here.some((a) => a.predicate === index)) return [];
      const doer = doers[0]!;
      const before = here.filter((a) => a.predicate < index);
      const near = before.length > 0 ? before : (inSentence.get(tree.number - 1) ?? []);
      const planned = isPlanned(tree, index);
      const deeds = near.filter((a) => !a.rule.startsWith("saying:")).sort(later);
      const last = deeds.findLast((a) => a.actor.code === doer.code) ?? (planned ? deeds.at(-1) : undefined);
      if (last === undefined || SPOKEN.test(last.type)) return [];
      const elsewhere = placeOf(stage, tree, index);
      const { start, end } = tree.tokens[index]!;
      const voice = stage.nesting.voiceAt([start, end]);
      const scope = scopeIn(stage, tree, index, voice);
      const status = way(scope.status);
      // What is told a second time as it was told the first is no other act.
      if (status === null || (status === last.status && voice === last.voice && !planned)) return [];
      if (status === "fact" && last.status === "denied") return [];
      return near
        .filter(
          (a) =>
            a.sentence === last.sentence &&
            a.predicate === last.predicate &&
            a.type === last.type &&
            a.actor.code === last.actor.code &&
            a.target?.code !== doer.code,
        )
        .map((a): ActDraft => ({
          ...a,
          actor: doer,
          target: a.target && (elsewhere ?? { ...a.target, inferred: true }),
          status,
          voice,
          sentence: tree.number,
          predicate: index,
          time: stage.clock.timeOf(tree, index, scope.above, stage.statements[voice]?.head ?? -1),
          condition: null,
          inCondition: scope.inCondition,
          evidence: [Math.min(start, doer.span[0] >= tree.sentence.start ? doer.span[0] : start), end],
          confidence: a.confidence * 0.8,
          rule: `${a.type}:again`,
        }));
    }),
  );
}

/**
 * What is only said: who "did so" of it has told what else he will do, which nobody knows; and what is not done: "as long as it does
 * not" takes up the deed that was refused.
 */
const SPOKEN =
  /^(pledge|demand|warn|threaten|accuse|deny|clarify|criticize|endorse|propose|adopt|refuse|decline|ignore)$/;

/** "imposed sanctions on Chad, as it did in Mali": the state it was done to the other time. */
const placeOf = ({ cast }: Stage, tree: Tree, index: number): Party | null =>
  kids(tree, index, "obl")
    .filter((k) => /^(in|to|with|against|on)$/.test(prepositionOf(tree, k) ?? ""))
    .flatMap((k) => cast.at(tree, k))
    .find(({ code, inferred }) => !inferred && !cast.isOrganisation(code)) ?? null;

/** "does not plan to", "did not intend to do so": of a deed to come, whatever was told of it before. */
const isPlanned = (tree: Tree, i: number): boolean =>
  [i, tree.tokens[i]!.head].some((k) => k >= 0 && PLANNING.test(lemmaOf(tree, k)));
const PLANNING = /^(plan|intend|mean|prepare)$/;

/** How a verb holds the deed that it stands for or takes up, by what its words make of the verb; null where it takes up none. */
function wayAt(tree: Tree, i: number): ((status: Status) => Status | null) | null {
  const lemma = lemmaOf(tree, i);
  if (isRuledOut(tree, i))
    return (status) => (status === "denied" ? "possible" : status === "fact" ? "denied" : null);
  if (PLANNING.test(lemma) && endsInTo(tree, i)) return (status) => (status === "fact" ? "intended" : status);
  if (isStanding(tree, i))
    return (status) =>
      status !== "fact" || tree.tokens[i]!.xpos !== "MD"
        ? status
        : /^(will|shall)$/.test(lemma)
          ? "intended"
          : lemma === "would"
            ? "conditional"
            : "possible";
  return lemma === "do" && standsForDeed(tree, i) ? (status) => status : null;
}

/** "did not rule it out", "has not excluded that". */
const isRuledOut = (tree: Tree, i: number): boolean =>
  (lemmaOf(tree, i) === "exclude" ||
    (lemmaOf(tree, i) === "rule" && tree.children[i]!.some((k) => lemmaOf(tree, k) === "out"))) &&
  kids(tree, i, "obj").some(
    (k) => /^(it|that|this)$/.test(lemmaOf(tree, k)) && kids(tree, k, "acl").length === 0,
  ) &&
  kids(tree, i, "ccomp", "xcomp").length === 0;

/** "does not plan to." */
const endsInTo = (tree: Tree, i: number): boolean =>
  lemmaOf(tree, i + 1) === "to" && (tree.tokens[i + 2]?.upos ?? "PUNCT") === "PUNCT";

/** "did so", "has done it before", "as it did in May". */
function standsForDeed(tree: Tree, i: number): boolean {
  if (/^aux/.test(tree.tokens[i]!.deprel) || tree.tokens[i]!.xpos === "VBG") return false;
  const objects = kids(tree, i, "obj");
  if (objects.length > 0) return objects.every((k) => /^(it|that|so)$/.test(lemmaOf(tree, k)) && k === i + 1);
  if (lemmaOf(tree, i + 1) === "so") return true;
  return relation(tree, i) === "advcl" && kids(tree, i, "mark").some((k) => lemmaOf(tree, k) === "as");
}

/** "It did not.", "They have.": an auxiliary of a pronoun, with no verb to come. */
function isStanding(tree: Tree, i: number): boolean {
  const { xpos, deprel } = tree.tokens[i]!;
  if (!STANDING.has(lemmaOf(tree, i)) || /^(aux|cop)/.test(deprel) || !/^(VB[DZP]|MD)$/.test(xpos))
    return false;
  const next = /^(not|n't|n’t)$/.test(lemmaOf(tree, i + 1)) ? i + 2 : i + 1;
  const isLast =
    /^(PUNCT|CCONJ)$/.test(tree.tokens[next]?.upos ?? "PUNCT") && tree.tokens[next]?.text !== ",";
  // "further than it has".
  if (kids(tree, i, "mark").some((k) => /^(than|as)$/.test(lemmaOf(tree, k)))) return false;
  return isLast && kids(tree, i, "nsubj").some((k) => k === i - 1 && tree.tokens[k]!.upos === "PRON");
}

const STANDING = new Set("do have will would shall can could may might".split(" "));
