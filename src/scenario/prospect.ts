import { ANSWERS, ATTACKS } from "./crisis/memory.ts";
import { type Drawn, drawsFor, type Effort } from "./draws.ts";
import { type Case, type Chances, standingsOf } from "./evaluate.ts";
import { type Hinges, hingesOf } from "./hinges.ts";
import type { Work } from "./parts.ts";
import type { Path, Tally } from "./paths.ts";

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

/** What the draws show: outcomes in three families by month, and the paths that lead to them. */
export interface Courses {
  readonly horizon: number;
  readonly draws: number;
  readonly runs: number;
  readonly seed: number;
  readonly families: readonly { readonly what: string; readonly outcomes: readonly OutcomeCourse[] }[];
  readonly paths: readonly Path[];
  /** Largest probability in any draw that had not come to rest when its solving ended. */
  readonly residual: number;
}

/** An assessment: outcomes and paths, and what they hinge on. */
export interface Assessment extends Courses, Hinges {
  /** The outcomes whose probability the sensitivity figures are about. */
  readonly focus: readonly string[];
}

/** Draws worked out at a time. */
const BATCH = 4;

/** The assessment; `work` works out its parts, on one processor or several, with the same result to the last digit. */
export async function assess(one: Case, effort: Effort, work: Work): Promise<Assessment> {
  const standings = standingsOf(one);
  const focus = focusOf(one, standings);
  const draws = drawsFor(effort.runs);
  const batches = Array.from({ length: Math.ceil(draws / BATCH) }, (_, i) =>
    work("draws", { from: i * BATCH, to: Math.min(draws, (i + 1) * BATCH) }),
  );
  const [hinges, ...parts] = await Promise.all([
    hingesOf(one, effort.seed, standings, focus, work),
    ...batches,
  ]);
  return { ...coursesOf(one, effort, parts.flat()), focus, ...hinges };
}

/** Outcomes and paths of some draws: of all, or of the first ones while the others are still worked out. */
export function coursesOf(one: Case, { seed }: Pick<Effort, "seed">, drawn: readonly Drawn[]): Courses {
  const standings = standingsOf(one);
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
    seed,
    families: [
      family("standing", standings, "standing"),
      family("answer to the demand", ANSWERS, "answer"),
      ...(attacked ? [family("attack", ATTACKS, "attack")] : []),
    ],
    paths: mostProbable(tallies, total),
    residual: Math.max(...drawn.map((d) => d.residual)),
  };
}

/** What the sensitivity figures are about: leaving, or the sanction carried out; at an accession, getting in. */
export const focusOf = ({ setting }: Case, standings: readonly string[]): readonly string[] =>
  setting.kind === "accession"
    ? ["admitted"]
    : standings.filter((s) => s === "notice running" || s === setting.sanction.outcome);

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
