import { feature, hashString, join } from "./hash.ts";
import type { Lexicon, Reading } from "./lexicon.ts";
import { shapeOf } from "./words.ts";

/** What is known of a word before its neighbours are looked at: hashes of its parts and what the lexicon says. */
export interface WordParts {
  readonly form: string;
  readonly reading: Reading;
  /** Of the lower-case form. */
  readonly word: number;
  readonly cased: number;
  readonly shape: number;
  readonly suffix3: number;
  readonly parts: Int32Array;
  /** Usual tag + 1, 0 where the word is unknown. */
  readonly usual: number;
}

export const MOST_TAG_FEATURES = 64;
const FORGET_AFTER = 50_000;
const EDGE = partsOf("\u0002", { kinds: 1 << 20, noun: 0, verb: 0 }, 255);

/** The parts of normal forms (see words.ts); those seen before are remembered, up to a bound. */
export function wordParts(lexicon: Lexicon): (form: string) => WordParts {
  const known = new Map<string, WordParts>();
  return (form) => {
    const found = known.get(form);
    if (found) return found;
    if (known.size >= FORGET_AFTER) known.clear();
    const lower = form.toLowerCase();
    const made = partsOf(form, lexicon.read(lower), lexicon.usualTag(lower));
    known.set(form, made);
    return made;
  };
}

function partsOf(form: string, reading: Reading, usual: number): WordParts {
  const short = form.length > 60 ? form.slice(0, 30) + form.slice(-30) : form;
  const lower = short.toLowerCase();
  const parts: number[] = [];
  for (let n = 1; n <= 6 && n < lower.length; n++) parts.push(hashString(lower.slice(-n), 100 + n));
  for (let n = 1; n <= 4 && n < lower.length; n++) parts.push(hashString(lower.slice(0, n), 200 + n));
  if (/\d/.test(lower)) parts.push(hashString(lower.replace(/\d/g, "0"), 300));
  return {
    form,
    reading,
    word: hashString(lower),
    cased: hashString(short, 1),
    shape: hashString(shapeOf(short), 2),
    suffix3: hashString(lower.slice(-3), 3),
    parts: Int32Array.from(parts),
    usual,
  };
}

/** Writes all features of word `i`; `last` and `before` are the tags of the two words to its left, 0 at the edge. */
export const tagFeatures = (
  words: readonly WordParts[],
  i: number,
  last: number,
  before: number,
  out: Int32Array,
): number => leftFeatures(words, i, last, before, out, wordFeatures(words, i, out, 0));

/** Writes those that look at no tag from a place on; returns the place behind them. */
export function wordFeatures(words: readonly WordParts[], i: number, out: Int32Array, from: number): number {
  let n = from;
  const w = words[i]!;
  const a = i > 0 ? words[i - 1]! : EDGE;
  const b = i > 1 ? words[i - 2]! : EDGE;
  const c = words[i + 1] ?? EDGE;
  const d = words[i + 2] ?? EDGE;
  const first = i === 0 || i === 1 ? 1 : 0;
  const { kinds } = w.reading;
  out[n++] = feature(1, w.word);
  out[n++] = feature(2, w.cased, first);
  out[n++] = feature(3, w.shape, first);
  out[n++] = feature(4, a.word);
  out[n++] = feature(5, b.word);
  out[n++] = feature(6, c.word);
  out[n++] = feature(7, d.word);
  out[n++] = feature(8, a.word, w.word);
  out[n++] = feature(9, w.word, c.word);
  out[n++] = feature(10, a.word, c.word);
  out[n++] = feature(17, w.suffix3, c.suffix3);
  out[n++] = feature(18, a.suffix3, w.suffix3);
  out[n++] = feature(19, w.shape, c.shape);
  out[n++] = feature(20, a.shape, w.shape);
  out[n++] = feature(21, c.suffix3);
  out[n++] = feature(22, a.suffix3);
  out[n++] = feature(23, join(a.shape, w.shape), c.shape);
  out[n++] = feature(26, b.word, a.word);
  out[n++] = feature(27, c.word, d.word);
  out[n++] = feature(28, 0);
  out[n++] = feature(30, kinds, w.shape);
  out[n++] = feature(32, kinds, c.reading.kinds);
  out[n++] = feature(33, a.reading.kinds, kinds);
  out[n++] = feature(35, w.word, c.reading.kinds);
  out[n++] = feature(36, w.suffix3, kinds);
  out[n++] = feature(38, a.word, kinds);
  out[n++] = feature(39, c.word, kinds);
  out[n++] = feature(40, c.usual);
  out[n++] = feature(42, c.usual, d.usual);
  out[n++] = feature(43, w.word, c.usual);
  out[n++] = feature(44, w.suffix3, c.usual);
  out[n++] = feature(47, kinds, c.usual);
  for (let k = 0; k < w.parts.length; k++) out[n++] = feature(29, w.parts[k]!);
  return n;
}

/** Writes those that look at the tags to the left. */
export function leftFeatures(
  words: readonly WordParts[],
  i: number,
  last: number,
  before: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const w = words[i]!;
  const c = words[i + 1] ?? EDGE;
  const d = words[i + 2] ?? EDGE;
  const { kinds } = w.reading;
  out[n++] = feature(11, last);
  out[n++] = feature(12, last, before);
  out[n++] = feature(13, last, w.word);
  out[n++] = feature(14, join(last, before), w.word);
  out[n++] = feature(15, last, c.word);
  out[n++] = feature(16, w.suffix3, last);
  out[n++] = feature(24, last, c.suffix3);
  out[n++] = feature(25, join(last, w.word), c.word);
  out[n++] = feature(31, kinds, last);
  out[n++] = feature(34, join(last, kinds), c.reading.kinds);
  out[n++] = feature(37, last, c.reading.kinds);
  out[n++] = feature(41, c.usual, last);
  out[n++] = feature(45, join(w.word, c.usual), last);
  out[n++] = feature(46, join(c.usual, d.usual), last);
  return n;
}
