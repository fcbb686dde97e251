import { feature, join } from "./hash.ts";
import type { Words } from "./state.ts";

/*
 * The hashed features of a configuration: Zhang & Nivre (2011), and what stands between the top of the stack `s0` and the
 * next word `n0`, the quotes open, the topmost word without a head, the neighbours in the text, the fields of meaning.
 * They come in groups by what they look at, so that what has been scored for one configuration serves all those that share
 * it (see action-scores.ts). A group writes its features to `out`, first the plain ones, which look at no word, only at
 * tags, labels and marks, and so come back in sentence after sentence; it returns `counts` of both. There is a word on the
 * stack and one to come wherever features are asked for.
 */

/** No group writes more. */
export const MOST_GROUP_FEATURES = 40;

/** How many features are plain and how many there are, in one number. */
export const counts = (plain: number, all: number): number => plain * 256 + all;
export const plainOf = (count: number): number => count >> 8;
export const allOf = (count: number): number => count & 255;

/** The next word and those after it. */
export function nextWord({ n, form, tag }: Words, n0: number, out: Int32Array): number {
  const n1 = n0 + 1;
  const n2 = n0 + 1 < n ? n0 + 2 : n + 1;
  const nw = form[n0]!;
  const np = tag[n0]!;
  const n1p = tag[n1]!;
  const n2p = tag[n2]!;
  let k = 0;
  out[k++] = feature(5, np);
  out[k++] = feature(8, n1p);
  out[k++] = feature(11, n2p);
  out[k++] = feature(20, np, n1p);
  out[k++] = feature(21, join(np, n1p), n2p);
  const plain = k;
  out[k++] = feature(4, nw);
  out[k++] = feature(6, join(nw, np));
  out[k++] = feature(7, form[n1]!);
  out[k++] = feature(9, form[n1]!, n1p);
  out[k++] = feature(10, form[n2]!);
  out[k++] = feature(12, form[n2]!, n2p);
  return counts(plain, k);
}

/** The top of the stack beside the next word, and what stands around and between. */
export function wordPair(words: Words, s0: number, n0: number, out: Int32Array): number {
  const { n, form, lemma, tag, sense } = words;
  const none = n + 1;
  const n1 = n0 + 1;
  const n2 = n0 + 1 < n ? n0 + 2 : none;
  const sw = form[s0]!;
  const sp = tag[s0]!;
  const ss = sense[s0]!;
  const nw = form[n0]!;
  const np = tag[n0]!;
  const ns = sense[n0]!;
  const swp = join(sw, sp);
  const nwp = join(nw, np);
  const spnp = join(sp, np);
  const n1p = tag[n1]!;
  const n2p = tag[n2]!;
  const gap = n0 - s0;
  const far = gap > 10 ? 6 : gap > 5 ? 5 : gap;
  const between = marksBetween(words, s0, n0);
  const quote = quotesOpen(words, s0, n0);
  const before = n0 > 0 ? n0 - 1 : none;
  const after = s0 + 1;
  let k = 0;
  out[k++] = feature(31, sp, far);
  out[k++] = feature(33, np, far);
  out[k++] = feature(35, spnp, far);
  out[k++] = feature(88, spnp, between);
  out[k++] = feature(91, spnp, quote);
  const plain = k;
  out[k++] = feature(1, sw);
  out[k++] = feature(3, swp);
  out[k++] = feature(13, swp, nwp);
  out[k++] = feature(14, swp, nw);
  out[k++] = feature(15, sw, nwp);
  out[k++] = feature(16, swp, np);
  out[k++] = feature(17, sp, nwp);
  out[k++] = feature(18, sw, nw);
  out[k++] = feature(22, spnp, n1p);
  out[k++] = feature(27, swp, n1p);
  out[k++] = feature(28, nwp, n1p);
  out[k++] = feature(29, join(spnp, n1p), n2p);
  out[k++] = feature(30, sw, far);
  out[k++] = feature(32, nw, far);
  out[k++] = feature(34, join(sw, nw), far);
  out[k++] = feature(89, sw, join(np, between));
  out[k++] = feature(90, sp, join(nw, between));
  out[k++] = feature(92, join(sw, nw), join(quote, between >> 2));
  out[k++] = feature(95, spnp, tag[before]!);
  out[k++] = feature(96, spnp, tag[after]!);
  out[k++] = feature(99, sw, form[after]!);
  out[k++] = feature(100, join(spnp, tag[before]!), tag[after]!);
  out[k++] = feature(102, swp, join(np, form[n1]!));
  out[k++] = feature(103, join(sp, nwp), join(n1p, n2p));
  out[k++] = feature(110, ss, np);
  out[k++] = feature(111, ns, sp);
  out[k++] = feature(112, ss, ns);
  out[k++] = feature(113, join(ss, ns), spnp);
  out[k++] = feature(114, ss, join(np, n1p));
  out[k++] = feature(123, ss, nw);
  out[k++] = feature(124, sw, ns);
  out[k++] = feature(130, lemma[s0]!, lemma[n0]!);
  out[k++] = feature(131, lemma[s0]!, join(np, n1p));
  out[k++] = feature(132, lemma[n0]!, join(sp, n1p));
  return counts(plain, k);
}

/** Commas and verbs between the two, each up to three, in one number. */
export const marksBetween = (words: Words, s0: number, n0: number): number =>
  commasBetween(words, s0, n0) * 4 + verbsBetween(words, s0, n0);

const commasBetween = (words: Words, s0: number, n0: number): number =>
  Math.min(words.commas[n0]! - words.commas[s0]!, 3);

const verbsBetween = (words: Words, s0: number, n0: number): number =>
  Math.min(words.verbs[n0]! - words.verbs[s0 + 1]!, 3);

/** Whether a quotation is open at the next word (2), and whether one opened or closed since the top of the stack (1). */
export const quotesOpen = (words: Words, s0: number, n0: number): number =>
  (words.quotes[n0]! & 1) * 2 + ((words.quotes[n0]! - words.quotes[s0]!) & 1);
