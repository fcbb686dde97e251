import type { Token } from "../language/index.ts";
import { dayPhrase, isComma, isNominal, phraseStart, topOf } from "./phrases.ts";
import { beforeAside, clauseStart, isFinite, startOf } from "./subjects.ts";

/*
 * A finite verb and what opens its clause: "Chad and Niger signed it in April, and the ministry on Sunday urged both to go on",
 * "lifted its veto on Saturday, after Lord Owen, the mediator, had spoken".
 */

/**
 * A clause with a subject of its own is nobody's subject: what stands behind "and", "after", "although" before the next finite
 * verb is, with or without a day or an aside between; so where the tree has joined that phrase to the words before.
 */
export function withOpenedClauses(tokens: readonly Token[]): readonly Token[] {
  let out = tokens;
  for (const { index, upos } of tokens) {
    if (upos !== "VERB") continue;
    const opened = openedAt(out, out[index]!);
    if (opened !== null) out = put(out, out[index]!, opened);
  }
  return out;
}

interface Opened {
  /** The clause that the tree took for the subject; null where it took none. */
  readonly before: Token | null;
  /** The word that opens the clause. */
  readonly opener: Token;
  /** First and last word of the phrase that is the subject. */
  readonly from: number;
  readonly to: number;
}

function openedAt(tokens: readonly Token[], verb: Token): Opened | null {
  if (/^(acl|amod)/.test(verb.deprel) || !isFinite(tokens, verb)) return null;
  const start = startOf(tokens, verb.index);
  const time = timeBefore(tokens, start);
  const first = time < 0 ? start : time;
  const to = isComma(tokens[first - 1]) ? beforeAside(tokens, first - 1) : first - 1;
  if (to === null || to < 1 || !isNominal(tokens[to]!)) return null;
  const before = tokens.find((t) => isClauseOf(tokens, t, verb)) ?? null;
  const own = ({ head, index, deprel }: Token): boolean =>
    head === verb.index && /^(nsubj|csubj|expl)/.test(deprel) && index !== before?.index;
  if (tokens.some((t) => own(t) && (t.index < first || (t.index > verb.index && before === null))))
    return null;
  const from = phraseFrom(tokens, to, Math.max(clauseStart(tokens, to), (before?.index ?? -1) + 1));
  const opener = from === null ? undefined : tokens[from - 1];
  if (from === null || opener === undefined || !isOpener(opener)) return null;
  if (before?.deprel === "ccomp" && opener.upos === "CCONJ") return null;
  const top = topOf(tokens, from, to);
  // Where the tree has no clause before, only what it joined to a phrase across a comma can be wrong.
  const joined = tokens[top.head];
  const across = isComma(tokens[opener.index - 1]) && joined !== undefined && joined.index < from;
  const lost = opener.upos === "CCONJ" && across && /^(conj|nmod)/.test(top.deprel) && isNominal(joined);
  return before !== null || lost ? { before, opener, from, to } : null;
}

/** Where a time right before a verb begins: "on Sunday", "in June"; -1 where none stands there. */
function timeBefore(tokens: readonly Token[], start: number): number {
  const day = dayPhrase(tokens, start - 1);
  if (day > 0) return day;
  return MONTH.test(tokens[start - 1]?.text ?? "") && /^in$/.test(tokens[start - 2]?.text ?? "")
    ? start - 2
    : -1;
}
const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** A finite verb with a subject and without "that" or "what", of which the tree made a verb's subject or complement. */
const isClauseOf = (tokens: readonly Token[], token: Token, verb: Token): boolean =>
  token.head === verb.index &&
  /^(nsubj|csubj|ccomp)/.test(token.deprel) &&
  token.upos === "VERB" &&
  token.index < verb.index &&
  isFinite(tokens, token) &&
  tokens.some((t) => t.head === token.index && /^nsubj/.test(t.deprel) && !/^W/.test(t.xpos)) &&
  !tokens.some((t) => t.head === token.index && t.deprel === "mark");

/** Where the phrase that ends at a word begins, with what is joined to it by "of": "the heads of state". */
function phraseFrom(tokens: readonly Token[], to: number, least: number): number | null {
  let start = phraseStart(tokens, to, least);
  while (start - 2 >= least && tokens[start - 1]!.lemma === "of" && isNominal(tokens[start - 2]!))
    start = phraseStart(tokens, start - 2, least);
  return start > least ? start : null;
}

const isOpener = ({ text, upos }: Token): boolean =>
  upos === "CCONJ" ? /^(and|but|yet)$/i.test(text) : SUBORDINATORS.test(text);
const SUBORDINATORS = /^(after|before|although|though|while|whereas|because|until|since|as|when)$/i;

function put(tokens: readonly Token[], verb: Token, { before, opener, from, to }: Opened): readonly Token[] {
  const subject = topOf(tokens, from, to);
  const beside = opener.upos === "CCONJ";
  const up = before ?? tokens[verb.head];
  return tokens.map((t): Token => {
    if (t.index === subject.index) return { ...t, head: verb.index, deprel: "nsubj" };
    if (t.index === opener.index) return { ...t, head: verb.index, deprel: beside ? "cc" : "mark" };
    if (before !== null && t.index === before.index) return { ...t, head: verb.head, deprel: verb.deprel };
    if (t.index === verb.index && up !== undefined)
      return { ...t, head: up.index, deprel: beside ? "conj" : "advcl" };
    if (t.index < from && t.head === verb.index && before !== null) return { ...t, head: before.index };
    if (t.index === opener.index - 1 && isComma(t)) return { ...t, head: verb.index };
    if (t.head === verb.index && t.index > verb.index && /^nsubj/.test(t.deprel))
      return { ...t, deprel: "obj" };
    // Between the subject and its verb nothing hangs on what stands before.
    const between = t.index > to && t.index < verb.index && (t.head < from || /^nsubj/.test(t.deprel));
    const isTime = /^(obl|nmod|nsubj)/.test(t.deprel);
    if (between && t.head !== verb.index) return { ...t, head: isTime ? verb.index : subject.index, deprel: isTime ? "obl" : t.deprel }; // prettier-ignore
    if (between && /^nsubj/.test(t.deprel)) return { ...t, deprel: "obl" };
    const inside = t.index >= from && t.index <= to && t.head < from;
    return inside ? { ...t, head: subject.index } : t;
  });
}
