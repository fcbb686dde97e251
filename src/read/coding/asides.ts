import { isBelow, relation, type Tree } from "../trees.ts";

/** "Chad, which left the pact in 2019, praised the step": what a relative clause recalls of the doer is not what is spoken of. */
export function isAside(tree: Tree, at: number, from: number): boolean {
  for (let k = at; k >= 0; k = tree.tokens[k]!.head) {
    if (tree.tokens[k]!.deprel !== "acl:relcl") continue;
    const noun = tree.tokens[k]!.head;
    return (
      relation(tree, noun) === "nsubj" &&
      !isBelow(tree, from, k) &&
      isBelow(tree, from, tree.tokens[noun]!.head)
    );
  }
  return false;
}
