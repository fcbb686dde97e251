import { type Case, type Chances, chancesOf, crisisAt, standingsOf, thetaAt } from "./evaluate.ts";
import { solveCrisis } from "./crisis/solve.ts";
import { countPaths, type Tally } from "./paths.ts";
import { haltonPoints } from "./sensitivity/halton.ts";

export interface Effort {
  /** Playouts in all. */
  readonly runs: number;
  readonly seed: number;
}

/** Draws of the assumptions for a number of playouts. */
export const drawsFor = (runs: number): number => Math.max(16, Math.min(128, Math.round(runs / 100)));

/** What one draw gives; a list of them may be computed in parts, anywhere, in any order. */
export interface Drawn {
  readonly chances: Chances;
  readonly tally: Tally;
  readonly residual: number;
}

/** Draws `from` up to `to` of an assessment. The seed and a draw's number fix it, whoever computes it. */
export function drawPart(one: Case, { runs, seed }: Effort, from: number, to: number): readonly Drawn[] {
  const draws = drawsFor(runs);
  const standings = standingsOf(one);
  const each = Math.max(1, Math.round(runs / draws));
  return haltonPoints(one.priors.length + 1, to - from, seed, from).map((point, i) => {
    const policy = solveCrisis(crisisAt(one, thetaAt(one, point)));
    return {
      chances: chancesOf(policy, standings),
      tally: countPaths(policy, each, seed, (from + i) * each),
      residual: policy.residual,
    };
  });
}
