import { readFileSync } from "node:fs";
import { join } from "node:path";
import { splitSentences } from "../../../src/language/index.ts";
import { findActors, loadActors, type Mention, type Words } from "../../../src/read/actors/index.ts";

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../../data/actors", name), "utf8");

export const TEXTS = {
  states: read("states.tsv"),
  organisations: read("organisations.tsv"),
  places: read("places.tsv"),
  leaders: read("leaders.tsv"),
  traits: read("traits.tsv"),
  borders: read("borders.tsv"),
  memberships: read("memberships.tsv"),
};
export const ACTORS = loadActors(TEXTS);
export const DATE = "2024-03-12";

/** Sentences with tokens, untagged: what the finder needs at least. */
export const sentencesOf = (text: string): readonly Words[] =>
  splitSentences(text).map((s) => ({
    start: s.start,
    end: s.end,
    paragraph: s.paragraph,
    tokens: s.tokens.map(([start, end]) => ({ text: text.slice(start, end), start, end })),
  }));

export const find = (text: string, date: string | null = DATE): readonly Mention[] =>
  findActors(text, sentencesOf(text), ACTORS, date);
