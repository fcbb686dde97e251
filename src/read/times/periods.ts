import { addDays, dayOf, partsOf } from "../../base/day.ts";
import type { Interval } from "../../base/interval.ts";
import { MONTH, monthFrom, monthNumber, part, weekFrom, wholeMonth, wholeYear } from "./calendar.ts";
import type { Family } from "./family.ts";
import { yearlessYear } from "./yearless.ts";

/** Months `from` to `to` of a year, whole. */
const monthsOf = (year: number, from: number, to: number): Interval => ({
  start: wholeMonth(year, from).start,
  end: wholeMonth(year, to).end,
});

const NAMED = ["first", "second", "third", "fourth"];

/** Quarters and halves of years, ends and beginnings of years, months and weeks. */
export const periods: readonly Family[] = [
  {
    kind: "span",
    example: "in the first quarter of 2023; the second half of last year; in the third quarter",
    shape:
      /\b(?:the (first|second|third|fourth|last) (quarter|half)(?: of (?:(\d{4})|(this|last|next|the) year)| (\d{4}))?|(Q|H)([1-4]) (\d{4}))\b/g,
    interval: (m, { date }) => {
      const half = m[2] === "half" || m[6] === "H";
      const year = m[3] ?? m[5] ?? m[8];
      // "the first half" may be of a match, "the last quarter" a share: of a year only where it says so.
      if (year === undefined && m[4] === undefined && (half || m[1] === "last")) return undefined;
      if (year === undefined && date === null) return null;
      const count = half ? 2 : 4;
      const n = m[7] === undefined ? (m[1] === "last" ? count : NAMED.indexOf(m[1]!) + 1) : Number(m[7]);
      if (n > count) return undefined;
      const shift = { last: -1, next: 1 }[m[4] ?? ""] ?? 0;
      const of = year === undefined ? partsOf(date!).year + shift : Number(year);
      return half ? monthsOf(of, n * 6 - 5, n * 6) : monthsOf(of, n * 3 - 2, n * 3);
    },
  },
  {
    kind: "span",
    example: "in the second week of May; the first half of April 2031; the last week of June",
    shape: new RegExp(`\\bthe (first|second|third|last) (week|half) of ${MONTH}(?:,? (\\d{4}))?\\b`, "g"),
    interval: (m, now) => {
      const month = monthNumber(m[3]!);
      const year = m[4] === undefined ? yearlessYear(month, null, now) : Number(m[4]);
      if (m[2] === "half" && m[1] === "third") return undefined;
      if (year === null) return null;
      const { end } = wholeMonth(year, month);
      if (m[2] === "half")
        return m[1] === "first"
          ? { start: dayOf(year, month, 1), end: dayOf(year, month, 15) }
          : { start: dayOf(year, month, 16), end };
      if (m[1] === "last") return { start: addDays(end!, -6), end };
      const first = dayOf(year, month, 7 * NAMED.indexOf(m[1]!) + 1)!;
      return { start: first, end: addDays(first, 6) };
    },
  },
  {
    kind: "span",
    example: "last quarter; next quarter; this quarter",
    shape: /\b(last|this|next) quarter\b(?! of)/g,
    interval: (m, { date }) => {
      if (date === null) return null;
      const { year, month } = partsOf(date);
      const quarter = Math.floor((month - 1) / 3) + ({ last: -1, next: 1 }[m[1]!] ?? 0);
      const of = year + Math.floor(quarter / 4);
      const n = ((quarter + 4) % 4) + 1;
      return monthsOf(of, n * 3 - 2, n * 3);
    },
  },
  {
    kind: "period",
    example: "by the end of the year; at the beginning of next month; in the middle of 2032",
    shape:
      /\bthe (beginning|start|middle|end) of (?:(the|this|last|next) (year|month|week)|((?:19|20|21)\d{2}))\b/g,
    interval: (m, { date }) => {
      const which = m[1] === "end" ? "late" : m[1] === "middle" ? "mid" : "early";
      if (m[4] !== undefined) return part(which, wholeYear(Number(m[4])));
      if (date === null) return null;
      const n = { last: -1, next: 1 }[m[2]!] ?? 0;
      if (m[3] === "week") return part(which, weekFrom(date, n));
      return part(which, m[3] === "month" ? monthFrom(date, n) : wholeYear(partsOf(date).year + n));
    },
  },
];
