import { describe, expect, test } from "vitest";
import { switchPoints } from "../../src/scenario/sensitivity/switches.ts";
import { tornado } from "../../src/scenario/sensitivity/tornado.ts";

const ASSUMPTIONS = [
  { name: "a", base: 0.5, low: 0, high: 1 },
  { name: "b", base: 0, low: -1, high: 1 },
];

describe("sensitivity", () => {
  test("the nearest change of the most probable outcome is found on each side", () => {
    const modal = ([a, b]: readonly number[]): string =>
      a! < 0.25 ? "leaves" : b! > 0.4 ? "freezes" : "stays";
    const found = switchPoints(modal, ASSUMPTIONS);
    expect(found.map(({ name, to }) => `${name} ${to}`)).toEqual(["b freezes", "a leaves"]);
    expect(found[0]!.at).toBeCloseTo(0.4, 4);
    expect(found[1]!.at).toBeCloseTo(0.25, 4);
  });

  test("the widest bar comes first", () => {
    const { bars, atBase } = tornado(([a, b]) => a! + 3 * b!, ASSUMPTIONS, 1);
    expect(atBase).toBe(0.5);
    expect(bars.map((bar) => bar.name)).toEqual(["b", "a"]);
  });
});
