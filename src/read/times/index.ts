import type { Day } from "../../base/day.ts";
import type { Interval } from "../../base/interval.ts";
import { ago, anchored } from "./ago.ts";
import { bounded } from "./bounded.ts";
import { dates } from "./dates.ts";
import type { Family, Tense } from "./family.ts";
import { months } from "./months.ts";
import { nearby } from "./nearby.ts";
import { periods } from "./periods.ts";
import { weekdays } from "./weekdays.ts";
import { years } from "./years.ts";

export type { Tense } from "./family.ts";

/** A time expression: where it stands, and the days it means. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null where a relative expression has nothing to be counted from. */
  readonly interval: Interval | null;
  /** The family of expressions that found it: "weekday", "date", "month", "span", ... */
  readonly kind: string;
}

export interface TimeContext {
  /** The document's date. */
  readonly date: Day | null;
  /** Tense of the clause that the expression at this offset stands in; guides "on Friday", "in May". */
  readonly tense?: (offset: number) => Tense;
  /** The day last spoken of, for "the following day", "two days earlier". */
  readonly anchor?: Interval | null;
}

/** The families, in the order in which they claim words: the more they say, the sooner. */
const FAMILIES: readonly Family[] = [
  ...nearby,
  ...periods,
  ...ago,
  ...dates,
  ...months,
  ...weekdays,
  ...years,
  ...anchored,
];

/** Words that say at once that a sentence may hold a time; most sentences have none. */
const HINT =
  /\d|day|night|morning|evening|week|month|year|decade|ago|tomorrow|later|earlier|spring|summer|autumn|winter|fall|quarter|hour|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec/;

/** Times in text.slice(start, end) (a sentence), in text order, not overlapping; offsets are of the whole text. */
export function findTimes(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  context: TimeContext,
): readonly TimeMention[] {
  const piece = text.slice(sentence.start, sentence.end);
  if (!HINT.test(piece)) return [];
  const found: TimeMention[] = [];
  let anchor = context.anchor ?? null;
  for (const family of FAMILIES) {
    for (const m of piece.matchAll(family.shape)) {
      const lead =
        /^(?:in|since|until|till|by|of|during|from|before|after|through|between|and|to|around)\s+/i.exec(
          m[0],
        )?.[0].length ?? 0;
      const start = sentence.start + m.index + (family.kind === "month" || family.kind === "year" ? lead : 0);
      const end = sentence.start + m.index + m[0].length;
      if (found.some((f) => f.start < end && start < f.end)) continue;
      const tense = context.tense?.(start) ?? null;
      const interval = family.interval(m as RegExpExecArray, { date: context.date, tense, anchor });
      if (interval === undefined) continue;
      if (interval !== null && /^(date|weekday)$/.test(family.kind)) anchor = interval;
      found.push({ start, end, text: text.slice(start, end), interval, kind: family.kind });
    }
  }
  return bounded(
    text,
    sentence.start,
    found.sort((a, b) => a.start - b.start),
  );
}
