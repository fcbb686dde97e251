import type { Party } from "../reading.ts";
import { kids, type Tree } from "../trees.ts";
import { isObligation } from "./consequent.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";
import { isBlamed, isThreatened } from "./onus.ts";

/**
 * "“Chad is weak,” the Kenyan said. “Uganda must leave it.”", the answers of an interview: whoever goes on speaking demands
 * what he says that another must do, as he does where "said" stands beside it (`consequent.ts`), blames whom he calls to blame and
 * warns who, he says, will pay.
 */
export function dutiesTold(
  stage: Stage,
  told: readonly ActDraft[],
  speaker: (statement: number) => readonly Party[],
): readonly ActDraft[] {
  return stage.scene.trees.flatMap((tree) =>
    mainVerbs(tree).flatMap((k) => duty(stage, tree, k, told, speaker)),
  );
}

function duty(
  stage: Stage,
  tree: Tree,
  verb: number,
  told: readonly ActDraft[],
  speaker: (statement: number) => readonly Party[],
): readonly ActDraft[] {
  const subject = kids(tree, verb, "nsubj")[0];
  const type = typeOf(tree, verb);
  if (subject === undefined || type === null || tree.tokens[subject]!.deprel === "nsubj:pass") return [];
  const { start, end } = tree.tokens[verb]!;
  const voice = stage.nesting.voiceAt([start, end]);
  const statement = stage.statements[voice];
  if (statement === undefined) return [];
  if (statement.sentence === tree.number && !/^(continued|interview)$/.test(statement.rule)) return [];
  const target = stage.cast.at(tree, subject)[0];
  const sources = speaker(voice).filter((p) => p.code !== target?.code);
  if (target === undefined || sources.length === 0) return [];
  return sources
    .filter(
      (p) => !told.some((b) => b.type === type && b.sentence === tree.number && b.actor.code === p.code),
    )
    .map((actor): ActDraft => ({
      type,
      plover: null,
      actor: { ...actor, inferred: true },
      target,
      object: null,
      about: null,
      status: "fact",
      voice: stage.nesting.parents[voice]!,
      sentence: tree.number,
      toUnknown: false,
      toSpokenOf: false,
      alone: false,
      predicate: verb,
      time: null,
      place: null,
      condition: null,
      inCondition: false,
      evidence: [start, end],
      confidence: 0.7,
      rule: `saying:duty:${type}`,
    }));
}

const typeOf = (tree: Tree, verb: number): "demand" | "accuse" | "warn" | null =>
  isObligation(tree, verb)
    ? "demand"
    : isBlamed(tree, verb)
      ? "accuse"
      : isThreatened(tree, verb)
        ? "warn"
        : null;

/** The main verb of a sentence and those beside it. */
function mainVerbs(tree: Tree): readonly number[] {
  const heads = [tree.root];
  for (let at = 0; at < heads.length; at++) heads.push(...kids(tree, heads[at]!, "conj", "parataxis"));
  return heads;
}
