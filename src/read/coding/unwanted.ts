import { isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";

/** Verbs of asking: what follows them with "not" is what somebody would rather not see. */
const ASKING = new Set(
  "ask urge tell order call advise warn caution beg implore instruct request appeal plead press beseech direct remind persuade".split(
    " ",
  ),
);

/**
 * "urged Chad not to storm the camp": nobody says that Chad has stormed it, has not, or should; no status fits, and the
 * plea itself is told by its verb. What is asked for in the same breath ("and to talk") stands.
 */
export function isUnwanted(tree: Tree, predicate: number): boolean {
  const at = relation(tree, predicate) === "conj" ? tree.tokens[predicate]!.head : predicate;
  const up = tree.tokens[at]!.head;
  if (up < 0 || !isVerb(tree, up) || !ASKING.has(lemmaOf(tree, up))) return false;
  const isInfinitive = (i: number): boolean =>
    kids(tree, i, "mark").some((k) => tree.tokens[k]!.xpos === "TO");
  const isNegated = (i: number): boolean =>
    kids(tree, i, "advmod").some((k) => /^(not|never)$/.test(lemmaOf(tree, k)));
  if (at !== predicate && isInfinitive(predicate)) return isNegated(predicate);
  return (
    /^(xcomp|advcl|ccomp)$/.test(relation(tree, at)) && isInfinitive(at) && isNegated(at) && !isNegated(up)
  );
}
