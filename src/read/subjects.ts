import type { Token } from "../language/index.ts";
import { dayPhrase, isComma, isNominal, phraseBefore, topOf } from "./phrases.ts";

/**
 * A finite verb has a subject. Where the tree has lost it, it is what stands right before the verb ("...; Chad then blamed
 * Niger"), before an aside between commas ("Chad, whose envoys Niger had turned away, recalled them"), or behind a phrase
 * that opens the sentence without a comma ("In the debate the leader of the party accused Niger").
 */
export function withSubjects(tokens: readonly Token[]): readonly Token[] {
  let out = tokens;
  const subjects = new Map<number, Token[]>();
  for (const token of tokens) {
    if (!/^(nsubj|csubj|expl)/.test(token.deprel)) continue;
    const same = subjects.get(token.head);
    if (same) same.push(token);
    else subjects.set(token.head, [token]);
  }
  for (const { index, upos, deprel } of tokens) {
    if ((upos !== "VERB" && upos !== "AUX") || /^(aux|cop)/.test(deprel)) continue;
    const verb = out[index]!;
    const own = subjects.get(index) ?? [];
    if (own.some((k) => !isVerb(k) && isBeside(out, k.index, index) && !isLed(out, k))) continue;
    const lost = lostSubject(out, verb);
    if (lost !== null) out = given(out, lost, verb, own);
  }
  return out;
}

interface Lost {
  readonly head: Token;
  /** First word of its phrase, where the phrase had to be cut out of a longer one. */
  readonly from: number | null;
}

function lostSubject(tokens: readonly Token[], verb: Token): Lost | null {
  if (!isFinite(tokens, verb) || /^(acl|amod)/.test(verb.deprel) || isPassive(tokens, verb)) return null;
  const start = startOf(tokens, verb.index);
  const day = dayPhrase(tokens, start - 1);
  const first = day > 0 ? day : start;
  const at = isComma(tokens[first - 1]) ? beforeAside(tokens, first - 1) : first - 1;
  if (at === null || at < 0 || !(isName(tokens[at]!) || isNumber(tokens, at))) return null;
  const from = clauseStart(tokens, at);
  const head = phraseHead(tokens, at, from, at === first - 1);
  if (prepositionOf(tokens, head) !== null) {
    const phrase = phraseBefore(tokens, at, from);
    if (phrase !== null) return { head: topOf(tokens, ...phrase), from: phrase[0] };
    return at === first - 1 && isLeftOver(tokens, at, verb) ? { head: tokens[at]!, from: at } : null;
  }
  const up = tokens[head]!.head;
  const taken =
    up >= from && up < first && isVerb(tokens[up]!) && tokens[up]!.xpos !== "VBG" && at === first - 1;
  return taken ? null : { head: tokens[head]!, from: null };
}

/**
 * "At the summit in Lusaka Harare accused Pretoria": where all before a sentence's verb hangs on prepositions, the last of two
 * names side by side is left over for its subject.
 */
const isLeftOver = (tokens: readonly Token[], at: number, verb: Token): boolean =>
  verb.head < 0 &&
  /^VB[DZ]$/.test(verb.xpos) &&
  isProper(tokens[at]!) &&
  tokens[at]!.deprel !== "flat" &&
  isNominal(tokens[at - 1]!) &&
  tokens[verb.index + 1]?.lemma !== "by";

const isProper = ({ upos, text }: Token): boolean => upos === "PROPN" || /^[A-Z]{3,}$/.test(text);

