import type { Day } from "../../base/day.ts";
import type { Interval } from "../../base/interval.ts";

/** Tense of a clause; "perfect" of the present ("has left"), "pluperfect" of the past ("had left"). */
export type Tense = "past" | "perfect" | "pluperfect" | "future" | null;

/** What an expression is resolved against. */
export interface Now {
  readonly date: Day | null;
  readonly tense: Tense;
  /** The time last told, for "two days later". */
  readonly anchor: Interval | null;
  /** Where a text that tells of former times has come to: "in March" is the March after (or of) that. Null in news. */
  readonly told: Interval | null;
  /** What "03/04/2024" is in this text: the order that its other dates have; null where they leave it open. */
  readonly slashes: "day first" | "month first" | null;
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

export const isPast = (tense: Tense): boolean =>
  tense === "past" || tense === "perfect" || tense === "pluperfect";
