/** How bad it is: an error ends the work on this input, a warning leaves a partial result. */
export type Level = "error" | "warning";

/**
 * What is wrong with an input, where, and what to do about it. A value, never thrown below `app/`.
 * `line` and `col` count from 1; `excerpt` is the line itself, `width` how much of it to mark.
 */
export interface Problem {
  readonly code: string;
  readonly level: Level;
  readonly what: string;
  readonly why?: string;
  readonly hint?: string;
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
  readonly width?: number;
  readonly excerpt?: string;
}

/** A result that may be partial, with what was wrong on the way. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}
