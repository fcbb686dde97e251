import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { CUE_NOUNS, CUES } from "./cues.ts";
import type { Count } from "./features.ts";

/** A lemma that was a cue less often than this is not looked at. */
const SELDOM = 0.14;

/** Whether a word can be a cue at all: a verb, an adjective or a noun that is none of the auxiliaries. */
export function isPredicate(tree: Tree, i: number): boolean {
  const { upos } = tree.tokens[i]!;
  if (upos === "VERB") return !/^(aux|cop|case|mark|fixed)$/.test(relation(tree, i)) && !isAccording(tree, i);
  return upos === "ADJ" || upos === "NOUN";
}

/** Whether it is worth weighing: listed, or counted as a cue now and then. */
export function isCandidate(tree: Tree, i: number, count: Count): boolean {
  if (!isPredicate(tree, i) || isSetPhrase(tree, i) || isDeed(tree, i)) return false;
  const lemma = lemmaOf(tree, i);
  const { upos } = tree.tokens[i]!;
  if (upos === "VERB" && CUES.has(lemma)) return true;
  if (upos === "NOUN" && CUE_NOUNS.has(lemma)) return true;
  const [yes, seen] = count(lemma, upos === "VERB" ? "*" : `*${upos}`);
  return yes >= 1 && yes / (seen + 2) >= SELDOM;
}

const isAccording = (tree: Tree, i: number): boolean =>
  /^accord/.test(lemmaOf(tree, i)) && tree.tokens[i + 1]?.lemma === "to";

/** "in a position to act", "thought better of it", "the exit worries them": nobody says or thinks anything. */
const isSetPhrase = (tree: Tree, i: number): boolean =>
  (lemmaOf(tree, i) === "position" && prepositionOf(tree, i) === "in") ||
  (lemmaOf(tree, i) === "worry" && kids(tree, i, "obj").length > 0) ||
  (lemmaOf(tree, i) === "think" && tree.tokens[i + 1]?.text === "better");

/** "concluded an agreement", "recalled its envoy", "admitted Kuwait": done, not said. */
function isDeed(tree: Tree, i: number): boolean {
  const done = DEEDS.get(lemmaOf(tree, i));
  if (done === undefined || !isVerb(tree, i) || kids(tree, i, "ccomp").length > 0) return false;
  const objects = [...kids(tree, i, "obj"), ...kids(tree, i, "nsubj:pass")];
  return objects.some(
    (k) => done.test(lemmaOf(tree, k)) || (lemmaOf(tree, i) === "admit" && tree.tokens[k]!.upos === "PROPN"),
  );
}

const DEEDS: ReadonlyMap<string, RegExp> = new Map([
  [
    "conclude",
    /^(agreement|treaty|pact|deal|accord|contract|convention|talk|negotiation|visit|alliance|armistice|truce|exercise|summit)$/,
  ],
  [
    "recall",
    /^(ambassador|envoy|attaché|attache|diplomat|consul|minister|troop|soldier|ship|squadron|battalion|contingent|unit|force|observer|delegation|representative)$/,
  ],
  ["admit", /^(state|country|member|republic|refugee|observer|inspector|journalist)$/],
]);
