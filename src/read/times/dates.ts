import { dayOf, daysInMonth, isDay } from "../../base/day.ts";
import { type Interval, onDay } from "../../base/interval.ts";
import { MONTH, monthNumber } from "./calendar.ts";
import type { Family, Now } from "./family.ts";
import { yearlessYear } from "./yearless.ts";

const DATE = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?:,? (\\d{4}))?";

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );

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
    example: "on the fourth of February 1934; on the last day of July",
    shape: new RegExp(`\\bthe (${ORDINALS.join("|")}|last day|first day) of ${MONTH}(?![a-z])${YEAR}`, "gi"),
    interval: (m, now) => {
      if (!/last/i.test(m[1]!)) {
        const number = /day/.test(m[1]!) ? 1 : ORDINALS.indexOf(m[1]!.toLowerCase()) + 1;
        return dayOrDays(String(number), undefined, m[2]!, m[3], now);
      }
      const month = monthNumber(m[2]!);
      const year = m[3] === undefined ? yearlessYear(month, 28, now) : Number(m[3]);
      return year === null ? null : onDay(dayOf(year, month, daysInMonth(year, month))!);
    },
  },
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
