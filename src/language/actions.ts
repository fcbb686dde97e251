import type { State } from "./state.ts";

/** Actions are numbers: shift, reduce, then a left arc and a right arc for every label. Label 0 is "root". */
export const SHIFT = 0;
export const REDUCE = 1;
export const FIRST_ARC = 2;

export const leftArc = (label: number): number => FIRST_ARC + label;
export const rightArc = (label: number, labels: number): number => FIRST_ARC + labels + label;
export const actionCount = (labels: number): number => FIRST_ARC + 2 * labels;

export function apply(state: State, action: number, labels: number): void {
  if (action === SHIFT) state.shift();
  else if (action === REDUCE) state.reduce();
  else if (action < FIRST_ARC + labels) state.leftArc(action - FIRST_ARC);
  else state.rightArc(action - FIRST_ARC - labels);
}

/** Hash of what an action leads to: equal for states that are equal, by whatever way they were reached. */
export function keyAfter(state: State, action: number, labels: number): number {
  if (action === SHIFT) return state.keyAfterShift();
  if (action === REDUCE) return state.keyAfterReduce();
  return action < FIRST_ARC + labels
    ? state.keyAfterLeft(action - FIRST_ARC)
    : state.keyAfterRight(action - FIRST_ARC - labels);
}

/** The only action possible where there is no choice, else -1. */
export function forced(state: State): number {
  if (state.depth === 0) return SHIFT;
  if (state.next < state.n) return -1;
  return state.head[state.top]! >= 0 ? REDUCE : leftArc(0);
}

/** Whether the top of the stack may leave by a left arc (else it may be reduced); shift and right arc are always open. */
export const mayAttachLeft = (state: State): boolean => state.head[state.top]! < 0;

/** The legal action with the highest score. A left or right arc never has the label "root" here. */
export function bestAction(scores: Float32Array, state: State, labels: number): number {
  const left = mayAttachLeft(state);
  let at = SHIFT;
  if (!left && scores[REDUCE]! > scores[at]!) at = REDUCE;
  const from = left ? FIRST_ARC + 1 : FIRST_ARC + labels + 1;
  for (let a = from; a < scores.length; a++) {
    if (scores[a]! > scores[at]! && a !== FIRST_ARC + labels) at = a;
  }
  return at;
}
