import { addDays, type Day, dayOf, daysBetween, partsOf } from "../../base/day.ts";
import type { Now } from "./family.ts";

/**
 * The year of a month, or of a day of it, that is named without one; null where nothing tells. The last such up to the
 * report's date for the past, the next one for the future; where the text tells of former times, the one that goes on
 * from the time last told. Example: "In March 1966 France left. In July the others followed."
 */
export function yearlessYear(month: number, date: number | null, now: Now): number | null {
  const first = (year: number): Day => dayOf(year, month, date ?? 1) ?? dayOf(year, month, 28)!;
  if (now.told !== null) return yearTold(first, date !== null, now);
  if (now.date === null) return null;
  const { year } = partsOf(now.date);
  const here = first(year);
  if (date !== null) {
    if (now.tense === "future") return here < now.date ? year + 1 : year;
    return here > now.date ? year - 1 : year;
  }
  const now7 = now.date.slice(0, 7);
  if (now.tense === "future") return here.slice(0, 7) < now7 ? year + 1 : year;
  return here.slice(0, 7) > now7 ? year - 1 : year;
}

/** A tale steps back by weeks and goes on by months: nearer than this before the time last told is the same year. */
const STEP_BACK = 100;

function yearTold(first: (year: number) => Day, exact: boolean, { told, tense, date }: Now): number | null {
  const start = told!.start ?? told!.end;
  const end = told!.end ?? told!.start;
  if (start === null || end === null) return null;
  const { year } = partsOf(start);
  // A year named as a whole holds all its months.
  if (daysBetween(start, end) > 300) return partsOf(end).year;
  const from = exact ? start : `${start.slice(0, 8)}01`;
  if (tense === "pluperfect") return first(year) <= end ? year : year - 1;
  const found = first(year) >= addDays(from, -STEP_BACK) ? year : year + 1;
  return date !== null && first(found) > date ? found - 1 : found;
}
