import { hashString } from "./hash.ts";
import { irregularPast } from "./irregular.ts";
import { varintBytes, varints } from "./varint.ts";

/**
 * What WordNet says of a lemma, in 16 bits: the field of its first noun sense (5 bits, 1-26 as in WordNet's
 * lexicographer files 03-28, 27 place, 28 person, 29 other name), of its first verb sense (4 bits, files 29-43),
 * adjective, adverb, which of the four it mostly is (2 bits), and whether the verb takes a clause, an infinitive, an object.
 */
export type Entry = number;

export const nounField = (e: Entry): number => e & 31;
export const verbField = (e: Entry): number => (e >> 5) & 15;
const isAdjective = (e: Entry): number => (e >> 9) & 1;
const isAdverb = (e: Entry): number => (e >> 10) & 1;
const mostly = (e: Entry): number => (e >> 11) & 3;
export const verbFrames = (e: Entry): number => (e >> 13) & 7;

/** What a form may be: a number that the tagger uses as it stands, and the fields as a noun and as a verb. */
export interface Reading {
  readonly kinds: number;
  readonly noun: number;
  readonly verb: number;
}

export interface Lexicon {
  read(lower: string): Reading;
  /** Whether the lemma is known as a verb, as a noun. */
  isVerb(lemma: string): boolean;
  isNoun(lemma: string): boolean;
  knows(lemma: string): boolean;
  /** The tag a lower-case form mostly had in training, as its place in the tag list + 1; 0 where it was seen too seldom. */
  usualTag(lower: string): number;
}

/** Sorted 24-bit keys, each with a number of at most 16 bits. */
export interface Table {
  readonly keys: Int32Array;
  readonly entries: Uint16Array;
}

/** 24 bits of a lemma's hash: at 75,000 lemmas one unknown word in 220 looks like a known one. */
export const lemmaKey = (lemma: string): number => hashString(lemma, 7) >>> 8;

/** Tables one after the other; keys as differences, each followed by its entry. */
export function packTables(tables: readonly Table[]): Uint8Array {
  const numbers: number[] = [];
  for (const { keys, entries } of tables) {
    numbers.push(keys.length);
    keys.forEach((key, i) => numbers.push(key - (i > 0 ? keys[i - 1]! : 0), entries[i]!));
  }
  return varintBytes(numbers);
}

/** The first `count` tables; those that the bytes do not hold are empty. */
export function unpackTables(bytes: Uint8Array, count: number): Table[] {
  const read = varints(bytes, 0);
  return Array.from({ length: count }, () => {
    const size = read.at() < bytes.length ? read.next() : 0;
    const keys = new Int32Array(size);
    const entries = new Uint16Array(size);
    for (let i = 0, last = 0; i < size; i++) {
      keys[i] = last += read.next();
      entries[i] = read.next();
    }
    return { keys, entries };
  });
}

/** From the tables of WordNet's entries and of usual tags. */
export function unpackLexicon(bytes: Uint8Array): Lexicon {
  const [words, usual] = unpackTables(bytes, 2) as [Table, Table];
  const get = lookUp(words);
  const getUsual = lookUp(usual);
  return {
    read: (lower) => reading(get, lower),
    isVerb: (lemma) => verbField(get(lemma)) > 0,
    isNoun: (lemma) => nounField(get(lemma)) > 0,
    knows: (lemma) => get(lemma) > 0,
    usualTag: getUsual,
  };
}

function lookUp({ keys, entries }: Table): (lemma: string) => number {
  let size = 1024;
  while (size < keys.length * 1.6) size *= 2;
  const table = new Int32Array(2 * size);
  for (let i = 0; i < keys.length; i++) {
    let slot = keys[i]! & (size - 1);
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & (size - 1);
    table[2 * slot] = keys[i]!;
    table[2 * slot + 1] = entries[i]!;
  }
  return (lemma) => {
    const key = lemmaKey(lemma);
    let slot = key & (size - 1);
    while (table[2 * slot + 1] !== 0 && table[2 * slot] !== key) slot = (slot + 1) & (size - 1);
    return table[2 * slot + 1]!;
  };
}

function reading(get: (lemma: string) => Entry, form: string): Reading {
  if (form.length > 30) return { kinds: 0, noun: 0, verb: 0 };
  const base = get(form);
  const plural = form.endsWith("s")
    ? first(get, stems(form, "s"), (e) => nounField(e) + verbField(e) > 0)
    : 0;
  const past = form.endsWith("ed") ? first(get, stems(form, "ed"), (e) => verbField(e) > 0) : 0;
  const gerund = form.endsWith("ing") ? first(get, stems(form, "ing"), (e) => verbField(e) > 0) : 0;
  const bits = (e: Entry): number =>
    (nounField(e) > 26 ? 3 : nounField(e) > 0 ? 1 : 0) + (verbField(e) > 0 ? 4 : 0);
  const kinds =
    bits(base) |
    (isAdjective(base) << 3) |
    (isAdverb(base) << 4) |
    ((base ? mostly(base) + 1 : 0) << 5) |
    (bits(plural) << 8) |
    ((plural ? mostly(plural) + 1 : 0) << 11) |
    (past ? 1 << 14 : 0) |
    (gerund ? 1 << 15 : 0) |
    (irregularPast(form) << 16);
  const verb = [base, past, gerund, plural].find((e) => verbField(e) > 0) ?? 0;
  return {
    kinds,
    noun: nounField(base) || nounField(plural),
    verb: verb ? verbField(verb) * 8 + verbFrames(verb) : 0,
  };
}

function first(get: (lemma: string) => Entry, of: readonly string[], fits: (e: Entry) => boolean): Entry {
  for (const stem of of) {
    const e = get(stem);
    if (e && fits(e)) return e;
  }
  return 0;
}

/** Lemmas an inflected form may come from, the likelier first. */
export function stemsOf(form: string): string[] {
  const ending = (["ing", "ed", "est", "er", "s"] as const).find((e) => form.endsWith(e));
  return ending ? stems(form, ending) : [];
}

/** Lemmas a form with this ending may come from. */
function stems(form: string, ending: "s" | "ed" | "ing" | "er" | "est"): string[] {
  const bare = form.slice(0, -ending.length);
  if (ending === "s") {
    if (form.endsWith("ies")) return [`${form.slice(0, -3)}y`, bare];
    return form.endsWith("es") ? [bare, form.slice(0, -2)] : [bare];
  }
  const out = [`${bare}e`, bare];
  if (bare.endsWith("i")) out.push(`${bare.slice(0, -1)}y`);
  if (bare.length > 2 && bare.at(-1) === bare.at(-2)) out.push(bare.slice(0, -1));
  return out;
}
