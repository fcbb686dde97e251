import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Span } from "../../src/base/span.ts";
import type { Reading } from "../../src/read/reading.ts";
import { isActType } from "../../src/vocabulary/acts.ts";
import { isStatus } from "../../src/vocabulary/status.ts";
import { readText } from "./library.ts";

const examples = join(import.meta.dirname, "..", "..", "examples");
const reports = readdirSync(examples)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(examples, name), "utf8"));

/** Every span lies in the text and is the words it is said to be; every reference leads somewhere. */
function check(reading: Reading, text: string): void {
  expect(reading.document.text).toBe(text);
  const inside = (span: Span): void => {
    expect(span[0]).toBeGreaterThanOrEqual(0);
    expect(span[1]).toBeLessThanOrEqual(text.length);
    expect(span[0]).toBeLessThan(span[1]);
  };
  const statements = new Set(reading.statements.map((s) => s.id));
  const acts = new Set(reading.acts.map((a) => a.id));
  for (const s of reading.statements) {
    if (s.source) inside(s.source.span);
    if (s.cue) {
      inside(s.cue.span);
      expect(text.slice(...s.cue.span)).toBe(s.cue.text);
    }
    expect(s.content.length).toBeGreaterThan(0);
    s.content.forEach(inside);
    if (s.within !== null) expect(statements.has(s.within)).toBe(true);
  }
  const up = new Map(reading.statements.map((s) => [s.id, s.within]));
  for (const s of reading.statements) {
    let depth = 0;
    for (let at = s.within; at !== null; at = up.get(at)!) expect(++depth).toBeLessThan(up.size);
  }
  for (const a of reading.acts) {
    inside(a.evidence);
    inside(a.actor.span);
    if (a.target) inside(a.target.span);
    expect(isActType(a.type) && isStatus(a.status)).toBe(true);
    if (a.voice !== null) expect(statements.has(a.voice)).toBe(true);
    if (a.condition) {
      inside(a.condition.span);
      expect(text.slice(...a.condition.span)).toBe(a.condition.text);
      for (const id of a.condition.acts) expect(acts.has(id)).toBe(true);
    }
  }
}

describe("any text can be read", () => {
  test("what a terminal prints, with dashes, ids and quotation marks that never close", () => {
    const printed = readFileSync(join(import.meta.dirname, "..", "golden", "good", "start.txt"), "utf8");
    check(readText(printed), printed);
    for (const text of ["12 (3).", "!", "r5:s6 “ NAIROBI / MOSCOW – Kenya has in effect", "2. Calls"])
      check(readText(text), text);
  });

  test("no statement is told by itself, where the cues of two stand in each other's words", () => {
    const text =
      "Niger's new rulers had asked for help from the Wagner group, according to a French journalist, but Russia has not confirmed that.";
    check(readText(text), text);
  });

  test("no mending takes a sentence's root away, where the tree has a relative clause for the main one", () => {
    const text =
      "In the interview, Okello, who endorsed Chad in February, reiterated those threats and stressed the need to leave the union.";
    check(readText(text), text);
  });

  test("any string", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        check(readText(text), text);
      }),
      { numRuns: 300 },
    );
  });

  test("reports with pieces cut out, doubled, and noise put in", { timeout: 120_000 }, () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...reports),
        fc.nat(),
        fc.nat(200),
        fc.string({ unit: "grapheme", maxLength: 20 }),
      )
      .map(([text, at, length, noise]) => {
        const from = at % text.length;
        return (
          text.slice(0, from) +
          noise +
          text.slice(from + length, from + 1500) +
          text.slice(from, from + length)
        );
      });
    fc.assert(
      fc.property(mutated, (text) => {
        check(readText(text), text);
      }),
      { numRuns: 60 },
    );
  });

  test("the shipped reports", () => {
    expect(reports.length).toBeGreaterThan(2);
    for (const text of reports) check(readText(text), text);
  });

  test("a reading is the same each time", () => {
    for (const text of reports) expect(readText(text)).toEqual(readText(text));
  });
});
