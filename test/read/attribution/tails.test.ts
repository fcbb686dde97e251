import { describe, expect, test } from "vitest";
import { readText } from "../library.ts";

/** Contents of a text's statements, spans joined by "|". */
const contents = (text: string): readonly string[] =>
  readText(text).statements.map((s) => s.content.map(([a, b]) => text.slice(a, b)).join("|"));

describe("where content ends", () => {
  test.each([
    [
      "The aide said that the talks in Oslo had failed, according to the agency.",
      "the talks in Oslo had failed",
    ],
    ["The minister said that the truce would hold, as the envoy noted.", "the truce would hold"],
  ])("who says so is no part of it: %s", (text, words) => {
    const found = contents(text).filter((c) => c.includes(words));
    expect(found.length).toBeGreaterThan(0);
    for (const content of found) expect(content).not.toMatch(/according to|as the envoy/);
  });

  test("inside a quotation words may attribute themselves", () => {
    const text = "The aide said: “The talks failed, according to our friends in Oslo.”";
    expect(contents(text).some((c) => c.includes("according to our friends"))).toBe(true);
  });

  test("a tail of another kind stays", () => {
    const text = "The aide said that the army marched, as it had in the spring.";
    expect(contents(text).some((c) => c.includes("as it had in the spring"))).toBe(true);
  });
});
