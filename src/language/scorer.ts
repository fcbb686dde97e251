import { mix } from "./hash.ts";
import type { Packed } from "./weights.ts";

/** Adds the weights of features to the scores of the classes. */
export interface Scorer {
  /** Adds the rows of the first `count` features to the scores that begin at `at`. */
  add(features: Int32Array, count: number, scores: Float64Array, at: number): void;
}

/** More features than any caller asks for at once. */
const MOST = 256;

/**
 * A scorer over packed weights: an open-addressing table of pairs (key, place of the row · 256 + its length), and one
 * array of entries, value · 256 + class (a value v stands for sign(v)·v²). The time goes into cache misses: so there are few large arrays, and all rows are
 * looked up before the first is read, which lets the processor wait for several at once.
 */
export function scorerOf(packed: Packed): Scorer {
  const { keys, rows, classes, values } = packed;
  const entries = new Int16Array(values.length);
  for (let k = 0; k < entries.length; k++) entries[k] = values[k]! * 256 + classes[k]!;
  let size = 1024;
  while (size < keys.length * 1.6) size *= 2;
  const mask = size - 1;
  const table = new Int32Array(size * 2);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]! | 0;
    let slot = mix(key) & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = key;
    table[2 * slot + 1] = (rows[row]! << 8) | (rows[row + 1]! - rows[row]!);
  }
  const found = new Int32Array(MOST);
  return {
    add(features, count, scores, at) {
      let n = 0;
      for (let f = 0; f < count; f++) {
        const key = features[f]!;
        let slot = mix(key) & mask;
        let place = table[2 * slot + 1]!;
        while (place !== 0 && table[2 * slot] !== key) {
          slot = (slot + 1) & mask;
          place = table[2 * slot + 1]!;
        }
        if (place !== 0) found[n++] = place;
      }
      for (let f = 0; f < n; f++) {
        const start = found[f]! >>> 8;
        const end = start + (found[f]! & 255);
        for (let k = start; k < end; k++) {
          const entry = entries[k]!;
          const root = entry >> 8;
          scores[at + (entry & 255)]! += root < 0 ? -(root * root) : root * root;
        }
      }
    },
  };
}
