import { isVerb, kids, lemmaOf, relation, type Tree } from "./trees.ts";

/** Verbs whose object is what somebody did or said, never who. */
const OF_DEEDS = /^(deplore|regret|lament|deny|resent|bemoan|protest|decry)$/;

/**
 * "eased its embargo on Chad, which Mali deplored", "accused Chad of theft, which Mali denies": a clause behind a comma whose
 * "which" is what was told before it, no noun of it; gives the verb that told it, null for any other relative.
 */
export function toldBefore(tree: Tree, which: number): number | null {
  const verb = tree.tokens[which]!.head;
  if (verb < 0 || lemmaOf(tree, which) !== "which" || relation(tree, which) !== "obj") return null;
  if (tree.tokens[which - 1]?.text !== "," || !OF_DEEDS.test(lemmaOf(tree, verb))) return null;
  let up = tree.tokens[verb]!.head;
  // What was done or said is an event; a decision or a visit is told by its own noun.
  if (up < 0 || (tree.tokens[up]!.upos === "NOUN" && !isTime(tree, up))) return null;
  while (up >= 0 && (!isVerb(tree, up) || /^(xcomp|advcl|acl)$/.test(relation(tree, up))))
    up = tree.tokens[up]!.head;
  return up < 0 || up > which ? null : up;
}

const isTime = (tree: Tree, k: number): boolean =>
  /^(day|week|month|year|morning|evening|night|autumn|spring|summer|winter)$/.test(lemmaOf(tree, k));

/** The verb by which a predicate's object was told before it; null where its object is another. */
export const toldByVerb = (tree: Tree, predicate: number): number | null =>
  kids(tree, predicate, "obj")
    .map((k) => toldBefore(tree, k))
    .find((verb) => verb !== null) ?? null;
