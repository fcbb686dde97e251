import { isBelow, type Tree } from "../trees.ts";

/** "Chad, which left the pact in 2019, praised the step": what a relative clause recalls is not what is spoken of outside of it. */
export function isAside(tree: Tree, predicate: number, from: number | null): boolean {
  for (let k = predicate; k >= 0; k = tree.tokens[k]!.head)
    if (tree.tokens[k]!.deprel === "acl:relcl") return from === null || !isBelow(tree, from, k);
  return false;
}
