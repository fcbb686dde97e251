import { hashString, join } from "./hash.ts";
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

/** Writes the features of word `i`; `last` and `before` are the tags of the two words to its left, 0 at the edge. */
export function tagFeatures(
  words: readonly WordParts[],
  i: number,
  last: number,
  before: number,
  out: Int32Array,
): number {
  const w = words[i]!;
  const a = i > 0 ? words[i - 1]! : EDGE;
  const b = i > 1 ? words[i - 2]! : EDGE;
  const c = words[i + 1] ?? EDGE;
  const d = words[i + 2] ?? EDGE;
  const first = i === 0 || i === 1 ? 1 : 0;
  let n = 0;
  const put = (template: number, x: number, y = 0): void => {
    out[n++] = join(join(template, x), y);
  };
  put(1, w.word);
  put(2, w.cased, first);
  put(3, w.shape, first);
  put(4, a.word);
  put(5, b.word);
  put(6, c.word);
  put(7, d.word);
  put(8, a.word, w.word);
  put(9, w.word, c.word);
  put(10, a.word, c.word);
  put(11, last);
  put(12, last, before);
  put(13, last, w.word);
  put(14, join(last, before), w.word);
  put(15, last, c.word);
  put(16, w.suffix3, last);
  put(17, w.suffix3, c.suffix3);
  put(18, a.suffix3, w.suffix3);
  put(19, w.shape, c.shape);
  put(20, a.shape, w.shape);
  put(21, c.suffix3);
  put(22, a.suffix3);
  put(23, join(a.shape, w.shape), c.shape);
  put(24, last, c.suffix3);
  put(25, join(last, w.word), c.word);
  put(26, b.word, a.word);
  put(27, c.word, d.word);
  put(28, 0);
  const kinds = w.reading.kinds;
  put(30, kinds, w.shape);
  put(31, kinds, last);
  put(32, kinds, c.reading.kinds);
  put(33, a.reading.kinds, kinds);
  put(34, join(last, kinds), c.reading.kinds);
  put(35, w.word, c.reading.kinds);
  put(36, w.suffix3, kinds);
  put(37, last, c.reading.kinds);
  put(38, a.word, kinds);
  put(39, c.word, kinds);
  put(40, c.usual);
  put(41, c.usual, last);
  put(42, c.usual, d.usual);
  put(43, w.word, c.usual);
  put(44, w.suffix3, c.usual);
  put(45, join(w.word, c.usual), last);
  put(46, join(c.usual, d.usual), last);
  put(47, kinds, c.usual);
  for (let k = 0; k < w.parts.length; k++) put(29, w.parts[k]!);
  return n;
}
