import { type Adder, FILL } from "./adder.ts";
import { leftFeatures, wordFeatures, type WordParts } from "./tagger-features.ts";

/** Words whose features that look at no tag are looked up together: looking up is waiting. */
const AT_ONCE = 64;

/**
 * Tags a sentence from left to right; returns indices into the tag list. `may` rules tags of the word at a place out, told the
 * best of all; a word that it leaves none keeps that.
 */
export function tagSentence(
  adder: Adder,
  tagCount: number,
  words: readonly WordParts[],
  may?: (place: number, tag: number, best: number) => boolean,
): Uint8Array {
  const tags = new Uint8Array(words.length);
  const { features, fills, pool, stride } = adder;
  for (let from = 0; from < words.length; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, words.length);
    for (let i = from, k = 0, count = 0; i < to; i++) {
      fills[k++] = (1 + i - from) * stride;
      fills[k++] = fills[k++] = 0;
      fills[k++] = count;
      fills[k++] = count = wordFeatures(words, i, features, count);
    }
    adder.run(fills[FILL * (to - from) - 1]!, to - from, 0);
    for (let i = from; i < to; i++) {
      const last = i > 0 ? tags[i - 1]! + 1 : 0;
      const before = i > 1 ? tags[i - 2]! + 1 : 0;
      const at = (1 + i - from) * stride;
      const count = leftFeatures(words, i, last, before, features, 0);
      fills[0] = fills[1] = at;
      fills[2] = fills[3] = 0;
      fills[4] = count;
      adder.run(count, 1, 0);
      const scores = pool.subarray(at, at + tagCount);
      const first = best(scores);
      tags[i] = may === undefined ? first : bestOf(scores, (tag) => may(i, tag, first));
    }
  }
  return tags;
}

/** Index of the highest score; the first of equals. */
export function best(scores: Float32Array | Int32Array): number {
  let at = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[at]!) at = k;
  return at;
}

function bestOf(scores: Float32Array | Int32Array, may: (tag: number) => boolean): number {
  let at = -1;
  for (let k = 0; k < scores.length; k++) if (may(k) && (at < 0 || scores[k]! > scores[at]!)) at = k;
  return at < 0 ? best(scores) : at;
}
