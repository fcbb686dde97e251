import { FIRST_ARC, leftArc, mayAttachLeft, REDUCE, rightArc, SHIFT } from "../src/language/actions.ts";
import type { State } from "../src/language/state.ts";

/** The gold tree as the oracle needs it: heads with n for the root, labels, and the children of every word. */
export interface Target {
  readonly head: Int32Array;
  readonly label: Int32Array;
  readonly children: readonly (readonly number[])[];
}

/** Heads -1 become n. Arcs that cross others are lifted to the head's head until none does. */
export function targetOf(heads: readonly number[], labels: ArrayLike<number>): Target {
  const n = heads.length;
  const head = Int32Array.from(heads, (h) => (h < 0 ? n : h));
  const label = Int32Array.from(labels);
  for (let i = crossing(head); i >= 0; i = crossing(head)) head[i] = head[head[i]!]!;
  const children: number[][] = Array.from({ length: n + 1 }, () => []);
  head.forEach((h, i) => children[h]!.push(i));
  return { head, label, children };
}

/** A word whose arc covers a word that does not descend from its head (the shortest such arc), -1 where there is none. */
function crossing(head: Int32Array): number {
  const n = head.length;
  let found = -1;
  let length = n + 1;
  for (let i = 0; i < n; i++) {
    const h = head[i]!;
    if (h === n) continue;
    const [from, to] = i < h ? [i, h] : [h, i];
    if (to - from >= length) continue;
    for (let k = from + 1; k < to; k++) {
      let a = k;
      while (a !== h && a !== n) a = head[a]!;
      if (a === h) continue;
      found = i;
      length = to - from;
      break;
    }
  }
  return found;
}

/**
 * Marks in `zero` the actions after which the best tree still reachable is as good as before (Goldberg & Nivre 2012).
 * Returns how many there are. Only for configurations with a word on the stack and one in the buffer.
 */
export function zeroCost(state: State, target: Target, labels: number, zero: Uint8Array): number {
  const { head, label, children } = target;
  const s = state.top;
  const b = state.next;
  zero.fill(0);
  let lostByPush = 0; // arcs between b and words under the top of the stack
  for (let d = 0; d < state.depth - 1; d++) {
    const k = state.stack[d]!;
    if (head[b] === k) lostByPush++;
    if (head[k] === b && state.head[k]! < 0) lostByPush++;
  }
  const topIsChild = head[s] === b && state.head[s]! < 0;
  let later = 0; // children of the top that are still to come, b not counted
  for (const k of children[s]!) if (k > b) later++;
  const bIsChild = head[b] === s;
  const shiftCost = lostByPush + (topIsChild ? 1 : 0) + (bIsChild ? 1 : 0);
  const rightCost = lostByPush + (topIsChild ? 1 : 0) + (!bIsChild && head[b]! > b ? 1 : 0);
  const popCost = later + (bIsChild ? 1 : 0);
  const canLeft = mayAttachLeft(state);
  const leftCost = popCost + (!topIsChild && head[s]! > b ? 1 : 0);
  const cheapest = Math.min(shiftCost, rightCost, canLeft ? leftCost : popCost);
  if (shiftCost === cheapest) zero[SHIFT] = 1;
  if (!canLeft && popCost === cheapest) zero[REDUCE] = 1;
  if (canLeft && leftCost === cheapest)
    markArc(zero, topIsChild ? leftArc(label[s]!) : -1, leftArc(1), leftArc(labels));
  if (rightCost === cheapest)
    markArc(zero, bIsChild ? rightArc(label[b]!, labels) : -1, rightArc(1, labels), rightArc(labels, labels));
  let count = 0;
  for (let a = 0; a < zero.length; a++) count += zero[a]!;
  return count;
}

/** One action where the arc is right; where it costs nothing but is wrong, any label will do. */
function markArc(zero: Uint8Array, exact: number, from: number, to: number): void {
  if (exact >= FIRST_ARC) zero[exact] = 1;
  else zero.fill(1, from, to);
}
