import { addDays, dayOf, partsOf } from "../../base/day.ts";
import type { Interval } from "../../base/interval.ts";
import { part, wholeYear } from "./calendar.ts";
import type { Family } from "./family.ts";

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};

/** Three calendar months; a winter begins in December of the year before the one it is named by. */
function season(name: string, year: number): Interval {
  const [first, last] = SEASONS[name.toLowerCase()]!;
  const end = dayOf(last < first ? year : year, last + 1, 1)!;
  return { start: dayOf(last < first ? year - 1 : year, first, 1), end: addDays(end, -1) };
}

/** Years, decades, seasons, quarters. */
export const years: readonly Family[] = [
  {
    kind: "year",
    example: "in the spring of 2021; last summer",
    shape:
      /\b(?:(last|this|next|in the|the) )?(spring|summer|autumn|winter|fall)(?: of)?(?: (\d{4})(?:[-–/](\d{2}|\d{4})\b)?)?/g,
    interval: (m, { date }) => {
      if (m[1] === undefined && m[3] === undefined) return undefined;
      // A winter of two years is named by both.
      if (m[3] !== undefined) return season(m[2]!, Number(m[3]) + (m[4] === undefined ? 0 : 1));
      if (date === null || m[1] === "the") return date === null && m[1] !== "the" ? null : undefined;
      const { year } = partsOf(date);
      const now = season(m[2]!, year);
      if (m[1] === "next") return season(m[2]!, now.start! > date ? year : year + 1);
      if (m[1] === "this") return now;
      return season(m[2]!, now.end! < date ? year : year - 1);
    },
  },
  {
    kind: "year",
    example: "in the 1990s",
    shape: /\bthe (?:(early|mid|late)[ -])?(\d{3}0)s\b/g,
    interval: (m) => {
      const [first, last] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[m[1] ?? ""] ?? [0, 9];
      return { start: dayOf(Number(m[2]) + first!, 1, 1), end: dayOf(Number(m[2]) + last!, 12, 31) };
    },
  },
  {
    kind: "year",
    example: "in 2015; in late 2015; since 1992",
    shape:
      /\b(in|since|until|till|by|of|during|from|before|after|through|throughout|between|and|to|early|mid|late|around|years?)[ -](?:(early|mid|late)[ -])?((?:1[6-9]|20|21)\d{2})\b(?![-,.]\d|%| (?:people|soldiers|troops|men|tonnes|tons|km|miles|metres|meters|dollars|euros))/g,
    interval: (m) => {
      const which = /^(early|mid|late)$/.test(m[1]!) ? m[1] : m[2];
      return part(which, wholeYear(Number(m[3])));
    },
  },
];
