import type { Tree } from "../trees.ts";

/** Number of the first sentence of a sentence's paragraph. */
export function paragraphFrom(tree: Tree): number {
  let first = tree;
  while (first.before !== null && first.before.sentence.paragraph === tree.sentence.paragraph)
    first = first.before;
  return first.number;
}
