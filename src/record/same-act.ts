import type { Interval } from "../base/interval.ts";
import { intervalText, overlaps } from "../base/interval.ts";
import { daysBetween } from "../base/day.ts";
import type { Claim } from "./claim.ts";

/** A time wider than this does not tell which of several acts is meant. */
export const WIDEST_DAYS = 7;

/**
 * Why two claims tell of one act, in words; null where nothing says so. Same type, actor and target, times that share a
 * day (each at most a week wide), and places that do not differ. Their statuses may differ: that is a contest, not two acts.
 */
export function sameAct(a: Claim, b: Claim): readonly string[] | null {
  if (a.id === b.id || a.type !== b.type || a.actor !== b.actor || a.target !== b.target) return null;
  if (!isNarrow(a.time) || !isNarrow(b.time) || !overlaps(a.time, b.time)) return null;
  const place = samePlace(a.place, b.place);
  if (place === null) return null;
  return [
    `both tell of ${a.actor} ${a.type}${a.target === null ? "" : ` ${a.target}`}`,
    `their times meet: ${intervalText(a.time)} and ${intervalText(b.time)}`,
    place,
  ];
}

/** Whether the time is known well enough to bring claims together by it. */
export function isNarrow(time: Interval | null): time is { readonly start: string; readonly end: string } {
  return (
    time !== null &&
    time.start !== null &&
    time.end !== null &&
    daysBetween(time.start, time.end) < WIDEST_DAYS
  );
}

function samePlace(a: string | null, b: string | null): string | null {
  if (a === null && b === null) return "neither names a place";
  if (a === null || b === null) return `only one names a place: ${a ?? b}`;
  const [x, y] = [fold(a), fold(b)];
  return x.includes(y) || y.includes(x) ? `the places agree: ${a} and ${b}` : null;
}

const fold = (place: string): string =>
  place
    .toLowerCase()
    .replace(/^(?:in|at|near|on|the)\s+/g, "")
    .trim();
