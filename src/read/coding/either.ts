import { kids, lemmaOf, relation, type Tree } from "../trees.ts";

/**
 * "Either Kenya withdraws or we leave", "has either lied or attacked", "either Kenya or Uganda attacked": one of two, and nobody
 * says which.
 */
export function isEither(tree: Tree, i: number): boolean {
  const first = relation(tree, i) === "conj" ? tree.tokens[i]!.head : i;
  return isPair(tree, first) || kids(tree, i, "nsubj").some((k) => isPair(tree, k));
}

const isPair = (tree: Tree, first: number): boolean =>
  first >= 0 &&
  kids(tree, first, "cc", "advmod", "mark", "det").some((k) => k < first && lemmaOf(tree, k) === "either") &&
  kids(tree, first, "conj").some((k) => kids(tree, k, "cc").some((c) => lemmaOf(tree, c) === "or"));
