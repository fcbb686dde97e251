import type { Adder } from "./adder.ts";
import { join } from "./hash.ts";

const FIRST_SIZE = 1 << 12;

/** Numbers of a slot: the two parts of a key, the place, and the sentence in which it was written. */
const SLOT = 4;

/**
 * Score vectors of one sentence by two-part keys. They lie one after the other in the pool of an adder; a place in it stands
 * for a vector. The pool may be replaced by a larger one whenever a vector is made: take it anew after that.
 */
export class Remembered {
  private slots = new Int32Array(SLOT * FIRST_SIZE);
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
    const { slots, sentence } = this;
    const mask = slots.length - 1;
    let at = (join(a, b) << 2) & mask;
    while (slots[at + 3] === sentence) {
      if (slots[at] === a && slots[at + 1] === b) return slots[at + 2]!;
      at = (at + SLOT) & mask;
    }
    return -1;
  }

  /** Room for a new vector, not yet filled, for keys that `find` did not find. */
  make(a: number, b: number): number {
    const place = this.used;
    this.used += this.adder.stride;
    if (this.used > this.adder.pool.length) this.adder.grow(this.used);
    if (++this.count * 2 * SLOT > this.slots.length) this.grow();
    this.write(a, b, place);
    return place;
  }

  private write(a: number, b: number, place: number): void {
    const { slots, sentence } = this;
    const mask = slots.length - 1;
    let at = (join(a, b) << 2) & mask;
    while (slots[at + 3] === sentence) at = (at + SLOT) & mask;
    slots[at] = a;
    slots[at + 1] = b;
    slots[at + 2] = place;
    slots[at + 3] = sentence;
  }

  private grow(): void {
    const { slots, sentence } = this;
    this.slots = new Int32Array(2 * slots.length);
    for (let at = 0; at < slots.length; at += SLOT) {
      if (slots[at + 3] === sentence) this.write(slots[at]!, slots[at + 1]!, slots[at + 2]!);
    }
  }
}
