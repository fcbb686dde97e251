import { isAuxiliary, isPast, parsedWithout, verbAt } from "./asides.ts";
import { irregularPast } from "./irregular.ts";
import type { Parser } from "./pipeline.ts";
import { timeAt } from "./time-phrases.ts";
import type { Segment, Token } from "./token.ts";

/** How many insertions of one sentence are taken out, and how long they may be. */
const MOST = 3;
const LONGEST = 14;

/** From the first comma or dash to the second. */
interface Insertion {
  readonly open: number;
  readonly close: number;
  /** The first verb or auxiliary behind it. */
  readonly verb: number;
  /** It tells who says what stands around it. */
  readonly saying: boolean;
}

/**
 * "At the summit Kenya, one of the five founders, refused": a verb that has lost its subject to what stands between commas before it gets
 * it back when the sentence is parsed without the insertion, which keeps its own tree and hangs where it hung, or on what it is about.
 */
export function withoutInsertions(parser: Parser, most = MOST): Parser {
  return (forms, segment) => {
    const whole = parser(forms, segment);
    const found = most === 0 ? null : insertionIn(forms, whole.tokens);
    if (found === null) return whole;
    const { open, close } = found;
    const isIn = (i: number): boolean => i >= open && i <= close;
    const out = parsedWithout(withoutInsertions(parser, most - 1), forms, segment, isIn);
    const [verb, subject] = verbAt(out, found.verb);
    if (subject !== nameBefore(out, open)) return whole;
    const own = found.saying ? sayingIn(parser, forms, segment, found) : null;
    if (found.saying && own === null) return whole;
    for (let i = open; i <= close; i++)
      out[i] =
        own === null
          ? putBack(whole.tokens, out, i, found, verb)
          : asideOf(own, whole.tokens[i]!, found, verb);
    return { ...whole, tokens: out as Token[] };
  };
}

