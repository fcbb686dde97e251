import { type Form, uniformProfile } from "../game/form.ts";
import { expDown } from "./exp.ts";

/** Arrays that a backward pass fills; made once and used for many. */
export interface Pass {
  /** Slot → probability. */
  readonly profile: Float64Array;
  /** Node × player → expected utility from there on. */
  readonly value: Float64Array;
}

/** Room for passes over a form; the ends' values and chance's odds are in place and stay. */
export const passFor = (form: Form): Pass => ({ profile: uniformProfile(form), value: form.payoff.slice() });

/**
 * Logit choice from the last node to the first: every mover weighs what each act leads to, given how all later movers choose.
 * For games of perfect information this is the only logit equilibrium there is; `value` of node 0 is what the players expect.
 * No bonus for the noise: a mover's noise is an error, not a taste, as in agent quantal response (McKelvey & Palfrey 1998).
 */
export function backwardPass(form: Form, lambda: number, { profile, value }: Pass): void {
  const { nodes, players, first, count, slot, owner, payoff } = form;
  for (let node = nodes - 1; node >= 0; node--) {
    const many = count[node]!;
    if (many === 0) continue;
    const below = first[node]! * players;
    const from = slot[node]!;
    const mover = owner[node]!;
    if (mover >= 0) choose(value, below + mover, players, many, lambda, profile, from);
    const own = node * players;
    for (let player = 0; player < players; player++) {
      let mean = payoff[own + player]!;
      for (let a = 0, at = below + player; a < many; a++, at += players)
        mean += profile[from + a]! * value[at]!;
      value[own + player] = mean;
    }
  }
}

/** Logit probabilities over `many` acts; their worth stands in `value` from `at`, every `stride`th. */
function choose(
  value: Float64Array,
  at: number,
  stride: number,
  many: number,
  lambda: number,
  profile: Float64Array,
  from: number,
): void {
  let best = value[at]!;
  for (let a = 1, i = at + stride; a < many; a++, i += stride) if (value[i]! > best) best = value[i]!;
  let sum = 0;
  for (let a = 0, i = at; a < many; a++, i += stride) {
    const less = value[i]! - best;
    const weight = less === 0 ? 1 : expDown(lambda * less);
    profile[from + a] = weight;
    sum += weight;
  }
  const share = 1 / sum;
  for (let a = from; a < from + many; a++) profile[a]! *= share;
}
