import type { ActionScores } from "./action-scores.ts";
import { actionCount, apply, FIRST_ARC, forced, keyAfter, mayAttachLeft, REDUCE, SHIFT } from "./actions.ts";
import { type State, States, type Words } from "./state.ts";

/** What was kept at one step: for every item the item it came from, the action that made it, its score. */
export interface Step {
  readonly parents: readonly number[];
  readonly actions: readonly number[];
  readonly scores: readonly number[];
}

/** How a beam is kept narrow where that costs nothing; in training it is as wide as it can be. */
export interface Narrow {
  /** Items so far behind the best are dropped. */
  readonly margin: number;
}

/** A beam over the actions for one sentence; every complete path has two actions a word. */
export class Beam {
  private items: State[];
  private spare: State[];
  private scores: number[] = [0];
  private readonly steps: Step[] = [];

  /** `actionScores` must not be at another sentence before this one is done. */
  constructor(
    private readonly actionScores: ActionScores,
    private readonly labels: number,
    private readonly words: Words,
    private readonly width: number,
    private readonly states = new States(),
    /** If given, equal items are made one too. */
    private readonly narrow: Narrow | null = null,
  ) {
    this.items = [states.take(words.n)];
    this.spare = [];
    actionScores.begin(words);
  }

  /** Gives its states back: no item may be looked at after that, unless before the next beam begins. */
  release(): void {
    this.states.give([...this.spare, ...this.items]);
  }

  get history(): readonly Step[] {
    return this.steps;
  }

  /** The best item so far. */
  get best(): State {
    return this.items[0]!;
  }

  get done(): boolean {
    return this.steps.length === 2 * this.words.n;
  }

  /** Grows every item by every action and keeps the best, best first; of equals the one found first. */
  advance(): Step {
    const { items, labels } = this;
    const top = new Top(this.width, this.narrow === null ? null : items, labels, this.narrow?.margin);
    const open: State[] = [];
    for (const item of items) if (forced(item) < 0) open.push(item);
    const places = this.actionScores.of(open);
    let k = 0;
    for (let i = 0; i < items.length; i++) {
      if (items[i] === open[k]) this.expand(items[i]!, i, places[k++]!, top);
      else top.offer(i, forced(items[i]!), this.scores[i]!);
    }
    top.cut();
    this.items = this.grown(top);
    this.scores = top.scores;
    this.steps.push(top);
    return top;
  }

  /** The states after a step. The last that comes of an item takes its state, those before it a copy. */
  private grown({ parents, actions }: Step): State[] {
    const { items, spare, labels } = this;
    const out: State[] = [];
    for (let k = 0; k < parents.length; k++) {
      const parent = items[parents[k]!]!;
      let state = parent;
      if (parents.includes(parents[k]!, k + 1)) {
        state = spare.pop() ?? this.states.take(this.words.n);
        state.copyFrom(parent);
      }
      apply(state, actions[k]!, labels);
      out.push(state);
    }
    for (let i = 0; i < items.length; i++) if (!parents.includes(i)) spare.push(items[i]!);
    return out;
  }

  private expand(item: State, i: number, at: number, top: Top): void {
    const base = this.scores[i]!;
    const scores = this.actionScores.values;
    const { labels } = this;
    top.offer(i, SHIFT, base + scores[at + SHIFT]!);
    if (mayAttachLeft(item)) top.offerArcs(i, base, scores, at, FIRST_ARC + 1, FIRST_ARC + labels);
    else top.offer(i, REDUCE, base + scores[at + REDUCE]!);
    top.offerArcs(i, base, scores, at, FIRST_ARC + labels + 1, actionCount(labels));
  }
}

/** The `width` best of what is offered, sorted. */
class Top implements Step {
  readonly parents: number[] = [];
  readonly actions: number[] = [];
  readonly scores: number[] = [];
  private readonly keys: number[] = [];
  /** What does not score more than this is not taken. */
  bar = -Infinity;

  constructor(
    private readonly width: number,
    /** If given, of what leads to equal states only the best is kept. */
    private readonly items: readonly State[] | null,
    private readonly labels: number,
    /** What is so far behind the best is dropped in the end, and need not be taken meanwhile. */
    private readonly margin = Infinity,
  ) {}

  /** Offers the arcs with numbers `from` to `to` of an item; their scores, less `base`, stand from `at` on. */
  offerArcs(
    parent: number,
    base: number,
    of: Float32Array | Int32Array,
    at: number,
    from: number,
    to: number,
  ): void {
    let bar = this.bar - base;
    for (let a = from; a < to; a++) {
      if (of[at + a]! <= bar) continue;
      this.offer(parent, a, base + of[at + a]!);
      bar = this.bar - base;
    }
  }

  offer(parent: number, action: number, score: number): void {
    const { parents, actions, scores, keys, width, items } = this;
    if (score <= this.bar) return;
    const count = scores.length;
    let at = count < width ? count : width - 1;
    let key = 0;
    if (items !== null) {
      key = keyAfter(items[parent]!, action, this.labels);
      for (let k = 0; k < count; k++) {
        if (keys[k] !== key) continue;
        if (score <= scores[k]!) return;
        at = k;
        break;
      }
    }
    for (; at > 0 && scores[at - 1]! < score; at--) {
      parents[at] = parents[at - 1]!;
      actions[at] = actions[at - 1]!;
      scores[at] = scores[at - 1]!;
      keys[at] = keys[at - 1]!;
    }
    parents[at] = parent;
    actions[at] = action;
    scores[at] = score;
    keys[at] = key;
    if (at === 0) this.bar = Math.max(this.bar, score - this.margin - 1);
    if (scores.length === width) this.bar = Math.max(this.bar, scores[width - 1]!);
  }

  /** Drops what is further behind the best than the margin. */
  cut(): void {
    const { parents, actions, scores } = this;
    const bar = scores[0]! - this.margin;
    let kept = scores.length;
    while (scores[kept - 1]! < bar) kept--;
    parents.length = actions.length = scores.length = kept;
  }
}

/** Parses with a beam. What is returned holds until the next sentence is parsed with the same states. */
export function parseBeam(
  scores: ActionScores,
  labels: number,
  words: Words,
  width: number,
  states: States,
  narrow: Narrow | null,
): State {
  const beam = new Beam(scores, labels, words, width, states, narrow);
  while (!beam.done) beam.advance();
  beam.release();
  return beam.best;
}
