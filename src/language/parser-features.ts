import { join } from "./hash.ts";
import type { State, Words } from "./state.ts";

export const MOST_PARSE_FEATURES = 160;

/*
 * The hashed features of a configuration: Zhang & Nivre (2011), and what stands between the top of the stack and the
 * next word, the quotes open, the topmost word without a head, the neighbours in the text, the fields of meaning.
 * They come in two parts, so that a beam need not score twice what its items share.
 */

/** Features of the words alone: the top of the stack `s0`, the next word `n0`, and what stands around and between. */
export function pairFeatures(words: Words, s0: number, n0: number, out: Int32Array): number {
  const { n, form, lemma, tag, sense } = words;
  const none = n + 1;
  const n1 = n0 < n ? n0 + 1 : none;
  const n2 = n0 + 1 < n ? n0 + 2 : none;
  const sw = form[s0]!;
  const sp = tag[s0]!;
  const ss = sense[s0]!;
  const nw = form[n0]!;
  const np = tag[n0]!;
  const ns = sense[n0]!;
  const swp = join(sw, sp);
  const nwp = join(nw, np);
  const n1p = tag[n1]!;
  const n2p = tag[n2]!;
  const spnp = join(sp, np);
  const gap = n0 - s0;
  const far = s0 > n ? 0 : gap > 10 ? 6 : gap > 5 ? 5 : gap;
  const commas = commasBetween(words, s0, n0);
  const verbs = verbsBetween(words, s0, n0);
  const quote = quotesOpen(words, s0, n0);
  const before = n0 > 0 ? n0 - 1 : none;
  const after = s0 < n ? s0 + 1 : none;
  let k = 0;
  const put = (template: number, x: number, y = 0): void => {
    out[k++] = join(join(template, x), y);
  };
  put(1, sw);
  put(3, swp);
  put(4, nw);
  put(5, np);
  put(6, nwp);
  put(7, form[n1]!);
  put(8, n1p);
  put(9, form[n1]!, n1p);
  put(10, form[n2]!);
  put(11, n2p);
  put(12, form[n2]!, n2p);
  put(13, swp, nwp);
  put(14, swp, nw);
  put(15, sw, nwp);
  put(16, swp, np);
  put(17, sp, nwp);
  put(18, sw, nw);
  put(20, np, n1p);
  put(21, join(np, n1p), n2p);
  put(22, spnp, n1p);
  put(27, swp, n1p);
  put(28, nwp, n1p);
  put(29, join(spnp, n1p), n2p);
  put(30, sw, far);
  put(31, sp, far);
  put(32, nw, far);
  put(33, np, far);
  put(34, join(sw, nw), far);
  put(35, spnp, far);
  put(88, spnp, commas * 4 + verbs);
  put(89, sw, join(np, commas * 4 + verbs));
  put(90, sp, join(nw, commas * 4 + verbs));
  put(91, spnp, quote);
  put(92, join(sw, nw), join(quote, commas));
  put(95, spnp, tag[before]!);
  put(96, spnp, tag[after]!);
  put(99, sw, form[after]!);
  put(100, join(spnp, tag[before]!), tag[after]!);
  put(102, swp, join(np, form[n1]!));
  put(103, join(sp, nwp), join(n1p, n2p));
  put(110, ss, np);
  put(111, ns, sp);
  put(112, ss, ns);
  put(113, join(ss, ns), spnp);
  put(114, ss, join(np, n1p));
  put(123, ss, nw);
  put(124, sw, ns);
  put(130, lemma[s0]!, lemma[n0]!);
  put(131, lemma[s0]!, join(np, n1p));
  put(132, lemma[n0]!, join(sp, n1p));
  return k;
}

