import { addDays, dayOf, partsOf } from "../../base/day.ts";
import type { Interval } from "../../base/interval.ts";
import { part, wholeYear } from "./calendar.ts";
import type { Family, Now } from "./family.ts";

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};

const COUNTS = /^ (?:[a-z]+ )?(?!was\b|is\b|has\b|its\b|his\b|as\b|this\b|us\b)[a-z]+s\b/;

const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** Three calendar months; a winter begins in December of the year before the one it is named by. */
export function season(name: string, year: number): Interval {
  const [first, last] = SEASONS[name.toLowerCase()]!;
  const end = dayOf(last < first ? year : year, last + 1, 1)!;
  return { start: dayOf(last < first ? year - 1 : year, first, 1), end: addDays(end, -1) };
}

/** Seasons, with their year or without: asked before "last year" alone. */
export const seasons: readonly Family[] = [
  {
    kind: "year",
    example: "in the spring of 2021; last summer; late summer 2021; by the spring",
    shape:
      /\b(?:(?:(last|this|next|[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince|[Dd]uring|[Bb]efore|[Tt]hroughout|[Ff]rom) )?(?:the )?(?:(early|mid|late)[- ])?)(spring|summer|autumn|winter|fall)(?:(?: of)? (?:([12]\d{3})(?:[-–/](\d{2}|\d{4})\b)?|(last|this|next) year))?(?![a-z-]|'s|’s| of [A-Z\p{Ll}])/gu,
    interval: (m, now) => {
      const { date, tense } = now;
      const [, lead, which, name, year, second, near] = m;
      // A winter of two years is named by both.
      if (year !== undefined)
        return part(which, season(name!, Number(year) + (second === undefined ? 0 : 1)));
      if (near !== undefined) {
        if (date === null) return null;
        return part(which, season(name!, partsOf(date).year + { last: -1, this: 0, next: 1 }[near]!));
      }
      if (lead === undefined) return undefined;
      if (now.told !== null && !/last|this|next/.test(lead)) return seasonTold(name!, now);
      if (date === null) return null;
      const of = partsOf(date).year;
      const current = season(name!, of);
      const coming = current.start! > date ? current : season(name!, of + 1);
      if (lead === "next") return part(which, coming);
      if (lead === "this") return part(which, current);
      if (tense === "future") return part(which, current.end! >= date ? current : coming);
      if (lead === "last") return part(which, season(name!, current.end! < date ? of : of - 1));
      return part(which, season(name!, current.start! <= date ? of : of - 1));
    },
  },
];

/** Years and decades. */
export const years: readonly Family[] = [
  {
    kind: "year",
    example: "in the 1990s; in the nineties",
    shape: new RegExp(
      `\\bthe (?:([Ee]arly|[Mm]id|[Ll]ate)[ -])?(?:(\\d{3}0)s|(?<=\\b(?:in|since|until|by|of|during|from) the (?:early |late |mid-)?)(${DECADES.join("|")}))\\b`,
      "gi",
    ),
    interval: (m) => {
      const from = m[2] === undefined ? 1920 + 10 * DECADES.indexOf(m[3]!.toLowerCase()) : Number(m[2]);
      const [first, last] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[(m[1] ?? "").toLowerCase()] ?? [
        0, 9,
      ];
      return { start: dayOf(from + first!, 1, 1), end: dayOf(from + last!, 12, 31) };
    },
  },
  {
    kind: "year",
    example: "in 2015; in late 2015; since 1992",
    shape:
      /\b(in|since|until|till|by|as|of|during|from|before|after|through|throughout|between|and|to|early|mid|late|around|years?)[ -](?:the year )?(?:(early|mid|late)[ -](?:in )?)?((?:1[6-9]|20|21)\d{2})\b(?![-,.]\d|%| (?:people|soldiers|troops|men|tonnes|tons|km|miles|metres|meters|dollars|euros))/gi,
    interval: (m) => {
      // "with 1999 rockets", "and 2030 shells" count things.
      if (
        /^(as|of|and|to|from|by|between|around)$/i.test(m[1]!) &&
        COUNTS.test(m.input.slice(m.index + m[0].length))
      )
        return undefined;
      const which = /^(early|mid|late)$/i.test(m[1]!) ? m[1] : m[2];
      return part(which, wholeYear(Number(m[3])));
    },
  },
];

/** The season that goes on from the time last told. */
function seasonTold(name: string, { told, tense, date }: Now): Interval | null {
  const from = told!.start ?? told!.end;
  if (from === null) return null;
  const { year } = partsOf(from);
  const same = season(name, year);
  if (tense === "pluperfect") return same.start! <= from ? same : season(name, year - 1);
  const found = same.end! >= from ? same : season(name, year + 1);
  return date !== null && found.start! > date ? season(name, partsOf(found.end!).year - 1) : found;
}
