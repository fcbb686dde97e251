import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayOf } from "../../src/base/day.ts";
import { edtf, parseEdtf } from "../../src/base/edtf.ts";

const read = (text: string): string => {
  const found = parseEdtf(text);
  if (found === null) return "no";
  const { interval, qualified } = found;
  return `${interval.start ?? ".."}/${interval.end ?? ".."}${qualified ?? ""}`;
};

describe("EDTF", () => {
  test.each([
    ["2024-03-12", "2024-03-12/2024-03-12"],
    ["2024-03-12T10:15:00Z", "2024-03-12/2024-03-12"],
    ["2024-03", "2024-03-01/2024-03-31"],
    ["2024", "2024-01-01/2024-12-31"],
    ["2024-03-12~", "2024-03-12/2024-03-12~"],
    ["2024-03?", "2024-03-01/2024-03-31?"],
    ["2024%", "2024-01-01/2024-12-31%"],
    ["2024-03/2024-05", "2024-03-01/2024-05-31"],
    ["2024-03-12/2024-03-14", "2024-03-12/2024-03-14"],
    ["2024-02-22/..", "2024-02-22/.."],
    ["../2024-02-22", "../2024-02-22"],
    ["2024-02-22/", "2024-02-22/.."],
    ["2022-21", "2022-03-01/2022-05-31"],
    ["2022-24", "2021-12-01/2022-02-28"],
    ["2022-33", "2022-01-01/2022-03-31"],
    ["2022-41", "2022-07-01/2022-12-31"],
    ["202X", "2020-01-01/2029-12-31"],
    ["19XX", "1900-01-01/1999-12-31"],
    ["2024-XX", "2024-01-01/2024-12-31"],
    ["2024-03-XX", "2024-03-01/2024-03-31"],
    ["2024-XX-XX", "2024-01-01/2024-12-31"],
    ["[2012-06-28..2012-12-19]", "2012-06-28/2012-12-19"],
    ["[..2012-12-19]", "../2012-12-19"],
  ])("%s is %s", (text, days) => expect(read(text)).toBe(days));

  test.each([
    "",
    "yesterday",
    "2024-3-12",
    "2024-13",
    "2024-02-30",
    "2024-03-12/2024-03-11",
    "2024/2025/2026",
    "../..",
    "/",
    "202X-03",
    "2024-XX-12",
    "0000",
    "-2024",
    "Y17000",
    "12/03/2024",
    "2024-42",
    "[2012-06-28,2012-12-19]",
  ])("%s is none", (text) => expect(read(text)).toBe("no"));

  test("what is written is read again", () => {
    const day = fc
      .tuple(
        fc.integer({ min: 1, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([y, m, d]) => dayOf(y, m, d)!);
    const interval = fc.oneof(
      fc.tuple(day, fc.nat(4000)).map(([start, n]) => ({ start, end: addDays(start, n) })),
      day.map((start) => ({ start, end: null })),
      day.map((end) => ({ start: null, end })),
    );
    fc.assert(
      fc.property(interval, fc.boolean(), (time, one) => {
        expect(parseEdtf(edtf(time, one))?.interval).toEqual(time);
      }),
    );
  });

  test("any text is read or refused", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789-/X~?%.[]TY") }), (text) => {
        const found = parseEdtf(text);
        if (found?.interval.start && found.interval.end)
          expect(found.interval.start <= found.interval.end).toBe(true);
      }),
    );
  });
});
