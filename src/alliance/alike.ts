import type { Day } from "../base/day.ts";
import type { Claim } from "../record/claim.ts";
import { sameAct } from "./same.ts";

/** For each of many claims the others that can be of the same act (`sameAct`), without comparing each with each. */
export function alikeAmong(claims: readonly Claim[]): (claim: Claim) => readonly Claim[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  const looked = new Map<string, (claim: Claim) => readonly Claim[]>();
  return (claim) => {
    const key = keyOf(claim);
    let look = looked.get(key);
    if (look === undefined) looked.set(key, (look = within(groups.get(key) ?? [])));
    return look(claim).filter((other) => other !== claim && sameAct(claim, other));
  };
}

const keyOf = ({ actor, type }: Claim): string => `${actor} ${type}`;

interface Dated {
  readonly claim: Claim;
  readonly start: Day;
  readonly end: Day;
}

/** Claims of one actor and type whose times can meet a claim's: by a walk back from its end over what began before. */
function within(group: readonly Claim[]): (claim: Claim) => readonly Claim[] {
  const dated: Dated[] = [];
  const vague: Claim[] = [];
  for (const claim of group) {
    const { start = null, end = null } = claim.time ?? {};
    if (start === null || end === null) vague.push(claim);
    else dated.push({ claim, start, end });
  }
  dated.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  // The latest end among all that began so early: where it lies before a claim's start, nothing further back meets it.
  const latest: Day[] = [];
  for (const { end } of dated) latest.push(latest.length > 0 && latest.at(-1)! > end ? latest.at(-1)! : end);
  return ({ time }) => {
    if (time === null || time.start === null || time.end === null) return group;
    const met: Claim[] = [...vague];
    for (let i = begunBy(dated, time.end) - 1; i >= 0 && latest[i]! >= time.start; i--)
      met.push(dated[i]!.claim);
    return met;
  };
}

/** How many began by the day. */
function begunBy(dated: readonly Dated[], day: Day): number {
  let [low, high] = [0, dated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dated[middle]!.start <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
