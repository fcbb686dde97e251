import type { Token } from "../language/index.ts";

/** Steps of mending that put what "and" joins beside what it is like: see mend.ts. */

/**
 * Coordination joins like with like: a bare infinitive, or a verb with a modal, that the tree coordinated to a finite verb
 * or to a noun goes to the verb after a modal that stands between or before ("said it must explain and pledge": pledge
 * belongs to explain; "say an exit would weaken it and would invite attacks": invite to weaken).
 */
export function coordinated(tokens: readonly Token[], token: Token): Token {
  if (token.deprel === "conj" && /^(NOUN|PROPN)$/.test(token.upos)) return nounConjunct(tokens, token);
  if (token.deprel !== "conj" || token.upos !== "VERB" || token.head < 0 || token.head > token.index)
    return token;
  const head = tokens[token.head]!;
  const modal = hasModal(tokens, token);
  const bare = token.xpos === "VB" || (token.xpos === "VBP" && head.upos === "NOUN");
  if ((!bare && !modal) || tokens.some((t) => t.head === token.index && t.deprel === "nsubj")) return token;
  if (head.upos === "NOUN" ? modal : !/^VB[DZP]$/.test(head.xpos) || hasModal(tokens, head)) return token;
  const from = head.upos === "NOUN" ? -1 : head.index;
  const like = tokens.findLast(
    (t) => t.index > from && t.index < token.index && t.xpos === "VB" && hasModal(tokens, t),
  );
  return like ? { ...token, head: like.index } : token;
}

/**
 * "an organisation which had imposed sanctions on it and threatened to invade it": what "and" joins, unbroken by any mark,
 * to a relative clause with the pronoun for subject and the same tense is in that clause, not beside the main verb.
 */
export function inRelative(tokens: readonly Token[], token: Token): Token {
  const tense = TENSES.get(token.xpos);
  if (token.deprel !== "conj" || tense === undefined || token.head < 0 || token.head > token.index)
    return token;
  if (tokens.some((t) => t.head === token.index && /^nsubj/.test(t.deprel))) return token;
  let and = token.index - 1;
  while (tokens[and]?.upos === "ADV") and--;
  if (tokens[and]?.deprel !== "cc") return token;
  for (let i = and - 1; i > token.head && tokens[i]!.upos !== "PUNCT"; i--) {
    if (!/^W(DT|P)$/.test(tokens[i]!.xpos) || tokens[i]!.deprel !== "nsubj") continue;
    const clause = tokens[tokens[i]!.head]!;
    const finite = tokens.find((t) => t.head === clause.index && t.deprel.startsWith("aux")) ?? clause;
    const inside = clause.deprel === "acl:relcl" && clause.index > i && clause.index < and;
    return inside && TENSES.get(finite.xpos) === tense ? { ...token, head: clause.index } : token;
  }
  return token;
}

/**
 * "attended the talks, which Niger never joined, and accused Chad": a relative clause between commas is over at the second, so
 * that what "and" joins behind it is beside the verb above.
 */
export function behindRelative(tokens: readonly Token[], token: Token): Token {
  const clause = tokens[token.head];
  if (token.deprel !== "conj" || clause?.deprel !== "acl:relcl" || clause.index > token.index) return token;
  const past = token.xpos === "VBN" && tokens.some((t) => t.head === token.index && t.deprel === "obj");
  const tense = past ? "past" : TENSES.get(token.xpos);
  if (tense === undefined || tokens.some((t) => t.head === token.index && /^(nsubj|aux)/.test(t.deprel)))
    return token;
  let and = token.index - 1;
  while (tokens[and]?.upos === "ADV") and--;
  const pronoun = tokens.findLast((t) => t.index < clause.index && /^(WDT|WP|WP\$)$/.test(t.xpos));
  if (
    tokens[and]?.deprel !== "cc" ||
    tokens[and - 1]?.text !== "," ||
    tokens[(pronoun?.index ?? 0) - 1]?.text !== ","
  )
    return token;
  if (tokens.some((t) => t.head === clause.index && t.deprel === "conj" && t.index < token.index))
    return token;
  let up = tokens[clause.head];
  while (up !== undefined && up.upos !== "VERB") up = tokens[up.head];
  return up !== undefined && up.index < clause.index && TENSES.get(up.xpos) === tense
    ? { ...token, xpos: past ? "VBD" : token.xpos, head: up.index }
    : token;
}

