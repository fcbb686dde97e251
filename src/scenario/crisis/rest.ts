import { expDown } from "../logit/exp.ts";
import { BELIEFS, CLOSED, laid } from "./belief.ts";
import { cellAt, type Layout } from "./layout.ts";
import { type Crisis, PLAYERS } from "./step.ts";

/** Points of belief, with CLOSED as the last. */
export const POINTS = BELIEFS + 1;

/**
 * Worth, to every player, of every step of a month at every belief, from those that end the month back: `worth` is [point][step][player].
 * `ahead` is the worth of the cells of the month after; `rest` takes the policy of those who choose, [point][slot].
 */
export function restWorths(
  crisis: Crisis,
  layout: Layout,
  ahead: Float64Array,
  rest: Float64Array,
  worth: Float64Array,
): void {
  const { steps, chooser, slot, slots, child, pays, odds, precision, next } = layout;
  for (let point = 0; point < POINTS; point++) {
    const base = point * steps.length * PLAYERS;
    const policy = point * slots;
    for (let step = 0; step < steps.length; step++) {
      const own = base + step * PLAYERS;
      if (next[step]! >= 0) {
        nextWorth(crisis, layout, next[step]!, point, ahead, worth, own);
        continue;
      }
      const [from, to] = [slot[step]!, slot[step + 1]!];
      const player = chooser[step]!;
      if (player < 0) for (let w = from; w < to; w++) rest[policy + w] = odds[w]!;
      else {
        let best = -Infinity;
        for (let w = from; w < to; w++) {
          const gets = pays[w * PLAYERS + player]! + worth[base + child[w]! * PLAYERS + player]!;
          rest[policy + w] = gets;
          if (gets > best) best = gets;
        }
        let sum = 0;
        for (let w = from; w < to; w++)
          sum += rest[policy + w] = expDown(precision[step]! * (rest[policy + w]! - best));
        for (let w = from; w < to; w++) rest[policy + w]! /= sum;
      }
      for (let p = 0; p < PLAYERS; p++) {
        let mean = 0;
        for (let w = from; w < to; w++) {
          mean += rest[policy + w]! * (pays[w * PLAYERS + p]! + worth[base + child[w]! * PLAYERS + p]!);
        }
        worth[own + p] = mean;
      }
    }
  }
}

/** A status met again after the matter was closed is met at the belief of the start. */
function nextWorth(
  { discount, resolve }: Crisis,
  layout: Layout,
  status: number,
  point: number,
  ahead: Float64Array,
  into: Float64Array,
  at: number,
): void {
  if (point < BELIEFS || layout.beliefOf[layout.first[status]!] === CLOSED) {
    const cell = cellAt(layout, status, point) * PLAYERS;
    for (let p = 0; p < PLAYERS; p++) into[at + p] = discount * ahead[cell + p]!;
    return;
  }
  const { low, high, share } = laid(resolve);
  const [a, b] = [cellAt(layout, status, low) * PLAYERS, cellAt(layout, status, high) * PLAYERS];
  for (let p = 0; p < PLAYERS; p++)
    into[at + p] = discount * ((1 - share) * ahead[a + p]! + share * ahead[b + p]!);
}
