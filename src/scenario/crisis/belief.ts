/**
 * Beliefs that the member is resolute are kept on a grid from 0 to 1. A belief between two points is rounded to one of them by chance
 * that keeps its mean; values are linear in between. So the crisis is a finite chain that can be solved and played exactly.
 */
export const BELIEFS = 5;

/** Where the member's type no longer matters to others, one cell serves for all beliefs. */
export const CLOSED = BELIEFS;

export const beliefAt = (point: number): number => point / (BELIEFS - 1);

/** The grid points beside a belief, and the probability of the upper one. */
export function laid(belief: number): {
  readonly low: number;
  readonly high: number;
  readonly share: number;
} {
  const at = Math.min(1, Math.max(0, belief)) * (BELIEFS - 1);
  const low = Math.min(BELIEFS - 2, Math.floor(at));
  return { low, high: low + 1, share: at - low };
}

/** Bayes' rule: the belief after an act that the resolute take with one probability and the bluffing with another. */
export function revised(belief: number, resolute: number, bluffing: number): number {
  const both = belief * resolute + (1 - belief) * bluffing;
  return both > 0 ? (belief * resolute) / both : belief;
}
