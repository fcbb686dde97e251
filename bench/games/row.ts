/** One line of the table: what was compared, what we found, what was wanted. */
export interface Row {
  readonly what: string;
  readonly found: string;
  readonly wanted: string;
  readonly pass: boolean;
}

/** Reads one yardstick by its file name. */
export type File = (name: string) => string;

/** A row that passes when the largest difference is within a tolerance. */
export const within = (what: string, difference: number, tolerance: number): Row => ({
  what,
  found: `off by ${difference.toExponential(1)}`,
  wanted: `within ${tolerance.toExponential(0)}`,
  pass: difference <= tolerance,
});

export const farthest = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  a.length === b.length ? Math.max(0, ...Array.from(a, (x, i) => Math.abs(x - b[i]!))) : Infinity;
