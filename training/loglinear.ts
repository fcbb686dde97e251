import type { Weights } from "../src/read/coding/likeliest.ts";
import type { Example } from "./target-examples.ts";

/** Strength of the pull to zero; how often a feature must occur to count; steps of ascent. */
const PULL = 6;
const OFTEN = 4;
const STEPS = 300;

/**
 * Weights that make the right candidates of the examples likely (softmax, all right ones of an example together), pulled to
 * zero; found by Adam from zero, so the same examples give the same weights.
 */
export function trained(examples: readonly Example[]): Weights {
  const counts = new Map<string, number>();
  for (const { candidates } of examples)
    for (const c of candidates) for (const f of new Set(c.features)) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].flatMap(([f, n]) => (n >= OFTEN ? [f] : [])).sort();
  const index = new Map(names.map((f, i) => [f, i]));
  const data = examples.flatMap(({ candidates, right }) => {
    const rows = candidates.map((c) => c.features.flatMap((f) => index.get(f) ?? []));
    return right.includes(true) ? [{ rows, right }] : [];
  });
  const [w, m, v] = [0, 0, 0].map(() => new Float64Array(names.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 0; step < STEPS; step++) {
    const slope = w.map((x) => -PULL * x);
    for (const { rows, right } of data) {
      const sums = rows.map((row) => row.reduce((sum, i) => sum + w[i]!, 0));
      const top = Math.max(...sums);
      const likely = sums.map((s) => Math.exp(s - top));
      const all = likely.reduce((a, b) => a + b, 0);
      const good = likely.reduce((sum, p, i) => sum + (right[i] ? p : 0), 0);
      rows.forEach((row, i) => {
        const push = (right[i] ? likely[i]! / good : 0) - likely[i]! / all;
        for (const k of row) slope[k]! += push;
      });
    }
    const rate = 0.1 * 0.995 ** step;
    for (let i = 0; i < w.length; i++) {
      m[i] = 0.9 * m[i]! + 0.1 * slope[i]!;
      v[i] = 0.99 * v[i]! + 0.01 * slope[i]! ** 2;
      w[i]! += (rate * m[i]!) / (Math.sqrt(v[i]!) + 1e-8);
    }
  }
  return new Map(names.map((f, i) => [f, w[i]!]));
}