/** Features of what has been built: heads, children, labels, the rest of the stack. */
export function builtFeatures(words: Words, s: State, out: Int32Array): number {
  const { form, lemma, tag, sense } = words;
  const none = s.n + 1;
  const s0 = s.top;
  const n0 = s.next;
  const s1 = s.depth > 1 ? s.stack[s.depth - 2]! : none;
  const n1p = tag[n0 < s.n ? n0 + 1 : none]!;
  const headOf = (i: number): number => (i < s.n && s.head[i]! >= 0 ? s.head[i]! : none);
  const labelOf = (i: number): number => (i < s.n ? s.label[i]! + 2 : 0);
  const h = headOf(s0);
  const hh = headOf(h);
  const [sl, sr, sl2, sr2] = [s.left[s0]!, s.right[s0]!, s.left2[s0]!, s.right2[s0]!];
  const [nl, nl2] = [s.left[n0]!, s.left2[n0]!];
  const t = topless(s);
  const sw = form[s0]!;
  const sp = tag[s0]!;
  const ss = sense[s0]!;
  const nw = form[n0]!;
  const np = tag[n0]!;
  const ns = sense[n0]!;
  const swp = join(sw, sp);
  const spnp = join(sp, np);
  const bare = s0 < s.n && s.head[s0]! < 0 ? 1 : 0;
  const commas = commasBetween(words, s0, n0);
  const verbs = verbsBetween(words, s0, n0);
  const quote = quotesOpen(words, s0, n0);
  const edge = nl < s.n && nl > 0 ? nl - 1 : n0 > 0 ? n0 - 1 : none;
  let k = 0;
  const put = (template: number, x: number, y = 0): void => {
    out[k++] = join(join(template, x), y);
  };
  put(2, sp, bare);
  put(19, spnp, bare);
  put(23, tag[h]!, spnp);
  put(24, spnp, tag[sl]!);
  put(25, spnp, tag[sr]!);
  put(26, spnp, tag[nl]!);
  put(36, sw, s.rightCount[s0]!);
  put(37, sp, s.rightCount[s0]!);
  put(38, sw, s.leftCount[s0]!);
  put(39, sp, s.leftCount[s0]!);
  put(40, nw, s.leftCount[n0]!);
  put(41, np, s.leftCount[n0]!);
  put(42, sw, s.rightSet[s0]!);
  put(43, sp, s.rightSet[s0]!);
  put(44, sw, s.leftSet[s0]!);
  put(45, sp, s.leftSet[s0]!);
  put(46, nw, s.leftSet[n0]!);
  put(47, np, s.leftSet[n0]!);
  put(48, form[h]!);
  put(49, tag[h]!, labelOf(s0));
  put(50, labelOf(s0), np);
  put(51, form[sl]!);
  put(52, tag[sl]!);
  put(53, labelOf(sl), sp);
  put(54, form[sr]!);
  put(55, tag[sr]!);
  put(56, labelOf(sr), sp);
  put(57, form[nl]!);
  put(58, tag[nl]!);
  put(59, labelOf(nl), np);
  put(60, form[hh]!);
  put(61, tag[hh]!, tag[h]!);
  put(62, labelOf(h), labelOf(s0));
  put(63, form[sl2]!);
  put(64, tag[sl2]!, labelOf(sl2));
  put(65, form[sr2]!);
  put(66, tag[sr2]!, labelOf(sr2));
  put(67, form[nl2]!);
  put(68, tag[nl2]!, labelOf(nl2));
  put(69, sp, join(tag[sl]!, tag[sl2]!));
  put(70, sp, join(tag[sr]!, tag[sr2]!));
  put(71, sp, join(tag[h]!, tag[hh]!));
  put(72, np, join(tag[nl]!, tag[nl2]!));
  put(73, join(form[h]!, np), labelOf(s0));
  put(74, join(form[h]!, nw), labelOf(s0));
  put(75, swp, join(labelOf(s0), np));
  put(76, spnp, join(labelOf(sr), labelOf(sl)));
  put(77, spnp, join(labelOf(sl), labelOf(nl)));
  put(78, form[s1]!, nw);
  put(79, tag[s1]!, spnp);
  put(80, form[s1]!, np);
  put(81, tag[s1]!, nw);
  put(82, join(labelOf(s1), labelOf(s0)), np);
  put(83, form[t]!, nw);
  put(84, form[t]!, np);
  put(85, tag[t]!, nw);
  put(86, tag[t]!, join(spnp, bare));
  put(87, join(tag[t]!, np), n1p);
  put(93, join(tag[t]!, np), join(quote, commas * 4 + verbs));
  put(94, join(spnp, commas * 4 + verbs), join(labelOf(sr), labelOf(nl)));
  put(97, spnp, join(tag[edge]!, form[edge]!));
  put(98, nw, form[edge]!);
  put(101, spnp, join(labelOf(s0), n1p));
  put(104, nw, s.depth > 1 ? 1 : 0);
  put(105, np, join(s.leftSet[n0]!, sp));
  put(106, sp, join(s.rightSet[s0]!, np));
  put(107, sw, join(s.rightSet[s0]!, np));
  put(115, ss, join(np, labelOf(s0)));
  put(116, ss, join(np, s.rightSet[s0]!));
  put(117, ns, join(sp, s.leftSet[n0]!));
  put(118, sense[t]!, join(np, bare));
  put(119, join(sense[t]!, ns), np);
  put(120, sense[sr]!, join(ss, np));
  put(121, sense[s1]!, join(ss, np));
  put(122, join(sense[s1]!, ns), join(sp, np));
  put(133, lemma[h]!, join(lemma[n0]!, labelOf(s0)));
  put(134, lemma[t]!, join(lemma[n0]!, bare));
  put(135, lemma[s0]!, join(s.rightSet[s0]!, np));
  put(136, lemma[n0]!, join(s.leftSet[n0]!, sp));
  put(137, lemma[s1]!, join(lemma[n0]!, bare));
  put(125, join(sense[h]!, ns), join(labelOf(s0), np));
  return k;
}

