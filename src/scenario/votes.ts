/** One who has a vote: what the decision's passing is worth to them, and what it costs to be seen objecting. */
export interface Voter {
  /** Utility if it passes less utility if it is blocked. */
  readonly gain: number;
  /** Cost of being the objector; 0 where nobody minds. */
  readonly cost: number;
}

export interface VoteOdds {
  /** Each voter's probability of objecting, in their order; at a speaking order, given that nobody before objected. */
  readonly objects: readonly number[];
  readonly passes: number;
}

/**
 * The silence procedure: the decision stands unless somebody objects. Each voter judges as if the others were silent, so as if the
 * vote hung on them alone: to object when one gains by passing is never better. Those who do not take part are left out by the caller.
 * Noise adds up: with many voters somebody blocks by mistake, so `lambda` is the vote's own precision, not that of other choices.
 */
export function silence(voters: readonly Voter[], lambda: number): VoteOdds {
  const objects = voters.map(({ gain, cost }) => logistic(-lambda * (gain + cost)));
  return { objects, passes: objects.reduce((p, q) => p * (1 - q), 1) };
}

/**
 * A speaking order that the charter fixes: each voter knows that none before objected, and reckons with those to come. Solved from the
 * last speaker back; s is the probability that all later ones let it pass, and blocking for sure forgoes only that chance.
 */
export function speaking(voters: readonly Voter[], lambda: number): VoteOdds {
  const objects = voters.map(() => 0);
  let passes = 1;
  for (let j = voters.length - 1; j >= 0; j--) {
    const { gain, cost } = voters[j]!;
    objects[j] = logistic(-lambda * (gain * passes + cost));
    passes *= 1 - objects[j]!;
  }
  return { objects, passes };
}

export const logistic = (x: number): number =>
  x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
