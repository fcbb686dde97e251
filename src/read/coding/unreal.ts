import { isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";

/**
 * "could have marched", "should have helped", "would have left", "must have known": what did not come about, or nobody says that it did.
 * "May have" and "might have" leave it open and are read as possible; "said it would have left by May" is rare enough.
 */
export function isUnreal(tree: Tree, predicate: number): boolean {
  let at = predicate;
  for (let steps = 0; steps < 4; steps++) {
    if (isPastUnreal(tree, at)) return true;
    const up = tree.tokens[at]!.head;
    const shares =
      relation(tree, at) === "xcomp" ||
      (relation(tree, at) === "conj" && kids(tree, at, "nsubj", "aux").length === 0);
    if (up < 0 || !shares || !isVerb(tree, up)) return false;
    at = up;
  }
  return false;
}

/** A modal before "have". */
export const isPastUnreal = (tree: Tree, i: number): boolean => {
  const helpers = kids(tree, i, "aux");
  const modal = helpers.findIndex((k) => /^(could|would|should|ought|must)$/.test(lemmaOf(tree, k)));
  return modal >= 0 && helpers.slice(modal + 1).some((k) => lemmaOf(tree, k) === "have");
};
