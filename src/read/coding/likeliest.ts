import type { Candidate } from "./candidates.ts";
import { TARGETS } from "./targets.ts";

/** Weights of features by name; what stands nowhere weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

const LEARNT: Weights = new Map(
  TARGETS.trim()
    .split(/\s+/)
    .map((pair) => {
      const at = pair.lastIndexOf("=");
      return [pair.slice(0, at), Number(pair.slice(at + 1))];
    }),
);

/** The candidate whose features weigh most together, the first of equals: a log-linear choice. */
export function likeliestBy(weights: Weights, candidates: readonly Candidate[]): Candidate {
  let best = candidates[0]!;
  let most = -Infinity;
  for (const candidate of candidates) {
    const sum = candidate.features.reduce((total, name) => total + (weights.get(name) ?? 0), 0);
    if (sum > most) [best, most] = [candidate, sum];
  }
  return best;
}

/** The likeliest by the weights of `targets.ts`. */
export const likeliest = (candidates: readonly Candidate[]): Candidate => likeliestBy(LEARNT, candidates);
