import { dayOf, isDay } from "../../base/day.ts";
import { type Interval, onDay } from "../../base/interval.ts";
import { MONTH, monthNumber, yearOfMonth } from "./calendar.ts";
import type { Family, Now } from "./family.ts";

const DATE = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?:,? (\\d{4}))?";

function dayOrDays(
  first: string,
  last: string | undefined,
  month: string,
  year: string | undefined,
  now: Now,
): Interval | null | undefined {
  const number = monthNumber(month);
  if (Number(first) < 1 || Number(first) > 31) return undefined;
  if (year === undefined && now.date === null) return null;
  const y = year === undefined ? yearOf(number, Number(first), now) : Number(year);
  const start = dayOf(y, number, Number(first));
  if (start === null) return undefined;
  return last === undefined ? onDay(start) : { start, end: dayOf(y, number, Number(last)) };
}

/** Without a year: the last such date up to the report's for the past, the next one for the future. */
function yearOf(month: number, date: number, now: Now): number {
  const year = yearOfMonth(month, now.date!, now.tense);
  const day = dayOf(year, month, date);
  if (day === null) return year;
  if (now.tense === "future") return day < now.date! ? year + 1 : year;
  return day > now.date! ? year - 1 : year;
}

/** A day written out, with or without its year, or a range within a month. */
export const dates: readonly Family[] = [
  {
    kind: "date",
    example: "on 2024-02-28",
    shape: /\b(\d{4}-\d{2}-\d{2})\b/g,
    interval: (m) => (isDay(m[1]!) ? onDay(m[1]!) : undefined),
  },
  {
    kind: "date",
    example: "on February 28, 2024; November 23-24",
    shape: new RegExp(`\\b${MONTH} ${DATE}(?:[-–]${DATE})?(?!\\d|:\\d|,\\d{3})${YEAR}`, "g"),
    interval: (m, now) => dayOrDays(m[2]!, m[3], m[1]!, m[4], now),
  },
  {
    kind: "date",
    example: "on 28 February 2024; 23-24 November",
    shape: new RegExp(
      `\\b${DATE}(?:(?:[-–]| to | and | until | through )${DATE})? (?:of )?${MONTH}(?![a-z])${YEAR}`,
      "g",
    ),
    interval: (m, now) => dayOrDays(m[1]!, m[2], m[3]!, m[4], now),
  },
];
