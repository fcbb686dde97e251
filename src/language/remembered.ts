import type { Adder } from "./adder.ts";
import { join } from "./hash.ts";

const FIRST_SIZE = 1 << 12;

/**
 * Score vectors of one sentence by two-part keys. They lie one after the other in the pool of an adder; a place in it stands
 * for a vector. The pool may be replaced by a larger one whenever a vector is made: take it anew after that.
 */
export class Remembered {
  private first = new Int32Array(FIRST_SIZE);
  private second = new Int32Array(FIRST_SIZE);
  /** Place + 1 in the low part and the sentence in which it was written. */
  private places = new Int32Array(FIRST_SIZE);
  private written = new Int32Array(FIRST_SIZE);
  private sentence = 1;
  private count = 0;
  private used: number;

  /** The first `reserved` vectors of the pool are its owner's, and are not cleared. */
  constructor(
    private readonly adder: Adder,
    private readonly reserved: number,
  ) {
    this.used = reserved * adder.stride;
  }

  /** Forgets everything. */
  clear(): void {
    this.sentence++;
    this.count = 0;
    this.used = this.reserved * this.adder.stride;
  }

  /** Place of the vector, -1 where there is none. */
  find(a: number, b: number): number {
    const mask = this.first.length - 1;
    let slot = join(a, b) & mask;
    while (this.written[slot] === this.sentence) {
      if (this.first[slot] === a && this.second[slot] === b) return this.places[slot]!;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Room for a new vector, not yet filled, for keys that `find` did not find. */
  make(a: number, b: number): number {
    const place = this.used;
    this.used += this.adder.stride;
    if (this.used > this.adder.pool.length) this.adder.grow(this.used);
    if (++this.count * 2 > this.first.length) this.grow();
    this.write(a, b, place);
    return place;
  }

  private write(a: number, b: number, place: number): void {
    const mask = this.first.length - 1;
    let slot = join(a, b) & mask;
    while (this.written[slot] === this.sentence) slot = (slot + 1) & mask;
    this.first[slot] = a;
    this.second[slot] = b;
    this.places[slot] = place;
    this.written[slot] = this.sentence;
  }

  private grow(): void {
    const { first, second, places, written } = this;
    const size = first.length * 2;
    this.first = new Int32Array(size);
    this.second = new Int32Array(size);
    this.places = new Int32Array(size);
    this.written = new Int32Array(size);
    for (let i = 0; i < first.length; i++) {
      if (written[i] === this.sentence) this.write(first[i]!, second[i]!, places[i]!);
    }
  }
}
