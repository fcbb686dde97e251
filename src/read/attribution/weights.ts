import type { Count, Feature } from "./features.ts";

/** Counts and weights of data/lexicon/cues.tsv. */
export interface Weights {
  readonly count: Count;
  /** Sum of the weights of features: log-odds. */
  readonly score: (features: readonly Feature[]) => number;
}

export const NO_WEIGHTS: Weights = { count: () => [0, 0], score: () => -9 };

export function weightsOf(
  counts: ReadonlyMap<string, readonly [number, number]>,
  weights: ReadonlyMap<string, number>,
): Weights {
  return {
    count: (lemma, frame) => counts.get(`${lemma}\t${frame}`) ?? [0, 0],
    score: (features) => features.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0),
  };
}
