import { type Form, uniformProfile } from "../game/form.ts";
import { correct, norm, tangentAt } from "./newton.ts";
import { type System, systemOf } from "./system.ts";

const FIRST_STEP = 0.05;
const SMALLEST_STEP = 1e-9;
const STEPS_AT_MOST = 20_000;
/** Least cosine between two tangents: a wider turn is taken in smaller steps, so that the path does not hop to another branch. */
const TURN = 0.98;
/** How much of a step a correction may use up. */
const DRIFT = 0.3;

export interface Branch {
  /** Points (logs of the players' probabilities, λ) where the branch meets the precision asked for, in the order met. */
  readonly met: readonly Float64Array[];
  readonly steps: number;
}

/**
 * The principal branch: the curve of logit equilibria that begins at the fair die at λ = 0, followed by predictor and corrector
 * (Turocy 2005, 2010). It may bend back and meet the same λ again; the first meeting is the one that "the" logit equilibrium means.
 * With `beyond`, following goes on until λ exceeds that, and all meetings are given.
 */
export function followBranch(form: Form, lambda: number, beyond = lambda): Branch {
  const n = form.actions;
  const system = systemOf(form);
  let point = new Float64Array(n + 1);
  point.set(uniformProfile(form).subarray(0, n).map(Math.log));
  if (lambda === 0) return { met: [point], steps: 0 };
  const met: Float64Array[] = [];
  let tangent = tangentAt(system, point, alongLambda(n));
  let step = FIRST_STEP;
  let steps = 0;
  while (tangent && steps < STEPS_AT_MOST && step > SMALLEST_STEP && point[n]! <= beyond) {
    steps++;
    const ahead = advance(system, point, tangent, step);
    if (!ahead) {
      step /= 2;
      continue;
    }
    if ((point[n]! - lambda) * (ahead.point[n]! - lambda) <= 0 && point[n] !== lambda) {
      met.push(meeting(system, point, tangent, step, ahead.point, lambda));
      if (beyond <= lambda) break;
    }
    [point, tangent] = [ahead.point, ahead.tangent];
    if (ahead.easy) step *= 1.5;
  }
  return { met, steps };
}

const alongLambda = (n: number): Float64Array => new Float64Array(n + 1).fill(1, n);

/** One step along the branch; null where it is too long to be sure of. */
function advance(
  system: System,
  point: Float64Array,
  tangent: Float64Array,
  step: number,
): {
  readonly point: Float64Array<ArrayBuffer>;
  readonly tangent: Float64Array;
  readonly easy: boolean;
} | null {
  const guess = point.map((x, i) => x + step * tangent[i]!);
  const corrected = correct(system, guess, tangent, 1e-11, 7);
  if (!corrected || corrected.moved > DRIFT * step) return null;
  const next = tangentAt(system, corrected.point, tangent);
  if (!next) return null;
  const cosine = next.reduce((sum, x, i) => sum + x * tangent[i]!, 0);
  if (cosine < TURN) return null;
  return { point: corrected.point.slice(), tangent: next, easy: corrected.rounds <= 4 && cosine > 0.995 };
}

/** The point of the branch at `lambda`, between `point` and `ahead`, one step on: halving the step until Newton at fixed λ stays near. */
function meeting(
  system: System,
  point: Float64Array,
  tangent: Float64Array,
  step: number,
  ahead: Float64Array,
  lambda: number,
): Float64Array {
  const n = point.length - 1;
  let [low, high] = [point, ahead];
  let [start, end] = [0, step];
  for (let round = 0; round < 60; round++) {
    const share = (lambda - low[n]!) / (high[n]! - low[n]!);
    const guess = low.map((x, i) => x + share * (high[i]! - x));
    guess[n] = lambda;
    const found =
      correct(system, guess, alongLambda(n), 1e-14, 12) ?? correct(system, guess, alongLambda(n), 1e-12, 12);
    const gap = norm(low.map((x, i) => x - high[i]!));
    if (found && found.moved <= Math.max(gap, 1e-9)) return found.point;
    const middle = (start + end) / 2;
    const there = correct(
      system,
      point.map((x, i) => x + middle * tangent[i]!),
      tangent,
      1e-12,
      12,
    );
    if (!there) break;
    if ((low[n]! - lambda) * (there.point[n]! - lambda) <= 0) [high, end] = [there.point, middle];
    else [low, start] = [there.point, middle];
  }
  return low;
}