/**
 * "broke ties with Chad and Mali with Niger", "sent its envoy and Mali its consul": a name behind "and" with a phrase behind
 * it that is built like one before is the subject of a clause whose verb is left out, not one more of the names before.
 */
export function gapped(tokens: readonly Token[], token: Token): Token {
  const own = gapAt(tokens, token);
  if (own !== null) return { ...token, head: own.verb.index, deprel: "conj" };
  for (let i = token.index - 1; i > 0 && i > token.index - 6; i--) {
    const gap = gapAt(tokens, tokens[i]!);
    if (gap?.rest === token) return { ...token, head: i, deprel: "orphan" };
  }
  return token;
}

interface Gap {
  readonly verb: Token;
  readonly rest: Token;
}

export function gapAt(tokens: readonly Token[], name: Token): Gap | null {
  const and = tokens[name.index - 1];
  const next = tokens[name.index + 1];
  if (name.upos !== "PROPN" || and?.upos !== "CCONJ" || and.lemma !== "and" || next === undefined)
    return null;
  const rest = tokens[next.head];
  if (rest === undefined || rest.index < next.index || rest === name) return null;
  const before = tokens[name.index - 2];
  const like =
    next.deprel === "case"
      ? name.deprel === "conj" &&
        rest.upos === "PROPN" &&
        !/^(in|at|by|during)$/.test(next.lemma) &&
        !OPENING_TIME.test(rest.text) &&
        before?.upos === "PROPN" &&
        hasCase(tokens, name, next)
      : next.xpos === "PRP$" && /^(conj|obj)$/.test(rest.deprel) && hasOwner(tokens, and.index);
  if (!like) return null;
  let verb = before;
  while (verb !== undefined && verb.upos !== "VERB") verb = tokens[verb.head];
  return verb !== undefined && verb.index < and.index && verb.xpos !== "VBG" ? { verb, rest } : null;
}

/** What the name is joined to has the same preposition. */
const hasCase = (tokens: readonly Token[], { head }: Token, preposition: Token): boolean =>
  tokens.some((t) => t.head === head && t.deprel === "case" && t.lemma === preposition.lemma);

/** A noun with "its" of its own stands right before. */
const hasOwner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.upos === "NOUN" && tokens.some((t) => t.head === at - 1 && t.xpos === "PRP$");

/**
 * "Backed by Chad, Mali and Niger signed", "In May, Chad, Mali and Niger left": between the comma behind a participle's phrase
 * or a time that opens a sentence and the verb, names that "and" joins are all its subject.
 */
