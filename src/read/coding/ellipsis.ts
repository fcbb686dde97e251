import type { Status } from "../../vocabulary/status.ts";
import type { Party } from "../reading.ts";
import { isPassive, isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { doersOf } from "./doers.ts";
import { type ActDraft, later } from "./draft.ts";
import type { Stage } from "./index.ts";
import { unique } from "./parties.ts";
import {
  followedBy,
  inverted,
  isInKind,
  isMereAnswer,
  isOneMore,
  justFollows,
  mayFollow,
  retells,
  STEPS,
  stepsLike,
  takesPart,
} from "./retelling.ts";
import { scopeIn } from "./voiced.ts";

/**
 * Deeds told by another's: "Niger did the same", "Chad followed suit", "so did Mali", "as Kenya did in 1999", "Chad did not".
 * The acts of the predicate told last before it, by those that are named now; when and whether, the new words say.
 */
export function actsRetold(stage: Stage, coded: readonly ActDraft[]): readonly ActDraft[] {
  const inSentence = new Map<number, ActDraft[]>();
  for (const act of coded) inSentence.set(act.sentence, [...(inSentence.get(act.sentence) ?? []), act]);
  return stage.scene.trees.flatMap((tree) =>
    tree.tokens.flatMap(({ index }) => {
      const again = isVerb(tree, index) && isOneMore(tree, index);
      if (!again && !retells(tree, index)) return [];
      const heads = inverted(tree, index) ?? doersOf(tree, index);
      const actors = unique(heads.flatMap((k) => stage.cast.at(tree, k)));
      if (actors.length === 0) return [];
      const here = inSentence.get(tree.number) ?? [];
      if (here.some((a) => a.predicate === index)) return [];
      const { start, end } = tree.tokens[index]!;
      const isOthers = (a: ActDraft): boolean => actors.every((p) => p.code !== a.actor.code);
      // What is urged or threatened is none of what urges or threatens.
      const before = here.filter((a) => a.predicate < index && !isGovernedBy(tree, index, a.predicate));
      const followed = followedBy(tree, index).flatMap((k) => stage.cast.at(tree, k));
      const told =
        followed.length > 0
          ? coded.filter((a) => a.sentence <= tree.number && tree.number - a.sentence <= FOLLOWED_BACK)
          : before.some(isOthers) || (before.length > 0 && !isInKind(tree, index))
            ? before
            : (inSentence.get(tree.number - 1) ?? []);
      const steps = stepsLike(tree, index);
      const step =
        mayFollow(tree, index) || justFollows(tree, index) || steps !== null || followed.length > 0;
      const last = told
        .filter((a) => isOthers(a) && !a.rule.startsWith("saying:"))
        .filter((a) => followed.length === 0 || followed.some((p) => p.code === a.actor.code))
        .filter((a) => followed.length === 0 || STEPS.test(a.type))
        .sort(later)
        .at(-1);
      if (last === undefined || (step && !STEPS.test(last.type))) return [];
      if (takesPart(tree, index) && !/^(attack|deploy|sanction)$/.test(last.type)) return [];
      if (isMereAnswer(tree, index) && last.type !== "attack") return [];
      if (last.target === null && FORCE.test(last.type) && lemmaOf(tree, index) === "join") return [];
      if (again && (last.target === null || verbOf(last) !== lemmaOf(tree, index))) return [];
      // "recognised Chad, as Mali had done": told by whoever tells what it is like.
      const alike = relation(tree, index) === "advcl" && tree.tokens[index]!.head === last.predicate;
      const voice = alike ? last.voice : stage.nesting.voiceAt([start, end]);
      const scope = scopeIn(stage, tree, index, voice);
      // "urged Chad not to do the same": asked for, not told.
      const asked = here.some((a) => a.type === "demand" && isGovernedBy(tree, index, a.predicate));
      if (asked && scope.status === "denied") return [];
      const governed =
        scope.status === "fact" &&
        inverted(tree, index) !== null &&
        isGoverned(stage.scene.trees[last.sentence]!, last.predicate);
      const retold = (a: ActDraft, actor: Party, target: Party | null): ActDraft => {
        const named = a.actor === actor ? (target ?? actor) : actor;
        return {
          ...a,
          actor,
          target,
          status: governed
            ? a.status
            : (steps?.(scope.status) ?? heldBy(tree, index, scope.status, a.status)),
          voice,
          sentence: tree.number,
          predicate: index,
          time: stage.clock.timeOf(tree, index, scope.above, stage.statements[voice]?.head ?? -1),
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
      const back = same.filter((a) => BACK.test(a.type) && actors.some((p) => p.code === a.target?.code));
      if (isInKind(tree, index) || (back.length > 0 && back.length === same.length))
        return back.map((a) => retold(a, a.target!, { ...a.actor, inferred: true }));
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

/** Sentences within which an example is followed. */
const FOLLOWED_BACK = 12;

/** A verb, or its object. */
const isOf = (tree: Tree, predicate: number, verb: number): boolean =>
  predicate === verb || (relation(tree, predicate) === "obj" && tree.tokens[predicate]!.head === verb);

/** "ruled out leaving, and so did Chad", "threatened to leave, as did Chad": what is done again is what the verb above tells. */
const isGoverned = (tree: Tree, predicate: number): boolean =>
  /^(xcomp|ccomp|advcl)$/.test(relation(tree, predicate)) &&
  kids(tree, predicate, "aux", "nsubj").length === 0 &&
  kids(tree, predicate, "mark").every((k) => lemmaOf(tree, k) === "to");

/** "so will Chad", "as might Mali": a modal that is all the verb there is says how far it is done. */
const heldBy = (tree: Tree, i: number, status: Status, before: Status): Status => {
  const lemma = lemmaOf(tree, i);
  if (status !== "fact" || tree.tokens[i]!.xpos !== "MD") return status;
  return lemma === "will" ? "intended" : lemma === "would" || lemma === "should" ? before : "possible";
};

/** What one does back to whoever did it: "expelled two Chadian envoys. Chad did the same". */
const BACK = /^(sanction|pull_back|accuse|criticize|warn|threaten|attack)$/;

/** "threatened to do the same": what a verb's infinitive or clause tells, which is none of what the verb itself does. */
function isGovernedBy(tree: Tree, i: number, verb: number): boolean {
  for (
    let k = i;
    k >= 0 && /^(xcomp|ccomp|obl|obj|nmod|acl)$/.test(relation(tree, k));
    k = tree.tokens[k]!.head
  )
    if (tree.tokens[k]!.head === verb) return true;
  return false;
}

/** What is done to somebody: to join it says nothing while nobody knows whom. */
const FORCE = /^(attack|deploy|assist|consult|meet|agree)$/;

const verbOf = ({ rule }: ActDraft): string => rule.slice(rule.indexOf(":") + 1);
