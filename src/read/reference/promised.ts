import { kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import { clauseOf } from "./place.ts";
import type { Referent } from "./referent.ts";

/**
 * "welcomed the assurances of Chad that it will leave", "noted Chad's pledge that it would not attack": whose the promise is,
 * he is who will do or not do it.
 */
export function promiserOf(
  tree: Tree,
  at: number,
  referentAt: (head: number) => Referent | null,
): Referent | null {
  const clause = clauseOf(tree, at);
  const that = kids(tree, clause, "mark").find((k) => k < at && lemmaOf(tree, k) === "that");
  if (that === undefined || !kids(tree, clause, "nsubj").includes(at)) return null;
  for (let k = that - 1, steps = 0; k >= 0 && k < that && steps < 6; k = tree.tokens[k]!.head, steps++) {
    if (!PROMISE.test(lemmaOf(tree, k))) continue;
    const owner =
      kids(tree, k, "nmod:poss")[0] ?? kids(tree, k, "nmod").find((c) => prepositionOf(tree, c) === "of");
    return owner === undefined ? null : referentAt(owner);
  }
  return null;
}

const PROMISE = /^(assurance|promise|pledge|vow|undertaking|commitment|guarantee|threat|announcement)$/;
