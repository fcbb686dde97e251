import { mix } from "./hash.ts";
import type { Packed } from "./weights.ts";

/** Adds the weights of features to the scores of the classes. */
export interface Scorer {
  /** Adds to `scores` the rows of the first `count` features. */
  add(features: Int32Array, count: number, scores: Float64Array): void;
}

/**
 * A scorer over packed weights: an open-addressing table of pairs (key, place of the row · 256 + its length), and one
 * array of entries, value · 256 + class. Few large arrays: the time goes into cache misses.
 */
export function scorerOf(packed: Packed): Scorer {
  const { keys, rows, classes, values } = packed;
  const entries = new Int32Array(values.length);
  for (let k = 0; k < entries.length; k++) entries[k] = values[k]! * Math.abs(values[k]!) * 256 + classes[k]!;
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
  return {
    add(features, count, scores) {
      for (let f = 0; f < count; f++) {
        const key = features[f]!;
        let slot = mix(key) & mask;
        let place = table[2 * slot + 1]!;
        while (place !== 0 && table[2 * slot] !== key) {
          slot = (slot + 1) & mask;
          place = table[2 * slot + 1]!;
        }
        const start = place >>> 8;
        const end = start + (place & 255);
        for (let k = start; k < end; k++) scores[entries[k]! & 255]! += entries[k]! >> 8;
      }
    },
  };
}
