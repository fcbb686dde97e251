import { feature, join } from "./hash.ts";
import { counts, marksBetween, quotesOpen } from "./parser-features.ts";
import type { State, Words } from "./state.ts";

/*
 * Features of what has been built: heads, children, labels, the rest of the stack. See parser-features.ts.
 */

/** The children left of the top of the stack. */
export function topLeft({ n, form, tag }: Words, s: State, out: Int32Array): number {
  const s0 = s.top;
  const sl = s.left[s0]!;
  const sl2 = s.left2[s0]!;
  const sw = form[s0]!;
  const sp = tag[s0]!;
  let k = 0;
  out[k++] = feature(39, sp, s.leftCount[s0]!);
  out[k++] = feature(45, sp, s.leftSet[s0]!);
  out[k++] = feature(52, tag[sl]!);
  out[k++] = feature(53, labelOf(s, sl), sp);
  out[k++] = feature(64, tag[sl2]!, labelOf(s, sl2));
  out[k++] = feature(69, sp, join(tag[sl]!, tag[sl2]!));
  if (sl > n) out[k++] = feature(51, form[sl]!);
  if (sl2 > n) out[k++] = feature(63, form[sl2]!);
  const plain = k;
  if (sl <= n) out[k++] = feature(51, form[sl]!);
  if (sl2 <= n) out[k++] = feature(63, form[sl2]!);
  out[k++] = feature(38, sw, s.leftCount[s0]!);
  out[k++] = feature(44, sw, s.leftSet[s0]!);
  return counts(plain, k);
}

/** The children right of the top of the stack. */
export function topRight({ n, form, tag }: Words, s: State, out: Int32Array): number {
  const s0 = s.top;
  const sr = s.right[s0]!;
  const sr2 = s.right2[s0]!;
  const sw = form[s0]!;
  const sp = tag[s0]!;
  let k = 0;
  out[k++] = feature(37, sp, s.rightCount[s0]!);
  out[k++] = feature(43, sp, s.rightSet[s0]!);
  out[k++] = feature(55, tag[sr]!);
  out[k++] = feature(56, labelOf(s, sr), sp);
  out[k++] = feature(66, tag[sr2]!, labelOf(s, sr2));
  out[k++] = feature(70, sp, join(tag[sr]!, tag[sr2]!));
  if (sr > n) out[k++] = feature(54, form[sr]!);
  if (sr2 > n) out[k++] = feature(65, form[sr2]!);
  const plain = k;
  if (sr <= n) out[k++] = feature(54, form[sr]!);
  if (sr2 <= n) out[k++] = feature(65, form[sr2]!);
  out[k++] = feature(36, sw, s.rightCount[s0]!);
  out[k++] = feature(42, sw, s.rightSet[s0]!);
  return counts(plain, k);
}

/** The same children beside the next word. */
export function topRightAndNext({ lemma, form, tag, sense }: Words, s: State, out: Int32Array): number {
  const s0 = s.top;
  const n0 = s.next;
  const sr = s.right[s0]!;
  const set = s.rightSet[s0]!;
  const np = tag[n0]!;
  const ss = sense[s0]!;
  let k = 0;
  out[k++] = feature(25, join(tag[s0]!, np), tag[sr]!);
  out[k++] = feature(106, tag[s0]!, join(set, np));
  const plain = k;
  out[k++] = feature(107, form[s0]!, join(set, np));
  out[k++] = feature(116, ss, join(np, set));
  out[k++] = feature(120, sense[sr]!, join(ss, np));
  out[k++] = feature(135, lemma[s0]!, join(set, np));
  return counts(plain, k);
}

