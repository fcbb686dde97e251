import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readText } from "./library.ts";

/** Rows of clock.txt: what must be among the acts, the report's day, the text with \\n for a new line. */
const rows = readFileSync(join(import.meta.dirname, "clock.txt"), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split(" | ") as [string, string, string]);

const timesIn = (text: string, date: string): readonly string[] =>
  readText(text, date === "-" ? null : date).acts.map(({ type, time }) =>
    time === null
      ? `${type}=-`
      : time.start === time.end
        ? `${type}=${time.start}`
        : `${type}=${time.start ?? ".."}/${time.end ?? ".."}`,
  );

describe("which time an act has", () => {
  test.each(rows)("%s | %s | %s", (acts, date, text) => {
    const found = timesIn(text.replaceAll("\\n", "\n"), date);
    for (const act of acts.split(" ")) expect(found).toContain(act);
  });
});
