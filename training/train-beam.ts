import { ActionScores, allFeatures, MOST_PARSE_FEATURES } from "../src/language/action-scores.ts";
import { actionCount, apply, forced } from "../src/language/actions.ts";
import { plainAdder } from "../src/language/plain-adder.ts";
import { Beam } from "../src/language/beam.ts";
import { State } from "../src/language/state.ts";
import type { Learner } from "./learner.ts";
import { zeroCost } from "./oracle.ts";
import { shuffled } from "./random.ts";
import { bestOf, type Example } from "./train-parser.ts";

/**
 * One epoch of training with a beam: where the gold path falls out of the beam, the update is made at the step where
 * it is furthest behind the best item (maximum violation, Huang et al. 2012).
 */
export function beamEpoch(
  learner: Learner,
  examples: readonly Example[],
  labels: number,
  width: number,
  seed: number,
): void {
  const actionScores = new ActionScores(plainAdder(learner, actionCount(labels)), true);
  let wrong = 0;
  for (const example of shuffled(examples, seed)) {
    const gold = goldPath(learner, example, labels);
    const beam = new Beam(actionScores, labels, example.words, width);
    let held = 0; // place of the gold path in the beam, -1 once it has fallen out
    let worst = 0;
    let worstAt = -1;
    for (let step = 0; !beam.done; step++) {
      const { parents, actions, scores } = beam.advance();
      const last = held;
      held = last < 0 ? -1 : actions.findIndex((a, k) => a === gold.actions[step] && parents[k] === last);
      const behind = scores[0]! - gold.scores[step]!;
      const counts = held < 0 || (beam.done && held > 0);
      if (counts && (worstAt < 0 || behind > worst)) {
        worst = behind;
        worstAt = step;
      }
    }
    learner.clock++;
    if (worstAt < 0) continue;
    wrong++;
    correct(learner, example, labels, gold.actions, pathTo(beam, worstAt), worstAt);
  }
  console.log(`beam epoch ${seed}: ${wrong} sentences wrong`);
}

/** The path that costs nothing and that the model likes best, with its scores. */
function goldPath(
  learner: Learner,
  { words, target }: Example,
  labels: number,
): { actions: number[]; scores: number[] } {
  const state = new State(words.n);
  const features = new Int32Array(MOST_PARSE_FEATURES);
  const weights = new Float32Array(actionCount(labels));
  const zero = new Uint8Array(actionCount(labels));
  const actions: number[] = [];
  const scores: number[] = [];
  let total = 0;
  while (!state.done) {
    let action = forced(state);
    if (action < 0) {
      weights.fill(0);
      learner.add(features, allFeatures(words, state, features), weights);
      zeroCost(state, target, labels, zero);
      action = bestOf(weights, zero);
      total += weights[action]!;
    }
    apply(state, action, labels);
    actions.push(action);
    scores.push(total);
  }
  return { actions, scores };
}

/** The actions of the best item at a step. */
function pathTo(beam: Beam, step: number): number[] {
  const actions: number[] = [];
  for (let s = step, k = 0; s >= 0; s--) {
    const { parents, actions: made } = beam.history[s]!;
    actions[s] = made[k]!;
    k = parents[k]!;
  }
  return actions;
}

/** Rewards the gold path and punishes the other, from where they part up to the step. */
function correct(
  learner: Learner,
  { words }: Example,
  labels: number,
  gold: number[],
  other: number[],
  last: number,
): void {
  const features = new Int32Array(MOST_PARSE_FEATURES);
  let part = 0;
  while (gold[part] === other[part]) part++;
  for (const [path, by] of [
    [gold, 1],
    [other, -1],
  ] as const) {
    const state = new State(words.n);
    for (let step = 0; step <= last; step++) {
      if (step >= part && forced(state) < 0) {
        learner.nudge(features, allFeatures(words, state, features), path[step]!, by);
      }
      apply(state, path[step]!, labels);
    }
  }
}
