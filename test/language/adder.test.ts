import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Adder, FILL } from "../../src/language/adder.ts";
import { fastAdder } from "../../src/language/fast-adder.ts";
import { mix } from "../../src/language/hash.ts";
import { plainAdder } from "../../src/language/plain-adder.ts";
import { scorerOf } from "../../src/language/scorer.ts";
import type { Packed } from "../../src/language/weights.ts";

const CLASSES = 90;
type Rows = readonly (readonly (readonly [cls: number, value: number])[])[];

/** A model in which feature i has row i. */
function modelOf(rows: Rows): Packed {
  const sorted = rows.map((row, feature) => ({ key: mix(feature) >>> 0, row })).sort((a, b) => a.key - b.key);
  const starts = [0];
  for (const { row } of sorted) starts.push(starts.at(-1)! + row.length);
  return {
    header: null,
    keys: Uint32Array.from(sorted, ({ key }) => key),
    rows: Uint32Array.from(starts),
    classes: Uint8Array.from(sorted.flatMap(({ row }) => row.map(([cls]) => cls))),
    values: Int8Array.from(sorted.flatMap(({ row }) => row.map(([, value]) => value))),
    extra: new Uint8Array(0),
  };
}

/** Two vectors of features, the second with the first added, and one that is the sum of eight of them. */
function scoresOf(adder: Adder, first: readonly number[], second: readonly number[]): readonly number[] {
  const { stride } = adder;
  adder.features.set([...first, ...second]);
  adder.fills.set([stride, 0, 0, 0, first.length]);
  adder.fills.set([2 * stride, stride, 0, first.length, first.length + second.length], FILL);
  adder.sums.set([3 * stride, stride, 2 * stride, 0, stride, stride, 2 * stride, 0, stride]);
  adder.run(first.length + second.length, 2, 1);
  return [1, 2, 3].flatMap((k) => [...adder.pool.subarray(k * stride, k * stride + CLASSES)]);
}

const weight = fc.tuple(fc.nat(CLASSES - 1), fc.integer({ min: -127, max: 127 }));
const rows = fc.array(fc.array(weight, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 200 });
/** Some of them are features that the model does not know. */
const features = fc.array(fc.nat(400), { maxLength: 60 });

describe("adders", () => {
  it("give the same with WebAssembly and without", () => {
    fc.assert(
      fc.property(rows, features, features, (of, first, second) => {
        const model = modelOf(of);
        const fast = fastAdder(model, CLASSES)!;
        const plain = plainAdder(scorerOf(model), CLASSES);
        expect(scoresOf(fast, first, second)).toEqual(scoresOf(plain, first, second));
      }),
      { numRuns: 60 },
    );
  });

  it("sum the squares of the roots, with their signs", () => {
    const fast = fastAdder(modelOf([[[3, -5]], [[3, 2], [7, 9]]]), CLASSES)!; // prettier-ignore
    const scores = scoresOf(fast, [0, 1], []);
    expect([scores[3], scores[7], scores[4]]).toEqual([-21, 81, 0]);
  });

  it("keep what the pool holds when it grows", () => {
    for (const adder of [
      fastAdder(modelOf([[[3, -5]]]), CLASSES)!,
      plainAdder(scorerOf(modelOf([[[3, -5]]])), CLASSES),
    ]) {
      const before = scoresOf(adder, [0], [0]);
      adder.grow(1_000_000);
      expect(adder.pool.length).toBeGreaterThanOrEqual(1_000_000);
      expect(adder.pool[adder.stride + 3]).toBe(-25);
      expect(scoresOf(adder, [0], [0])).toEqual(before);
    }
  });

  it("are without WebAssembly where a page has none or forbids it", () => {
    const place = globalThis as { WebAssembly?: unknown };
    const { WebAssembly } = place;
    try {
      place.WebAssembly = undefined;
      expect(fastAdder(modelOf([[[1, 1]]]), CLASSES)).toBeNull();
      place.WebAssembly = {
        Module: function () {
          throw new Error("forbidden");
        },
      };
      expect(fastAdder(modelOf([[[1, 1]]]), CLASSES)).toBeNull();
    } finally {
      place.WebAssembly = WebAssembly;
    }
  });
});
