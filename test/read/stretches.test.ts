import { describe, expect, it } from "vitest";
import { joined, stretchesOf } from "../../src/read/stretches.ts";
import type { Act, Document, Reading, Statement } from "../../src/read/reading.ts";

const document: Document = {
  id: "d",
  title: null,
  date: null,
  outlet: null,
  language: "en",
  text: "",
};

describe("stretches", () => {
  it.each([
    ["a short text is one", "One.\nTwo.", 20, [[0, 9]]],
    ["an empty text is one", "", 20, [[0, 0]]],
    [
      "a long one is cut after a line",
      "One.\nTwo.\nThree.",
      10,
      [
        [0, 10],
        [10, 16],
      ],
    ],
    [
      "a line without an end is cut after a blank",
      "one two three",
      8,
      [
        [0, 8],
        [8, 13],
      ],
    ],
    [
      "a word without an end is cut where it must",
      "x".repeat(9),
      4,
      [
        [0, 4],
        [4, 8],
        [8, 9],
      ],
    ],
  ])("%s", (_, text, longest, expected) => {
    expect(stretchesOf(text, longest)).toEqual(expected);
  });

  it("cover the text without a gap", () => {
    const text = "A line of some words.\nAnd another one \n\n".repeat(20);
    const stretches = stretchesOf(text, 50);
    expect(stretches.map(([from, to]) => text.slice(from, to)).join("")).toBe(text);
    expect(Math.max(...stretches.map(([from, to]) => to - from))).toBeLessThanOrEqual(50);
  });
});

it("moves spans and numbers when readings are joined, and says a warning once", () => {
  const statement = {
    id: "s1",
    source: null,
    cue: null,
    content: [[1, 2]],
    within: null,
  } as unknown as Statement;
  const inner = { ...statement, id: "s2", within: "s1" };
  const party = { code: "ARM", name: "It", span: [0, 2], inferred: true, antecedent: [3, 5] };
  const condition = { text: "if", span: [4, 6], acts: ["a1"], holds: "if" };
  const act = {
    id: "a1",
    actor: party,
    target: null,
    voice: "s2",
    condition,
    evidence: [0, 9],
  } as unknown as Act;
  const reading: Reading = {
    document,
    statements: [statement, inner],
    acts: [act],
    boilerplate: [[7, 8]],
    warnings: ["no date"],
  };
  const whole = joined(document, [
    { from: 0, reading },
    { from: 100, reading },
  ]);
  expect(whole.warnings).toEqual(["no date"]);
  expect(whole.boilerplate).toEqual([
    [7, 8],
    [107, 108],
  ]);
  expect(whole.statements.map((s) => [s.id, s.within, s.content])).toEqual([
    ["s1", null, [[1, 2]]],
    ["s2", "s1", [[1, 2]]],
    ["s3", null, [[101, 102]]],
    ["s4", "s3", [[101, 102]]],
  ]);
  expect(whole.acts[1]).toMatchObject({
    id: "a2",
    voice: "s4",
    evidence: [100, 109],
    actor: { span: [100, 102], antecedent: [103, 105] },
    condition: { span: [104, 106], acts: ["a2"] },
  });
});
