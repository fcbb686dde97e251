import { describe, expect, it } from "vitest";
import { findNoise } from "../../../src/read/input/noise.ts";
import { splitSentences } from "../../../src/language/index.ts";

const PROSE =
  "The council met on Tuesday, and its chairman said that two members had asked for more time before they would sign. ";

describe("passages that are no language", () => {
  it.each([
    ["brackets with blanks", "( ".repeat(2000)],
    ["dashes", "- ".repeat(2000)],
    ["one word", "said, ".repeat(2000)],
    ["three words", "Russia said that ".repeat(2000)],
    ["lines of marks", "| + | + | + |\n".repeat(400)],
  ])("%s", (_, text) => {
    const spans = findNoise(text);
    expect(spans.reduce((n, [start, end]) => n + end - start, 0)).toBeGreaterThan(text.length * 0.9);
  });

  it.each([
    ["prose", PROSE.repeat(1)],
    ["a ruled line between paragraphs", `${PROSE}\n${"- ".repeat(40)}\n${PROSE}`],
    ["a table of figures", Array.from({ length: 60 }, (_, i) => `${i} | ${i * 37} | ${i * 91}`).join("\n")],
    ["a roll of names", Array.from({ length: 150 }, (_, i) => `Member${i},`).join(" ")],
  ])("not %s", (_, text) => {
    expect(findNoise(text)).toEqual([]);
  });

  it("ends where prose begins, to within one piece", () => {
    const prose = Array.from({ length: 30 }, (_, i) => PROSE.replace("two", String(i))).join("");
    const text = "- ".repeat(2000) + prose;
    const spans = findNoise(text);
    expect(spans).toHaveLength(1);
    expect(Math.abs(spans[0]![1] - 4000)).toBeLessThanOrEqual(600);
  });

  it("a row of one mark is one token", () => {
    expect(splitSentences("=".repeat(300))[0]!.tokens).toHaveLength(1);
    expect(splitSentences('"""')[0]!.tokens).toHaveLength(3);
  });
});
