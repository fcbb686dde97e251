import type { Day } from "../base/day.ts";

/** Somewhere to write to. `columns` is null where nothing tells how wide it is. */
export interface Out {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number | null;
}

/** All that a run touches of the machine, so that tests can give their own. */
export interface Io {
  readonly stdout: Out;
  readonly stderr: Out;
  readonly stdin: () => Promise<Uint8Array>;
  readonly cwd: string;
  /** The day it is, for options that default to today. */
  readonly now: Day;
  /** The time now for entries of the record (ISO 8601, UTC, milliseconds); the machine's where it is left out. */
  readonly clock?: () => string;
  /** Lines of standard input, as they come; keys pressed, on a terminal only. Left out where there is no such thing. */
  readonly lines?: () => AsyncIterable<string>;
  readonly keys?: () => AsyncIterator<string>;
  /** Writes to standard output and waits until the reader has kept up. */
  readonly drained?: (text: string) => Promise<void>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Columns of output that goes to no terminal. */
const PIPED_COLUMNS = 100;
const FEWEST_COLUMNS = 40;
const MOST_COLUMNS = 200;

/** How wide to write: the terminal's width within reason, 100 when piped. */
export function columnsOf(out: Out): number {
  if (!out.isTTY || out.columns === null) return PIPED_COLUMNS;
  return Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, out.columns));
}
