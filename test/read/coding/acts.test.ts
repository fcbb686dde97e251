import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { actLines, readText } from "../library.ts";

interface Case {
  readonly text: string;
  readonly acts: readonly string[];
  readonly not: readonly string[];
}

/** Cases of acts.txt: a sentence, the acts it must give, the types it must not. */
function casesOf(table: string): readonly Case[] {
  return table
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter((line) => line && !line.startsWith("#")))
    .filter((lines) => lines.length > 0)
    .map(([text, ...rest]) => ({
      text: text!,
      acts: rest.filter((line) => !line.startsWith("not:")),
      not: rest
        .filter((line) => line.startsWith("not:"))
        .flatMap((line) => line.slice(4).trim().split(/\s+/)),
    }));
}

describe("acts of single sentences", () => {
  const cases = casesOf(readFileSync(join(import.meta.dirname, "acts.txt"), "utf8"));
  test.each(cases)("$text", ({ text, acts, not }) => {
    const lines = actLines(readText(text));
    for (const act of acts) expect(lines).toContain(act);
    for (const type of not) expect(lines.filter((line) => line.includes(` ${type} `))).toEqual([]);
  });
});

describe("ways to tell an act", () => {
  const rows = readFileSync(join(import.meta.dirname, "turns.txt"), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split(" | ") as [string, string]);
  test.each(rows)("%s → %s", (text, act) => {
    const lines = actLines(readText(`${text} Nothing else was known last night.`));
    if (!act.startsWith("not ")) return void expect(lines).toContain(act);
    expect(lines.filter((line) => line.includes(` ${act.slice(4)} `))).toEqual([]);
  });
});
