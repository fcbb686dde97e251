import { mix } from "./hash.ts";
import type { Packed } from "./weights.ts";

/** Adds the weights of features to the scores of the classes, in two steps, so that many features can be looked up at once. */
export interface Scorer {
  /** Writes where the row of each of the first `count` features lies, -1 where it has none. */
  locate(features: Int32Array, count: number, rows: Int32Array): void;
  /** Adds the rows from place `from` to `to` of what `locate` wrote to the scores that begin at `at`. */
  sum(rows: Int32Array, from: number, to: number, scores: Float32Array, at: number): void;
}

/** Bits of a slot that say where a row begins; the others are the mark that tells its feature from another. */
const PLACE_BITS = 22;
const PLACE = (1 << PLACE_BITS) - 1;
/** Set in the last entry of a row. */
const LAST = 128;

/**
 * A scorer over packed weights: an open-addressing table with 32 bits a slot (a mark of the feature, the place of its
 * row), which the sorted keys fill from the first slot to the last, and one array of entries: value · 256 + class, with a bit in the row's last (a value v stands for sign(v)·v²).
 * The time goes into waiting for memory, so both arrays are as small as can be: a mark of ten bits takes one feature in
 * several hundred for another, which trees hardly feel. Every pass over the features does one thing without a branch that
 * waits for it, which lets the processor fetch many at once.
 */
export function scorerOf(packed: Packed): Scorer {
  const { keys, rows, classes, values } = packed;
  if (values.length >= PLACE)
    throw new Error(`a model may have ${PLACE - 1} weights, this one has ${values.length}`);
  const entries = new Int16Array(values.length + 1);
  for (let k = 0; k < values.length; k++) entries[k] = values[k]! * 256 + classes[k]!;
  let bits = 10;
  while (1 << bits < keys.length * 1.4) bits++;
  const shift = 32 - bits;
  const table = new Int32Array(slotsFor(keys, shift));
  for (let row = 0, slot = -1; row < keys.length; row++) {
    const hash = keys[row]!;
    slot = Math.max(hash >>> shift, slot + 1);
    table[slot] = (hash << PLACE_BITS) | (rows[row]! + 1);
    entries[rows[row + 1]! - 1]! |= LAST;
  }
  let hashes = new Int32Array(256);
  let seen = new Int32Array(256);
  return {
    locate(features, count, found) {
      if (count > hashes.length) {
        hashes = new Int32Array(2 * count);
        seen = new Int32Array(2 * count);
      }
      for (let f = 0; f < count; f++) {
        const hash = mix(features[f]!);
        hashes[f] = hash;
        seen[f] = table[hash >>> shift]!;
      }
      for (let f = 0; f < count; f++) {
        const hash = hashes[f]!;
        let slot = hash >>> shift;
        let entry = seen[f]!;
        while (entry !== 0 && (entry ^ (hash << PLACE_BITS)) >>> PLACE_BITS !== 0) entry = table[++slot]!;
        found[f] = (entry & PLACE) - 1;
      }
      for (let f = 0; f < count; f++) seen[f] = entries[found[f]! & ~(found[f]! >> 31)]!;
    },
    sum(found, from, to, scores, at) {
      for (let f = from; f < to; f++) {
        let k = found[f]!;
        if (k < 0) continue;
        for (;;) {
          const entry = entries[k++]!;
          const root = entry >> 8;
          const sign = root >> 31;
          scores[at + (entry & 127)]! += Math.imul(root, (root ^ sign) - sign);
          if ((entry & LAST) !== 0) break;
        }
      }
    },
  };
}

/** How many slots the table needs, with an empty one at its end. */
function slotsFor(keys: Uint32Array, shift: number): number {
  let slot = -1;
  for (const key of keys) slot = Math.max(key >>> shift, slot + 1);
  return Math.max(slot + 2, 1 << (32 - shift));
}