/** A number that configurations with the same features share (two 26-bit hashes; a clash is a wrong score, no more). */
export function builtKey(s: State): number {
  const s0 = s.top;
  const n0 = s.next;
  let a = join(s0, n0);
  let b = join(n0, s0);
  const mixIn = (i: number): void => {
    a = join(a, i);
    b = join(i, b);
  };
  for (const i of [s0, s.left[s0]!, s.right[s0]!, s.left2[s0]!, s.right2[s0]!, s.left[n0]!, s.left2[n0]!]) {
    mixIn(i * 64 + (i < s.n ? s.label[i]! : 0));
  }
  const h = s0 < s.n ? s.head[s0]! : -1;
  mixIn(h < 0 ? h : (h * 64 + s.label[h]!) * 512 + s.head[h]!);
  mixIn(s.leftSet[s0]!);
  mixIn(s.rightSet[s0]!);
  mixIn(s.leftSet[n0]!);
  mixIn((s.leftCount[s0]! * 64 + s.rightCount[s0]!) * 64 + s.leftCount[n0]!);
  const s1 = s.depth > 1 ? s.stack[s.depth - 2]! : -1;
  mixIn(s1 < 0 ? -1 : s1 * 64 + s.label[s1]!);
  mixIn(topless(s));
  return (a >>> 6) * 67108864 + (b >>> 6);
}

/** The topmost word on the stack that has no head yet, n + 1 where all have. */
function topless(s: State): number {
  let at = s.depth - 1;
  while (at >= 0 && s.head[s.stack[at]!]! >= 0) at--;
  return at >= 0 ? s.stack[at]! : s.n + 1;
}

const commasBetween = (words: Words, s0: number, n0: number): number =>
  s0 < words.n ? Math.min(words.commas[n0]! - words.commas[s0]!, 3) : 0;

const verbsBetween = (words: Words, s0: number, n0: number): number =>
  s0 < words.n ? Math.min(words.verbs[n0]! - words.verbs[s0 + 1]!, 3) : 0;

/** Whether a quotation is open at the next word (2), and whether one opened or closed since the top of the stack (1). */
function quotesOpen(words: Words, s0: number, n0: number): number {
  const inside = words.quotes[n0]! & 1;
  return inside * 2 + (s0 < words.n && (words.quotes[n0]! - words.quotes[s0]!) & 1 ? 1 : 0);
}
