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
    const top = new Top(
      this.width,
      this.narrow === null ? null : (i, a) => keyAfter(this.items[i]!, a, this.labels),
    );
    const only = this.items.map(forced);
    const places = this.actionScores.of(this.items.filter((_, i) => only[i]! < 0));
    let open = 0;
    this.items.forEach((item, i) => {
      if (only[i]! >= 0) top.offer(i, only[i]!, this.scores[i]!);
      else this.expand(item, i, places[open++]!, top);
    });
    if (this.narrow !== null) top.cut(this.narrow.margin);
    const items = top.parents.map((parent, k) => {
      const state = this.spare.pop() ?? this.states.take(this.words.n);
      state.copyFrom(this.items[parent]!);
      apply(state, top.actions[k]!, this.labels);
      return state;
    });
    this.spare.push(...this.items);
    this.items = items;
    this.scores = top.scores;
    this.steps.push(top);
    return top;
  }

  private expand(item: State, i: number, at: number, top: Top): void {
    const base = this.scores[i]!;
    const scores = this.actionScores.values;
    const { labels } = this;
    const end = actionCount(labels);
    const left = mayAttachLeft(item);
    top.offer(i, SHIFT, base + scores[at + SHIFT]!);
    if (left) this.offerArcs(i, base, scores, at, FIRST_ARC + 1, FIRST_ARC + labels, top);
    else top.offer(i, REDUCE, base + scores[at + REDUCE]!);
    this.offerArcs(i, base, scores, at, FIRST_ARC + labels + 1, end, top);
  }

  private offerArcs(
    i: number,
    base: number,
    scores: Float32Array | Int32Array,
    at: number,
    from: number,
    to: number,
    top: Top,
  ): void {
    let bar = top.bar - base;
    for (let a = from; a < to; a++) {
      if (scores[at + a]! <= bar) continue;
      top.offer(i, a, base + scores[at + a]!);
      bar = top.bar - base;
    }
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
    /** What an action makes of an item: of those with equal keys only the best is kept. Null: all are. */
    private readonly keyOf: ((parent: number, action: number) => number) | null,
  ) {}

  offer(parent: number, action: number, score: number): void {
    const { parents, actions, scores, keys, width, keyOf } = this;
    if (scores.length === width && score <= this.bar) return;
    const key = keyOf === null ? 0 : keyOf(parent, action);
    const same = keyOf === null ? -1 : keys.indexOf(key);
    if (same >= 0 && score <= scores[same]!) return;
    let at = same >= 0 ? same : Math.min(scores.length, width - 1);
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
    if (scores.length === width) this.bar = scores[width - 1]!;
  }

  /** Drops what is further behind the best. */
  cut(margin: number): void {
    const { parents, actions, scores } = this;
    const bar = scores[0]! - margin;
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
