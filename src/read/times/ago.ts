import { addDays, addMonths, type Day, partsOf } from "../../base/day.ts";
import { type Interval, onDay } from "../../base/interval.ts";
import { monthFrom, NUMBER, numberOf, weekFrom, wholeYear } from "./calendar.ts";
import { type Family, isPast } from "./family.ts";

const UNIT = "(day|week|fortnight|month|year|decade)s?";

/** A unit's length in years, about: times beyond our calendar's are none. */
const YEARS: Readonly<Record<string, number>> = {
  day: 1 / 365,
  week: 1 / 52,
  fortnight: 1 / 26,
  month: 1 / 12,
  decade: 10,
};

/** A day, or the calendar week, month or year, n units away. */
export function away(from: Day, n: number, unit: string): Interval | null {
  const year = partsOf(from).year + n * (YEARS[unit] ?? 1);
  if (year < 2 || year > 9998) return null;
  if (unit === "day") return onDay(addDays(from, n));
  if (unit === "week" || unit === "fortnight") return weekFrom(from, unit === "week" ? n : 2 * n);
  if (unit === "month") return monthFrom(from, n);
  return wholeYear(partsOf(from).year + n * (unit === "decade" ? 10 : 1));
}

function back(from: Day, n: number, unit: string): Day {
  if (unit === "day") return addDays(from, -n);
  if (unit === "week" || unit === "fortnight") return addDays(from, (unit === "week" ? -7 : -14) * n);
  return addMonths(from, -n * (unit === "month" ? 1 : unit === "year" ? 12 : 120));
}

/** Counted from the report's date. */
export const ago: readonly Family[] = [
  {
    kind: "ago",
    example: "two years ago",
    shape: new RegExp(`\\b${NUMBER} ${UNIT} ago\\b`, "gi"),
    interval: (m, { date }) => (date === null ? null : away(date, -numberOf(m[1]!), m[2]!.toLowerCase())),
  },
  {
    kind: "span",
    example: "over the past year; in the last three weeks",
    shape: new RegExp(
      `\\b(?:over|in|during|for|within|throughout) the (?:past|last|previous)(?: ${NUMBER})? ${UNIT}\\b`,
      "gi",
    ),
    interval: (m, { date }) =>
      date === null
        ? null
        : { start: back(date, m[1] === undefined ? 1 : numberOf(m[1]), m[2]!.toLowerCase()), end: date },
  },
  {
    kind: "span",
    example: "has been closed for three weeks",
    shape: new RegExp(
      `\\bfor (?:more than |almost |nearly |about |at least )?${NUMBER} ${UNIT}\\b(?! (?:to|from|until))`,
      "gi",
    ),
    interval: (m, { date, tense }) =>
      // "closed it for three days" tells how long, not when.
      tense !== "perfect"
        ? undefined
        : date === null
          ? null
          : { start: back(date, numberOf(m[1]!), m[2]!.toLowerCase()), end: date },
  },
  {
    kind: "span",
    example: "within six months; in the coming two weeks; over the next year",
    shape: new RegExp(
      `\\b(?:within (?:the (?:next|coming) )?${NUMBER}|(?:in|over|during|for|within) the (?:next|coming)(?: ${NUMBER})?) ${UNIT}\\b`,
      "gi",
    ),
    interval: (m, { date, tense }) => {
      // Counted from what was told before, which is not the report's day.
      if (isPast(tense)) return /coming|next/i.test(m[0]) ? null : undefined;
      if (date === null) return null;
      const n = m[1] ?? m[2];
      return { start: date, end: back(date, n === undefined ? -1 : -numberOf(n), m[3]!.toLowerCase()) };
    },
  },
  {
    kind: "ago",
    example: "will leave in two years; in ten days' time",
    shape: new RegExp(`\\bin ${NUMBER} ${UNIT}(?:['’]? time)?\\b`, "gi"),
    interval: (m, { date, tense }) => {
      // "fell in three days" tells how long it took.
      if (tense !== "future") return undefined;
      return date === null ? null : away(date, numberOf(m[1]!), m[2]!.toLowerCase());
    },
  },
];
