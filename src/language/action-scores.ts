import { type Adder, FILL, MOST_FEATURES, MOST_FILLS, MOST_SUMS, SUM } from "./adder.ts";
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
import { allOf, MOST_GROUP_FEATURES, nextWord, plainOf, wordPair } from "./parser-features.ts";
import { Remembered } from "./remembered.ts";
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

/** Vectors of plain features that are kept from sentence to sentence: 3 MB. They follow the vector of zeros. */
const LASTING = 8192;
const ZEROS = 0;

/**
 * Scores the actions in the configurations of a sentence; what a group of features gave once is remembered. The features
 * that all configurations of a step need are gathered first and looked up together, because looking up is waiting.
 */
export class ActionScores {
  private readonly known: Remembered;
  private gathered = 0;
  private fills = 0;
  private sums = 0;
  private readonly one = new Int32Array(MOST_GROUP_FEATURES);
  /** What plain features the vector at a place of the pool stands for, 0 for none yet. */
  private readonly lasting = new Int32Array(LASTING);
  private words!: Words;

  /** `learning`: the weights may change between sentences. */
  constructor(
    private readonly adder: Adder,
    private readonly learning = false,
  ) {
    this.known = new Remembered(adder, LASTING + 1);
    adder.grow(adder.stride * (LASTING + 2048));
  }

  /** Turns to another sentence, or to the same one after the weights have changed. */
  begin(words: Words): void {
    this.words = words;
    this.known.clear();
    if (this.learning) this.lasting.fill(0);
  }

  /** The scores lie here, from the place that `of` gave last on; not to be changed. */
  get values(): Float32Array | Int32Array {
    return this.adder.pool;
  }

  /** Where in `values` the scores of the actions stand, for each configuration; those of arcs that are not open mean nothing. */
  of(states: readonly State[]): readonly number[] {
    const places: number[] = [];
    for (const state of states) {
      if (
        this.gathered + MOST_PARSE_FEATURES > MOST_FEATURES ||
        this.fills + 2 * WHOLE > MOST_FILLS ||
        this.sums === MOST_SUMS
      )
        this.run();
      places.push(this.whole(state));
    }
    this.run();
    return places;
  }

  private run(): void {
    this.adder.run(this.gathered, this.fills, this.sums);
    this.gathered = this.fills = this.sums = 0;
  }

  private whole(state: State): number {
    const { known } = this;
    const s0 = state.top;
    const n0 = state.next;
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
    const b = this.group(LEFT!, s0, left, ZEROS, state);
    const c = this.after(RIGHT!, s0, right, RIGHT_NEXT!, pair, right, state);
    const d = this.after(NEXT_LEFT!, n0, nextLeft, TOP_NEXT_LEFT!, pair, nextLeft, state);
    const e = this.group(LABELS!, pair, childKey, ZEROS, state);
    const f = this.after(HEAD!, s0, head, HEAD_NEXT!, pair, head, state);
    const g = this.after(UNDER_NEXT!, n0, under >> 12, UNDER!, pair, under, state);
    const h = this.group(HEADLESS!, pair, bare, ZEROS, state);
    const place = known.make(pair * 16 + WHOLE, whole);
    const { sums } = this.adder;
    let k = SUM * this.sums++;
    sums[k++] = place;
    sums[k++] = a;
    sums[k++] = b;
    sums[k++] = c;
    sums[k++] = d;
    sums[k++] = e;
    sums[k++] = f;
    sums[k++] = g;
    sums[k++] = h;
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
    return this.group(group, at, key, this.group(wide, wideAt, wideKey, ZEROS, state), state);
  }

  /** Place of what a group of features gives, added to the vector at `from`. */
  private group(group: number, at: number, key: number, from: number, state: State): number {
    const { known } = this;
    const first = at * 16 + group;
    const found = known.find(first, key);
    if (found >= 0) return found;
    const place = known.make(first, key);
    const count = GROUPS[group]!(this.words, state, this.one);
    const plain = plainOf(count) > 0 ? this.plain(group, plainOf(count)) : ZEROS;
    this.fill(place, from, plain, plainOf(count), allOf(count));
    return place;
  }

  /** Place of what the first `count` features of the group give: they are plain, so that it serves other sentences too. */
  private plain(group: number, count: number): number {
    let key = group;
    for (let f = 0; f < count; f++) key = join(key, this.one[f]!);
    key |= 1;
    const slot = (key >>> 1) & (LASTING - 1);
    const place = (slot + 1) * this.adder.stride;
    if (this.lasting[slot] !== key) {
      this.lasting[slot] = key;
      this.fill(place, ZEROS, ZEROS, 0, count);
    }
    return place;
  }

  /** Puts a fill with those to be made: two vectors and some features of the group at hand. */
  private fill(place: number, a: number, b: number, from: number, to: number): void {
    const { features, fills } = this.adder;
    let k = FILL * this.fills++;
    fills[k++] = place;
    fills[k++] = a;
    fills[k++] = b;
    fills[k++] = this.gathered;
    for (let f = from; f < to; f++) features[this.gathered++] = this.one[f]!;
    fills[k++] = this.gathered;
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
  return GROUPS.reduce((count, group) => count + allOf(group(words, state, out.subarray(count))), 0);
}
