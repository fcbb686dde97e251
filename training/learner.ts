import { mix } from "../src/language/hash.ts";
import type { Scorer } from "../src/language/scorer.ts";

/**
 * An averaged perceptron over hashed features with sparse rows. A feature scores only after `threshold` updates.
 * Rows live in pools: class, weight, and the sum that turns the last weight into the average.
 */
export class Learner implements Scorer {
  private keys = new Int32Array(1 << 22);
  private rowOf = new Int32Array(1 << 22);
  private starts = new Int32Array(1 << 20);
  private lengths = new Uint8Array(1 << 20);
  private rooms = new Uint8Array(1 << 20);
  private updates = new Uint16Array(1 << 20);
  private rowKeys = new Int32Array(1 << 20);
  private classes = new Uint8Array(1 << 22);
  private weights = new Float32Array(1 << 22);
  private sums = new Float64Array(1 << 22);
  private readonly found = new Int32Array(256);
  private rows = 0;
  private used = 0;
  private readonly free: number[][] = Array.from({ length: 256 }, () => []);
  /** Number of decisions so far: the clock of the averaging. */
  clock = 1;

  constructor(readonly threshold: number) {}

  /** Adds the weights of the first `count` features to the scores. */
  add(features: Int32Array, count: number, scores: Float32Array): void {
    this.locate(features, count, this.found);
    this.sum(this.found, 0, count, scores, 0);
  }

  locate(features: Int32Array, count: number, rows: Int32Array): void {
    for (let f = 0; f < count; f++) {
      const row = this.find(features[f]!);
      rows[f] = row < 0 || this.updates[row]! < this.threshold ? -1 : row;
    }
  }

  sum(rows: Int32Array, from: number, to: number, scores: Float32Array, at: number): void {
    for (let f = from; f < to; f++) {
      const row = rows[f]!;
      if (row < 0) continue;
      const start = this.starts[row]!;
      const end = start + this.lengths[row]!;
      for (let k = start; k < end; k++) scores[at + this.classes[k]!]! += this.weights[k]!;
    }
  }

  /** Moves the weights of the features towards one class and away from another. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.findOrMake(features[f]!);
      if (this.updates[row]! < 65535) this.updates[row]!++;
      this.bump(row, right, 1);
      this.bump(row, wrong, -1);
    }
  }

  /** Moves the weights of the features for one class by `by`, without counting an update when `by` is negative. */
  nudge(features: Int32Array, count: number, cls: number, by: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.findOrMake(features[f]!);
      if (by > 0 && this.updates[row]! < 65535) this.updates[row]!++;
      this.bump(row, cls, by);
    }
  }

  /** The averaged weights of every row that scores: key, classes, values. */
  *averaged(): Generator<{ key: number; classes: Uint8Array; values: Float64Array }> {
    for (let row = 0; row < this.rows; row++) {
      if (this.updates[row]! < this.threshold) continue;
      const start = this.starts[row]!;
      const end = start + this.lengths[row]!;
      const values = new Float64Array(end - start);
      for (let k = start; k < end; k++) values[k - start] = this.weights[k]! - this.sums[k]! / this.clock;
      yield { key: this.rowKeys[row]!, classes: this.classes.subarray(start, end), values };
    }
  }

  /**
   * Makes the averages the weights and starts the averaging anew. They are rounded to 256ths, whose sums are exact: what is
   * learnt does not depend on the order in which a faster program adds them up.
   */
  settle(): void {
    for (let row = 0; row < this.rows; row++) {
      const start = this.starts[row]!;
      for (let k = start; k < start + this.lengths[row]!; k++) {
        const average = this.weights[k]! - this.sums[k]! / this.clock;
        this.weights[k] = Math.round(average * 256) / 256;
        this.sums[k] = 0;
      }
    }
    this.clock = 1;
  }

  private find(key: number): number {
    const mask = this.keys.length - 1;
    let slot = mix(key) & mask;
    for (let row = this.rowOf[slot]!; row !== 0; row = this.rowOf[slot]!) {
      if (this.keys[slot] === key) return row - 1;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private findOrMake(key: number): number {
    const found = this.find(key);
    if (found >= 0) return found;
    if (this.rows * 2 > this.keys.length) this.rehash();
    if (this.rows === this.starts.length) this.growRows();
    const row = this.rows++;
    this.rowKeys[row] = key;
    this.insert(key, row);
    this.rooms[row] = 2;
    this.starts[row] = this.take(2);
    return row;
  }

  private insert(key: number, row: number): void {
    const mask = this.keys.length - 1;
    let slot = mix(key) & mask;
    while (this.rowOf[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.rowOf[slot] = row + 1;
  }

  private bump(row: number, cls: number, by: number): void {
    const start = this.starts[row]!;
    const length = this.lengths[row]!;
    let k = start;
    while (k < start + length && this.classes[k] !== cls) k++;
    if (k === start + length) k = this.extend(row, cls);
    this.weights[k]! += by;
    this.sums[k]! += by * this.clock;
  }

  private extend(row: number, cls: number): number {
    const length = this.lengths[row]!;
    if (length === this.rooms[row]!) {
      const room = Math.min(255, length * 2);
      const from = this.starts[row]!;
      const to = this.take(room);
      this.classes.copyWithin(to, from, from + length);
      this.weights.copyWithin(to, from, from + length);
      this.sums.copyWithin(to, from, from + length);
      this.free[length]!.push(from);
      this.starts[row] = to;
      this.rooms[row] = room;
    }
    const k = this.starts[row]! + length;
    this.classes[k] = cls;
    this.weights[k] = 0;
    this.sums[k] = 0;
    this.lengths[row] = length + 1;
    return k;
  }

  private take(room: number): number {
    const reused = this.free[room]!.pop();
    if (reused !== undefined) return reused;
    if (this.used + room > this.classes.length) {
      this.classes = grown(this.classes, Uint8Array);
      this.weights = grown(this.weights, Float32Array);
      this.sums = grown(this.sums, Float64Array);
    }
    const at = this.used;
    this.used += room;
    return at;
  }

  private growRows(): void {
    this.starts = grown(this.starts, Int32Array);
    this.lengths = grown(this.lengths, Uint8Array);
    this.rooms = grown(this.rooms, Uint8Array);
    this.updates = grown(this.updates, Uint16Array);
    this.rowKeys = grown(this.rowKeys, Int32Array);
  }

  private rehash(): void {
    this.keys = new Int32Array(this.keys.length * 2);
    this.rowOf = new Int32Array(this.keys.length);
    for (let row = 0; row < this.rows; row++) this.insert(this.rowKeys[row]!, row);
  }
}

function grown<T extends { readonly length: number; set(from: T): void }>(
  old: T,
  make: new (n: number) => T,
): T {
  const bigger = new make(old.length * 2);
  bigger.set(old);
  return bigger;
}
