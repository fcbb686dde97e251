/** An assumption: its name, where it stands, and how low and high it might be. */
export interface Assumption {
  readonly name: string;
  readonly base: number;
  readonly low: number;
  readonly high: number;
}

/** The outcome with one assumption at its ends and all others at their base. */
export interface Bar {
  readonly name: string;
  readonly atLow: number;
  readonly atHigh: number;
}

export interface Tornado {
  readonly atBase: number;
  /** Widest first; ties in the order given. */
  readonly bars: readonly Bar[];
}

/**
 * One assumption moved at a time. Every run gets the same seed, so that the difference between two runs is the assumption's and not
 * the dice's (common random numbers).
 */
export function tornado(
  model: (values: readonly number[], seed: number) => number,
  assumptions: readonly Assumption[],
  seed: number,
): Tornado {
  const base = assumptions.map((a) => a.base);
  const bars = assumptions.map(({ name, low, high }, i) => ({
    name,
    atLow: model(base.with(i, low), seed),
    atHigh: model(base.with(i, high), seed),
  }));
  const width = ({ atLow, atHigh }: Bar): number => Math.abs(atHigh - atLow);
  return { atBase: model(base, seed), bars: bars.sort((a, b) => width(b) - width(a)) };
}