/** The tree with a verb's subject; what the verb had for one is none. */
function given(
  tokens: readonly Token[],
  { head, from }: Lost,
  verb: Token,
  own: readonly Token[],
): readonly Token[] {
  const relative = relativeOf(tokens, head, verb);
  if (relative !== null) return relative;
  const start = startOf(tokens, verb.index);
  const day = dayPhrase(tokens, start - 1) > 0 ? start - 1 : -1;
  const above = isAbove(tokens, head, verb);
  const inner = innerOf(tokens, head, verb);
  const before = from === null ? undefined : tokens[from - 1];
  return tokens.map((t): Token => {
    if (t.index === head.index) return { ...t, head: verb.index, deprel: "nsubj" };
    if (inner !== null && t.index === verb.index) return { ...t, head: inner.head, deprel: inner.deprel };
    if (inner !== null && t.index === inner.index) return inClause(tokens, head, t);
    if (inner !== null && t.head === inner.index && t.index > verb.index) return { ...t, head: verb.index };
    if (above && t.index === verb.index) return { ...t, head: head.head, deprel: head.deprel };
    if (above && t.head === head.index && t.index > verb.index) return { ...t, head: verb.index };
    if (own.some(({ index }) => index === t.index)) return { ...t, deprel: "parataxis" };
    if (t.index === day) return { ...t, head: verb.index, deprel: "obl" };
    if (from === null || before === undefined) return t;
    // "By dusk Kenya's council had left": what stood before the phrase opens the sentence, with the preposition.
    if (t.index < from && t.head === head.index && t.deprel === "punct") return { ...t, head: verb.index };
    if (t.index < from && t.head === head.index)
      return t.index === before.index || !(isNominal(before) || before.upos === "NUM")
        ? { ...t, head: verb.index, deprel: "obl" }
        : { ...t, head: before.index };
    // A sentence keeps its root: there the tree has a relative clause for the main one.
    const inside = t.index >= from && t.index < start && t.head >= 0;
    return inside && t.head < from && t.deprel !== "punct"
      ? { ...t, head: head.index, deprel: partOf(tokens, t) }
      : t;
  });
}

/** "Kenya blamed Chad, whose troops, it said, had left": an object of the verb before is none; what is whose is the subject. */
function relativeOf(tokens: readonly Token[], noun: Token, verb: Token): readonly Token[] | null {
  const whose = tokens[noun.index + 2];
  if (noun.deprel !== "obj" || tokens[noun.head]?.head !== verb.index || whose?.xpos !== "WP$") return null;
  return tokens.map((t): Token => {
    if (t.index === noun.head) return { ...t, deprel: "parataxis" };
    return t.index === whose.head && t.index < verb.index ? { ...t, head: verb.index, deprel: "nsubj" } : t;
  });
}

/** The verb of the aside, where the tree has taken it for the sentence's own: "Chad, which came but never signed, left". */
function innerOf(tokens: readonly Token[], head: Token, verb: Token): Token | null {
  const inner = tokens[head.head];
  const own = inner !== undefined && head.deprel.startsWith("nsubj") && verb.head === inner.index;
  return own && inner.index > head.index && inner.index < verb.index ? inner : null;
}

/** Beside the relative clause that the tree has hung on the noun, or itself that clause. */
function inClause(tokens: readonly Token[], noun: Token, verb: Token): Token {
  const clause = tokens.find(
    (t) => t.head === noun.index && t.deprel === "acl:relcl" && t.index < verb.index,
  );
  return clause === undefined
    ? { ...verb, head: noun.index, deprel: "acl:relcl" }
    : { ...verb, head: clause.index, deprel: "conj" };
}

const partOf = (tokens: readonly Token[], { index, deprel }: Token): string =>
  tokens[index + 1]?.xpos === "POS" ? "nmod:poss" : deprel;

/** "At the summit": what a preposition opens the sentence with is no subject. */
const isLed = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens[0]!.head === index && tokens[0]!.deprel === "case" && /^(at|in|on|during)$/.test(tokens[0]!.lemma);

const isVerb = ({ upos }: Token): boolean => upos === "VERB" || upos === "AUX";

function isAbove(tokens: readonly Token[], head: Token, verb: Token): boolean {
  for (let k = verb.head, steps = 0; k >= 0 && steps < tokens.length; k = tokens[k]!.head, steps++)
    if (k === head.index) return true;
  return false;
}

const has = (tokens: readonly Token[], of: number, relations: RegExp): boolean =>
  tokens.some((t) => t.head === of && relations.test(t.deprel));

const prepositionOf = (tokens: readonly Token[], of: number): string | null =>
  tokens.find((t) => t.head === of && /^(case|mark)$/.test(t.deprel))?.lemma ?? null;

