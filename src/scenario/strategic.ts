import { normalCdf } from "./normal.ts";

/** Two movers: 1 keeps the status quo or acts, 2 then yields or resists. Utilities as the analyst sees them, of outcomes in that order. */
export interface TwoMoves {
  readonly first: { readonly kept: number; readonly yielded: number; readonly resisted: number };
  readonly second: { readonly yielded: number; readonly resisted: number };
}

/** Probabilities of: kept, yielded, resisted. */
export type ThreeWays = readonly [kept: number, yielded: number, resisted: number];

/**
 * The strategic probit of Signorino (1999) with private information: each player's utility of each outcome has a part that only that
 * player knows, normal with standard deviation `noise`; 1 foresees 2 only up to that.
 */
export function strategicProbit({ first, second }: TwoMoves, noise: number): ThreeWays {
  const resists = normalCdf((second.resisted - second.yielded) / (noise * Math.SQRT2));
  const acting = resists * first.resisted + (1 - resists) * first.yielded;
  const spread = noise * Math.sqrt(1 + resists ** 2 + (1 - resists) ** 2);
  const acts = normalCdf((acting - first.kept) / spread);
  return [1 - acts, acts * (1 - resists), acts * resists];
}

/** Log-likelihood of counts of outcomes under their probabilities; outcomes never seen need none. */
export function logLikelihood(counts: readonly number[], odds: readonly number[]): number {
  return counts.reduce((sum, n, i) => (n === 0 ? sum : sum + n * Math.log(odds[i]!)), 0);
}
