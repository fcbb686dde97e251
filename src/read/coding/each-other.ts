import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { kids, relation, type Tree } from "../trees.ts";

/**
 * "Each accuses the other of having fired", "Chad and Mali blame each other for breaking the truce": each did it, as the other
 * says.
 */
export const eachOf = (cast: Cast, tree: Tree, heads: readonly number[]): readonly Party[] =>
  heads
    .filter((k) => isEachOther(tree, k) && /^(obj|iobj)$/.test(relation(tree, k)))
    .flatMap((k) => kids(tree, tree.tokens[k]!.head, "nsubj"))
    .flatMap((k) => cast.at(tree, k));

/** "each other", "one another": whichever of the two words the tree takes for the head; "each side blames the other". */
export const isEachOther = (tree: Tree, k: number): boolean => {
  const word = (i: number): string => tree.tokens[i]?.text.toLowerCase() ?? "";
  if (word(k) === "other" && word(k - 1) === "the") return true;
  return [`${word(k - 1)} ${word(k)}`, `${word(k)} ${word(k + 1)}`].some((two) =>
    /^(each other|one another)$/.test(two),
  );
};
