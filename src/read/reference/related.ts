import { kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import type { Referent } from "./referent.ts";

/** Who stands in a relation to the doer: "shelled its neighbour". */
export const RELATED = /^(neighbou?r|ally|partner|rival|enemy|foe|member|opponent|adversary|counterpart)$/;

/** "the attack by Chad on its neighbour", "Chad's raid on its ally": what a deed is done to is related to whoever does it. */
export function doerOfDeed(
  tree: Tree,
  at: number,
  referentAt: (head: number) => Referent | null,
): Referent | null {
  const noun = tree.tokens[at]!.head;
  if (noun < 0 || !RELATED.test(lemmaOf(tree, noun))) return null;
  const deed = tree.tokens[noun]!.head;
  const isDoer = (k: number): boolean =>
    k >= 0 && k < noun && (tree.tokens[k]!.deprel === "nmod:poss" || prepositionOf(tree, k) === "by");
  // The tree may hang "on its neighbour" on the verb above.
  const before = (kids(tree, noun, "case")[0] ?? 0) - 1;
  const doer = [before, ...(relation(tree, noun) === "nmod" ? kids(tree, deed, "nmod") : [])].find(isDoer);
  return doer === undefined ? null : referentAt(doer);
}

/** "its allies", "Chad's neighbours": others than whose they are. */
export const isOfOwner = (tree: Tree, noun: number): boolean =>
  RELATED.test(lemmaOf(tree, noun)) && kids(tree, noun, "nmod:poss").length > 0;
