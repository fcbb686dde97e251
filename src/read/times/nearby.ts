import { addDays, addMonths, dayOf, partsOf, weekdayOf } from "../../base/day.ts";
import { type Interval, onDay } from "../../base/interval.ts";
import {
  MONTH,
  monthNumber,
  NUMBER,
  numberOf,
  WEEKDAY,
  weekdayNumber,
  weekFrom,
  wholeMonth,
} from "./calendar.ts";
import { type Family, isPast } from "./family.ts";

const shiftOf = (which: string): number => ({ last: -1, this: 0, next: 1 })[which.toLowerCase()] ?? 0;

/** Expressions near the report's date that say more than their words apart: asked before all others. */
export const nearby: readonly Family[] = [
  {
    kind: "weekday",
    example: "on Monday last week; on Friday of next week; last week on Monday",
    shape: new RegExp(
      `\\b(?:${WEEKDAY},?(?: of)? (last|this|next) week|(last|this|next) week,? on ${WEEKDAY})\\b`,
      "g",
    ),
    interval: (m, { date }) =>
      date === null
        ? null
        : onDay(addDays(weekFrom(date, shiftOf(m[2] ?? m[3]!)).start!, weekdayNumber(m[1] ?? m[4]!) - 1)),
  },
  {
    kind: "weekday",
    example: "the day before yesterday; the day after tomorrow",
    shape: /\bthe day (?:before (yesterday)|after tomorrow)\b/gi,
    interval: (m, { date }) => (date === null ? null : onDay(addDays(date, m[1] === undefined ? 2 : -2))),
  },
  {
    kind: "date",
    example: "on May 9 last year; in March of this year",
    shape: new RegExp(
      `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?${MONTH}(?: (\\d{1,2})(?:st|nd|rd|th)?)?,?(?: of)? (last|this|next) year\\b`,
      "g",
    ),
    interval: (m, { date }) => {
      if (date === null) return null;
      const year = partsOf(date).year + shiftOf(m[4]!);
      const month = monthNumber(m[2]!);
      const number = m[1] ?? m[3];
      if (number === undefined) return wholeMonth(year, month);
      const day = dayOf(year, month, Number(number));
      return day === null ? undefined : onDay(day);
    },
  },
  {
    kind: "span",
    example: "at the weekend; last weekend; next weekend",
    shape: /\b(?:(?:over|at|during|on) the|(last|this|next)) weekend\b/gi,
    interval: (m, { date, tense }): Interval | null => {
      if (date === null) return null;
      const ahead = 6 - weekdayOf(date);
      const coming = m[1] === "next" || m[1] === "this" || (m[1] === undefined && tense === "future");
      const saturday = addDays(
        date,
        coming ? Math.max(ahead, 0) : ahead < 0 && m[1] !== "last" ? ahead : ahead - 7,
      );
      return { start: saturday, end: addDays(saturday, 1) };
    },
  },
  {
    kind: "ago",
    example: "three hours ago; in the last 24 hours; within 48 hours",
    shape: new RegExp(
      `\\b(?:${NUMBER} (?:hour|minute)s? ago|(?:over|in|during|within) the (?:past|last|previous) ${NUMBER} hours|(?:within|in) (?:the next )?${NUMBER} hours)\\b`,
      "gi",
    ),
    interval: (m, { date, tense }) => {
      if (date === null) return null;
      const days = Math.floor(numberOf(m[1] ?? m[2] ?? m[3]!) / 24);
      if (m[1] !== undefined) return onDay(addDays(date, -days));
      if (m[2] !== undefined) return { start: addDays(date, -Math.max(1, days)), end: date };
      return isPast(tense) ? undefined : { start: date, end: addDays(date, Math.max(1, days)) };
    },
  },
  {
    kind: "ago",
    example: "hours ago; minutes ago",
    shape: /\b(?:(?:a few|several|just|only) )?(?:hours|minutes|moments|an hour) ago\b/gi,
    interval: (_, { date }) => (date === null ? null : onDay(date)),
  },
  {
    kind: "ago",
    example: "two weeks from now; a year from today",
    shape: new RegExp(`\\b${NUMBER} (day|week|month|year)s? from (?:now|today)\\b`, "gi"),
    interval: (m, { date }) => {
      if (date === null) return null;
      const n = numberOf(m[1]!);
      const unit = m[2]!.toLowerCase();
      if (unit === "day" || unit === "week") return onDay(addDays(date, n * (unit === "week" ? 7 : 1)));
      return onDay(addMonths(date, n * (unit === "year" ? 12 : 1)));
    },
  },
];
