import { normalCdf, normalCdf2 } from "./normal.ts";
import { allRoots } from "./roots.ts";

/**
 * The crisis game of Lewis & Schultz (2003): A may challenge, B may resist, A then fights or backs down at an audience cost.
 * War values and the audience cost are private, normal around these means with standard deviation 1.
 */
export interface Crisis {
  /** A's value of the status quo, and of the good once conceded. */
  readonly statusQuoA: number;
  readonly prizeA: number;
  /** B's value of conceding, and of keeping the good when A backs down. */
  readonly concedeB: number;
  readonly prizeB: number;
  /** Mean war values. */
  readonly warA: number;
  readonly warB: number;
  /** A's mean value of backing down: the audience cost, below zero. */
  readonly audience: number;
}

export interface CrisisEquilibrium {
  readonly challenges: number;
  readonly resists: number;
  /** Of a challenger who is resisted. */
  readonly fights: number;
  readonly outcomes: {
    readonly statusQuo: number;
    readonly conceded: number;
    readonly war: number;
    readonly backedDown: number;
  };
}

/** Logit of B's resistance is searched from -GRID_END to GRID_END: beyond, resistance is certain to six digits. */
const GRID_END = 14;

/** All equilibria that a fine grid over B's resistance finds, by rising resistance. Costly bluffs can make three. */
export function crisisEquilibria(crisis: Crisis, cells = 4000): readonly CrisisEquilibrium[] {
  const resistance = (x: number): number => 1 / (1 + Math.exp(-x));
  const excess = (x: number): number => answer(crisis, resistance(x)).resists - resistance(x);
  const grid = Array.from({ length: cells + 1 }, (_, i) => -GRID_END + (2 * GRID_END * i) / cells);
  return allRoots(excess, grid).map((x) => {
    const resists = resistance(x);
    const { challenges, fights } = answer(crisis, resists);
    const outcomes = {
      statusQuo: 1 - challenges,
      conceded: challenges * (1 - resists),
      war: challenges * resists * fights,
      backedDown: challenges * resists * (1 - fights),
    };
    return { challenges, resists, fights, outcomes };
  });
}

/** What A does when B is expected to resist with this probability, and what B then does. */
function answer(
  crisis: Crisis,
  resists: number,
): Pick<CrisisEquilibrium, "challenges" | "fights" | "resists"> {
  const { statusQuoA, prizeA, concedeB, prizeB, warA, warB, audience } = crisis;
  // A challenges where the better of fighting and backing down is worth more than this.
  const bar = (statusQuoA - (1 - resists) * prizeA) / resists;
  const challenges = 1 - normalCdf(bar - warA) * normalCdf(bar - audience);
  const fights = normalCdf2((warA - audience) / Math.SQRT2, warA - bar, Math.SQRT1_2) / challenges;
  return {
    challenges,
    fights,
    resists: normalCdf((fights * warB + (1 - fights) * prizeB - concedeB) / fights),
  };
}
