import type { Form } from "../game/form.ts";

/** Arrays that a backward pass fills; made once and used for many. */
export interface Pass {
  /** Slot → probability. Chance's slots must hold its odds. */
  readonly profile: Float64Array;
  /** Node × player → expected utility from there on. */
  readonly value: Float64Array;
}

/**
 * Logit choice from the last node to the first: every mover weighs what each act leads to, given how all later movers choose.
 * For games of perfect information this is the only logit equilibrium there is; `value` of node 0 is what the players expect.
 * No bonus for the noise: a mover's noise is an error, not a taste, as in agent quantal response (McKelvey & Palfrey 1998).
 */
export function backwardPass(form: Form, lambda: number, { profile, value }: Pass): void {
  const { nodes, players, first, count, slot, owner, payoff } = form;
  value.set(payoff);
  for (let node = nodes - 1; node >= 0; node--) {
    const many = count[node]!;
    if (many === 0) continue;
    const below = first[node]! * players;
    const from = slot[node]!;
    const mover = owner[node]!;
    if (mover >= 0) {
      let best = -Infinity;
      for (let a = 0, at = below + mover; a < many; a++, at += players)
        if (value[at]! > best) best = value[at]!;
      let sum = 0;
      for (let a = 0, at = below + mover; a < many; a++, at += players) {
        const less = value[at]! - best;
        const weight = less === 0 ? 1 : Math.exp(lambda * less);
        profile[from + a] = weight;
        sum += weight;
      }
      const share = 1 / sum;
      for (let a = from; a < from + many; a++) profile[a]! *= share;
    }
    const own = node * players;
    for (let a = 0, at = below; a < many; a++) {
      const p = profile[from + a]!;
      for (let player = 0; player < players; player++, at++) value[own + player]! += p * value[at]!;
    }
  }
}