/** The last insertion behind which a verb has no subject before it; null where there is none. */
function insertionIn(forms: readonly string[], tokens: readonly Token[]): Insertion | null {
  for (let close = forms.length - 3; close > 2; close--) {
    const mark = forms[close]!;
    if (!/^[,–—)]$/.test(mark)) continue;
    let verb = close + 1 + timeAt(forms, close + 1);
    while (tokens[verb]?.upos === "ADV" && verb < close + 8) verb++;
    if (!isAuxiliary(forms[verb]) && !isVerb(forms, tokens, verb)) continue;
    let open = close - 1;
    while (open > 0 && close - open <= LONGEST + 1 && !/^[,–—:;()"“”]$/.test(forms[open]!)) open--;
    const isClosed = forms[open] === (mark === ")" ? "(" : mark);
    if (open < 1 || !isClosed || close - open < 2 || close - open > LONGEST + 1) continue;
    if (!/^[\p{L}\d’'.]+$/u.test(forms[open - 1]!) || !isOpened(forms, open + 1)) continue;
    const [top, subject] = verbAt(tokens, verb);
    if (subject !== null && subject < open && top.index >= verb && !isFinite(tokens[subject]!)) continue;
    const isClause = isOwnClause(tokens, open, close);
    const saying = isClause && forms.slice(open + 2, close).some((form) => SAYING.test(form));
    if ((isClause && !saying) || isNested(forms, open, close)) continue;
    return { open, close, verb, saying };
  }
  return null;
}

/** A past form; "tired of waiting" and "led by Chad" are none. Or a present one: "plans to leave", "says it will". */
const isVerb = (forms: readonly string[], tokens: readonly Token[], at: number): boolean =>
  isPast(forms[at])
    ? tokens[at]!.xpos !== "JJ" && !isOfOthers(forms, at + 1)
    : tokens[at]!.xpos === "VBZ" || (tokens[at]!.xpos === "NNS" && forms[at + 1] === "to");

/** "of", and "by" unless it tells how: "responded by calling". */
const isOfOthers = (forms: readonly string[], at: number): boolean =>
  forms[at] === "of" || (forms[at] === "by" && !/^[a-z]+ing$/.test(forms[at + 1] ?? ""));

/** No subject. */
const isFinite = ({ xpos }: Token): boolean => /^VB[DZP]$/.test(xpos);

/** Words with which an insertion begins: it is no clause of a list ("closed its schools, went home, left"). */
function isOpened(forms: readonly string[], at: number): boolean {
  const [first, next] = [forms[at]!, forms[at + 1]!];
  // "Chad, Togo and every ally, related": names in a list.
  if (/^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(forms[at - 2]!) && !/^['’]s$/.test(next)) return false;
  if (/^(and|but|or|nor|so|yet)$/.test(first) || isAuxiliary(first) || irregularPast(first) === 1)
    return false;
  return !isPast(first) || /^(by|with|in|at|to|of|for|on|from|after|since|under)$/.test(next);
}

const RELATIVE = /^(who|which|whose|whom|where)$/;

/** A clause of its own, with a finite verb. */
const isOwnClause = (tokens: readonly Token[], open: number, close: number): boolean =>
  !RELATIVE.test(tokens[open + 1]!.text) &&
  tokens.slice(open + 1, close).some(({ xpos }) => /^(VBD|VBZ|VBP|MD)$/.test(xpos));

const SAYING =
  /^(says?|said|tells?|told|adds?|added|announced?|announces|warn(s|ed)?|insist(s|ed)?|claim(s|ed)?|declared?|declares|writes?|wrote|stated?|states|reports?|reported|argue[sd]?|confirm(s|ed)?|explain(s|ed)?|maintain(s|ed)?|believes?|emerged?|emerges|recall(s|ed)?|suggest(s|ed)?|points|pointed|complain(s|ed)?|promise[sd]?|thinks?|thought|fear(s|ed)?|hope[sd]?|reckon(s|ed)?|concede[sd]?|admit(s|ted)?|acknowledge[sd]?|predict(s|ed)?)$/;

/** ", the minister told reporters on Friday,": who says what stands around it, parsed by itself; null where it is no such clause. */
function sayingIn(
  parser: Parser,
  forms: readonly string[],
  segment: Segment,
  { open, close }: Insertion,
): readonly Token[] | null {
  const own = parser([...forms.slice(open + 1, close), "."], {
    ...segment,
    tokens: segment.tokens.slice(open + 1, close + 1),
  }).tokens.slice(0, -1);
  const top = own.find(({ head }) => head < 0);
  const subject = own.find((t) => t.head === top?.index && t.deprel === "nsubj");
  const isTold = own.some((t) => t.head === top?.index && /^(ccomp|mark|conj|cc)$/.test(t.deprel));
  if (top === undefined || !SAYING.test(top.text) || !/^VB[DZP]$/.test(top.xpos) || isTold) return null;
  return subject !== undefined && subject.index < top.index ? own : null;
}

/** A token of such a clause, which hangs on the verb behind it, or one of its commas. */
function asideOf(own: readonly Token[], token: Token, { open, close }: Insertion, verb: Token): Token {
  const from = open + 1;
  const isMark = token.index === open || token.index === close;
  const { head, ...word } = isMark ? token : own[token.index - from]!;
  const top = own.find((t) => t.head < 0)!.index + from;
  if (isMark) return { ...word, head: top, deprel: "punct" };
  const index = token.index;
  return head < 0
    ? { ...word, index, head: verb.index, deprel: "parataxis" }
    : { ...word, index, head: head + from };
}

/** Within a relative clause that goes on behind it: "Chad, whose envoy said that Togo, tired of waiting, had left, agreed". */
const isNested = (forms: readonly string[], open: number, close: number): boolean =>
  forms.slice(1, open).some((form, i) => forms[i] === "," && RELATIVE.test(form)) &&
  forms.slice(close + 1).includes(",");

const KEPT = /^(appos|acl|nmod|obl|advmod|advcl|parataxis|case|det|amod|cc|mark)/;

/** A token of the insertion in its own tree; what is its top hangs on whom it tells of, or on the verb behind it. */
function putBack(
  whole: readonly Token[],
  out: readonly (Token | undefined)[],
  i: number,
  { open, close }: Insertion,
  verb: Token,
): Token {
  const token = whole[i]!;
  const isIn = (at: number): boolean => at > open && at < close;
  const top = whole.find((t) => isIn(t.index) && !isIn(t.head) && t.upos !== "PUNCT");
  if (i === open || i === close) return { ...token, head: top?.index ?? verb.index, deprel: "punct" };
  if (isIn(token.head) || (token.head >= 0 && KEPT.test(token.deprel))) return token;
  if (top !== undefined && token !== top) return { ...token, head: top.index };
  const name = nameBefore(out, open);
  const first = whole[open + 1]!;
  if (RELATIVE.test(first.text)) return { ...token, head: name, deprel: "acl:relcl" };
  const hasCase = whole.some((t) => t.head === i && t.deprel === "case");
  return /^(NOUN|PROPN|PRON|NUM)$/.test(token.upos) && !hasCase
    ? { ...token, head: name, deprel: "appos" }
    : {
        ...token,
        head: verb.index,
        deprel: token.upos === "VERB" ? "advcl" : token.upos === "ADV" ? "advmod" : "obl",
      };
}

/** The noun that stands before the insertion, with what goes with it. */
function nameBefore(out: readonly (Token | undefined)[], open: number): number {
  let at = open - 1;
  for (let up = out[at]!.head; up >= 0 && up < open; up = out[at]!.head) {
    if (!/^(flat|compound|nmod|case|det|amod|nummod|appos)/.test(out[at]!.deprel)) break;
    at = up;
  }
  return at;
}
