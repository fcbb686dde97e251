import { allFeatures } from "./action-scores.ts";
import { actionCount, apply, FIRST_ARC, forced, mayAttachLeft, REDUCE, SHIFT } from "./actions.ts";
import { MOST_PARSE_FEATURES } from "./parser-features.ts";
import type { Scorer } from "./scorer.ts";
import { State, type Words } from "./state.ts";

/** Parses greedily: the best action at every step. */
export function parseGreedy(scorer: Scorer, labels: number, words: Words): State {
  const state = new State(words.n);
  const features = new Int32Array(MOST_PARSE_FEATURES);
  const scores = new Float64Array(actionCount(labels));
  while (!state.done) {
    let action = forced(state);
    if (action < 0) {
      scores.fill(0);
      scorer.add(features, allFeatures(words, state, features), scores);
      action = bestAction(scores, state, labels);
    }
    apply(state, action, labels);
  }
  return state;
}

/** The legal action with the highest score. A left or right arc never has the label "root" here. */
export function bestAction(scores: Float64Array, state: State, labels: number): number {
  const left = mayAttachLeft(state);
  let at = SHIFT;
  if (!left && scores[REDUCE]! > scores[at]!) at = REDUCE;
  const from = left ? FIRST_ARC + 1 : FIRST_ARC + labels + 1;
  for (let a = from; a < scores.length; a++) {
    if (scores[a]! > scores[at]! && a !== FIRST_ARC + labels) at = a;
  }
  return at;
}
