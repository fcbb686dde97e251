import { actionCount } from "./actions.ts";
import { builtFeatures, builtKey, MOST_PARSE_FEATURES, pairFeatures } from "./parser-features.ts";
import type { Scorer } from "./scorer.ts";
import type { State, Words } from "./state.ts";

/** Scores the actions in the configurations of one sentence; what has been scored once is remembered. */
export class ActionScores {
  private readonly pairs = new Map<number, Float64Array>();
  private readonly whole = new Map<number, Float64Array>();
  private readonly features = new Int32Array(MOST_PARSE_FEATURES);

  constructor(
    private readonly scorer: Scorer,
    private readonly labels: number,
    private readonly words: Words,
  ) {}

  /** The scores of all actions; not to be changed. */
  of(state: State): Float64Array {
    const key = builtKey(state);
    const known = this.whole.get(key);
    if (known) return known;
    const scores = this.pair(state.top, state.next).slice();
    this.scorer.add(this.features, builtFeatures(this.words, state, this.features), scores);
    this.whole.set(key, scores);
    return scores;
  }

  private pair(s0: number, n0: number): Float64Array {
    const key = s0 * (this.words.n + 2) + n0;
    const known = this.pairs.get(key);
    if (known) return known;
    const scores = new Float64Array(actionCount(this.labels));
    this.scorer.add(this.features, pairFeatures(this.words, s0, n0, this.features), scores);
    this.pairs.set(key, scores);
    return scores;
  }
}

/** All features of a configuration, for training. */
export function allFeatures(words: Words, state: State, out: Int32Array): number {
  const count = pairFeatures(words, state.top, state.next, out);
  return count + builtFeatures(words, state, out.subarray(count));
}
