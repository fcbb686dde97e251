import { within, type Span } from "../../base/span.ts";
import { isPassive, kid, kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { CUES, CUE_NOUNS } from "./cues.ts";
import { framesAt } from "./frames.ts";
import type { Part } from "./parts.ts";

/** Counts of a lemma in a frame, or of a part under a lemma: how often a cue (content), how often seen. */
export type Count = (lemma: string, frame: string) => readonly [yes: number, seen: number];

/** One feature: its name and its value. Names hold no word but those of closed classes. */
export type Feature = readonly [name: string, value: number];

/** The log-odds of a count, drawn towards a prior where little was seen. */
const odds = ([yes, seen]: readonly [number, number], prior: number, weight = 2): number => {
  const p = (yes + prior * weight) / (seen + weight);
  return Math.log(p / (1 - p));
};

const share = ([yes, seen]: readonly [number, number], prior: number): number =>
  (yes + prior * 2) / (seen + 2);

export interface Place {
  readonly tree: Tree;
  readonly i: number;
  /** Quotations that meet the sentence. */
  readonly quotes: readonly Span[];
  readonly count: Count;
  readonly lemma: string;
  readonly frame: string;
  readonly passive: boolean;
}

export const placeOf = (tree: Tree, i: number, quotes: readonly Span[], count: Count): Place => ({
  tree,
  i,
  quotes,
  count,
  lemma: lemmaOf(tree, i),
  frame: framesAt(tree, i)[0] ?? "none",
  passive: isPassive(tree, i),
});

/** What tells whether a predicate is a cue of attribution. */
export function cueFeatures({ tree, i, quotes, count, lemma, frame, passive }: Place): readonly Feature[] {
  const token = tree.tokens[i]!;
  const out: Feature[] = [["1", 1]];
  const put = (name: string): void => void out.push([name, 1]);
  const star = token.upos === "VERB" ? "*" : `*${token.upos}`;
  const base = share(count(lemma, star), 0.1);
  const chance = odds(count(lemma, frame), Math.min(0.95, Math.max(0.02, base)));
  const kind =
    token.upos === "NOUN" ? (CUE_NOUNS.has(lemma) ? "noun" : "none") : (CUES.get(lemma)?.kind ?? "none");
  const plain = frame.replace(/^(passive:|adj:)/, "");
  out.push(["lemma", odds(count(lemma, star), 0.1)], ["frame", chance], [`frame/${token.upos}`, chance]);
  const object = kid(tree, i, "obj");
  if (object !== null)
    out.push([
      "object",
      odds(count(lemma, `=${lemmaOf(tree, object)}`), Math.min(0.95, Math.max(0.02, base))),
    ]);
  put(`kind=${kind}`);
  put(`frame=${frame}`);
  put(`kind=${kind}/${plain}`);
  put(`tag=${token.xpos}/${token.upos}`);
  put(`rel=${token.deprel}`);
  put(`rel=${token.deprel}/${kind}`);
  const subject = kid(tree, i, "nsubj", "csubj");
  const type = subject === null ? "none" : nounType(tree, subject);
  put(`subject=${type}`);
  put(`subject=${type}/${kind}`);
  const bin = Math.max(-6, Math.min(6, Math.round(chance * 1.5)));
  put(`chance=${bin}`);
  put(`chance=${bin}/${kind}`);
  put(`chance=${bin}/subject=${SUBJECT.test(type) ? "someone" : type}`);
  put(`chance=${bin}/${plain.replace(/\+.*/, "")}`);
  put(`chance=${bin}/${token.xpos}`);
  if (subject !== null && subject > i) put(`behind/${kind}`);
  if (passive) put(`passive/${kind}`);
  for (const k of tree.children[i]!) {
    const rel = relation(tree, k);
    if (rel === "aux") put(`aux=${lemmaOf(tree, k)}`);
    if (rel === "advmod" && /^(not|n't|n’t|never)$/.test(lemmaOf(tree, k))) put(`not/${kind}`);
    if (rel === "cop") put("cop");
    if (rel === "mark") put(`mark=${lemmaOf(tree, k)}`);
  }
  if (object !== null) put(`object=${nounType(tree, object)}`);
  const span: Span = [token.start, token.end];
  const inside = quotes.some((q) => within(span, q));
  if (inside) put(`quoted/${kind}`);
  else if (quotes.length > 0) {
    const near = quotes.some((q) => q[1] <= token.start && token.start - q[1] < 40);
    const after = quotes.some((q) => q[0] >= token.end && q[0] - token.end < 25);
    if (near) put(`quote<${kind}`);
    if (after) put(`quote>${kind}`);
  }
  const next = tree.tokens[i + 1];
  if (next)
    put(`next=${/^(that|:|,|to|if|whether|how|what|why|it|“|")$/.test(next.text) ? next.text : next.upos}`);
  const last = tree.tokens[i - 1];
  put(`last=${last ? (last.upos === "PUNCT" ? last.text : last.upos) : "none"}`);
  return out;
}

/** What tells whether a part of a cue is its content. */
export function partFeatures(
  { tree, i, quotes, count, lemma, frame, passive }: Place,
  part: Part,
  parts: readonly Part[],
): readonly Feature[] {
  const token = tree.tokens[i]!;
  const head = tree.tokens[part.head]!;
  const out: Feature[] = [["p1", 1]];
  const put = (name: string): void => void out.push([`p/${name}`, 1]);
  const generic = part.key.replace(/^(obl|nmod):.*/, "$1").replace(/^(advcl|acl|conj):.*/, "$1");
  out.push(["p/count", odds(count(lemma, `@${part.key}`), 0.3, 1)]);
  const first = part.tokens[0] ?? part.head;
  const side = first > i ? ">" : "<";
  put(part.key + side);
  put(`${generic}/${frame}`);
  put(`${generic}/${frame}${side}`);
  put(`${generic}/${token.upos}`);
  put(`${generic}/tag=${head.xpos}`);
  if (TIME.test(head.lemma)) put(`${generic.replace(/>.*/, "")}/time`);
  if (head.upos === "PROPN" && /^obl/.test(part.key)) put("obl/name");
  if (tree.tokens[first - 1]?.text === "," && side === ">") put(`${generic}/comma`);
  put(`${generic}/size=${Math.min(5, Math.floor(Math.log2(part.tokens.length)))}`);
  put(`${generic}/gap=${Math.min(3, Math.floor(Math.abs(first - i) / 3))}`);
  for (const other of ["ccomp", "obj", "xcomp"]) {
    if (part.key !== other && parts.some((p) => p.key.startsWith(other))) put(`${generic}/with=${other}`);
  }
  if (part.key.startsWith("up:") && parts.some((p) => /^(ccomp|obj|xcomp)/.test(p.key)))
    put(`up/closed/${part.key}`);
  const start = head.start;
  if (quotes.some((q) => q[0] <= start && q[1] >= start)) put(`${generic}/quoted`);
  if (part.key === "obj" || part.key === "obl") put(`${part.key}=${nounType(tree, part.head)}`);
  put(`${generic}/passive=${passive}`);
  return out;
}

const TIME =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|day|week|month|year|morning|evening|night|time)$/i;

/** What kind of thing a noun phrase names, by its closed-class words, its case and its ending. */
export function nounType(tree: Tree, k: number): string {
  const token = tree.tokens[k]!;
  if (token.upos === "PRON") {
    const word = token.text.toLowerCase();
    return /^(i|we|you|he|she|they|it|this|that|who|which|what|there|one|these|those|me|us|him|her|them)$/.test(
      word,
    )
      ? word
      : "pron";
  }
  if (TIME.test(token.lemma)) return "time";
  if (token.upos === "PROPN") return "name";
  const word = lemmaOf(tree, k);
  if (HUMAN.test(word)) return "human";
  if (kids(tree, k, "appos", "flat").length > 0) return "titled";
  return token.upos.toLowerCase() + (token.xpos === "NNS" ? "s" : "");
}

const SUBJECT = /^(human|name|titled|he|she|they|we|i|you|who)$/;

const HUMAN =
  /(er|or|ist|ian|man|woman|men|ent|ant)$|^(official|people|source|leader|critic|group|team|company|government|party|court|police|house|office|agency|campaign|report|study|poll|document|statement|letter|article|bill|law|plan|expert|voter|republican|democrat)$/;
