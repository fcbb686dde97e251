import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";

/** Negations that are no "not". */

/** "rather than fighting them", "without asking anybody": what was not done. */
export const isOmitted = (tree: Tree, i: number): boolean =>
  isVerb(tree, i) && OMITTED.test(joinedBy(tree, i));

const OMITTED = /^(rather than|instead of|instead|without)$/;

/** The words that join a verb to what stands before it: "rather than", "without". */
const joinedBy = (tree: Tree, i: number): string => {
  const cc = kids(tree, i, "cc").find((k) => k < i);
  const marker = prepositionOf(tree, i);
  return cc === undefined
    ? (marker ?? "")
    : [cc, ...kids(tree, cc, "fixed")].map((k) => lemmaOf(tree, k)).join(" ");
};

/** "attended no summit", "gave it none", "sent no more weapons": the object is what there is none of. */
export const isNothing = (tree: Tree, k: number): boolean =>
  /^(obj|iobj|nsubj)$/.test(relation(tree, k)) &&
  (/^(none|nothing|neither)$/.test(lemmaOf(tree, k)) ||
    tree.children[k]!.some((c) => /^(no|none|neither)$/.test(lemmaOf(tree, c)) && c < k));

/** "no longer takes part", "has yet to notify". */
export function hasLonger(tree: Tree, i: number): boolean {
  return tree.children[i]!.some(
    (k) => lemmaOf(tree, k) === "long" && tree.children[k]!.some((c) => lemmaOf(tree, c) === "no"),
  );
}
