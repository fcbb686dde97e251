import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/language/index.ts";

const cut = (text: string): string[] => splitSentences(text).map((s) => text.slice(s.start, s.end));

describe("sentences", () => {
  it.each<[string, string[]]>([
    ["He left. She stayed.", ["He left.", "She stayed."]],
    [
      "“They have been solved,” he told a news conference. “If not, we will leave. When? I can’t tell.”",
      [
        "“They have been solved,” he told a news conference.",
        "“If not, we will leave.",
        "When?",
        "I can’t tell.”",
      ],
    ],
    [
      "It “remains our ally.” At the same time, he left.",
      ["It “remains our ally.”", "At the same time, he left."],
    ],
    [
      "“When?” Pashinyan asked. “Now,” said Mr. Rutte.",
      ["“When?” Pashinyan asked.", "“Now,” said Mr. Rutte."],
    ],
    ["“Stop!” he shouted.", ["“Stop!” he shouted."]],
    ["The U.S. Senate met Gen. X at 5 p.m. on Monday.", ["The U.S. Senate met Gen. X at 5 p.m. on Monday."]],
    ["They live in the U.S. The rest left.", ["They live in the U.S.", "The rest left."]],
    [
      "John F. Kennedy spoke. See No. 5. It grew 2.5 percent.",
      ["John F. Kennedy spoke.", "See No. 5.", "It grew 2.5 percent."],
    ],
    ["TBILISI, March 4 (Reuters) - Georgia waits.", ["TBILISI, March 4 (Reuters) -", "Georgia waits."]],
    ["The plan — a bad one — failed. 1. Leave.", ["The plan — a bad one — failed.", "1. Leave."]],
    ["He paused... then spoke. But... They left.", ["He paused... then spoke.", "But...", "They left."]],
    ["They asked the U.S. for help.", ["They asked the U.S. for help."]],
    ["The talks ended at 5 p.m. The envoy left.", ["The talks ended at 5 p.m.", "The envoy left."]],
    ["J. R. Adams, of the U.K. office, left.", ["J. R. Adams, of the U.K. office, left."]],
    ["See Art. 4 of the pact. Art is long.", ["See Art. 4 of the pact.", "Art is long."]],
    ["It cost 2.5 billion. 3 states paid.", ["It cost 2.5 billion.", "3 states paid."]],
    ["YEREVAN (Reuters) - The vote failed.", ["YEREVAN (Reuters) -", "The vote failed."]],
    ["London - The vote failed.", ["London - The vote failed."]],
    ["“We waited... and waited,” he said.", ["“We waited... and waited,” he said."]],
    ["“Is it over?” the general asked. “Not yet.”", ["“Is it over?” the general asked.", "“Not yet.”"]],
    ["He said: “We left.” Nobody followed.", ["He said: “We left.”", "Nobody followed."]],
    ["We left. (They stayed.) Nobody knew.", ["We left.", "(They stayed.)", "Nobody knew."]],
    ["Read also\nArmenia left", ["Read also", "Armenia left"]],
    ["", []],
    [" \n \n", []],
  ])("splits %j", (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it("takes every line for a paragraph", () => {
    expect(splitSentences("One. Two.\nThree.\n\nFour.").map((s) => s.paragraph)).toEqual([0, 0, 1, 2]);
  });

  it("joins the lines of a text that is wrapped at a fixed width", () => {
    const wrapped = [
      "The council of the alliance met on Monday to discuss the request that",
      "Armenia made in September. Nobody expected the ministers to agree, as",
      "three of them had said before the meeting that they would not support",
      "any mission to the border, however small it was, before the end of it.",
      "The meeting ended early.",
      "",
      "A second paragraph follows here.",
    ].join("\n");
    const sentences = splitSentences(wrapped);
    expect(sentences.map((s) => s.paragraph)).toEqual([0, 0, 0, 1]);
    expect(wrapped.slice(sentences[0]!.start, sentences[0]!.end)).toMatch(
      /^The council.*request that\nArmenia.*September\.$/s,
    );
  });

  it("cuts what never ends", () => {
    const sentences = splitSentences("word ".repeat(1000));
    expect(Math.max(...sentences.map((s) => s.tokens.length))).toBeLessThanOrEqual(300);
  });
});
