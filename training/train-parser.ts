import { allFeatures, MOST_PARSE_FEATURES } from "../src/language/action-scores.ts";
import { actionCount, apply, bestAction, forced } from "../src/language/actions.ts";
import { State, type Words } from "../src/language/state.ts";
import { Learner } from "./learner.ts";
import { type Target, zeroCost } from "./oracle.ts";
import { random, shuffled } from "./random.ts";

export interface Example {
  readonly words: Words;
  readonly target: Target;
}

/** Greedy training with a dynamic oracle: after the first epoch the parser follows its own choices nearly always. */
export function trainGreedy(
  examples: readonly Example[],
  labels: number,
  epochs: number,
  threshold: number,
  seed: number,
): Learner {
  const learner = new Learner(threshold);
  const features = new Int32Array(MOST_PARSE_FEATURES);
  const scores = new Float32Array(actionCount(labels));
  const zero = new Uint8Array(actionCount(labels));
  const chance = random(seed + 5);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { words, target } of shuffled(examples, seed + epoch)) {
      const state = new State(words.n);
      while (!state.done) {
        let action = forced(state);
        if (action < 0) {
          const count = allFeatures(words, state, features);
          scores.fill(0);
          learner.add(features, count, scores);
          action = bestAction(scores, state, labels);
          zeroCost(state, target, labels, zero);
          learner.clock++;
          if (!zero[action]) {
            wrong++;
            const right = bestOf(scores, zero);
            learner.update(features, count, right, action);
            if (epoch === 0 || chance() > 0.9) action = right;
          }
        }
        apply(state, action, labels);
      }
    }
    console.log(`parser epoch ${epoch + 1}: ${wrong} errors`);
  }
  return learner;
}

/** The allowed action with the highest score. */
export function bestOf(scores: Float32Array, allowed: Uint8Array): number {
  let at = -1;
  for (let a = 0; a < scores.length; a++) if (allowed[a] && (at < 0 || scores[a]! > scores[at]!)) at = a;
  return at;
}
