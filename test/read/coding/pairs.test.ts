import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Frame } from "../../../src/read/coding/frame.ts";
import { actLines, readText } from "../library.ts";

interface Pair {
  readonly file: string;
  readonly text: string;
  readonly expected: string;
}

/** Rows of pairs.txt, each with the rule file whose section it stands in. */
function pairsOf(table: string): readonly Pair[] {
  let file = "";
  return table.split("\n").flatMap((line) => {
    if (line.startsWith("## ")) file = line.slice(3);
    if (!line || line.startsWith("#")) return [];
    const [text, expected] = line.split(" | ") as [string, string];
    return [{ file, text, expected }];
  });
}

const RULES = join(import.meta.dirname, "../../../src/read/coding");
const pairs = pairsOf(readFileSync(join(import.meta.dirname, "pairs.txt"), "utf8"));
const isNegative = ({ expected }: Pair): boolean => expected.startsWith("not ");
const typeOf = ({ expected }: Pair): string =>
  expected.startsWith("not ") ? (expected.slice(4).match(/[a-z_]+/)?.[0] ?? "") : expected.split(" ")[1]!;

/** What holds the rules together and has none of its own: types, the tables' reader and list, words, the matcher, the stage. */
const MACHINERY = new Set(
  ["index", "frame", "frames", "draft", "classes", "match", "evidence", "together", "moods", "targets"].map(
    (f) => `${f}.ts`,
  ),
);

describe("an example and its lookalike", () => {
  test.each(pairs)("$file: $text → $expected", ({ text, expected }) => {
    const alone = text.startsWith("alone: ");
    const lines = actLines(readText(alone ? text.slice(7) : `${text} Nothing else was known last night.`));
    if (!expected.startsWith("not ")) return void expect(lines).toContain(expected);
    expect(lines.filter((line) => ` ${line} `.includes(` ${expected.slice(4)} `))).toEqual([]);
  });
});

describe("every rule file", () => {
  const files = readdirSync(RULES).filter((f) => f.endsWith(".ts") && !MACHINERY.has(f));

  test.each(files)("%s has an example and a negative example", async (file) => {
    const own = pairs.filter((pair) => pair.file === file);
    const exported = Object.values((await import(join(RULES, file))) as Record<string, unknown>);
    const tables = exported.filter(
      (x): x is readonly Frame[] => Array.isArray(x) && x[0]?.type !== undefined,
    );
    if (tables.length === 0) {
      expect(own.some((pair) => !isNegative(pair))).toBe(true);
      return void expect(own.some(isNegative)).toBe(true);
    }
    const told = new Set(tables.flat().flatMap((f) => (f.status === "skip" ? [] : [f.type])));
    const skipped = new Set(tables.flat().flatMap((f) => (f.status === "skip" ? [f.type] : [])));
    const missing = [...told].flatMap((type) => [
      ...(own.some((pair) => typeOf(pair) === type && !isNegative(pair)) ? [] : [`${type}: an example`]),
      ...(own.some((pair) => typeOf(pair) === type && isNegative(pair))
        ? []
        : [`${type}: a negative example`]),
    ]);
    const unskipped = [...skipped].filter(
      (type) => !told.has(type) && !own.some((pair) => typeOf(pair) === type && isNegative(pair)),
    );
    expect([...missing, ...unskipped]).toEqual([]);
  });

  test("is named by its section", () => {
    const known = new Set(readdirSync(RULES));
    expect([...new Set(pairs.map((pair) => pair.file))].filter((file) => !known.has(file))).toEqual([]);
  });
});
