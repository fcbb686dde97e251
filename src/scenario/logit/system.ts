import type { Form } from "../game/form.ts";
import { evaluate, type Evaluation, evaluationFor } from "./evaluate.ts";

/**
 * The logit conditions as equations over the point (logs of the players' probabilities, λ): in every set the probabilities add up to
 * one, and log p(a) - log p(a0) = λ (worth(a) - worth(a0)) for each further action. One equation fewer than unknowns: a curve.
 * The form is Turocy's (2005, 2010): logs, so that nothing leaves the simplex and small probabilities keep their digits.
 */
export interface System {
  readonly form: Form;
  readonly scratch: Evaluation;
  /** Logs of all slots, chance's included; the players' part is copied from the point. */
  readonly logs: Float64Array;
  /** Equations' values, one an action. */
  readonly error: Float64Array;
  /** Derivatives, one row an equation, one column a log, the last for λ. */
  readonly slope: Float64Array;
}

export function systemOf(form: Form): System {
  const n = form.actions;
  const logs = new Float64Array(form.slots);
  logs.set(form.odds.map(Math.log), n);
  return {
    form,
    scratch: evaluationFor(form),
    logs,
    error: new Float64Array(n),
    slope: new Float64Array(n * (n + 1)),
  };
}

/** Fills `error` at a point; `scratch` then holds the evaluation there. */
export function fillError({ form, scratch, logs, error }: System, point: Float64Array): void {
  const n = form.actions;
  logs.set(point.subarray(0, n));
  evaluate(form, logs, scratch);
  const lambda = point[n]!;
  for (let set = 0; set < form.setOwner.length; set++) {
    const [from, to] = [form.start[set]!, form.start[set + 1]!];
    let sum = 0;
    for (let s = from; s < to; s++) sum += Math.exp(point[s]!);
    error[from] = sum - 1;
    for (let s = from + 1; s < to; s++) {
      error[s] = point[s]! - point[from]! - lambda * (scratch.worth[s]! - scratch.worth[from]!);
    }
  }
}

/** Fills `slope` at the point where `fillError` was called last. */
export function fillSlope(system: System, point: Float64Array): void {
  const { form, scratch, slope } = system;
  const n = form.actions;
  const lambda = point[n]!;
  slope.fill(0);
  for (let set = 0; set < form.setOwner.length; set++) {
    const [from, to] = [form.start[set]!, form.start[set + 1]!];
    for (let s = from; s < to; s++) slope[from * (n + 1) + s] = Math.exp(point[s]!);
    for (let s = from + 1; s < to; s++) {
      slope[s * (n + 1) + s] = 1;
      slope[s * (n + 1) + from] = -1;
      slope[s * (n + 1) + n] = -(scratch.worth[s]! - scratch.worth[from]!);
    }
  }
  const change = changesFor(form);
  for (let column = 0; column < n; column++) {
    worthChange(system, column, change);
    for (let set = 0; set < form.setOwner.length; set++) {
      const [from, to] = [form.start[set]!, form.start[set + 1]!];
      for (let s = from + 1; s < to; s++) {
        slope[s * (n + 1) + column]! -= lambda * (change.worth[s]! - change.worth[from]!);
      }
    }
  }
}

interface Changes {
  readonly reach: Float64Array;
  readonly value: Float64Array;
  readonly worth: Float64Array;
  readonly mean: Float64Array;
}

const changesFor = (form: Form): Changes => ({
  reach: new Float64Array(form.nodes),
  value: new Float64Array(form.nodes * form.players),
  worth: new Float64Array(form.actions),
  mean: new Float64Array(form.setOwner.length),
});

/** How the worth of every act changes with the log of one slot's probability: beliefs move with reach, values with what follows. */
function worthChange({ form, scratch, logs }: System, column: number, change: Changes): void {
  const { nodes, players, first, count, slot, owner, decision } = form;
  const { reach, value, worth, mean } = change;
  reach[0] = 0;
  mean.fill(0);
  for (let node = 0; node < nodes; node++) {
    for (let a = 0; a < count[node]!; a++) {
      reach[first[node]! + a] = reach[node]! + (slot[node]! + a === column ? 1 : 0);
    }
    const set = decision[node]!;
    if (set >= 0) mean[set]! += scratch.belief[node]! * reach[node]!;
  }
  value.fill(0);
  worth.fill(0);
  for (let node = nodes - 1; node >= 0; node--) {
    const own = node * players;
    const mover = owner[node]!;
    const shift = mover >= 0 ? reach[node]! - mean[decision[node]!]! : 0;
    for (let a = 0; a < count[node]!; a++) {
      const at = (first[node]! + a) * players;
      const s = slot[node]! + a;
      const p = Math.exp(logs[s]!);
      const here = s === column ? 1 : 0;
      for (let player = 0; player < players; player++) {
        value[own + player]! += p * (value[at + player]! + here * scratch.value[at + player]!);
      }
      if (mover >= 0) {
        worth[s]! += scratch.belief[node]! * (value[at + mover]! + shift * scratch.value[at + mover]!);
      }
    }
  }
}
