import type { Cast } from "../cast.ts";
import { isPartOf } from "../collective.ts";
import { kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import { isPrivate } from "./privates.ts";

/** "Two of them refused", "most of the three members": some of several, of whom the words do not tell which. */
const areSomeOf = (cast: Cast, tree: Tree, head: number): boolean =>
  cast.at(tree, head).length === 0 &&
  kids(tree, head, "nmod")
    .filter((k) => prepositionOf(tree, k) === "of")
    .some((k) => isPartOf(lemmaOf(tree, head), cast.at(tree, k).length));

/** Private persons, and some of several. */
export const areNobodyKnown = (cast: Cast, tree: Tree, head: number): boolean =>
  isPrivate(tree, head) || areSomeOf(cast, tree, head);
