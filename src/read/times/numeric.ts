import { type Day, dayOf } from "../../base/day.ts";
import { onDay } from "../../base/interval.ts";
import type { Family, Now } from "./family.ts";

const SLASHED = /(?<![\d./-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/-])/g;

/**
 * Which of "day/month/year" and "month/day/year" a text writes: what its dates with a number above twelve say, if they
 * say one and the same.
 */
export function slashOrder(text: string): Now["slashes"] {
  let order: Now["slashes"] = null;
  for (const m of text.matchAll(SLASHED)) {
    const [a, b] = [Number(m[1]), Number(m[2])];
    const says = a > 12 && b <= 12 ? "day first" : b > 12 && a <= 12 ? "month first" : null;
    if (says === null) continue;
    if (order !== null && order !== says) return null;
    order = says;
  }
  return order;
}

/** The day of "03/12/2024": by the number above twelve, by the order of the text's other dates, else open (null). */
export function slashedDay(a: number, b: number, year: number, order: Now["slashes"]): Day | null {
  if (a === b || a > 12) return dayOf(year, b, a);
  if (b > 12) return dayOf(year, a, b);
  if (order === null) return null;
  return order === "day first" ? dayOf(year, b, a) : dayOf(year, a, b);
}

/** Dates in figures that do not say which number is the month: "03/12/2024", each once. */
export function openDates(text: string): readonly string[] {
  const order = slashOrder(text);
  const found = [...text.matchAll(SLASHED)].filter(
    (m) =>
      slashedDay(Number(m[1]), Number(m[2]), Number(m[3]), order) === null &&
      Number(m[1]) <= 12 &&
      Number(m[2]) <= 12,
  );
  return [...new Set(found.map((m) => m[0]))];
}

/** Dates in figures. With points or hyphens the day comes first, the year at the end or at the beginning. */
export const numeric: readonly Family[] = [
  {
    kind: "date",
    example: "on 12.03.2024; on 12-03-2024; on 2024/03/12",
    shape:
      /(?<![\d./-])(?:(\d{1,2})([.-])(\d{1,2})\2(\d{4})|(\d{4})([./])(\d{1,2})\6(\d{1,2}))(?![\d/-]|\.\d)/g,
    interval: (m) => {
      const [day, month, year] = m[4] === undefined ? [m[8], m[7], m[5]] : [m[1], m[3], m[4]];
      if (Number(year) < 1500 || Number(year) > 2199) return undefined;
      const found = dayOf(Number(year), Number(month), Number(day));
      return found === null ? undefined : onDay(found);
    },
  },
  {
    kind: "date",
    example: "on 27/09/2020; on 9/27/2020",
    shape: SLASHED,
    interval: (m, { slashes }) => {
      const [a, b] = [Number(m[1]), Number(m[2])];
      if (a === 0 || b === 0 || a > 31 || b > 31) return undefined;
      const day = slashedDay(a, b, Number(m[3]), slashes);
      return day === null ? (a <= 12 && b <= 12 ? null : undefined) : onDay(day);
    },
  },
];
