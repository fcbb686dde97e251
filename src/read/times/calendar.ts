import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysBetween,
  daysInMonth,
  partsOf,
  weekdayOf,
} from "../../base/day.ts";
import type { Interval } from "../../base/interval.ts";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** Pattern of month names and their usual abbreviations, as one group. */
export const MONTH =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
export const WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** Small numbers in words or digits, as one group; "a" and "an" are one. */
export const NUMBER = `(a|an|${NUMBERS.join("|")}|(?:${TENS.join("|")})(?:-(?:${NUMBERS.slice(0, 9).join("|")}))?|\\d{1,3})`;

/** 1-12. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace(".", "").slice(0, 3))) + 1;
/** 1 = Monday. */
export const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name.toLowerCase()) + 1;

export function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === "a" || lower === "an") return 1;
  const named = NUMBERS.indexOf(lower);
  if (named >= 0) return named + 1;
  const [tens, ones] = lower.split("-");
  const ten = TENS.indexOf(tens!);
  return ten >= 0 ? 20 + 10 * ten + NUMBERS.indexOf(ones ?? "") + 1 : Number(lower);
}

export const wholeYear = (year: number): Interval => ({ start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) });

export const wholeMonth = (year: number, month: number): Interval => ({
  start: dayOf(year, month, 1),
  end: dayOf(year, month, daysInMonth(year, month)),
});

/** The month n months after the day's own, as a whole. */
export function monthFrom(day: Day, n: number): Interval {
  const { year, month } = partsOf(addMonths(`${day.slice(0, 8)}01`, n));
  return wholeMonth(year, month);
}

/** The week (Monday to Sunday) n weeks after the day's own. */
export function weekFrom(day: Day, n: number): Interval {
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * n);
  return { start: monday, end: addDays(monday, 6) };
}

/** Early, mid or late: the first, second or last third of an interval; of a month days 1-10, 11-20, 21-end. */
export function part(which: string | undefined, of: Interval): Interval {
  if (!which || of.start === null || of.end === null) return of;
  const word = which.toLowerCase().replace(/[- ].*/, "");
  const { year, month, date } = partsOf(of.start);
  const end = partsOf(of.end);
  if (month === end.month && year === end.year && date === 1) {
    if (word === "early") return { start: of.start, end: dayOf(year, month, 10) };
    if (word === "mid") return { start: dayOf(year, month, 11), end: dayOf(year, month, 20) };
    return { start: dayOf(year, month, 21), end: of.end };
  }
  if (of.start.slice(0, 4) !== of.end.slice(0, 4) || month !== 1 || end.month !== 12) {
    const third = Math.floor((daysBetween(of.start, of.end) + 1) / 3);
    if (word === "early") return { start: of.start, end: addDays(of.start, third - 1) };
    if (word === "mid") return { start: addDays(of.start, third), end: addDays(of.start, 2 * third - 1) };
    return { start: addDays(of.start, 2 * third), end: of.end };
  }
  if (word === "early") return { start: of.start, end: dayOf(year, 4, 30) };
  if (word === "mid") return { start: dayOf(year, 5, 1), end: dayOf(year, 8, 31) };
  return { start: dayOf(year, 9, 1), end: of.end };
}
