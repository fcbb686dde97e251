import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadLibrary } from "../../../src/app/library.ts";
import { findActors } from "../../../src/read/actors/index.ts";
import { findStatements } from "../../../src/read/attribution/index.ts";
import { castOf, type Cast } from "../../../src/read/cast.ts";
import { findQuotes } from "../../../src/read/quotes.ts";
import type { Party } from "../../../src/read/reading.ts";
import { referentsOf } from "../../../src/read/referents.ts";
import { nestingOf } from "../../../src/read/reported.ts";
import { treesOf } from "../../../src/read/trees.ts";

const DATE = "2024-03-12";
const { english, actors, lexicon } = loadLibrary();

/** Who the words between brackets stand for, bracket by bracket. */
function partiesAt(marked: string): readonly (readonly Party[])[] {
  const places: [number, number][] = [];
  let text = "";
  for (const char of marked) {
    if (char === "[") places.push([text.length, -1]);
    else if (char === "]") places.at(-1)![1] = text.length;
    else text += char;
  }
  const sentences = english.analyse(text);
  const trees = treesOf(sentences);
  const mentions = findActors(text, sentences, actors, DATE);
  const drafts = findStatements({ text, trees, quotes: findQuotes(text), lexicon });
  const speaker = (i: number, by?: Cast): readonly Party[] => {
    const { source, sourceSentence } = drafts[i]!;
    return source === null ? [] : (by ?? cast).at(trees[sourceSentence]!, source);
  };
  const cast = castOf(
    mentions,
    referentsOf(mentions, trees, actors, DATE, nestingOf(drafts), speaker).parties,
  );
  return places.map(([from, to]) => {
    const tree = trees.find((t) => t.tokens.some((k) => k.start >= from && k.end <= to))!;
    const inside = tree.tokens.filter((k) => k.start >= from && k.end <= to);
    const head = inside.find((k) => !inside.some((o) => o.index === k.head)) ?? inside.at(-1)!;
    return cast.at(tree, head.index);
  });
}

const rows = readFileSync(join(import.meta.dirname, "passages.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ") as [string, string]);

describe("who words stand for", () => {
  test.each(rows)("%s", (marked, expected) => {
    const count = marked.split("[").length - 1;
    const found = partiesAt(marked).map((list) => [...new Set(list.map((p) => p.code))].join(" ") || "-");
    expect(found.join(count > 1 ? " " : "")).toBe(expected);
  });

  test("what is resolved says so, and points at the words before that tell", () => {
    const [party] = partiesAt("Kenya wrote to Uganda. [It] got no answer.")[0]!;
    expect(party).toMatchObject({ inferred: true, antecedent: [0, 5], span: [23, 25] });
    expect(partiesAt("[Kenya] wrote.")[0]![0]).toMatchObject({ inferred: false });
  });
});
