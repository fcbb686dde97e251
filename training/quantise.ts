import type { Packed } from "../src/language/weights.ts";
import type { Learner } from "./learner.ts";

/**
 * Averaged weights as bytes: sign · √|w| scaled so that the weight that only `clipped` of all weights exceed is 127.
 * Weights that round below `smallest` are dropped, and keys without weights with them.
 */
export function quantise(learner: Learner, header: unknown, smallest: number, clipped = 0.00001): Packed {
  const roots: number[] = [];
  for (const row of learner.averaged()) for (const v of row.values) roots.push(Math.sqrt(Math.abs(v)));
  const sorted = Float32Array.from(roots).sort();
  const scale = 127 / (sorted[Math.floor((sorted.length - 1) * (1 - clipped))] ?? 1);
  const kept: { key: number; classes: number[]; values: number[] }[] = [];
  for (const row of learner.averaged()) {
    const classes: number[] = [];
    const values: number[] = [];
    row.values.forEach((v, k) => {
      const byte = Math.max(-127, Math.min(127, Math.round(Math.sign(v) * Math.sqrt(Math.abs(v)) * scale)));
      if (Math.abs(byte) < smallest) return;
      classes.push(row.classes[k]!);
      values.push(byte);
    });
    if (classes.length > 0) kept.push({ key: row.key >>> 0, classes, values });
  }
  kept.sort((a, b) => a.key - b.key);
  const rows = new Uint32Array(kept.length + 1);
  kept.forEach((row, i) => (rows[i + 1] = rows[i]! + row.classes.length));
  const classes = new Uint8Array(rows[kept.length]!);
  const values = new Int8Array(classes.length);
  kept.forEach((row, i) => {
    classes.set(row.classes, rows[i]);
    values.set(row.values, rows[i]);
  });
  return {
    header,
    keys: Uint32Array.from(kept, (row) => row.key),
    rows,
    classes,
    values,
    extra: new Uint8Array(0),
  };
}
