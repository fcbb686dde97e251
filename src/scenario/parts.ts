import type { AssumptionName } from "./assumptions.ts";
import { type Drawn, drawPart, type Effort } from "./draws.ts";
import { type Case, endAt, shifted, standingsOf } from "./evaluate.ts";
import { type Switch, switchPoints } from "./sensitivity/switches.ts";

/** What an assessment consists of: parts that anybody may work out, anywhere, in any order; all in and out is plain data. */
export interface Parts {
  /** Draws of the assumptions `from` up to `to`. */
  readonly draws: {
    readonly asked: { readonly from: number; readonly to: number };
    readonly told: readonly Drawn[];
  };
  /** Probabilities of the standings at the end, at values of the assumptions. */
  readonly ends: {
    readonly asked: readonly (readonly number[])[];
    readonly told: readonly (readonly number[])[];
  };
  /** Where the most probable standing changes as one assumption moves. */
  readonly switches: { readonly asked: AssumptionName; readonly told: readonly Switch[] };
}

/** Works out one part; who does it is nobody's business. */
export type Work = <K extends keyof Parts>(kind: K, asked: Parts[K]["asked"]) => Promise<Parts[K]["told"]>;

type Workings = {
  readonly [K in keyof Parts]: (one: Case, effort: Effort, asked: Parts[K]["asked"]) => Parts[K]["told"];
};

const WORKINGS: Workings = {
  draws: (one, effort, { from, to }) => drawPart(one, effort, from, to),
  ends: (one, _, points) => {
    const standings = standingsOf(one);
    return points.map((values) => endAt(one, shifted(one.priors, values, one.backgrounds[0]!), standings));
  },
  switches: (one, _, name) => {
    const standings = standingsOf(one);
    const moved = one.priors.findIndex((prior) => prior.name === name);
    const base = one.priors.map((prior) => prior.base);
    const modal = ([value]: readonly number[]): string => {
      const odds = endAt(one, shifted(one.priors, base.with(moved, value!), one.backgrounds[0]!), standings);
      return standings[odds.indexOf(Math.max(...odds))]!;
    };
    return switchPoints(modal, [one.priors[moved]!], { steps: 5, grain: 1e-2 });
  },
};

/** Works out a part here and now. */
export const workOut = <K extends keyof Parts>(
  kind: K,
  one: Case,
  effort: Effort,
  asked: Parts[K]["asked"],
): Parts[K]["told"] => WORKINGS[kind](one, effort, asked);
