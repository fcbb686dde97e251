import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { actLines, readText } from "../library.ts";

/** Cases of voices.txt, each followed by a sentence that tells nothing, so that the rules for lone sentences stay out. */
const CASES = readFileSync(join(import.meta.dirname, "voices.txt"), "utf8")
  .split(/\n\s*\n/)
  .map((block) => block.split("\n").filter((line) => line && !line.startsWith("#")))
  .filter((lines) => lines.length > 0)
  .map(([text, ...rest]) => ({
    text: `${text!.replaceAll(" ¶ ", "\n\n")} Nothing else was known last night.`,
    acts: rest.filter((line) => !line.startsWith("never: ")),
    never: rest.filter((line) => line.startsWith("never: ")).map((line) => line.slice(7)),
  }));

describe("whose word an act is, and how it is held", () => {
  test.each(CASES)("$text", ({ text, acts, never }) => {
    const lines = actLines(readText(text));
    expect(acts.length + never.length).toBeGreaterThan(0);
    for (const act of acts) expect(lines).toContain(act);
    for (const act of never) expect(lines).not.toContain(act);
  });
});
