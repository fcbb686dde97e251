import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";
import type { Step } from "./stepping.ts";

/*
 * Steps of mending about who a clause is told of: subjects with a phrase, clauses behind nouns of saying.
 * See mend.ts.
 */

const PREPOSITION = /^(on|against|in|at|into|from|with|of|over|near|between)$/;

interface Split {
  readonly noun: Token;
  readonly preposition: Token;
  readonly name: Token;
  readonly verb: Token;
}

/** "Kenyan strikes on Uganda killed ten", taken for strikes and what Uganda killed: no clause opens with a preposition. */
function splitAt(tokens: readonly Token[], verb: Token): Split | null {
  const noun = tokens[verb.head];
  if (!/^(ccomp|advcl|acl)$/.test(verb.deprel) || noun?.upos !== "NOUN" || noun.index > verb.index)
    return null;
  if (noun.head >= 0 || !/^(VBD|VBZ|VBP)$/.test(verb.xpos)) return null;
  const preposition = childOf(tokens, verb, /^(mark|case)$/);
  const name = childOf(tokens, verb, /^nsubj/);
  if (preposition === undefined || name === undefined || preposition.index !== noun.index + 1) return null;
  return PREPOSITION.test(preposition.lemma) && name.index > preposition.index && name.index < verb.index
    ? { noun, preposition, name, verb }
    : null;
}

function subjectWithPhrase(tokens: readonly Token[], token: Token): Token {
  for (const verb of [token, tokens[token.head], tokens.find((t) => t.head === token.index)]) {
    const split = verb === undefined ? null : splitAt(tokens, verb);
    if (split === null) continue;
    if (token === split.verb) return { ...token, head: split.noun.head, deprel: split.noun.deprel };
    if (token === split.noun) return { ...token, head: split.verb.index, deprel: "nsubj" };
    if (token === split.name) return { ...token, head: split.noun.index, deprel: "nmod" };
    if (token === split.preposition) return { ...token, head: split.name.index, deprel: "case" };
  }
  return token;
}

/** Nouns of what somebody says or wants, which a clause behind "that" tells. */
const SAYING =
  /^(demand|accusation|claim|charge|allegation|threat|promise|warning|assurance|denial|report|statement|insistence|suggestion|announcement|decision|request|complaint|hope|fear|condition)$/;

/** "the demand that Uganda withdraw": "that" opens what is demanded, where the clause has another subject, or an object. */
function thatOfNoun(tokens: readonly Token[], token: Token): Token {
  const isThat = (t: Token | undefined): boolean =>
    t?.lemma === "that" && SAYING.test(tokens[t.index - 1]?.lemma ?? "") && isPronoun(t);
  if (isThat(token)) {
    const verb = tokens[token.head]!;
    return subjectIn(tokens, token, verb) === undefined
      ? token
      : { ...token, upos: "SCONJ", xpos: "IN", deprel: "mark" };
  }
  const verb = tokens[token.head];
  const that = verb && tokens.find((t) => t.head === verb.index && isThat(t));
  if (that && subjectIn(tokens, that, verb) === token) return { ...token, deprel: "nsubj" };
  const own = tokens.find((t) => t.head === token.index && isThat(t));
  return own && token.deprel === "acl:relcl" && subjectIn(tokens, own, token) !== undefined
    ? { ...token, deprel: "acl" }
    : token;
}

const isPronoun = (that: Token): boolean => /^(obj|obl|nsubj)/.test(that.deprel) && that.upos === "PRON";

/** The name or noun right behind "that" and before the verb, which the tree took for a part of the verb or for its subject. */
const subjectIn = (tokens: readonly Token[], that: Token, verb: Token): Token | undefined =>
  tokens.find(
    (t) =>
      t.head === verb.index &&
      t.index > that.index &&
      t.index < verb.index &&
      /^(PROPN|NOUN|PRON)$/.test(t.upos) &&
      /^(compound|nsubj)/.test(t.deprel) &&
      verb.upos === "VERB" &&
      (t.deprel.startsWith("compound") || !TAKES_OBJECT.test(verb.lemma)),
  );

/** "the demand that Uganda made", "the claim that Kenya rejected": there "that" is what is made. */
const TAKES_OBJECT =
  /^(make|reject|deny|accept|raise|issue|repeat|voice|dismiss|withdraw|send|level|bring|receive|publish|release|call|describe|have|give|utter|back|support|meet|ignore|take|announce|welcome|criticize|criticise|condemn)$/;

/** "said no", "says yes": a word for an answer is what is said. */
function saidYes(tokens: readonly Token[], token: Token): Token {
  return token.upos === "INTJ" &&
    /^(ccomp|discourse|xcomp|advmod)$/.test(token.deprel) &&
    isSaid(tokens, token)
    ? { ...token, deprel: "obj" }
    : token;
}
const isSaid = (tokens: readonly Token[], { head, index }: Token): boolean =>
  tokens[head]?.lemma === "say" && head === index - 1;

/** "Kenya, together with Uganda, condemned": who does it with the subject does it as well. */
function togetherWith(tokens: readonly Token[], token: Token): Token {
  const subject = tokens[token.head];
  if (!/^(nmod|appos)$/.test(token.deprel) || token.upos !== "PROPN" || subject?.upos !== "PROPN")
    return token;
  if (!subject.deprel.startsWith("nsubj") || subject.index > token.index) return token;
  const by = tokens
    .slice(subject.index + 1, token.index)
    .map(({ lemma }) => lemma)
    .join(" ");
  return /^, (together with|along with|alongside)( the)?$/.test(by) ? { ...token, deprel: "conj" } : token;
}

/** "The soldiers left": a participle with a subject and no auxiliary is a past. */
function pastWithSubject(tokens: readonly Token[], token: Token): Token {
  if (token.xpos !== "VBN" || token.head >= 0 || childOf(tokens, token, /^(aux|cop)/) !== undefined)
    return token;
  return childOf(tokens, token, /^nsubj$/) === undefined ? token : { ...token, xpos: "VBD" };
}

/** In order; they come early, before the steps that look at clauses. */
export const AGENT_STEPS: readonly Step[] = [
  { step: subjectWithPhrase, within: { xpos: "VBD VBZ VBP" }, where: splitAt },
  { step: togetherWith, within: { word: "together along alongside" } },
  { step: pastWithSubject, at: { xpos: "VBN" } },
  { step: saidYes, within: { word: "yes no" } },
  { step: thatOfNoun, within: { word: "that" } },
];
