import { addDays, addMonths, type Day, partsOf } from "../../base/day.ts";
import { type Interval, onDay } from "../../base/interval.ts";
import { monthFrom, NUMBER, numberOf, weekFrom, wholeYear } from "./calendar.ts";
import type { Family } from "./family.ts";

const UNIT = "(day|week|month|year|decade)s?";

/** A day, or the calendar week, month or year, n units away. */
function away(from: Day, n: number, unit: string): Interval {
  if (unit === "day") return onDay(addDays(from, n));
  if (unit === "week") return weekFrom(from, n);
  if (unit === "month") return monthFrom(from, n);
  return wholeYear(partsOf(from).year + n * (unit === "decade" ? 10 : 1));
}

function back(from: Day, n: number, unit: string): Day {
  if (unit === "day") return addDays(from, -n);
  if (unit === "week") return addDays(from, -7 * n);
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
    example: "for three weeks",
    shape: new RegExp(`\\bfor (?:more than |almost |nearly |about |at least )?${NUMBER} ${UNIT}\\b`, "gi"),
    interval: (m, { date, tense }) =>
      date === null
        ? null
        : tense === "future"
          ? undefined
          : { start: back(date, numberOf(m[1]!), m[2]!.toLowerCase()), end: date },
  },
  {
    kind: "span",
    example: "within six months; in the coming weeks",
    shape: new RegExp(`\\b(?:within|in) (?:the (?:next|coming) )?${NUMBER} ${UNIT}(?: time)?\\b`, "gi"),
    interval: (m, { date, tense }) => {
      if (date === null) return null;
      if (tense === "past") return undefined;
      return { start: date, end: back(date, -numberOf(m[1]!), m[2]!.toLowerCase()) };
    },
  },
];

/** Counted from the day last spoken of. */
export const anchored: readonly Family[] = [
  {
    kind: "anchored",
    example: "two days later; the following day; a week earlier",
    shape: new RegExp(
      `\\b(?:${NUMBER} ${UNIT} (later|earlier|before|after that)|the (following|next|previous) (day|week|month|year)|the day (before|after))\\b`,
      "gi",
    ),
    interval: (m, { anchor }) => {
      const from = anchor?.end ?? anchor?.start ?? null;
      if (from === null) return null;
      if (m[6] !== undefined) return onDay(addDays(from, m[6].toLowerCase() === "before" ? -1 : 1));
      if (m[4] !== undefined)
        return away(from, m[4].toLowerCase() === "previous" ? -1 : 1, m[5]!.toLowerCase());
      const n = numberOf(m[1]!) * (/earlier|before/i.test(m[3]!) ? -1 : 1);
      return away(from, n, m[2]!.toLowerCase());
    },
  },
];
