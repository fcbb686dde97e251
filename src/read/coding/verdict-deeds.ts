import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { isBelow, kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import { expand } from "./classes.ts";
import type { ActDraft } from "./draft.ts";
import type { Match } from "./match.ts";

/*
 * A verdict on a deed is on its doer, never on whom it befell: "condemned the Ugandan attack on Chad" is against Uganda.
 */

/** Nouns of what is done to somebody. */
const DEED = new Set(
  expand(
    "$raid annexation seizure killing murder assassination takeover execution arrest expulsion suspension exclusion embargo blockade recognition occupation persecution kidnapping abduction detention deportation sinking downing",
  ).split(/\s+/),
);

export const isDeed = (tree: Tree, k: number): boolean => DEED.has(lemmaOf(tree, k));

/** The places of a verdict's frame that may name its doer. */
export function doersOnly(tree: Tree, { frame, predicate, objects, targets }: Match): Match["targets"] {
  if (!objects.some((k) => isDeed(tree, k))) return targets;
  const own = /^(obj\.(by|poss)|self|ccomp)$/;
  return targets
    .filter((_, i) => own.test(frame.targets[i]!) || frame.targets[i] === "obj")
    .map((heads) => heads.filter((k) => k !== predicate));
}

/**
 * Whose deed a noun tells of: "the Ugandan attack on Chad", "the aggression of Iraq against Kuwait", "Iraqi aggression".
 * What is named alone with a deed that has a victim rather than a doer is nobody's ("the Ukrainian invasion").
 */
export function doersOfDeed(cast: Cast, tree: Tree, k: number): readonly Party[] {
  const phrases = kids(tree, k, "nmod");
  const victims = phrases.filter((n) => ON.test(prepositionOf(tree, n) ?? ""));
  const adjectives = cast.modifying(tree, k);
  if (adjectives.length > 0 && (phrases.length > 0 || DONE.test(lemmaOf(tree, k)))) return adjectives;
  return victims.length === 0
    ? []
    : phrases.filter((n) => prepositionOf(tree, n) === "of").flatMap((n) => cast.at(tree, n));
}

/** Who is named with a deed that is judged and has no doer there: "condemned the attack on the Ugandan embassy". */
export function victimsOf(
  cast: Cast,
  tree: Tree,
  { type, about, predicate }: Pick<ActDraft, "type" | "about" | "predicate">,
): readonly string[] {
  if (about === null || !DEED.has(about) || !/^(criticize|endorse)$/.test(type)) return [];
  const deeds = kids(tree, predicate, "obj", "obl").filter((k) => lemmaOf(tree, k) === about);
  const named = cast.named(tree);
  return deeds.flatMap((k) => named.filter(({ at }) => isBelow(tree, at, k)).map(({ party }) => party.code));
}

const ON = /^(on|upon|against|at|into|in)$/;
/** Deeds that a name before them does, whatever stands behind them. */
const DONE =
  /^(attack|strike|raid|aggression|offensive|assault|airstrike|shelling|bombardment|incursion|embargo|bombing)$/;
