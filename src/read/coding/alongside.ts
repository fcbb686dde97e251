import type { Party } from "../reading.ts";
import { kids, prepositionOf, type Tree } from "../trees.ts";
import { isOther } from "./candidates.ts";
import { expand } from "./classes.ts";
import type { ActDraft } from "./draft.ts";
import { isWhen } from "./match.ts";

/*
 * Several send men to one country or call them home from it, and only the first sentence says which: "Kenya sent a battalion
 * to Chad. Uganda contributed two companies, Mali nobody."
 */

/** Whom those told of just before sent their men to, for another who does or does not do the same and names no place. */
export function alongside(
  act: ActDraft,
  before: readonly ActDraft[],
  trees: readonly Tree[],
): readonly Party[] | null {
  if (!isOfMen(act) || act.toUnknown || act.alone || hasPlace(trees[act.sentence]!, act.predicate))
    return null;
  const first = before.findLast(
    (b) =>
      (b.type === act.type || (act.type === "pull_back" && b.type === "deploy")) &&
      b.target !== null &&
      b.actor.code !== act.actor.code &&
      isOther(act.actor.code, b.target.code) &&
      !isLongAgo(b, before) &&
      act.sentence - b.sentence <= (FOLLOWING.test(act.rule) ? FAR : NEAR),
  );
  return first?.target ? [first.target] : null;
}

/** Sentences after which the place is no longer in mind; whoever is said to follow has it from farther back. */
const [NEAR, FAR] = [2, 12];
const FOLLOWING = /:(follow|join)$/;

/** What is sent or called home, if any ("contributed nobody"). */
export const isOfMen = ({ type, about, rule }: ActDraft): boolean =>
  /^(deploy|pull_back)$/.test(type) && (about === null ? FOLLOWING.test(rule) : MEN.has(about));
const MEN: ReadonlySet<string> = new Set(expand("$forces $staff man nobody none").split(/\s+/));

/** Words for where to or where from. */
const hasPlace = (tree: Tree, predicate: number): boolean =>
  [predicate, ...kids(tree, predicate, "obj")].some((k) =>
    kids(tree, k, "obl", "nmod", "advmod").some(
      (c) =>
        /^(to|into|in|on|at|from|out of|near|across|along|over|for|off|around|inside)$/.test(
          prepositionOf(tree, c) ?? "",
        ) && !isWhen(tree, c),
    ),
  );

/** "The bloc sent soldiers to Chad in 1998": years before anything else that the report tells. */
function isLongAgo({ time }: ActDraft, before: readonly ActDraft[]): boolean {
  const year = yearOf(time?.end);
  return year !== null && before.some((b) => (yearOf(b.time?.end) ?? 0) > year + 1);
}
const yearOf = (day: string | null | undefined): number | null => (day ? Number(day.slice(0, 4)) : null);
