import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";
import type { Step } from "./stepping.ts";

/** Steps of mending for words of a clause that stand where trees do not look for them: see mend.ts. */

/** "All members but Chad attended": "but" before a name, behind all or none of them, leaves the name out; it joins no clause. */
function allBut(tokens: readonly Token[], token: Token): Token {
  const noun = leftOutOf(tokens, token);
  if (noun !== null) return { ...token, head: noun.index, deprel: "nmod" };
  const name = tokens[token.index + 1];
  return name !== undefined && isBut(token) && leftOutOf(tokens, name) !== null
    ? { ...token, head: name.index, deprel: "case", upos: "ADP", xpos: "IN" }
    : token;
}

const isBut = (token: Token | undefined): boolean => token?.text.toLowerCase() === "but";

/** The noun that a name behind "but" is left out of. */
function leftOutOf(tokens: readonly Token[], token: Token): Token | null {
  if (token.upos !== "PROPN" || !isBut(tokens[token.index - 1])) return null;
  const noun = tokens[token.index - 2];
  if (noun === undefined || noun.deprel === "obj") return null;
  if (/^(everyone|everybody|nobody|none|all|each)$/i.test(noun.text)) return noun;
  const all = tokens.some((t) => t.head === noun.index && /^(all|every|each|no)$/i.test(t.text));
  return noun.upos === "NOUN" && all ? noun : null;
}

/** "submitted to the council a draft on Chad": behind whom it goes to, without a comma, stands what goes there. */
function shiftedObject(tokens: readonly Token[], token: Token): Token {
  const party = tokens[token.head];
  if (token.deprel !== "appos" || token.upos !== "NOUN" || party?.deprel !== "obl") return token;
  const verb = tokens[party.head]!;
  const article = childOf(tokens, token, /^det$/);
  const to = childOf(tokens, party, /^case$/);
  if (verb.upos !== "VERB" || article === undefined || !/^(to|before|with)$/.test(to?.text ?? ""))
    return token;
  const adjoins = !/^[,(–—-]$/.test(tokens[article.index - 1]?.text ?? "");
  return adjoins && article.index > party.index && !childOf(tokens, verb, /^(obj|nsubj:pass|xcomp|ccomp)$/)
    ? { ...token, head: verb.index, deprel: "obj" }
    : token;
}

/** "Calls upon Chad to withdraw": the verb that a paragraph of a resolution begins with is no noun. */
function callsUpon(tokens: readonly Token[], token: Token): Token {
  if (isCallsUpon(tokens, token)) return { ...token, upos: "VERB", xpos: "VBZ", lemma: "call" };
  const calls = tokens[token.head];
  if (calls === undefined || !isCallsUpon(tokens, calls)) return token;
  if (token.deprel === "nmod") return { ...token, deprel: "obl" };
  return token.deprel === "acl" && token.xpos === "VB" ? { ...token, deprel: "xcomp" } : token;
}

const isCallsUpon = (tokens: readonly Token[], token: Token): boolean =>
  token.text === "Calls" &&
  token.head < 0 &&
  /^(on|upon)$/.test(tokens[token.index + 1]?.text ?? "") &&
  tokens.slice(0, token.index).every(({ upos }) => /^(NUM|PUNCT|X|SYM)$/.test(upos));

/** "asked for Article 4 consultations": a noun with its number stands before the noun that it tells more of. */
function numberedNoun(tokens: readonly Token[], token: Token): Token {
  const behind = isNumbered(tokens, token);
  if (behind !== null) return { ...token, head: behind.index, deprel: "compound" };
  const noun = tokens[token.head];
  const whole = noun !== undefined && token.deprel === "case" ? isNumbered(tokens, noun) : null;
  return whole === null ? token : { ...token, head: whole.index };
}

function isNumbered(tokens: readonly Token[], token: Token): Token | null {
  const [number, noun] = [tokens[token.index + 1], tokens[token.index + 2]];
  if (token.upos !== "NOUN" || token.deprel !== "obl" || number?.upos !== "NUM") return null;
  return noun?.upos === "NOUN" && noun.deprel === "obl" && noun.head === token.head ? noun : null;
}

/** "Absent from the summit was Chad": the word that a sentence begins with is what its subject, behind the verb, is said to be. */
function preposedState(tokens: readonly Token[], token: Token): Token {
  const found = preposed(tokens);
  if (found === null) return token;
  const { state, subject } = found;
  if (token === state)
    return { ...token, upos: "ADJ", xpos: "JJ", lemma: lower(token), head: -1, deprel: "root" };
  if (token === subject) return { ...token, head: state.index, deprel: "nsubj" };
  return token.head === subject.index && /^(cop|punct|advmod|obl)$/.test(token.deprel)
    ? { ...token, head: state.index }
    : token;
}

interface Preposed {
  readonly state: Token;
  readonly subject: Token;
}

function preposed(tokens: readonly Token[]): Preposed | null {
  const state = tokens.find(({ text }) => !/^(also|notably|conspicuously|still)$/i.test(text));
  if (state === undefined || !/^(absent|present|missing)$/.test(lower(state))) return null;
  const subject = tokens[state.head];
  if (subject === undefined || subject.head >= 0 || !/^[nc]subj/.test(state.deprel)) return null;
  const be = childOf(tokens, subject, /^cop$/);
  return be !== undefined && be.index > state.index && be.index < subject.index ? { state, subject } : null;
}

const lower = (token: Token): string => token.text.toLowerCase();

/** "proposed that the bloc send troops": a clause that "that" opens and that has its own subject is no open one. */
function thatClause(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "xcomp" || !childOf(tokens, token, /^nsubj/)) return token;
  const that = tokens.some((t) => t.head === token.index && t.deprel === "mark" && t.lemma === "that");
  return that ? { ...token, deprel: "ccomp" } : token;
}

/** "has in recent weeks been suspended": the subject of a participle with a form of "be" before it suffers what it tells. */
function passiveSubject(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  if (token.deprel !== "nsubj" || verb?.xpos !== "VBN" || token.index > verb.index) return token;
  return childOf(tokens, verb, /^aux:pass$/) ? { ...token, deprel: "nsubj:pass" } : token;
}

export const DISPLACED_STEPS: readonly Step[] = [
  { step: allBut, within: { lemma: "but" } },
  { step: callsUpon, within: { word: "calls" } },
  { step: numberedNoun, within: { upos: "NUM" } },
  { step: preposedState, when: (tokens) => preposed(tokens) !== null },
  { step: thatClause, at: { relation: "xcomp" } },
  { step: shiftedObject, at: { relation: "appos" } },
  { step: passiveSubject, at: { relation: "nsubj" } },
];
