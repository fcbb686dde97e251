import { type Form, uniformProfile } from "../game/form.ts";
import { backwardPass, passFor } from "./backward.ts";
import { followBranch } from "./branch.ts";
import { damped } from "./damped.ts";
import { evaluate, evaluationFor, logsOf, residualOf } from "./evaluate.ts";

/** Above this many actions a step along the branch (a dense linear system) costs more than it is worth; sweeps take over. */
const BRANCH_AT_MOST = 600;

/** How a solution was found: one backward pass, along the principal branch, or by damped sweeps. */
export type Method = "backward" | "branch" | "sweeps";

export interface Solution {
  readonly lambda: number;
  /** One probability a slot of the form. */
  readonly profile: Float64Array;
  /** Expected utility of each player at the beginning. */
  readonly expected: readonly number[];
  /** Largest difference between the profile and the logit answer to it. */
  readonly residual: number;
  readonly method: Method;
}

/**
 * The logit agent quantal response equilibrium at a precision λ: the only one where information is perfect, else the one that the
 * principal branch meets first. `method` asks for a way; "sweeps" is quick and may land on another equilibrium where several exist.
 */
export function solveLogit(
  form: Form,
  lambda: number,
  method: Method = form.perfect ? "backward" : "branch",
): Solution {
  if (!(lambda >= 0 && lambda < Infinity)) throw new Error(`not a precision: ${lambda}`);
  if (method === "backward") {
    if (!form.perfect) throw new Error("a backward pass needs perfect information");
    const pass = passFor(form);
    backwardPass(form, lambda, pass);
    return solutionOf(form, lambda, pass.profile, method);
  }
  if (method === "branch" && form.actions <= BRANCH_AT_MOST) {
    const point = followBranch(form, lambda).met[0];
    if (point) return solutionOf(form, lambda, profileOf(form, point), method);
  }
  return solutionOf(form, lambda, damped(form, lambda).profile, "sweeps");
}

/** Probabilities of a point's logs, each set made to add up to one exactly. */
export function profileOf(form: Form, point: Float64Array): Float64Array {
  const profile = uniformProfile(form);
  for (let set = 0; set < form.setOwner.length; set++) {
    const [from, to] = [form.start[set]!, form.start[set + 1]!];
    let sum = 0;
    for (let s = from; s < to; s++) sum += Math.exp(point[s]!);
    for (let s = from; s < to; s++) profile[s] = Math.exp(point[s]!) / sum;
  }
  return profile;
}

export function solutionOf(form: Form, lambda: number, profile: Float64Array, method: Method): Solution {
  const scratch = evaluationFor(form);
  const residual = residualOf(form, lambda, profile, scratch);
  evaluate(form, logsOf(profile), scratch);
  return { lambda, profile, expected: [...scratch.value.subarray(0, form.players)], residual, method };
}
