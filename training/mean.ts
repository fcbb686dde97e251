import type { Packed } from "../src/language/weights.ts";
import { packedOf, type Row } from "./quantise.ts";

/**
 * The mean of parsers that differ in the order of their training: it parses better than any of them, and as fast. All are
 * first brought to the scale of the first, by the weights that both have. All must have the same header.
 */
export function meanOf(parsers: readonly Packed[], smallest: number): Packed {
  const scales = parsers.map((parser) => scaleTo(parsers[0]!, parser));
  return packedOf(merged(parsers, scales), parsers[0]!.header, smallest);
}

function* merged(parsers: readonly Packed[], scales: readonly number[]): Generator<Row> {
  const sums = new Map<number, number>();
  const at = parsers.map(() => 0);
  for (;;) {
    const key = Math.min(...parsers.map(({ keys }, p) => keys[at[p]!] ?? Infinity));
    if (key === Infinity) return;
    sums.clear();
    parsers.forEach(({ keys, rows, classes, values }, p) => {
      const row = at[p]!;
      if (keys[row] !== key) return;
      at[p]!++;
      for (let k = rows[row]!; k < rows[row + 1]!; k++) {
        const weight = (scales[p]! * weightOf(values[k]!)) / parsers.length;
        sums.set(classes[k]!, (sums.get(classes[k]!) ?? 0) + weight);
      }
    });
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
