/** A case whose outcome is known, with what the model says of it. */
export interface Judged {
  readonly kind: string;
  readonly came: boolean;
  /** The model's probability that it comes. */
  readonly model: number;
}

/** Mean scores of one way to give probabilities; both lower is better. */
export interface Score {
  /** Mean squared error of the probability, 0 to 1. */
  readonly brier: number;
  /** Mean of -ln of the probability given to what came. */
  readonly log: number;
}

export interface Calibration {
  readonly cases: number;
  readonly model: Score;
  readonly base: Score;
  readonly pool: Score;
  /** Mean weight of the model in the pool; 0 where base rates are better alone. */
  readonly weight: number;
}

const WEIGHTS = Array.from({ length: 21 }, (_, i) => i / 20);

/**
 * Leave one out: for each case the base rate of its kind and the pool's weight come from all the other cases. The base rate counts half a
 * case more on each side, so that no probability is 0 or 1; the weight is the one with the best log score.
 */
export function calibrate(cases: readonly Judged[]): Calibration {
  const given = cases.map((one, i) => {
    const others = cases.filter((_, j) => j !== i);
    const weight = bestWeight(others);
    const base = baseRate(others, one.kind);
    return { one, base, weight, pool: weight * one.model + (1 - weight) * base };
  });
  const score = (of: (g: (typeof given)[number]) => number): Score => ({
    brier: mean(given.map((g) => (of(g) - (g.one.came ? 1 : 0)) ** 2)),
    log: mean(given.map((g) => -Math.log(g.one.came ? of(g) : 1 - of(g)))),
  });
  return {
    cases: cases.length,
    model: score((g) => g.one.model),
    base: score((g) => g.base),
    pool: score((g) => g.pool),
    weight: mean(given.map((g) => g.weight)),
  };
}

/** How often it came among cases of a kind, half a case added on each side. */
export function baseRate(
  cases: readonly { readonly kind: string; readonly came: boolean }[],
  kind: string,
): number {
  const alike = cases.filter((one) => one.kind === kind);
  return (alike.filter((one) => one.came).length + 0.5) / (alike.length + 1);
}

/** The base rates inside are leave-one-out again, or the pool would trust them too much. */
function bestWeight(cases: readonly Judged[]): number {
  const pairs = cases.map((one, i) => ({
    ...one,
    base: baseRate(
      cases.filter((_, j) => j !== i),
      one.kind,
    ),
  }));
  const loss = (w: number): number =>
    mean(
      pairs.map(
        ({ model, base, came }) =>
          -Math.log(came ? w * model + (1 - w) * base : 1 - w * model - (1 - w) * base),
      ),
    );
  return WEIGHTS.reduce((best, w) => (loss(w) < loss(best) ? w : best), 0);
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