export function listBehindOpening(tokens: readonly Token[], token: Token): Token {
  if (token.deprel === "root" || !hasOpening(tokens)) return token;
  const comma = firstComma(tokens);
  const lead = tokens[0]!;
  let end = comma + 1;
  while (/^(PROPN|ADJ|DET)$/.test(tokens[end]?.upos ?? "") || /^(,|and)$/.test(tokens[end]?.text ?? ""))
    end++;
  const names = tokens.slice(comma + 1, end);
  const ands = names.filter(({ text }) => text === "and");
  const last = tokens[end - 1]!;
  // "In talks with Mali, Chad and Niger, Kenya left": a list that "and" has closed is over at the comma.
  if (names.findLast(({ text }) => text === "," || text === "and")?.text === ",") return token;
  if (ands.length !== 1 || last.upos !== "PROPN" || !/^(VERB|AUX)$/.test(tokens[end]?.upos ?? ""))
    return token;
  const verb = /^aux/.test(tokens[end]!.deprel) ? tokens[tokens[end]!.head]! : tokens[end]!;
  if (!/^(VB[DP]|VB|VBN)$/.test(verb.xpos) || verb.index < end) return token;
  const heads = names.filter((t, i) => isTop(names, t, i));
  const first = heads[0];
  if (first === undefined || heads.length < 2 || first.head === verb.index) return token;
  // What a preposition opens the sentence with is no subject; another subject leaves the names where they are.
  const other =
    lead.upos === "ADP"
      ? tokens.find((t) => t.head === verb.index && /^nsubj/.test(t.deprel) && !names.includes(t))
      : undefined;
  if (other !== undefined && other.index > comma) return token;
  if (token === other) return { ...token, deprel: "obl" };
  if (token === lead && lead.head === verb.index && /^nsubj/.test(lead.deprel))
    return { ...token, deprel: "advcl" };
  const passive = tokens.some((t) => t.head === verb.index && t.deprel === "aux:pass");
  if (token === first) return { ...token, head: verb.index, deprel: passive ? "nsubj:pass" : "nsubj" };
  return heads.includes(token) ? { ...token, head: first.index, deprel: "conj" } : token;
}

/** The last word of a name in a list. */
const isTop = (names: readonly Token[], { upos }: Token, i: number): boolean =>
  upos === "PROPN" && names[i + 1]?.upos !== "PROPN";

const firstComma = (tokens: readonly Token[]): number => tokens.findIndex(({ text }) => text === ",");

/** Whether the sentence opens with a participle's phrase or a time, up to a comma. */
export function hasOpening(tokens: readonly Token[]): boolean {
  const comma = firstComma(tokens);
  return comma > 0 && opensSentence(tokens.slice(0, comma));
}

const opensSentence = (opening: readonly Token[]): boolean =>
  /^VB[GN]$/.test(opening[0]!.xpos) || opening[0]!.upos === "ADP";

const OPENING_TIME =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{4}|week|month|year)$/;

const TENSES: ReadonlyMap<string, string> = new Map([
  ["VBD", "past"],
  ["VBZ", "present"],
  ["VBP", "present"],
]);

/** A noun coordinated to a verb goes with the noun before the "and": "asked Russia and other allies". */
function nounConjunct(tokens: readonly Token[], token: Token): Token {
  const verb = token.head < 0 || token.head > token.index ? undefined : tokens[token.head];
  if (
    verb?.upos !== "VERB" ||
    tokens.some((t) => t.head === token.index && /^(nsubj|cop|aux|orphan)/.test(t.deprel))
  )
    return token;
  const and = tokens.findLast((t) => t.index < token.index && t.index > verb.index && t.deprel === "cc");
  const like = tokens.findLast(
    (t) =>
      and !== undefined && t.index < and.index && t.head === verb.index && /^(obj|iobj|obl)$/.test(t.deprel),
  );
  return like ? { ...token, head: like.index } : token;
}

const hasModal = (tokens: readonly Token[], verb: Token): boolean =>
  tokens.some((t) => t.head === verb.index && (t.xpos === "MD" || t.xpos === "TO"));

/** "Kenya, but not Uganda, condemned it", "Kenya rather than Uganda": who is left out does not do it together with the other. */
export function leftOut(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "conj" || !/^(NOUN|PROPN)$/.test(token.upos)) return token;
  let first = token.index;
  while (/^(the|of)$/.test(tokens[first - 1]?.text ?? "") || tokens[first - 1]?.deprel === "compound")
    first--;
  const before = tokens[first - 1]?.text;
  const isBut = before === "not" && /^(but|,|and|–|—)$/.test(tokens[first - 2]?.text ?? "");
  const isRather =
    /^(than|of)$/.test(before ?? "") && /^(rather|instead)$/.test(tokens[first - 2]?.text ?? "");
  return isBut || isRather ? { ...token, deprel: "dep" } : token;
}
