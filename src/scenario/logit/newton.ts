import { solveLinear } from "./linear.ts";
import { fillError, fillSlope, type System } from "./system.ts";

export interface Corrected {
  readonly point: Float64Array;
  readonly rounds: number;
  /** Distance from where the correction began. */
  readonly moved: number;
}

/**
 * Newton's method from a point towards the curve, kept on the hyperplane through the point at right angles to `across`: along a
 * tangent this is the corrector of path following, along λ it solves at that λ. Null where it does not close in.
 */
export function correct(
  system: System,
  from: Float64Array,
  across: Float64Array,
  tolerance: number,
  atMost: number,
): Corrected | null {
  const point = from.slice();
  let before = Infinity;
  for (let rounds = 1; rounds <= atMost; rounds++) {
    fillError(system, point);
    fillSlope(system, point);
    const step = bordered(system, across, 0, true);
    if (!step) return null;
    const length = norm(step);
    if (length > 2 * before || length > 50 * (1 + norm(from))) return null;
    for (let i = 0; i < point.length; i++) point[i]! += step[i]!;
    if (length <= tolerance * (1 + norm(point))) {
      return { point, rounds, moved: Math.sqrt(point.reduce((sum, x, i) => sum + (x - from[i]!) ** 2, 0)) };
    }
    before = length;
  }
  return null;
}

/** Unit tangent of the curve at a point, on the side of `before`, so that a path goes straight on through a crossing. */
export function tangentAt(system: System, point: Float64Array, before: Float64Array): Float64Array | null {
  fillError(system, point);
  fillSlope(system, point);
  const tangent = bordered(system, before, 1, false);
  if (!tangent) return null;
  const length = norm(tangent);
  return tangent.map((x) => x / length);
}

/** Solves the slope's rows against minus the error (or nothing) and one more row, `border`, against `last`. */
function bordered(
  { form, slope, error }: System,
  border: Float64Array,
  last: number,
  withError: boolean,
): Float64Array | null {
  const n = form.actions + 1;
  const matrix = new Float64Array(n * n);
  matrix.set(slope);
  matrix.set(border, n * (n - 1));
  const right = new Float64Array(n);
  if (withError) for (let i = 0; i < n - 1; i++) right[i] = -error[i]!;
  right[n - 1] = last;
  return solveLinear(matrix, right) ? right : null;
}

export function norm(v: Float64Array): number {
  let sum = 0;
  for (const x of v) sum += x * x;
  return Math.sqrt(sum);
}
