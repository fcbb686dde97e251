import { tagFeatures, type WordParts } from "./tagger-features.ts";
import type { Adder } from "./adder.ts";

/**
 * Tags a sentence from left to right; returns indices into the tag list. `may` rules tags of a form out; a form that it
 * leaves none keeps its best.
 */
export function tagSentence(
  adder: Adder,
  tagCount: number,
  words: readonly WordParts[],
  may?: (form: string, tag: number) => boolean,
): Uint8Array {
  const tags = new Uint8Array(words.length);
  const { features, fills, stride } = adder;
  const scores = adder.pool.subarray(stride, stride + tagCount);
  fills[0] = stride;
  fills[1] = fills[2] = fills[3] = 0;
  for (let i = 0; i < words.length; i++) {
    const last = i > 0 ? tags[i - 1]! + 1 : 0;
    const before = i > 1 ? tags[i - 2]! + 1 : 0;
    const count = (fills[4] = tagFeatures(words, i, last, before, features));
    adder.run(count, 1, 0);
    tags[i] = may === undefined ? best(scores) : bestOf(scores, (tag) => may(words[i]!.form, tag));
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
