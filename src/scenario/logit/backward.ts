import { type Form, uniformProfile } from "../game/form.ts";
import { expDown } from "./exp.ts";

/** Arrays that a backward pass fills; made once and used for many. */
export interface Pass {
  /** Slot → probability. */
  readonly profile: Float64Array;
  /** Node × player → expected utility from there on. */
  readonly value: Float64Array;
  /** The nodes where play goes on, the last first. */
  readonly inner: Int32Array;
}

/** Room for passes over a form; the ends' values and chance's odds are in place and stay. */
export const passFor = (form: Form): Pass => ({
  profile: uniformProfile(form),
  value: form.payoff.slice(),
  inner: Int32Array.from({ length: form.nodes }, (_, i) => form.nodes - 1 - i).filter(
    (node) => form.count[node]! > 0,
  ),
});

/**
 * Logit choice from the last node to the first: every mover weighs what each act leads to, given how all later movers choose.
 * For games of perfect information this is the only logit equilibrium there is; `value` of node 0 is what the players expect.
 * No bonus for the noise: a mover's noise is an error, not a taste, as in agent quantal response (McKelvey & Palfrey 1998).
 */
export function backwardPass(form: Form, lambda: number, { profile, value, inner }: Pass): void {
  const { players, first, count, slot, owner, payoff } = form;
  for (let i = 0; i < inner.length; i++) {
    const node = inner[i]!;
    const below = first[node]! * players;
    const from = slot[node]!;
    const upto = from + count[node]!;
    const mover = owner[node]!;
    if (mover >= 0) choose(value, below + mover, players, lambda, profile, from, upto);
    const own = node * players;
    let player = 0;
    // Two players at a time: their sums do not wait for each other.
    for (; player + 1 < players; player += 2) {
      let one = payoff[own + player]!;
      let two = payoff[own + player + 1]!;
      for (let s = from, at = below + player; s < upto; s++, at += players) {
        const odds = profile[s]!;
        one += odds * value[at]!;
        two += odds * value[at + 1]!;
      }
      value[own + player] = one;
      value[own + player + 1] = two;
    }
    if (player === players) continue;
    let last = payoff[own + player]!;
    for (let s = from, at = below + player; s < upto; s++, at += players) last += profile[s]! * value[at]!;
    value[own + player] = last;
  }
}

/** Logit probabilities over the slots `from` to `upto`; what they are worth stands in `value` from `at`, every `stride`th. */
function choose(
  value: Float64Array,
  at: number,
  stride: number,
  lambda: number,
  profile: Float64Array,
  from: number,
  upto: number,
): void {
  let best = value[at]!;
  let first = from;
  for (let s = from + 1, i = at + stride; s < upto; s++, i += stride) {
    if (!(value[i]! > best)) continue;
    best = value[i]!;
    first = s;
  }
  let sum = 0;
  for (let s = from, i = at; s < upto; s++, i += stride) {
    const weight = s === first ? 1 : expDown(lambda * (value[i]! - best));
    profile[s] = weight;
    sum += weight;
  }
  const share = 1 / sum;
  for (let s = from; s < upto; s++) profile[s]! *= share;
}
