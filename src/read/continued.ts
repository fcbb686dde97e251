import { daysBetween } from "../base/day.ts";
import type { Interval } from "../base/interval.ts";
import type { Clock } from "./clock.ts";
import type { ActDraft } from "./coding/draft.ts";
import { isVerb, lemmaOf, type Tree } from "./trees.ts";

/** What bodies do by a vote. */
const DECIDES = new Set(
  "vote adopt pass approve reject decide expel suspend admit elect defeat carry veto block exclude oust readmit condemn declare impose authorise authorize appoint".split(
    " ",
  ),
);
/** So many sentences after a decision tell of the vote on it. */
const NEAR = 2;

/**
 * A vote of which no day is told was cast when the decision told just before it was: "The Assembly expelled it on Monday.
 * Greece abstained." No other act goes on from the day of the sentence before: reactions mostly come later.
 */
export function votesDated(
  acts: readonly ActDraft[],
  trees: readonly Tree[],
  clock: Clock,
): readonly ActDraft[] {
  if (!acts.some(isOpenVote)) return acts;
  let last: { readonly sentence: number; readonly time: Interval } | null = null;
  const decided = trees.map((tree) => decisionDay(tree, clock));
  let seen = 0;
  return acts.map((act) => {
    for (; seen <= act.sentence; seen++) if (decided[seen]) last = { sentence: seen, time: decided[seen]! };
    if (!isOpenVote(act) || last === null || act.sentence - last.sentence > NEAR) return act;
    last = { sentence: act.sentence, time: last.time };
    return { ...act, time: last.time };
  });
}

const isOpenVote = (act: ActDraft): boolean =>
  act.type === "vote" && act.time === null && (act.status === "fact" || act.status === "denied");

/** The one day on which a sentence tells that something was decided. */
function decisionDay(tree: Tree, clock: Clock): Interval | null {
  for (const { index, xpos } of tree.tokens) {
    if (!isVerb(tree, index) || !DECIDES.has(lemmaOf(tree, index)) || !/^VB[DN]$/.test(xpos)) continue;
    const time = clock.timeOf(tree, index, [], -1);
    if (time?.start && time.end && daysBetween(time.start, time.end) === 0) return time;
  }
  return null;
}
