import { kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { ACHIEVED } from "./moods.ts";

const hasTo = (tree: Tree, at: number): boolean =>
  tree.tokens[at]!.xpos === "VB" && kids(tree, at, "mark").some((k) => tree.tokens[k]!.xpos === "TO");

/** "is too weak to send", "is in no hurry to send": what would follow does not. */
export const isShortOf = (tree: Tree, at: number, up: number): boolean =>
  relation(tree, at) !== "ccomp" &&
  hasTo(tree, at) &&
  ((tree.tokens[up]!.upos === "ADJ" && kids(tree, up, "advmod").some((k) => lemmaOf(tree, k) === "too")) ||
    (/^(hurry|mood|rush|position)$/.test(lemmaOf(tree, up)) &&
      kids(tree, up, "det").some((k) => lemmaOf(tree, k) === "no")));

/** "is reluctant to send", "is eager to join": how somebody stands to an act is not the act, unless the word says it was done. */
export const isLeaning = (tree: Tree, at: number, up: number): boolean =>
  tree.tokens[up]!.upos === "ADJ" &&
  kids(tree, up, "cop").length > 0 &&
  hasTo(tree, at) &&
  !ACHIEVED.has(lemmaOf(tree, up));
