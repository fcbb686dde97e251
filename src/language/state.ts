import { join } from "./hash.ts";

/** The words of a sentence as the parser sees them. Place n is the root, n + 1 stands for "no word". */
export interface Words {
  readonly n: number;
  /** Hash of the lower-case normal form. */
  readonly form: Int32Array;
  /** Hash of the lower-case lemma. */
  readonly lemma: Int32Array;
  /** Joint UPOS|XPOS tag + 1; the root and "no word" have numbers of their own. */
  readonly tag: Int32Array;
  /** Field of meaning as the noun or verb it is tagged as, 0 where the lexicon knows none. */
  readonly sense: Int32Array;
  /** Number of commas, of verbs and of quotation marks before a place. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly quotes: Int32Array;
}

const FIELDS = 14;

/** An arc-eager configuration in one buffer, so that a beam can copy it at one stroke. */
export class State {
  readonly buffer: Int32Array;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** Leftmost and rightmost children, and the ones found before them; n + 1 where there is none. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Labels of the children so far, a bit each. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
  /** Hashes of all children so far with their labels: equal where the children are. */
  readonly leftKey: Int32Array;
  readonly rightKey: Int32Array;
  readonly stack: Int32Array;
  /** Hash of the stack up to a depth; 0 for none. */
  private readonly stackKeys: Int32Array;
  /** Sum of the hashes of all arcs so far, whatever their order. */
  private arcs = 0;
  depth = 0;
  next = 0;

  constructor(readonly n: number) {
    const size = n + 2;
    this.buffer = new Int32Array(FIELDS * size);
    const field = (k: number): Int32Array => this.buffer.subarray(k * size, (k + 1) * size);
    this.head = field(0);
    this.label = field(1);
    this.left = field(2);
    this.left2 = field(3);
    this.right = field(4);
    this.right2 = field(5);
    this.leftCount = field(6);
    this.rightCount = field(7);
    this.leftSet = field(8);
    this.rightSet = field(9);
    this.leftKey = field(10);
    this.rightKey = field(11);
    this.stack = field(12);
    this.stackKeys = field(13);
    this.clear();
  }

  /** Back to the first configuration. */
  clear(): void {
    const size = this.n + 2;
    this.buffer.fill(0);
    this.buffer.fill(-1, 0, 2 * size);
    this.buffer.fill(this.n + 1, 2 * size, 6 * size);
    this.depth = this.next = this.arcs = 0;
  }

  copyFrom(other: State): void {
    this.buffer.set(other.buffer);
    this.depth = other.depth;
    this.next = other.next;
    this.arcs = other.arcs;
  }

  get top(): number {
    return this.depth > 0 ? this.stack[this.depth - 1]! : this.n + 1;
  }

  get done(): boolean {
    return this.next === this.n && this.depth === 0;
  }

  /**
   * Hash of what a step leads to: equal where the stacks and the arcs are, by whatever way (in 32 bits: that two which
   * differ are taken for one is a matter of one sentence in several hundred thousand).
   */
  keyAfterShift(): number {
    return join(this.pushed(), this.arcs);
  }

  keyAfterReduce(): number {
    return join(this.popped(), this.arcs);
  }

  keyAfterLeft(label: number): number {
    return join(this.popped(), (this.arcs + arcKey(this.stack[this.depth - 1]!, this.next, label)) | 0);
  }

  keyAfterRight(label: number): number {
    return join(this.pushed(), (this.arcs + arcKey(this.next, this.stack[this.depth - 1]!, label)) | 0);
  }

  private pushed(): number {
    return join(this.stackKeys[this.depth]!, this.next + 1);
  }

  private popped(): number {
    return this.stackKeys[this.depth - 1]!;
  }

  private push(word: number): void {
    const key = join(this.stackKeys[this.depth]!, word + 1);
    this.stack[this.depth++] = word;
    this.stackKeys[this.depth] = key;
  }

  shift(): void {
    this.push(this.next++);
  }

  reduce(): void {
    this.depth--;
  }

  /** The next word becomes the head of the top of the stack, which leaves. */
  leftArc(label: number): void {
    const child = this.stack[--this.depth]!;
    const head = this.next;
    this.head[child] = head;
    this.label[child] = label;
    this.arcs = (this.arcs + arcKey(child, head, label)) | 0;
    this.left2[head] = this.left[head]!;
    this.left[head] = child;
    this.leftCount[head]!++;
    this.leftSet[head]! |= 1 << (label & 31);
    this.leftKey[head] = join(this.leftKey[head]!, child * 64 + label);
  }

  /** The top of the stack becomes the head of the next word, which is pushed. */
  rightArc(label: number): void {
    const child = this.next++;
    const head = this.stack[this.depth - 1]!;
    this.head[child] = head;
    this.label[child] = label;
    this.arcs = (this.arcs + arcKey(child, head, label)) | 0;
    this.right2[head] = this.right[head]!;
    this.right[head] = child;
    this.rightCount[head]!++;
    this.rightSet[head]! |= 1 << (label & 31);
    this.rightKey[head] = join(this.rightKey[head]!, child * 64 + label);
    this.push(child);
  }
}

const arcKey = (child: number, head: number, label: number): number => join(child * 64 + label, head);

/** Sentences longer than this get states of their own: few have more words, and they would fill the memory. */
const KEPT = 80;

/** States that are out of use, by the number of words: making one takes longer than clearing it. */
export class States {
  private readonly free: State[][] = Array.from({ length: KEPT + 1 }, () => []);

  /** Cleared. */
  take(n: number): State {
    const state = this.free[n]?.pop();
    state?.clear();
    return state ?? new State(n);
  }

  give(states: readonly State[]): void {
    for (const state of states) this.free[state.n]?.push(state);
  }
}
