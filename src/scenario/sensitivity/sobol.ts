import { haltonPoints } from "./halton.ts";

/** What share of an outcome's variance an assumption explains: alone, and with all it interacts with. */
export interface SobolIndices {
  readonly first: readonly number[];
  readonly total: readonly number[];
  readonly mean: number;
  readonly variance: number;
  /** Runs of the model. */
  readonly runs: number;
}

/**
 * Sobol's indices by Saltelli's scheme: two sets of points A and B, and A with one column from B. First order as in Saltelli et al.
 * (2010), total as in Jansen (1999). The model takes points of the unit cube; the caller maps them through the assumptions' priors.
 * It costs points × (dimensions + 2) runs.
 */
export function sobolIndices(
  model: (point: Float64Array) => number,
  dimensions: number,
  points: number,
  seed: number,
): SobolIndices {
  const both = haltonPoints(2 * dimensions, points, seed);
  const a = both.map((point) => point.slice(0, dimensions));
  const b = both.map((point) => point.slice(dimensions));
  const [ofA, ofB] = [a.map(model), b.map(model)];
  const mean = (sum(ofA) + sum(ofB)) / (2 * points);
  const variance = sum([...ofA, ...ofB].map((y) => (y - mean) ** 2)) / (2 * points - 1);
  const first: number[] = [];
  const total: number[] = [];
  for (let d = 0; d < dimensions; d++) {
    const mixed = a.map((point, i) => model(point.with(d, b[i]![d]!)));
    // Centred, because what all runs have in common only adds error here.
    const shared = sum(mixed.map((y, i) => (ofB[i]! - mean) * (y - ofA[i]!))) / points;
    const apart = sum(mixed.map((y, i) => (ofA[i]! - y) ** 2)) / (2 * points);
    first.push(variance > 0 ? shared / variance : 0);
    total.push(variance > 0 ? apart / variance : 0);
  }
  return { first, total, mean, variance, runs: points * (dimensions + 2) };
}

const sum = (values: readonly number[]): number => values.reduce((x, y) => x + y, 0);
