import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { actLines, readText } from "../library.ts";

const rows = readFileSync(join(import.meta.dirname, "plain.txt"), "utf8")
  .split("\n")
  .filter((line) => line.includes(" | ") && !line.startsWith("#"));

/** Acts of a sentence between two that tell nothing; an act without a voice stands for itself in any. */
const isRead = (sentence: string, act: string): boolean =>
  actLines(
    readText(`The weather was fine in the morning. ${sentence} The weather was fine in the evening.`),
  ).some((line) => line === act || line.startsWith(`${act} in `));

test.each(rows.filter((row) => !row.startsWith("? ")))("%s", (row) => {
  const [sentence, act] = row.split(" | ") as [string, string];
  expect(isRead(sentence, act)).toBe(true);
});

test.each(rows.filter((row) => row.startsWith("? ")))("not yet: %s", (row) => {
  const [sentence, act] = row.slice(2).split(" | ") as [string, string];
  expect(isRead(sentence, act)).toBe(false);
});
