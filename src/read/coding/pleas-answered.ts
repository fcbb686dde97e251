import { kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import { expand } from "./classes.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";
import { objectsOf } from "./places.ts";
import { thingAt } from "./things.ts";

const HELP: ReadonlySet<string> = new Set(
  expand("$aid $forces mediation intervention arbitration").split(/\s+/),
);
const PLEA = /^(request|plea|appeal|call|petition|application)$/;

/**
 * "Ghana refused Nigeria's request for a battalion": an answer to a plea that says what was asked for tells of the plea as well,
 * unless the text has told of it. Whoever answers was asked; what he answers was done, whatever becomes of the answer.
 */
export function pleasAnswered(stage: Stage, acts: readonly ActDraft[]): readonly ActDraft[] {
  return acts.flatMap((act) => {
    const tree = stage.scene.trees[act.sentence];
    if (!ANSWERS.test(act.type) || act.target === null || act.inCondition || tree === undefined) return [];
    const plea = pleaOf(tree, act.predicate);
    const { actor, target } = act;
    if (plea === undefined || target.inferred || actor.inferred) return [];
    const known = acts.some(
      (b) =>
        b.type === "request" &&
        b.sentence <= act.sentence &&
        b.actor.code === target.code &&
        (b.target === null || b.target.code === actor.code),
    );
    if (known) return [];
    const { start, end } = tree.tokens[plea]!;
    const voice = stage.nesting.voiceAt([start, end]);
    return [
      {
        ...act,
        type: "request",
        plover: null,
        actor: target,
        target: actor,
        status: "fact",
        voice: voice >= 0 ? voice : act.voice,
        predicate: plea,
        condition: null,
        time: null,
        evidence: [start, end],
        confidence: act.confidence * 0.8,
        rule: "request:answered",
      },
    ];
  });
}
const ANSWERS = /^(accept|refuse|ignore)$/;

/** The plea that a verb answers, where it says what help was asked for: "a request for troops", "the call to send observers". */
const pleaOf = (tree: Tree, verb: number): number | undefined =>
  [...objectsOf(tree, verb), ...kids(tree, verb, "obl").filter((k) => prepositionOf(tree, k) === "to")].find(
    (k) => PLEA.test(lemmaOf(tree, k)) && asksHelp(tree, verb, k),
  );

/** The tree may hang "for troops" on whoever asked, or on the verb. */
const asksHelp = (tree: Tree, verb: number, plea: number): boolean =>
  [plea, ...kids(tree, plea, "nmod"), verb]
    .flatMap((k) => kids(tree, k, "nmod", "obl"))
    .some(
      (k) =>
        k > plea &&
        prepositionOf(tree, k) === "for" &&
        [k, ...kids(tree, k, "conj")].some((c) => HELP.has(thingAt(tree, c))),
    );
