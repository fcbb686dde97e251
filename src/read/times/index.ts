import type { Day } from "../../base/day.ts";
import type { Interval } from "../../base/interval.ts";

export type Tense = "past" | "future" | null;

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
  /** The day last spoken of, for "the following day", "two days earlier"; the document's date where absent. */
  readonly anchor?: Interval | null;
}

/** Times in text.slice(start, end) (a sentence), in text order, not overlapping; offsets are of the whole text. */
export function findTimes(
  _text: string,
  _sentence: { readonly start: number; readonly end: number },
  _context: TimeContext,
): readonly TimeMention[] {
  return [];
}
