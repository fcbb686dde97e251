import { actionCount, FIRST_ARC, mayAttachLeft } from "./actions.ts";
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

/** Vectors of plain features that are kept from sentence to sentence: 3 MB. */
const LASTING = 8192;

/**
 * Scores the actions in the configurations of a sentence; what a group of features gave once is remembered. The features
 * that all configurations of a step need are gathered first and looked up together, because looking up is waiting.
 */
export class ActionScores {
  private readonly known: Remembered;
  private features = new Int32Array(1024);
  private rows = new Int32Array(1024);
  private gathered = 0;
  private readonly one = new Int32Array(MOST_GROUP_FEATURES);
  /** What plain features the vector at a place of the pool stands for, 0 for none yet. */
  private readonly lasting = new Int32Array(LASTING);
  /** Vectors to fill, five numbers each: place, places of two vectors it is the sum of (-1: none), more features from and to. */
  private readonly fills: number[] = [];
  /** Vectors that are the sum of eight: place, first class to sum after the two that are no arcs, and the eight places. */
  private readonly sums: number[] = [];
  private words!: Words;

  /** `learning`: the weights may change between sentences. */
  constructor(
    private readonly scorer: Scorer,
    private readonly labels: number,
    private readonly learning = false,
  ) {
    this.known = new Remembered(actionCount(labels), LASTING);
  }

  /** Turns to another sentence, or to the same one after the weights have changed. */
  begin(words: Words): void {
    this.words = words;
    this.known.clear();
    if (this.learning) this.lasting.fill(0);
  }

  /** The scores lie here, from the place that `of` gave last on; not to be changed. */
  get values(): Float32Array {
    return this.known.pool;
  }

  /** Where in `values` the scores of the actions stand, for each configuration; those of arcs that are not open mean nothing. */
  of(states: readonly State[]): readonly number[] {
    this.gathered = this.fills.length = this.sums.length = 0;
    const places = states.map((state) => this.whole(state));
    this.fill();
    this.add();
    return places;
  }

  private whole(state: State): number {
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
    const place = known.make(pair * 16 + WHOLE, whole);
    this.sums.push(place, mayAttachLeft(state) ? FIRST_ARC : FIRST_ARC + this.labels, a, b, c, d, e, f, g, h);
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
    const place = known.make(first, key);
    const count = GROUPS[group]!(this.words, state, this.one);
    const plain = plainOf(count) > 0 ? this.plain(group, plainOf(count)) : -1;
    const start = this.gather(plainOf(count), allOf(count));
    this.fills.push(place, from, plain, start, this.gathered);
    return place;
  }

  /** Place of what the first `count` features of the group give: they are plain, so that it serves other sentences too. */
  private plain(group: number, count: number): number {
    let key = group;
    for (let f = 0; f < count; f++) key = join(key, this.one[f]!);
    key |= 1;
    const slot = (key >>> 1) & (LASTING - 1);
    const place = slot * this.known.width;
    if (this.lasting[slot] !== key) {
      this.lasting[slot] = key;
      const start = this.gather(0, count);
      this.fills.push(place, -1, -1, start, this.gathered);
    }
    return place;
  }

  /** Puts features of the group at hand with those to look up; returns where they begin. */
  private gather(from: number, to: number): number {
    if (this.gathered + MOST_GROUP_FEATURES > this.features.length) {
      this.features = larger(this.features);
      this.rows = larger(this.rows);
    }
    const start = this.gathered;
    for (let f = from; f < to; f++) this.features[this.gathered++] = this.one[f]!;
    return start;
  }

  private fill(): void {
    const { fills, rows, scorer } = this;
    const { pool, width } = this.known;
    scorer.locate(this.features, this.gathered, rows);
    for (let k = 0; k < fills.length; k += 5) {
      const place = fills[k]!;
      const [a, b] = [fills[k + 1]!, fills[k + 2]!];
      if (a >= 0 && b >= 0) for (let i = 0; i < width; i++) pool[place + i] = pool[a + i]! + pool[b + i]!;
      else if (a >= 0 || b >= 0) pool.copyWithin(place, a + b + 1, a + b + 1 + width);
      else pool.fill(0, place, place + width);
      scorer.sum(rows, fills[k + 3]!, fills[k + 4]!, pool, place);
    }
  }

  private add(): void {
    const { sums } = this;
    const { pool: v, width } = this.known;
    for (let k = 0; k < sums.length; k += 10) {
      const place = sums[k]!;
      const arcs = sums[k + 1]!;
      const [a, b, c, d] = [sums[k + 2]!, sums[k + 3]!, sums[k + 4]!, sums[k + 5]!];
      const [e, f, g, h] = [sums[k + 6]!, sums[k + 7]!, sums[k + 8]!, sums[k + 9]!];
      for (let i = 0; i < width; i++) {
        if (i === FIRST_ARC) i = arcs;
        v[place + i] =
          v[a + i]! + v[b + i]! + v[c + i]! + v[d + i]! + v[e + i]! + v[f + i]! + v[g + i]! + v[h + i]!;
      }
    }
  }
}

const larger = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const out = new Int32Array(array.length * 2);
  out.set(array);
  return out;
};

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
