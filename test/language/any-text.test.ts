import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/language/index.ts";
import { english } from "./english.ts";

/** Text with the marks that the rules look at, so that they meet in every order. */
const marked = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        ..."“”\"'’.,!?-—()\n\r\t 5$",
        "n’t",
        "U.S.",
        "Gen.",
        " said",
        "http://x",
        "a@b.c",
        "\ud800",
      ),
    ),
  )
  .map((parts) => parts.join(""));

describe("any text", () => {
  it("is cut into tokens and sentences in order, without overlap, that stand as they stood", () => {
    fc.assert(
      fc.property(marked, (text) => {
        let at = 0;
        let covered = "";
        for (const sentence of splitSentences(text)) {
          expect(sentence.tokens.length).toBeGreaterThan(0);
          expect(sentence.start).toBe(sentence.tokens[0]![0]);
          for (const [start, end] of sentence.tokens) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            covered += text.slice(start, end);
            at = end;
          }
          expect(sentence.end).toBe(at);
        }
        expect(covered.length).toBeGreaterThanOrEqual(
          text.replace(/[\s\u0000-\u0020\u0085\u2000-\u200f\u2028-\u202f]/g, "").length,
        );
      }),
    );
  });

  it("is read into trees: one root, no cycle, every token as it stands", () => {
    fc.assert(
      fc.property(marked, (text) => {
        for (const { tokens } of english.analyse(text)) {
          expect(tokens.filter((t) => t.head === -1)).toHaveLength(1);
          tokens.forEach((t, i) => {
            expect(t.index).toBe(i);
            expect(text.slice(t.start, t.end)).toBe(t.text);
            expect(t.deprel === "root").toBe(t.head === -1);
            let steps = 0;
            for (let k = i; k >= 0; k = tokens[k]!.head) expect(steps++).toBeLessThanOrEqual(tokens.length);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["one line of words", "word ".repeat(100_000)],
    ["one word", "x".repeat(500_000)],
    ["full stops", ". ".repeat(100_000)],
    ["hyphens", "a-".repeat(250_000)],
    ["apostrophes", "a'".repeat(250_000)],
    ["quotes", "“".repeat(100_000)],
    ["initials", "A.".repeat(250_000)],
    ["line ends", "\r\n".repeat(250_000)],
    ["digits", "1,".repeat(250_000)],
    ["at signs", "a@".repeat(250_000)],
  ])("is cut to its end, which a square of work would not reach in time: %s", (_, text) => {
    expect(() => splitSentences(text)).not.toThrow();
  });
});
