import type { Form } from "../game/form.ts";

/** What a profile means, node by node; filled by `evaluate`. */
export interface Evaluation {
  /** Node → log of the probability that play reaches it. */
  readonly reach: Float64Array;
  /** Deciding node → how probable the mover holds it, given the information set; 1 elsewhere. */
  readonly belief: Float64Array;
  /** Node × player → expected utility from there on. */
  readonly value: Float64Array;
  /** Player's slot → expected utility of the act, given the beliefs. */
  readonly worth: Float64Array;
  /** Deciding set → log of its most probable node's reach; only of use inside `evaluate`. */
  readonly most: Float64Array;
}

export const evaluationFor = (form: Form): Evaluation => ({
  reach: new Float64Array(form.nodes),
  belief: new Float64Array(form.nodes).fill(1),
  value: new Float64Array(form.nodes * form.players),
  worth: new Float64Array(form.actions),
  most: new Float64Array(form.setOwner.length),
});

/**
 * Reach, beliefs by Bayes' rule, values and the worth of every act under a profile given by its logarithms (one a slot).
 * Logarithms, because at high precision reach is far below the smallest double while its ratios are not.
 * Where chance rules a whole set out, its nodes are held equally probable.
 */
export function evaluate(form: Form, logs: Float64Array, into: Evaluation): void {
  const { nodes, players, first, count, slot, owner, decision, payoff } = form;
  const { reach, belief, value, worth, most } = into;
  reach[0] = 0;
  most.fill(-Infinity);
  for (let node = 0; node < nodes; node++) {
    for (let a = 0; a < count[node]!; a++) reach[first[node]! + a] = reach[node]! + logs[slot[node]! + a]!;
    const set = decision[node]!;
    if (set >= 0 && reach[node]! > most[set]!) most[set] = reach[node]!;
  }
  beliefs(form, into);
  value.set(payoff);
  worth.fill(0);
  for (let node = nodes - 1; node >= 0; node--) {
    const own = node * players;
    const mover = owner[node]!;
    for (let a = 0; a < count[node]!; a++) {
      const at = (first[node]! + a) * players;
      const s = slot[node]! + a;
      const p = Math.exp(logs[s]!);
      for (let player = 0; player < players; player++) value[own + player]! += p * value[at + player]!;
      if (mover >= 0) worth[s]! += belief[node]! * value[at + mover]!;
    }
  }
}

function beliefs({ nodes, decision, setOwner }: Form, { reach, belief, most }: Evaluation): void {
  const total = new Float64Array(setOwner.length);
  for (let node = 0; node < nodes; node++) {
    const set = decision[node]!;
    if (set < 0) continue;
    belief[node] = most[set] === -Infinity ? 1 : Math.exp(reach[node]! - most[set]!);
    total[set]! += belief[node]!;
  }
  for (let node = 0; node < nodes; node++) {
    const set = decision[node]!;
    if (set >= 0) belief[node]! /= total[set]!;
  }
}

/** Logit answers to what acts are worth, slot by slot of the players; -`lambda` times the shortfall, less the log of the sum. */
export function logitLogs(form: Form, lambda: number, worth: Float64Array, into: Float64Array): void {
  for (let set = 0; set < form.setOwner.length; set++) {
    const [from, to] = [form.start[set]!, form.start[set + 1]!];
    let best = -Infinity;
    for (let s = from; s < to; s++) best = Math.max(best, worth[s]!);
    let sum = 0;
    for (let s = from; s < to; s++) sum += Math.exp(lambda * (worth[s]! - best));
    for (let s = from; s < to; s++) into[s] = lambda * (worth[s]! - best) - Math.log(sum);
  }
}

/** Logarithms of a profile. */
export const logsOf = (profile: Float64Array): Float64Array => profile.map(Math.log);

/** Largest difference, over the players' slots, between a profile and the logit answer to it: 0 at an equilibrium. */
export function residualOf(form: Form, lambda: number, profile: Float64Array, into: Evaluation): number {
  const answer = new Float64Array(form.actions);
  evaluate(form, logsOf(profile), into);
  logitLogs(form, lambda, into.worth, answer);
  let worst = 0;
  for (let s = 0; s < form.actions; s++)
    worst = Math.max(worst, Math.abs(Math.exp(answer[s]!) - profile[s]!));
  return worst;
}
