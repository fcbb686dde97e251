import { isVerb, kids, lemmaOf, prepositionOf, type Tree } from "./trees.ts";

/**
 * "did not join until 2004", "was not readmitted until it had paid": then it did. What will not be done until something else is, or has
 * not been until today, is not done.
 */
export function isNotUntil(tree: Tree, verb: number): boolean {
  if (!isVerb(tree, verb)) return false;
  const helper = kids(tree, verb, "aux", "cop")[0];
  if (helper === undefined || !/^(did|was|were)$/i.test(tree.tokens[helper]!.text)) return false;
  if (!kids(tree, verb, "advmod").some((k) => k < verb && /^(not|n't|n’t)$/.test(lemmaOf(tree, k))))
    return false;
  return kids(tree, verb, "obl", "advcl", "nmod").some(
    (k) => k > verb && /^(until|till)$/.test(prepositionOf(tree, k) ?? ""),
  );
}
