import type { AssumptionName, Prior } from "./assumptions.ts";
import { ANSWERS, ATTACKS } from "./crisis/memory.ts";
import {
  type Case,
  type Chances,
  chancesOf,
  crisisAt,
  endAt,
  shifted,
  standingsOf,
  thetaAt,
} from "./evaluate.ts";
import { solveCrisis } from "./crisis/solve.ts";
import { countPaths, type Path, type Tally } from "./paths.ts";
import { haltonPoints } from "./sensitivity/halton.ts";
import { sobolIndices } from "./sensitivity/sobol.ts";
import { type Switch, switchPoints } from "./sensitivity/switches.ts";
import { type Bar, tornado } from "./sensitivity/tornado.ts";

/** One outcome by month: the mean over draws of the assumptions, and the band that 80 % of the draws lie in. */
export interface OutcomeCourse {
  readonly outcome: string;
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Share of playouts that ended so, and the standard error that their number leaves. */
  readonly played: number;
  readonly error: number;
}

/** What one assumption explains of the variance of the focus. */
export interface Influence {
  readonly name: AssumptionName;
  readonly first: number;
  readonly total: number;
}

/** An assessment: outcomes in three families, and what they hinge on. */
export interface Assessment {
  readonly horizon: number;
  readonly draws: number;
  readonly runs: number;
  readonly seed: number;
  readonly families: readonly { readonly what: string; readonly outcomes: readonly OutcomeCourse[] }[];
  /** The outcomes whose probability the sensitivity figures are about. */
  readonly focus: readonly string[];
  readonly tornado: { readonly atBase: number; readonly bars: readonly Bar[] };
  readonly influences: readonly Influence[];
  readonly switches: readonly Switch[];
  readonly paths: readonly Path[];
  /** Largest probability in any draw that had not come to rest when its solving ended. */
  readonly residual: number;
}

export interface Effort {
  /** Playouts in all. */
  readonly runs: number;
  readonly seed: number;
}

/** Assumptions that the costlier sensitivity figures are computed for: the widest bars of the tornado. */
const LEADING = 5;
const SOBOL_POINTS = 32;

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

/** The assessment from all its draws. */
export function assess(one: Case, effort: Effort, drawn: readonly Drawn[]): Assessment {
  const standings = standingsOf(one);
  const focus = focusOf(one, standings);
  const tallies = drawn.map(({ tally }) => tally);
  const total = tallies.reduce((n, tally) => n + tally.runs, 0);
  const course = (
    outcome: string,
    series: readonly (readonly number[])[],
    family: keyof Tally["ends"],
  ): OutcomeCourse => {
    const played = tallies.reduce((n, tally) => n + (tally.ends[family][outcome] ?? 0), 0) / total;
    const months = series[0]!.map((_, t) => series.map((s) => s[t]!));
    return {
      outcome,
      mean: months.map(mean),
      low: months.map((at) => quantile(at, 0.1)),
      high: months.map((at) => quantile(at, 0.9)),
      played,
      error: Math.sqrt((played * (1 - played)) / total),
    };
  };
  const family = (what: string, names: readonly string[], key: keyof Chances) => ({
    what,
    outcomes: names.map((name, i) =>
      course(
        name,
        drawn.map(({ chances }) => chances[key][i]!),
        key,
      ),
    ),
  });
  const attacked = one.setting.adversary !== null;
  return {
    horizon: one.setting.horizon,
    draws: drawn.length,
    runs: total,
    seed: effort.seed,
    families: [
      family("standing", standings, "standing"),
      family("answer to the demand", ANSWERS, "answer"),
      ...(attacked ? [family("attack", ATTACKS, "attack")] : []),
    ],
    focus,
    ...hinges(one, effort.seed, standings, focus),
    paths: mostProbable(tallies, total),
    residual: Math.max(...drawn.map((d) => d.residual)),
  };
}

/** What the sensitivity figures are about: leaving, or the sanction carried out; at an accession, getting in. */
export const focusOf = ({ setting }: Case, standings: readonly string[]): readonly string[] =>
  setting.kind === "accession"
    ? ["admitted"]
    : standings.filter((s) => s === "notice running" || s === setting.sanction.outcome);

function hinges(
  one: Case,
  seed: number,
  standings: readonly string[],
  focus: readonly string[],
): Pick<Assessment, "tornado" | "influences" | "switches"> {
  const background = one.backgrounds[0]!;
  const at = (values: readonly number[]): readonly number[] =>
    endAt(one, shifted(one.priors, values, background), standings);
  const focal = (values: readonly number[]): number =>
    at(values).reduce((sum, p, i) => sum + (focus.includes(standings[i]!) ? p : 0), 0);
  const { atBase, bars } = tornado(focal, one.priors, seed);
  const leading = bars
    .slice(0, LEADING)
    .map((bar) => one.priors.findIndex((prior) => prior.name === bar.name));
  const base = one.priors.map((prior) => prior.base);
  const indices = sobolIndices(
    (point) => {
      const values = [...base];
      leading.forEach((i, d) => {
        const { low, high } = one.priors[i]!;
        values[i] = low + point[d]! * (high - low);
      });
      return focal(values);
    },
    leading.length,
    SOBOL_POINTS,
    seed,
  );
  const modal = (values: readonly number[]): string => {
    const odds = at(base.map((b, i) => (leading.includes(i) ? values[leading.indexOf(i)]! : b)));
    return standings[odds.indexOf(Math.max(...odds))]!;
  };
  return {
    tornado: { atBase, bars: bars.filter((bar) => Math.abs(bar.atHigh - bar.atLow) > 1e-4) },
    influences: leading.map((i, d) => ({
      name: one.priors[i]!.name,
      first: indices.first[d]!,
      total: indices.total[d]!,
    })),
    switches: switchPoints(
      modal,
      leading.map((i): Prior => one.priors[i]!),
      { steps: 5, grain: 1e-2 },
    ),
  };
}

function mostProbable(tallies: readonly Tally[], total: number): readonly Path[] {
  const all = new Map<string, Path>();
  for (const { paths } of tallies) {
    for (const path of paths) {
      const known = all.get(path.key);
      all.set(path.key, known ? { ...known, share: known.share + path.share } : path);
    }
  }
  return [...all.values()]
    .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
    .slice(0, 6)
    .map((path) => ({ ...path, share: path.share / total }));
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** The value below which a share of the values lies, linear in between. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low]! + (at - low) * (sorted[high]! - sorted[low]!);
}
