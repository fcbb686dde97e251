import { kids, lemmaOf, type Tree } from "../trees.ts";
import { clauseOf } from "./place.ts";
import type { Discourse, Referent } from "./referent.ts";

/**
 * "Chad said that Niger had armed rebels. It recalled its envoy": a sentence in the report's own tense goes on about who
 * spoke; one that goes on with what he said ("It had sent them mines as well") is left open.
 */
export function toTeller(tree: Tree, at: number, r: Referent): number {
  if (r.reported !== true || r.place !== "subject" || r.tree === tree.number) return 0;
  const clause = clauseOf(tree, at);
  const goesOn = kids(tree, clause, "aux").some((k) =>
    /^(have|will|would|could|might|shall)$/.test(lemmaOf(tree, k)),
  );
  return goesOn ? 0 : -TELLER;
}
const TELLER = 0.6;

/**
 * "The body adopted a text that Chad had drafted. It deplored the raid": a new sentence goes on about what the main clause
 * told of, of two main clauses ("Chad wrote, and Niger sent rice. It ...") about the last.
 */
export function toMain(
  tree: Tree,
  { recent }: Discourse,
  r: Referent,
  fit: (r: Referent) => number | null,
): number {
  if (r.place !== "subject" || r.tree === tree.number) return 0;
  if (r.aside === true) return -MAIN;
  const own = fit(r) ?? 0;
  const isFollowed = recent.some(
    (b) =>
      b.tree === r.tree &&
      b.token > r.token &&
      b.place === "subject" &&
      b.aside !== true &&
      b.reported !== true &&
      b.codes.length > 0 &&
      !b.codes.some((c) => r.codes.includes(c)) &&
      (fit(b) ?? -Infinity) >= own,
  );
  return isFollowed ? -FOLLOWED : 0;
}
const MAIN = 1;
const FOLLOWED = 0.3;
