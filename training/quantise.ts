import { mix } from "../src/language/hash.ts";
import type { Packed } from "../src/language/weights.ts";
import type { Learner } from "./learner.ts";

/** The weights of one feature. */
export interface Row {
  /** The feature's hash, mixed (see weights.ts). */
  readonly key: number;
  readonly classes: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** The averaged weights of a learner as bytes. */
export function quantise(learner: Learner, header: unknown, smallest: number): Packed {
  const rows: Row[] = [];
  for (const { key, classes, values } of learner.averaged())
    rows.push({ key: mix(key) >>> 0, classes, values });
  rows.sort((a, b) => a.key - b.key);
  return packedOf(rows, header, smallest);
}

/**
 * Weights as bytes: sign · √|w| scaled so that the weight that only `clipped` of all weights exceed is 127. Weights that
 * round below `smallest` are dropped, and keys without weights with them. The rows must be sorted by their keys.
 */
export function packedOf(all: Iterable<Row>, header: unknown, smallest: number, clipped = 0.00001): Packed {
  const given = [...all];
  const roots = new Float32Array(given.reduce((n, { values }) => n + values.length, 0));
  let at = 0;
  for (const { values } of given)
    for (let k = 0; k < values.length; k++) roots[at++] = Math.sqrt(Math.abs(values[k]!));
  roots.sort();
  const scale = 127 / (roots[Math.floor((roots.length - 1) * (1 - clipped))] ?? 1);
  const keys: number[] = [];
  const rows: number[] = [0];
  const classes: number[] = [];
  const bytes: number[] = [];
  for (const { key, classes: of, values } of given) {
    for (let k = 0; k < values.length; k++) {
      const root = Math.sign(values[k]!) * Math.sqrt(Math.abs(values[k]!)) * scale;
      const byte = Math.max(-127, Math.min(127, Math.round(root)));
      if (Math.abs(byte) < smallest) continue;
      classes.push(of[k]!);
      bytes.push(byte);
    }
    if (classes.length === rows.at(-1)!) continue;
    keys.push(key);
    rows.push(classes.length);
  }
  return {
    header,
    keys: Uint32Array.from(keys),
    rows: Uint32Array.from(rows),
    classes: Uint8Array.from(classes),
    values: Int8Array.from(bytes),
    extra: new Uint8Array(0),
  };
}
