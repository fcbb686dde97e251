import type { Cast } from "../cast.ts";
import { isPartOf } from "../collective.ts";
import { kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";

/** "Two of them refused", "most of the three members": some of several, of whom the words do not tell which. */
export const areSomeOf = (cast: Cast, tree: Tree, head: number): boolean =>
  cast.at(tree, head).length === 0 &&
  kids(tree, head, "nmod")
    .filter((k) => prepositionOf(tree, k) === "of")
    .some((k) => isPartOf(lemmaOf(tree, head), cast.at(tree, k).length));