/** The children left of the next word. */
export function nextLeft({ n, form, tag }: Words, s: State, out: Int32Array): number {
  const n0 = s.next;
  const nl = s.left[n0]!;
  const nl2 = s.left2[n0]!;
  const nw = form[n0]!;
  const np = tag[n0]!;
  let k = 0;
  out[k++] = feature(41, np, s.leftCount[n0]!);
  out[k++] = feature(47, np, s.leftSet[n0]!);
  out[k++] = feature(58, tag[nl]!);
  out[k++] = feature(59, labelOf(s, nl), np);
  out[k++] = feature(68, tag[nl2]!, labelOf(s, nl2));
  out[k++] = feature(72, np, join(tag[nl]!, tag[nl2]!));
  if (nl > n) out[k++] = feature(57, form[nl]!);
  if (nl2 > n) out[k++] = feature(67, form[nl2]!);
  const plain = k;
  if (nl <= n) out[k++] = feature(57, form[nl]!);
  if (nl2 <= n) out[k++] = feature(67, form[nl2]!);
  out[k++] = feature(40, nw, s.leftCount[n0]!);
  out[k++] = feature(46, nw, s.leftSet[n0]!);
  out[k++] = feature(98, nw, form[leftEdge(s)]!);
  return counts(plain, k);
}

/** The same children beside the top of the stack. */
export function topAndNextLeft({ lemma, form, tag, sense }: Words, s: State, out: Int32Array): number {
  const s0 = s.top;
  const n0 = s.next;
  const sp = tag[s0]!;
  const np = tag[n0]!;
  const spnp = join(sp, np);
  const set = s.leftSet[n0]!;
  const edge = leftEdge(s);
  let k = 0;
  out[k++] = feature(26, spnp, tag[s.left[n0]!]!);
  out[k++] = feature(105, np, join(set, sp));
  const plain = k;
  out[k++] = feature(97, spnp, join(tag[edge]!, form[edge]!));
  out[k++] = feature(117, sense[n0]!, join(sp, set));
  out[k++] = feature(136, lemma[n0]!, join(set, sp));
  return counts(plain, k);
}

/** The innermost and outermost children of both, by their labels. */
export function childLabels(words: Words, s: State, out: Int32Array): number {
  const s0 = s.top;
  const n0 = s.next;
  const spnp = join(words.tag[s0]!, words.tag[n0]!);
  const sl = labelOf(s, s.left[s0]!);
  const sr = labelOf(s, s.right[s0]!);
  const nl = labelOf(s, s.left[n0]!);
  const between = marksBetween(words, s0, n0);
  let k = 0;
  out[k++] = feature(24, spnp, words.tag[s.left[s0]!]!);
  out[k++] = feature(76, spnp, join(sr, sl));
  out[k++] = feature(77, spnp, join(sl, nl));
  const plain = k;
  out[k++] = feature(94, join(spnp, between), join(sr, nl));
  return counts(plain, k);
}

/** The head of the top of the stack, and its head. */
export function topHead({ n, form, tag }: Words, s: State, out: Int32Array): number {
  const s0 = s.top;
  const h = headOf(s, s0);
  const hh = headOf(s, h);
  const sp = tag[s0]!;
  let k = 0;
  out[k++] = feature(2, sp, isBare(s));
  out[k++] = feature(49, tag[h]!, labelOf(s, s0));
  out[k++] = feature(61, tag[hh]!, tag[h]!);
  out[k++] = feature(62, labelOf(s, h), labelOf(s, s0));
  out[k++] = feature(71, sp, join(tag[h]!, tag[hh]!));
  if (h > n) out[k++] = feature(48, form[h]!);
  if (hh > n) out[k++] = feature(60, form[hh]!);
  const plain = k;
  if (h <= n) out[k++] = feature(48, form[h]!);
  if (hh <= n) out[k++] = feature(60, form[hh]!);
  return counts(plain, k);
}

/** The same head beside the next word. */
export function topHeadAndNext({ form, lemma, tag, sense }: Words, s: State, out: Int32Array): number {
  const s0 = s.top;
  const n0 = s.next;
  const h = headOf(s, s0);
  const label = labelOf(s, s0);
  const nw = form[n0]!;
  const np = tag[n0]!;
  const sp = tag[s0]!;
  const spnp = join(sp, np);
  let k = 0;
  out[k++] = feature(19, spnp, isBare(s));
  out[k++] = feature(23, tag[h]!, spnp);
  out[k++] = feature(50, label, np);
  const plain = k;
  out[k++] = feature(73, join(form[h]!, np), label);
  out[k++] = feature(74, join(form[h]!, nw), label);
  out[k++] = feature(75, join(form[s0]!, sp), join(label, np));
  out[k++] = feature(101, spnp, join(label, tag[n0 + 1]!));
  out[k++] = feature(115, sense[s0]!, join(np, label));
  out[k++] = feature(133, lemma[h]!, join(lemma[n0]!, label));
  out[k++] = feature(125, join(sense[h]!, sense[n0]!), join(label, np));
  return counts(plain, k);
}

