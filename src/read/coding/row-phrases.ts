import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import type { Frame } from "./frame.ts";
import { objectsOf, particlesOf, withConjuncts } from "./places.ts";
import { thingAt } from "./things.ts";

/** In a row's objects, and in what its preposition stands before: whatever has a name, or is a number of them ("charged three"). */
export const NAME = "@name";

/** A phrase of a predicate: the words that a row may ask for as its preposition, its nouns' lemmas, and its head. */
export interface Phrase {
  readonly led: readonly string[];
  readonly nouns: readonly string[];
  readonly head: number;
}

/**
 * Whether one of the phrases is what a row's `p`, `u` and `uo` ask for. Example: with "p: to | u: keep | uo: troop", "asked Chad to
 * keep its troops in the country", but not "asked Chad to keep its troops out".
 */
export const hasPhrase = (
  tree: Tree,
  { preposition, under, underObjects }: Frame,
  phrases: readonly Phrase[],
): boolean =>
  phrases.some(
    ({ led, nouns, head }) =>
      led.some((word) => preposition!.has(word)) &&
      (under === null || under.has("*") || nouns.some((lemma) => under.has(lemma))) &&
      (underObjects === null || deedsAt(tree, head).some((lemma) => underObjects.has(lemma))),
  );

/** Asked for by many rows of a verb, found when the first asks. */
export function phrasesOnce(tree: Tree, i: number, objects: readonly number[]): () => readonly Phrase[] {
  let found: readonly Phrase[] | null = null;
  return () => (found ??= phrasesOf(tree, i, objects));
}

/** A phrase may hang on the object instead ("asked Russia and other allies for support"). */
function phrasesOf(tree: Tree, i: number, objects: readonly number[]): readonly Phrase[] {
  const around = [...objects, ...objects.flatMap((k) => kids(tree, k, "conj"))];
  const heads = [
    ...kids(tree, i, "obl", "advcl", "nmod", "xcomp", "acl", "compound", "advmod"),
    // "That is ours to decide," she told them: what was said before the verb is no phrase of it.
    ...kids(tree, i, "ccomp").filter((k) => k > i),
    // "no longer a member".
    ...kids(tree, i, "amod").filter((k) => tree.tokens[k]!.xpos === "JJR"),
    ...around.flatMap((k) => kids(tree, k, "nmod", "acl")),
    ...particlesOf(tree, i).flatMap((k) => kids(tree, k, "obl", "nmod")),
  ];
  // "as the president put it" is a clause, not what somebody is taken as.
  return heads.flatMap((k): readonly Phrase[] => {
    const preposition = prepositionOf(tree, k) ?? "";
    if (preposition === "as" && kids(tree, k, "nsubj").length > 0) return [];
    const open = relation(tree, k) === "xcomp" ? ["to"] : [];
    return [
      {
        led: [preposition.replaceAll(" ", "+"), lemmaOf(tree, k), ...open],
        nouns: [
          ...withConjuncts(tree, [k]).flatMap((b) =>
            tree.tokens[b]!.upos === "PROPN" ? [thingAt(tree, b), NAME] : [thingAt(tree, b)],
          ),
          // "as neither free nor fair".
          ...kids(tree, k, "cc").map((c) => lemmaOf(tree, c)),
        ],
        head: k,
      },
    ];
  });
}

/**
 * What the verb of a phrase is done to, and what that is of ("double the number of troops"), or what it is done as ("act as
 * mediator"); nothing where it is kept off: "keep its troops out".
 */
function deedsAt(tree: Tree, verb: number): readonly string[] {
  if (!isVerb(tree, verb)) return [];
  const off = tree.children[verb]!.some(
    (k) => k > verb && (OFF.test(lemmaOf(tree, k)) || OFF.test(prepositionOf(tree, k)?.split(" ")[0] ?? "")),
  );
  if (off) return [];
  const objects = objectsOf(tree, verb);
  const of = objects.flatMap((k) => kids(tree, k, "nmod").filter((c) => prepositionOf(tree, c) === "of"));
  const as = kids(tree, verb, "obl").filter((k) => prepositionOf(tree, k) === "as");
  return [...objects, ...of, ...as].map((k) => thingAt(tree, k));
}

const OFF = /^(out|away|off|back|home|down|from|behind|within|inside)$/;
