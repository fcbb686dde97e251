import { type Adder, FILL, MOST_FEATURES, MOST_FILLS, MOST_SUMS, SUM } from "./adder.ts";
import type { Scorer } from "./scorer.ts";

/** In plain JavaScript, over any scorer: for learning, and where there is no WebAssembly. */
export function plainAdder(scorer: Scorer, classes: number): Adder {
  const [features, rows] = [new Int32Array(MOST_FEATURES), new Int32Array(MOST_FEATURES)];
  const [fills, sums] = [new Int32Array(FILL * MOST_FILLS), new Int32Array(SUM * MOST_SUMS)];
  const adder = {
    stride: classes,
    features,
    fills,
    sums,
    pool: new Float32Array(classes * 256),
    grow(numbers: number) {
      const larger = new Float32Array(Math.max(numbers, Math.ceil(adder.pool.length * 1.5)));
      larger.set(adder.pool);
      adder.pool = larger;
    },
    run(featureCount: number, fillCount: number, sumCount: number) {
      const v = adder.pool;
      scorer.locate(features, featureCount, rows);
      for (let k = 0; k < FILL * fillCount; k += FILL) {
        const [to, a, b] = [fills[k]!, fills[k + 1]!, fills[k + 2]!];
        for (let i = 0; i < classes; i++) v[to + i] = v[a + i]! + v[b + i]!;
        scorer.sum(rows, fills[k + 3]!, fills[k + 4]!, v, to);
      }
      for (let k = 0; k < SUM * sumCount; k += SUM) {
        const [to, a, b, c, d] = [sums[k]!, sums[k + 1]!, sums[k + 2]!, sums[k + 3]!, sums[k + 4]!];
        const [e, f, g, h] = [sums[k + 5]!, sums[k + 6]!, sums[k + 7]!, sums[k + 8]!];
        for (let i = 0; i < classes; i++)
          v[to + i] =
            v[a + i]! + v[b + i]! + v[c + i]! + v[d + i]! + v[e + i]! + v[f + i]! + v[g + i]! + v[h + i]!;
      }
    },
  };
  return adder;
}
