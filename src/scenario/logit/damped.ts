import { type Form, uniformProfile } from "../game/form.ts";
import { evaluate, type Evaluation, evaluationFor, logitLogs } from "./evaluate.ts";

/** Share of the logit answer taken over in a sweep. */
const DAMPING = 0.5;
const TOLERANCE = 1e-13;
/** Growth of precision × range of utilities between two stops on the way up. */
const STRIDE = 0.25;
const STOPS_AT_MOST = 400;

export interface Damped {
  readonly profile: Float64Array;
  readonly sweeps: number;
  /** Whether every stop came to rest. If not, the profile is only where the sweeps were broken off. */
  readonly settled: boolean;
}

/**
 * Fixed point by damped answers, along rising precision, each stop begun where the last one ended. Quick, and mostly on the branch
 * that begins at the fair die; but where that branch bends back it jumps, without notice. `branch.ts` does not.
 */
export function damped(form: Form, lambda: number, sweepsAStop = 2000): Damped {
  const profile = uniformProfile(form);
  const scratch = evaluationFor(form);
  const stops = Math.max(1, Math.min(STOPS_AT_MOST, Math.ceil((lambda * rangeOf(form)) / STRIDE)));
  let [sweeps, settled] = [0, true];
  for (let stop = 1; stop <= stops; stop++) {
    const last = stop === stops;
    const run = settle(form, (lambda * stop) / stops, profile, last ? TOLERANCE : 1e-6, sweepsAStop, scratch);
    sweeps += run.sweeps;
    settled = run.settled;
  }
  return { profile, sweeps, settled };
}

/** Damped sweeps at one precision, in place, until no probability moves by more than the tolerance. */
export function settle(
  form: Form,
  lambda: number,
  profile: Float64Array,
  tolerance: number,
  atMost: number,
  scratch: Evaluation,
): { readonly sweeps: number; readonly settled: boolean } {
  const answer = new Float64Array(form.actions);
  const logs = new Float64Array(form.slots);
  for (let sweeps = 1; sweeps <= atMost; sweeps++) {
    for (let s = 0; s < form.slots; s++) logs[s] = Math.log(profile[s]!);
    evaluate(form, logs, scratch);
    logitLogs(form, lambda, scratch.worth, answer);
    let moved = 0;
    for (let s = 0; s < form.actions; s++) {
      const step = Math.exp(answer[s]!) - profile[s]!;
      moved = Math.max(moved, Math.abs(step));
      profile[s]! += DAMPING * step;
    }
    if (moved <= tolerance) return { sweeps, settled: true };
  }
  return { sweeps: atMost, settled: false };
}

/** Largest difference between two ends of the game for any one player. */
export function rangeOf({ nodes, players, payoff }: Form): number {
  let widest = 0;
  for (let player = 0; player < players; player++) {
    let [low, high] = [0, 0];
    for (let node = 0; node < nodes; node++) {
      low = Math.min(low, payoff[node * players + player]!);
      high = Math.max(high, payoff[node * players + player]!);
    }
    widest = Math.max(widest, high - low);
  }
  return widest;
}
