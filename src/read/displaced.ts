import type { Token } from "../language/index.ts";
import { AROUND_STEPS } from "./around-phrase.ts";
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

/** Verbs that have somebody do something. */
const ASKING =
  /^(urge|ask|tell|call|order|press|invite|persuade|allow|permit|force|authorise|authorize|mandate|instruct|advise|warn|encourage|require|request|beg|implore|task|commission|empower)$/;

/** Those whose infinitive is never what for. */
const MANDATING = /^(mandate|authorise|authorize|task|commission|empower|instruct)$/;

/** "urged the bloc to suspend Chad": the infinitive behind a name is what is asked of it, and tells no more of the name. */
function askedInfinitive(tokens: readonly Token[], token: Token): Token {
  if (token.xpos !== "VB" || !/^(acl|advcl)$/.test(token.deprel) || token.head > token.index) return token;
  const up = tokens[token.head]!;
  const verb = token.deprel === "acl" && /^i?obj$/.test(up.deprel) ? tokens[up.head] : up;
  const asks = token.deprel === "acl" ? ASKING : MANDATING;
  if (verb?.upos !== "VERB" || !asks.test(verb.lemma)) return token;
  const party = tokens.find((t) => t.head === verb.index && /^i?obj$/.test(t.deprel));
  const to = childOf(tokens, token, /^mark$/);
  const asked = party !== undefined && /^[A-Z]/.test(party.text) && party.index < token.index;
  return asked && to?.index === party.index + 1 && !childOf(tokens, verb, /^xcomp$/)
    ? { ...token, head: verb.index, deprel: "xcomp" }
    : token;
}

/** Names that trees take for nouns: written with capitals alone, or like a bird, a dish, a man. */
const NAMES = /^([A-Z]{2,}|Guinea|Turkey|China|Chad|Jordan|Georgia|Cuba|Panama|Malta)$/;

/** "urged the GCC", "suspended Mali, Guinea and Togo": names, wherever they stand. */
const properName = (_: readonly Token[], token: Token): Token =>
  token.xpos === "NN" && NAMES.test(token.text)
    ? { ...token, upos: "PROPN", xpos: "NNP", lemma: token.text }
    : token;

const TIMES =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{4})$/i;

/** "suspended Mali in May and Guinea in June": nobody is joined to a month, but to the one before it. */
function offMonth(tokens: readonly Token[], token: Token): Token {
  const month = tokens[token.head];
  if (token.deprel !== "conj" || token.upos !== "PROPN" || month === undefined) return token;
  if (!TIMES.test(month.text) || TIMES.test(token.text) || month.deprel !== "obl") return token;
  const object = tokens.find((t) => t.head === month.head && t.deprel === "obj" && t.index < month.index);
  return object?.upos === "PROPN" ? { ...token, head: object.index } : token;
}

/** "suspended Mali, Guinea and Togo": a name behind a comma, without a preposition, is joined to the object before it. */
function listedObject(tokens: readonly Token[], token: Token): Token {
  const own = besideObject(tokens, token);
  if (own !== null) return { ...token, head: own.index, deprel: "conj" };
  const first = tokens[token.head];
  const object = token.deprel === "conj" && first !== undefined ? besideObject(tokens, first) : null;
  return object === null ? token : { ...token, head: object.index };
}

function besideObject(tokens: readonly Token[], token: Token): Token | null {
  if (token.deprel !== "obl" || token.xpos !== "NNP" || TIMES.test(token.text)) return null;
  if (tokens[token.index - 1]?.text !== "," || childOf(tokens, token, /^(case|nummod|det)$/)) return null;
  const object = tokens[token.index - 2];
  return object?.deprel === "obj" && object.xpos === "NNP" && object.head === token.head ? object : null;
}

/** "Voting against were Chad and Mali": who votes stands behind the verb. */
function votersBehind(tokens: readonly Token[], token: Token): Token {
  const found = voters(tokens);
  if (found === null) return token;
  const { voting, be, subject } = found;
  if (token === be) return { ...token, upos: "AUX", head: voting.index, deprel: "aux" };
  if (token === subject) return { ...token, head: voting.index, deprel: "nsubj" };
  return token.index > voting.index && token.index < be.index && token.deprel === "case"
    ? { ...token, head: voting.index, deprel: "advmod" }
    : token;
}

interface Voters {
  readonly voting: Token;
  readonly be: Token;
  readonly subject: Token;
}

function voters(tokens: readonly Token[]): Voters | null {
  const voting = tokens.find(({ text }) => !/^(also|and)$/i.test(text));
  if (voting === undefined || voting.head >= 0 || !/^(voting|abstaining)$/i.test(voting.text)) return null;
  const be = tokens.slice(voting.index, voting.index + 6).find(({ text }) => /^(was|were)$/.test(text));
  const subject = tokens.find((t) => t.head === voting.index && t.upos === "PROPN");
  return be !== undefined && subject !== undefined && subject.index > be.index
    ? { voting, be, subject }
    : null;
}

export const NAME_STEPS: readonly Step[] = [{ step: properName, at: { xpos: "NN" } }];

export const DISPLACED_STEPS: readonly Step[] = [
  { step: allBut, within: { lemma: "but" } },
  { step: callsUpon, within: { word: "calls" } },
  { step: numberedNoun, within: { upos: "NUM" } },
  { step: preposedState, when: (tokens) => preposed(tokens) !== null },
  { step: thatClause, at: { relation: "xcomp" } },
  ...AROUND_STEPS,
  { step: shiftedObject, at: { relation: "appos" } },
  { step: listedObject, at: { relation: "obl conj" } },
  { step: votersBehind, within: { word: "voting abstaining" } },
  { step: askedInfinitive, at: { relation: "acl advcl" } },
  { step: offMonth, at: { relation: "conj" } },
  { step: passiveSubject, at: { relation: "nsubj" } },
];