/** The word under the top of the stack beside the next word. */
export function underAndNext({ n, form, tag }: Words, s: State, out: Int32Array): number {
  const n0 = s.next;
  const s1 = s.depth > 1 ? s.stack[s.depth - 2]! : n + 1;
  const nw = form[n0]!;
  let k = 0;
  const plain = k;
  out[k++] = feature(78, form[s1]!, nw);
  out[k++] = feature(80, form[s1]!, tag[n0]!);
  out[k++] = feature(81, tag[s1]!, nw);
  out[k++] = feature(104, nw, s.depth > 1 ? 1 : 0);
  return counts(plain, k);
}

/** The same word beside both. */
export function underTop({ n, lemma, tag, sense }: Words, s: State, out: Int32Array): number {
  const s0 = s.top;
  const n0 = s.next;
  const s1 = s.depth > 1 ? s.stack[s.depth - 2]! : n + 1;
  const np = tag[n0]!;
  const spnp = join(tag[s0]!, np);
  let k = 0;
  out[k++] = feature(79, tag[s1]!, spnp);
  out[k++] = feature(82, join(labelOf(s, s1), labelOf(s, s0)), np);
  const plain = k;
  out[k++] = feature(121, sense[s1]!, join(sense[s0]!, np));
  out[k++] = feature(122, join(sense[s1]!, sense[n0]!), spnp);
  out[k++] = feature(137, lemma[s1]!, join(lemma[n0]!, isBare(s)));
  return counts(plain, k);
}

/** The topmost word without a head. */
export function topHeadless(words: Words, s: State, out: Int32Array): number {
  const { form, lemma, tag, sense } = words;
  const s0 = s.top;
  const n0 = s.next;
  const t = headless(s);
  const nw = form[n0]!;
  const np = tag[n0]!;
  const bare = isBare(s);
  const between = marksBetween(words, s0, n0);
  let k = 0;
  out[k++] = feature(86, tag[t]!, join(join(tag[s0]!, np), bare));
  out[k++] = feature(87, join(tag[t]!, np), tag[n0 + 1]!);
  const plain = k;
  out[k++] = feature(83, form[t]!, nw);
  out[k++] = feature(84, form[t]!, np);
  out[k++] = feature(85, tag[t]!, nw);
  out[k++] = feature(93, join(tag[t]!, np), join(quotesOpen(words, s0, n0), between));
  out[k++] = feature(118, sense[t]!, join(np, bare));
  out[k++] = feature(119, join(sense[t]!, sense[n0]!), np);
  out[k++] = feature(134, lemma[t]!, join(lemma[n0]!, bare));
  return counts(plain, k);
}

/** The topmost word on the stack that has no head yet, n + 1 where all have. */
export function headless(s: State): number {
  let at = s.depth - 1;
  while (at >= 0 && s.head[s.stack[at]!]! >= 0) at--;
  return at >= 0 ? s.stack[at]! : s.n + 1;
}

const labelOf = (s: State, i: number): number => (i < s.n ? s.label[i]! + 2 : 0);
const headOf = (s: State, i: number): number => (i < s.n && s.head[i]! >= 0 ? s.head[i]! : s.n + 1);
const isBare = (s: State): number => (s.head[s.top]! < 0 ? 1 : 0);

/** The word before the first child of the next word, or before itself. */
function leftEdge(s: State): number {
  const nl = s.left[s.next]!;
  return nl < s.n && nl > 0 ? nl - 1 : s.next > 0 ? s.next - 1 : s.n + 1;
}
