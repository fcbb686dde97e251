import type { Packed } from "../src/language/weights.ts";
import { packedOf, type Row } from "./quantise.ts";

/**
 * The mean of two parsers that differ in the order of their training: it parses better than either, and as fast. The second
 * is first brought to the scale of the first, by the weights that both have. Both must have the same header.
 */
export function meanOf(a: Packed, b: Packed, smallest: number): Packed {
  const scale = scaleTo(a, b);
  return packedOf(merged(a, b, scale), a.header, smallest);
}

function* merged(a: Packed, b: Packed, scale: number): Generator<Row> {
  const sums = new Map<number, number>();
  const add = (p: Packed, row: number, by: number): void => {
    for (let k = p.rows[row]!; k < p.rows[row + 1]!; k++)
      sums.set(p.classes[k]!, (sums.get(p.classes[k]!) ?? 0) + by * weightOf(p.values[k]!));
  };
  for (let i = 0, j = 0; i < a.keys.length || j < b.keys.length;) {
    const key = Math.min(a.keys[i] ?? Infinity, b.keys[j] ?? Infinity);
    sums.clear();
    if (a.keys[i] === key) add(a, i++, 0.5);
    if (b.keys[j] === key) add(b, j++, 0.5 * scale);
    const sorted = [...sums].sort(([x], [y]) => x - y);
    yield { key, classes: sorted.map(([cls]) => cls), values: sorted.map(([, value]) => value) };
  }
}

/** What the second's weights must be multiplied by to be as large as the first's, where both have them. */
function scaleTo(a: Packed, b: Packed): number {
  let [ofA, ofB] = [0, 0];
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length;) {
    if (a.keys[i]! < b.keys[j]!) i++;
    else if (a.keys[i]! > b.keys[j]!) j++;
    else {
      const first = new Map<number, number>();
      for (let k = a.rows[i]!; k < a.rows[i + 1]!; k++) first.set(a.classes[k]!, weightOf(a.values[k]!));
      for (let k = b.rows[j]!; k < b.rows[j + 1]!; k++) {
        const weight = first.get(b.classes[k]!);
        if (weight === undefined) continue;
        ofA += weight ** 2;
        ofB += weightOf(b.values[k]!) ** 2;
      }
      i++;
      j++;
    }
  }
  return ofB > 0 ? Math.sqrt(ofA / ofB) : 1;
}

const weightOf = (value: number): number => Math.sign(value) * value * value;
