import type { AssumptionName } from "./assumptions.ts";
import type { Case } from "./evaluate.ts";
import type { Work } from "./parts.ts";
import { sobolIndices } from "./sensitivity/sobol.ts";
import type { Switch } from "./sensitivity/switches.ts";
import { type Tornado, tornado } from "./sensitivity/tornado.ts";

/** What one assumption explains of the variance of the focus. */
export interface Influence {
  readonly name: AssumptionName;
  readonly first: number;
  readonly total: number;
}

/** What an assessment hinges on. */
export interface Hinges {
  readonly tornado: Tornado;
  readonly influences: readonly Influence[];
  readonly switches: readonly Switch[];
}

/** Assumptions that the costlier sensitivity figures are computed for: the widest bars of the tornado. */
const LEADING = 5;
const SOBOL_POINTS = 32;
/** Points worked out at a time. */
const BATCH = 16;

/** Solutions that the sensitivity figures take, at most about. */
export const hingeSolutions = ({ priors }: Case): number =>
  2 * priors.length + 1 + SOBOL_POINTS * (LEADING + 2) + 20 * LEADING;

/** What one standing, or several together, hinge on at the end. */
export async function hingesOf(
  one: Case,
  seed: number,
  standings: readonly string[],
  focus: readonly string[],
  work: Work,
): Promise<Hinges> {
  const focal = focalOf(standings, focus, work);
  const { atBase, bars } = await tornadoOf(one, seed, focal);
  const leading = bars
    .slice(0, LEADING)
    .map((bar) => one.priors.findIndex((prior) => prior.name === bar.name));
  const base = one.priors.map((prior) => prior.base);
  const at = (point: Float64Array): readonly number[] => {
    const values = [...base];
    leading.forEach((i, d) => {
      const { low, high } = one.priors[i]!;
      values[i] = low + point[d]! * (high - low);
    });
    return values;
  };
  const [indices, switches] = await Promise.all([
    answered((model) => sobolIndices((point) => model(at(point)), leading.length, SOBOL_POINTS, seed), focal),
    Promise.all(leading.map((i) => work("switches", one.priors[i]!.name))),
  ]);
  return {
    tornado: { atBase, bars: bars.filter(moves) },
    influences: leading.map((i, d) => ({
      name: one.priors[i]!.name,
      first: indices.first[d]!,
      total: indices.total[d]!,
    })),
    switches: switches.flat().sort((a, b) => a.distance - b.distance),
  };
}

/** Only the tornado: a tenth of the work of all hinges. */
export async function tornadoAlone(
  one: Case,
  seed: number,
  standings: readonly string[],
  focus: readonly string[],
  work: Work,
): Promise<Tornado> {
  const { atBase, bars } = await tornadoOf(one, seed, focalOf(standings, focus, work));
  return { atBase, bars: bars.filter(moves) };
}

const moves = ({ atLow, atHigh }: Tornado["bars"][number]): boolean => Math.abs(atHigh - atLow) > 1e-4;

type Focal = (points: readonly (readonly number[])[]) => Promise<readonly number[]>;

const tornadoOf = (one: Case, seed: number, focal: Focal): Promise<Tornado> =>
  answered((model) => tornado(model, one.priors, seed), focal);

/** Probability of the focus at the end, at many points of the assumptions. */
const focalOf =
  (standings: readonly string[], focus: readonly string[], work: Work): Focal =>
  async (points) => {
    const batches = Array.from({ length: Math.ceil(points.length / BATCH) }, (_, i) =>
      work("ends", points.slice(i * BATCH, (i + 1) * BATCH)),
    );
    return (await Promise.all(batches))
      .flat()
      .map((odds) => odds.reduce((sum, p, i) => sum + (focus.includes(standings[i]!) ? p : 0), 0));
  };

/**
 * The figures of a scheme that asks a model about points which do not hang on its answers: a first pass gathers the points, the answers
 * are worked out all at once, a second pass reads them in the same order.
 */
async function answered<T>(
  scheme: (model: (values: readonly number[]) => number) => T,
  answers: (points: readonly (readonly number[])[]) => Promise<readonly number[]>,
): Promise<T> {
  const points: (readonly number[])[] = [];
  scheme((values) => {
    points.push(values);
    return 0;
  });
  const told = await answers(points);
  let next = 0;
  return scheme(() => told[next++]!);
}
