import { kids, lemmaOf, prepositionOf } from "../trees.ts";
import { expand } from "./classes.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";
import { objectsOf } from "./places.ts";
import { thingAt } from "./things.ts";

const set = (words: string): ReadonlySet<string> => new Set(expand(words).split(/\s+/));
const FORCES = set("$forces");
const AID = set("$aid boat vessel cutter hospital radar truck bed");

/**
 * "promised Chad a loan", "pledged 400 soldiers for the mission": what is promised is a deed to come, told by its thing. In
 * the promiser's own voice, beside the promise.
 */
export function deedsPromised(stage: Stage, acts: readonly ActDraft[]): readonly ActDraft[] {
  return acts.flatMap((act) => {
    const tree = stage.scene.trees[act.sentence];
    if (act.type !== "pledge" || act.status !== "fact" || tree === undefined) return [];
    if (!/^(promise|pledge|guarantee)$/.test(lemmaOf(tree, act.predicate))) return [];
    if (kids(tree, act.predicate, "xcomp", "ccomp").length > 0) return [];
    const thing = objectsOf(tree, act.predicate).find(
      (k) => FORCES.has(thingAt(tree, k)) || AID.has(thingAt(tree, k)),
    );
    if (thing === undefined) return [];
    const { start, end } = tree.tokens[thing]!;
    const type = FORCES.has(thingAt(tree, thing)) ? "deploy" : "assist";
    const place = [...kids(tree, thing, "nmod"), ...kids(tree, act.predicate, "obl")].find((k) =>
      /^(for|to|in)$/.test(prepositionOf(tree, k) ?? ""),
    );
    const there = place === undefined ? undefined : stage.cast.at(tree, place)[0];
    const voice = stage.nesting.voiceAt([start, end]);
    return [
      {
        ...act,
        type,
        plover: null,
        target: there ?? act.target,
        status: "intended",
        voice: voice >= 0 ? voice : act.voice,
        predicate: thing,
        time: null,
        evidence: [start, end],
        confidence: act.confidence * 0.8,
        rule: `${type}:promised`,
      },
    ];
  });
}
