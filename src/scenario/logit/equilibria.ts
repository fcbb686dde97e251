import { type Form, uniformProfile } from "../game/form.ts";
import { chanceOf } from "../random.ts";
import { followBranch } from "./branch.ts";
import { settle } from "./damped.ts";
import { evaluationFor, residualOf } from "./evaluate.ts";
import { correct } from "./newton.ts";
import { profileOf, type Solution, solutionOf, solveLogit } from "./solve.ts";
import { systemOf } from "./system.ts";

/** Probabilities closer than this, action by action, are one equilibrium. */
const SAME = 1e-6;
const EXACT = 1e-9;

export interface Search {
  /** Starts drawn at random, besides the regular ones. */
  readonly starts: number;
  readonly seed: number;
}

/**
 * All logit equilibria at a precision that a grid of starts finds, the principal branch's first. Each start is tried twice: by damped
 * sweeps, which find the steady ones, and by Newton's method, which finds the unsteady ones between them. That none is missed is not
 * proved; the number of starts is the price of confidence.
 */
export function equilibria(
  form: Form,
  lambda: number,
  search: Search = { starts: 200, seed: 1 },
): readonly Solution[] {
  const found: Solution[] = [solveLogit(form, lambda)];
  if (form.perfect) return found;
  const keep = (profile: Float64Array): void => {
    if (found.some((known) => known.profile.every((p, s) => Math.abs(p - profile[s]!) < SAME))) return;
    if (residualOf(form, lambda, profile, evaluationFor(form)) < EXACT) {
      found.push(solutionOf(form, lambda, profile, "sweeps"));
    }
  };
  for (const point of followBranch(form, lambda, 4 * lambda + 1).met) keep(profileOf(form, point));
  const system = systemOf(form);
  const fixed = new Float64Array(form.actions + 1).fill(1, form.actions);
  for (const start of startsOf(form, search)) {
    const swept = start.slice();
    if (settle(form, lambda, swept, 1e-13, 2000, system.scratch).settled) keep(swept);
    const point = new Float64Array(form.actions + 1).fill(lambda);
    for (let s = 0; s < form.actions; s++) point[s] = Math.log(start[s]!);
    const corrected = correct(system, point, fixed, 1e-13, 60);
    if (corrected) keep(profileOf(form, corrected.point));
  }
  return found;
}

/** Profiles spread over the game: each action of each set nearly certain, and draws between even and nearly certain. */
function startsOf(form: Form, { starts, seed }: Search): readonly Float64Array[] {
  const chance = chanceOf(seed);
  const profiles: Float64Array[] = [];
  const most = Math.max(1, ...Array.from(form.setOwner, (_, set) => form.start[set + 1]! - form.start[set]!));
  for (let turn = 0; turn < most; turn++)
    profiles.push(spread(form, (a, many) => (a === turn % many ? 1 : 1e-3)));
  for (let i = 0; i < starts; i++) {
    const sharpness = 6 * chance.next();
    profiles.push(spread(form, () => Math.exp(sharpness * Math.log(chance.next() + 1e-12))));
  }
  return profiles;
}

function spread(form: Form, weight: (action: number, many: number) => number): Float64Array {
  const profile = uniformProfile(form);
  for (let set = 0; set < form.setOwner.length; set++) {
    const [from, to] = [form.start[set]!, form.start[set + 1]!];
    for (let s = from; s < to; s++) profile[s] = weight(s - from, to - from);
    const sum = profile.subarray(from, to).reduce((a, b) => a + b, 0);
    for (let s = from; s < to; s++) profile[s]! /= sum;
  }
  return profile;
}
