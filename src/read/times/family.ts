import type { Day } from "../../base/day.ts";
import type { Interval } from "../../base/interval.ts";

export type Tense = "past" | "future" | null;

/** What an expression is resolved against. */
export interface Now {
  readonly date: Day | null;
  readonly tense: Tense;
  /** The day last spoken of, for "two days later". */
  readonly anchor: Interval | null;
}

/**
 * One family of time expressions: a pattern with the `d`-less `g` flag, and what a match means. A null interval says that
 * the words are a time that cannot be resolved; undefined that they are no time after all.
 */
export interface Family {
  readonly kind: string;
  readonly example: string;
  readonly shape: RegExp;
  readonly interval: (m: RegExpExecArray, now: Now) => Interval | null | undefined;
}
