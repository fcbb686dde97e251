import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, dayOf, daysBetween, isDay, partsOf, weekdayOf } from "../../src/base/day.ts";
import { holdsOn, intervalOf, intervalText, overlaps } from "../../src/base/interval.ts";
import { lineAndColumn } from "../../src/base/span.ts";

const day = fc
  .tuple(
    fc.integer({ min: 1000, max: 3000 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => dayOf(y, m, d)!);

describe("days", () => {
  test.each([
    ["2024-03-12", true],
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2024-13-01", false],
    ["2024-3-1", false],
    ["tomorrow", false],
  ])("%s is a day: %s", (text, is) => expect(isDay(text)).toBe(is));

  test.each([
    ["2024-03-12", 6, "2024-09-12"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-03-15", -3, "2023-12-15"],
    ["1999-12-31", 2, "2000-02-29"],
  ])("%s and %i months is %s", (from, months, to) => expect(addMonths(from, months)).toBe(to));

  test("adding days and counting them agree", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (from, n) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n);
      }),
    );
  });

  test("the day after a Sunday is a Monday", () => {
    expect(weekdayOf("2024-03-12")).toBe(2);
    fc.assert(
      fc.property(day, (d) => {
        expect(weekdayOf(addDays(d, 1))).toBe((weekdayOf(d) % 7) + 1);
      }),
    );
  });

  test("parts and day agree; no day throws", () => {
    fc.assert(
      fc.property(day, (d) => {
        const { year, month, date } = partsOf(d);
        expect(dayOf(year, month, date)).toBe(d);
      }),
    );
    expect(() => partsOf("yesterday")).toThrow("not a day: yesterday");
  });
});

describe("intervals", () => {
  test.each(["2024", "2024-02", "2024-02-17"])("%s is written as it was read", (text) => {
    expect(intervalText(intervalOf(text)!)).toBe(text);
  });
  test.each([
    [{ start: null, end: "2024-01-05" }, "../2024-01-05"],
    [{ start: "2024-01-05", end: null }, "2024-01-05/.."],
    [{ start: "2023-03-12", end: "2024-03-12" }, "2023-03-12/2024-03-12"],
    [{ start: null, end: null }, ".."],
  ])("%j is written %s", (interval, text) => expect(intervalText(interval)).toBe(text));
  test.each(["2024-14", "March", "2024-02-30", ""])("%s is no interval", (text) =>
    expect(intervalOf(text)).toBeNull(),
  );
  test("an open end overlaps all later days", () => {
    expect(holdsOn({ start: "2024-01-01", end: null }, "2031-01-01")).toBe(true);
    expect(holdsOn({ start: "2024-01-01", end: null }, "2023-12-31")).toBe(false);
    expect(overlaps({ start: "2024-01-01", end: "2024-01-31" }, { start: "2024-02-01", end: null })).toBe(
      false,
    );
  });
});

describe("lines and columns", () => {
  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 3, 1],
  ])("offset %i of a short text", (offset, line, col) => {
    expect(lineAndColumn("ab\nc\nd", offset)).toEqual({ line, col });
  });
});
