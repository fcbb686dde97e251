import { type Case, chancesAt, standingsOf, thetaAt } from "./evaluate.ts";
import { ANSWERS, ATTACKS } from "./crisis/memory.ts";
import { drawsFor, type Effort } from "./draws.ts";
import { quantile } from "./prospect.ts";
import { haltonPoints } from "./sensitivity/halton.ts";

export interface Difference {
  readonly outcome: string;
  readonly a: number;
  readonly b: number;
  readonly difference: number;
  /** 80 % of the draws have a difference between these. */
  readonly low: number;
  readonly high: number;
}

/** Two cases on the same points of the unit cube; outcomes that only one can have count as 0 in the other. */
export function compareCases(
  a: Case,
  b: Case,
  { runs, seed }: Effort,
): { readonly draws: number; readonly outcomes: readonly Difference[] } {
  const draws = drawsFor(runs);
  const points = haltonPoints(Math.max(a.priors.length, b.priors.length) + 1, draws, seed);
  const ends = [a, b].map((one) => {
    const standings = standingsOf(one);
    return points.map((point) => {
      const { standing, answer, attack } = chancesAt(one, thetaAt(one, point), standings);
      const named = [
        ...standings.map((name, i) => [name, standing[i]!.at(-1)!] as const),
        ...ANSWERS.map((name, i) => [name, answer[i]!.at(-1)!] as const),
        ...(one.setting.adversary === null
          ? []
          : ATTACKS.map((name, i) => [name, attack[i]!.at(-1)!] as const)),
      ];
      return new Map(named);
    });
  });
  const names = [...new Set(ends.flatMap((end) => [...end[0]!.keys()]))];
  const outcomes = names.map((outcome) => {
    const [ofA, ofB] = ends.map((end) => end.map((at) => at.get(outcome) ?? 0));
    const apart = ofA!.map((p, i) => ofB![i]! - p);
    const mean = (values: readonly number[]): number => values.reduce((x, y) => x + y, 0) / draws;
    return {
      outcome,
      a: mean(ofA!),
      b: mean(ofB!),
      difference: mean(apart),
      low: quantile(apart, 0.1),
      high: quantile(apart, 0.9),
    };
  });
  return { draws, outcomes };
}
