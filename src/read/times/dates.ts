import { dayOf, isDay } from "../../base/day.ts";
import { type Interval, onDay } from "../../base/interval.ts";
import { MONTH, monthNumber } from "./calendar.ts";
import type { Family, Now } from "./family.ts";
import { yearlessYear } from "./yearless.ts";

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
  const y = year === undefined ? yearlessYear(number, Number(first), now) : Number(year);
  if (y === null) return null;
  const start = dayOf(y, number, Number(first));
  if (start === null) return undefined;
  return last === undefined ? onDay(start) : { start, end: dayOf(y, number, Number(last)) };
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
