import { actionCount } from "./actions.ts";
import {
  childLabels,
  headless,
  nextLeft,
  topAndNextLeft,
  topHead,
  topHeadAndNext,
  topHeadless,
  topLeft,
  topRight,
  topRightAndNext,
  underAndNext,
  underTop,
} from "./built-features.ts";
import { join } from "./hash.ts";
import { MOST_GROUP_FEATURES, nextWord, wordPair } from "./parser-features.ts";
import { Remembered } from "./remembered.ts";
import type { Scorer } from "./scorer.ts";
import type { State, Words } from "./state.ts";

/** Room for the features of all groups together. */
export const MOST_PARSE_FEATURES = 160;

type Group = (words: Words, state: State, out: Int32Array) => number;

const GROUPS: readonly Group[] = [
  (words, state, out) => nextWord(words, state.next, out),
  (words, state, out) => wordPair(words, state.top, state.next, out),
  topLeft,
  topRight,
  topRightAndNext,
  nextLeft,
  topAndNextLeft,
  childLabels,
  topHead,
  topHeadAndNext,
  underAndNext,
  underTop,
  topHeadless,
];
const [
  NEXT,
  PAIR,
  LEFT,
  RIGHT,
  RIGHT_NEXT,
  NEXT_LEFT,
  TOP_NEXT_LEFT,
  LABELS,
  HEAD,
  HEAD_NEXT,
  UNDER_NEXT,
  UNDER,
  HEADLESS,
] = GROUPS.keys();
const WHOLE = GROUPS.length;

/** Scores the actions in the configurations of a sentence; what a group of features gave once is remembered. */
export class ActionScores {
  private readonly known: Remembered;
  private readonly features = new Int32Array(MOST_GROUP_FEATURES);
  private words!: Words;

  constructor(
    private readonly scorer: Scorer,
    labels: number,
  ) {
    this.known = new Remembered(actionCount(labels));
  }

  /** Turns to another sentence, or to the same one after the weights have changed. */
  begin(words: Words): void {
    this.words = words;
    this.known.clear();
  }

  /** The scores lie here, from the place that `of` gave last on; not to be changed. */
  get values(): Float64Array {
    return this.known.pool;
  }

  /** Where in `values` the scores of all actions stand. */
  of(state: State): number {
    const { known } = this;
    const [s0, n0] = [state.top, state.next];
    const pair = s0 * (this.words.n + 2) + n0;
    const left = state.leftKey[s0]!;
    const right = state.rightKey[s0]!;
    const nextLeft = state.leftKey[n0]!;
    const head = headKey(state, s0);
    const bare = headless(state);
    const under = underKey(state, s0);
    const childKey = join(join(left, right), nextLeft);
    const whole = join(join(childKey, head), join(under, bare));
    const found = known.find(pair * 16 + WHOLE, whole);
    if (found >= 0) return found;
    const a = this.after(NEXT!, n0, 0, PAIR!, pair, 0, state);
    const b = this.group(LEFT!, s0, left, -1, state);
    const c = this.after(RIGHT!, s0, right, RIGHT_NEXT!, pair, right, state);
    const d = this.after(NEXT_LEFT!, n0, nextLeft, TOP_NEXT_LEFT!, pair, nextLeft, state);
    const e = this.group(LABELS!, pair, childKey, -1, state);
    const f = this.after(HEAD!, s0, head, HEAD_NEXT!, pair, head, state);
    const g = this.after(UNDER_NEXT!, n0, under >> 12, UNDER!, pair, under, state);
    const h = this.group(HEADLESS!, pair, bare, -1, state);
    const place = known.make(pair * 16 + WHOLE, whole, a);
    const v = known.pool;
    for (let k = 0; k < known.width; k++) {
      v[place + k]! += v[b + k]! + v[c + k]! + v[d + k]! + v[e + k]! + v[f + k]! + v[g + k]! + v[h + k]!;
    }
    return place;
  }

  /** Place of what two groups give together, of which the first looks at less and serves more configurations. */
  private after(
    wide: number,
    wideAt: number,
    wideKey: number,
    group: number,
    at: number,
    key: number,
    state: State,
  ): number {
    const found = this.known.find(at * 16 + group, key);
    if (found >= 0) return found;
    return this.group(group, at, key, this.group(wide, wideAt, wideKey, -1, state), state);
  }

  /** Place of what a group of features gives, added to the vector at `from`. */
  private group(group: number, at: number, key: number, from: number, state: State): number {
    const { known } = this;
    const first = at * 16 + group;
    const found = known.find(first, key);
    if (found >= 0) return found;
    const place = known.make(first, key, from);
    const count = GROUPS[group]!(this.words, state, this.features);
    this.scorer.add(this.features, count, known.pool, place);
    return place;
  }
}

/** Equal where the head of the top of the stack, its head and both labels are (to 1,000 words a sentence). */
function headKey(state: State, s0: number): number {
  const h = state.head[s0]!;
  if (h < 0) return -1;
  return (((h * 64 + state.label[s0]!) << 16) ^ ((state.head[h]! + 1) * 64 + state.label[h]! + 1)) | 0;
}

/** Equal where the word under the top of the stack and both labels are; above the last 12 bits, where the word is. */
function underKey(state: State, s0: number): number {
  const s1 = state.depth > 1 ? state.stack[state.depth - 2]! : -1;
  const label = s1 < 0 ? 0 : state.label[s1]! + 1;
  return (((s1 + 1) * 64 + label) << 6) | (state.label[s0]! + 1);
}

/** All features of a configuration, for training. */
export function allFeatures(words: Words, state: State, out: Int32Array): number {
  return GROUPS.reduce((count, group) => count + group(words, state, out.subarray(count)), 0);
}
