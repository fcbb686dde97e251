import { type Day, isDay } from "../../base/day.ts";
import type { Interval } from "../../base/interval.ts";
import { ago } from "./ago.ts";
import { anchored } from "./anchored.ts";
import { anniversaries } from "./anniversaries.ts";
import { bounded } from "./bounded.ts";
import { dates } from "./dates.ts";
import { type Family, isPast, type Now, type Tense } from "./family.ts";
import { hours } from "./hours.ts";
import { months } from "./months.ts";
import { nearby } from "./nearby.ts";
import { numeric } from "./numeric.ts";
import { periods } from "./periods.ts";
import { weekdays } from "./weekdays.ts";
import { seasons, years } from "./years.ts";

export type { Tense } from "./family.ts";

/** A time expression: where it stands, and the days it means. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null where a relative expression has nothing to be counted from. */
  readonly interval: Interval | null;
  /** The days that the words name without their bound: "autumn" of "since autumn". */
  readonly named: Interval | null;
  /** The family of expressions that found it: "weekday", "date", "month", "span", ... */
  readonly kind: string;
}

export interface TimeContext {
  /** The document's date. */
  readonly date: Day | null;
  /** Tense of the clause that the expression at this offset stands in; guides "on Friday", "in May". */
  readonly tense?: (offset: number) => Tense;
  /** The time last told, for "the following day", "two days earlier". */
  readonly anchor?: Interval | null;
  /** Where a text that tells of former times has come to: a month without a year goes on from there. */
  readonly told?: Interval | null;
  /** The order of numbers in "03/04/2024" that the text's other dates show. */
  readonly slashes?: Now["slashes"];
}

/** The families, in the order in which they claim words: the more they say, the sooner. */
const FAMILIES: readonly Family[] = [
  ...anniversaries,
  ...nearby,
  ...periods,
  ...ago,
  ...numeric,
  ...hours,
  ...anchored,
  ...dates,
  ...seasons,
  ...months,
  ...weekdays,
  ...years,
];

/** Words that say at once that a sentence may hold a time; most sentences have none. */
const HINT =
  /\d|day|night|morning|evening|dawn|noon|midday|week|month|year|decade|century|ago|tomorrow|later|earlier|spring|summer|autumn|winter|fall|ties\b|quarter|hour|minute|moment|[Aa]t that|[Aa]t the same|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec/;

const LEAD =
  /^(?:in|since|until|till|by|as|of|during|from|before|after|through|throughout|between|and|to|around)\s+(?:the (?:year )?)?/i;

/** Times in text.slice(start, end) (a sentence), in text order, not overlapping; offsets are of the whole text. */
export function findTimes(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  context: TimeContext,
): readonly TimeMention[] {
  const piece = text.slice(sentence.start, sentence.end);
  if (!HINT.test(piece)) return [];
  const found: Found[] = [];
  for (const family of FAMILIES) {
    const { shape } = family;
    shape.lastIndex = 0; // its own, not that of a copy, as `matchAll` would make one each time
    for (let m = shape.exec(piece); m !== null; m = shape.exec(piece)) {
      const lead = /^(month|year)$/.test(family.kind) ? (LEAD.exec(m[0])?.[0].length ?? 0) : 0;
      const start = sentence.start + m.index + lead;
      const end = sentence.start + m.index + m[0].length;
      if (found.some((f) => f.start < end && start < f.end)) continue;
      const one = { family, m, start, end };
      if (intervalOf(one, nowAt(end - 1, context, context.anchor ?? null)) !== undefined) found.push(one);
    }
  }
  return bounded(text, sentence.start, resolved(text, found, context));
}

interface Found {
  readonly family: Family;
  readonly m: RegExpExecArray;
  readonly start: number;
  readonly end: number;
}

/** What a match means; null as well where it would be no day of our calendar ("999 decades ago"). */
function intervalOf({ family, m }: Found, now: Now): Interval | null | undefined {
  const found = family.interval(m, now);
  if (!found) return found;
  const { start, end } = found;
  return [start, end].every((day) => day === null || isDay(day)) && (start ?? "") <= (end ?? "9")
    ? found
    : null;
}

const nowAt = (offset: number, context: TimeContext, anchor: Interval | null): Now => ({
  date: context.date,
  tense: context.tense?.(offset) ?? null,
  anchor,
  told: context.told ?? null,
  slashes: context.slashes ?? null,
});

/** In text order, so that "on 3 May, and two days later" counts from what stands before it. */
function resolved(text: string, found: readonly Found[], context: TimeContext): readonly TimeMention[] {
  let anchor = context.anchor ?? null;
  let told: Interval | null = null;
  return [...found]
    .sort((a, b) => a.start - b.start)
    .map((one) => {
      const { family, m, start, end } = one;
      const now = nowAt(end - 1, context, anchor);
      const interval =
        intervalOf(one, { ...now, told: (isPast(now.tense) ? told : null) ?? now.told }) ?? null;
      // "on September 1, 1939; ... on September 17": the year holds for the rest of the sentence.
      const background = /\b(?:since|of|from) $/.test(text.slice(Math.max(0, start - 6), start));
      if (/^(date|month)$/.test(family.kind) && /\d{4}/.test(m[0])) told = background ? null : interval;
      if (interval !== null && isAnchor(family.kind)) anchor = interval;
      return { start, end, text: text.slice(start, end), interval, named: interval, kind: family.kind };
    });
}

/** Whether a time of this kind is one that what follows may be counted from; a span or a bound is none. */
export const isAnchor = (kind: string): boolean =>
  /^(date|weekday|anchored|month|year|ago|period)$/.test(kind);