/** No mark that parts main clauses stands between a subject and its verb. */
const isBeside = (tokens: readonly Token[], subject: number, verb: number): boolean =>
  subject > verb || clauseStart(tokens, verb) <= subject;

/** A participle with an object and no auxiliary is a past that was taken for one. */
export const isFinite = (tokens: readonly Token[], { index, xpos, deprel }: Token): boolean =>
  (xpos === "VBN" &&
    /^(conj|parataxis|root|ccomp)/.test(deprel) &&
    !has(tokens, index, /^aux/) &&
    has(tokens, index, /^obj/)) ||
  /^VB[DZP]$/.test(xpos) ||
  tokens.some(
    (t) => t.head === index && t.index < index && /^aux/.test(t.deprel) && /^(MD|VB[DZP])$/.test(t.xpos),
  );

const isPassive = (tokens: readonly Token[], { index, xpos }: Token): boolean =>
  xpos === "VBN" && has(tokens, index, /^(nsubj|aux|csubj):pass$/);

/** Where the verb begins with its auxiliaries and adverbs: "has already", "at first". */
export function startOf(tokens: readonly Token[], verb: number): number {
  let first = verb;
  const own = ({ index, head, upos, deprel }: Token): boolean => {
    if (head === verb && /^(aux|advmod)/.test(deprel)) return true;
    return /^(ADP|ADV|PART)$/.test(upos) && head >= index && head < verb && tokens[head]!.upos === "ADV";
  };
  while (first > 0 && (own(tokens[first - 1]!) || tokens[first - 1]!.upos === "ADV")) first--;
  return first;
}

/** The last word of what an aside that ends at a comma stands behind. */
export function beforeAside(tokens: readonly Token[], comma: number): number | null {
  const from = clauseStart(tokens, comma);
  for (let k = comma - 1; k > from; k--) {
    if (!/^(who|whose|which|whom)$/i.test(tokens[k]!.lemma) && !/^whose$/i.test(tokens[k]!.text)) continue;
    const mark = isComma(tokens[k - 1]) ? k - 1 : isComma(tokens[k - 2]) ? k - 2 : null;
    return mark === null ? null : mark - 1;
  }
  let open = comma - 1;
  while (open > from && !isComma(tokens[open])) open--;
  if (open <= from) return null;
  for (let k = open - 1; k >= from && !isComma(tokens[k]); k--) if (isVerb(tokens[k]!)) return null;
  return open - 1;
}

/** Behind the last mark that parts main clauses. */
export function clauseStart(tokens: readonly Token[], before: number): number {
  let k = before;
  while (k > 0 && !/^[;:–—]$/.test(tokens[k - 1]!.text)) k--;
  return k;
}

/**
 * The head of the phrase that ends at a word, no farther than the clause's start. What stands right before the verb is no
 * apposition to a noun before a comma: that would be closed by one ("it has left, the ministry in Paris announced").
 */
function phraseHead(tokens: readonly Token[], at: number, from: number, bare: boolean): number {
  let k = at;
  for (;;) {
    const { head, deprel } = tokens[k]!;
    const inside =
      head >= from && head < k + 1 && head >= 0 && !isVerb(tokens[head]!) && isName(tokens[head]!);
    const part =
      /^(flat|compound|conj|appos|amod)/.test(deprel) ||
      /^nmod:(poss|desc)$/.test(deprel) ||
      (/^nmod/.test(deprel) && prepositionOf(tokens, k) !== null);
    if (!inside || !part) return k;
    if (bare && /^(appos|nmod)/.test(deprel) && tokens.slice(head, k).some(isComma)) return k;
    k = head;
  }
}

/** "the two", "the three": a number for those it counts. */
const isNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.upos === "NUM" && /^(the|all|both)$/i.test(tokens[at - 1]?.text ?? "");

/** A word that may end a phrase for somebody; bare names are sometimes taken for calls. */
const isName = (token: Token): boolean =>
  (isNominal(token) && !/^(who|which|that|whom|what)$/i.test(token.lemma)) ||
  (token.upos === "INTJ" && /^[A-Z]/.test(token.text));
