import type { Token } from "../language/index.ts";
import { CUES } from "./attribution/cues.ts";
import { childOf } from "./finite.ts";
import { onceEach, type Step } from "./stepping.ts";

/** Steps of mending for words that a tree has cast for parts which their form or their place rules out: see mend.ts. */

const ASKS = /^(urge|ask|tell|order|press|warn|beg|implore|want|expect|invite|summon)$/;

/** "urged Italy to leave": a word with a capital between a verb of asking and its infinitive is a name, and whom it asks. */
function askedName(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  const next = tokens[token.index + 1];
  return token.deprel === "advmod" &&
    /^[A-Z]/.test(token.text) &&
    verb?.index === token.index - 1 &&
    ASKS.test(verb.lemma) &&
    next?.xpos === "TO" &&
    !childOf(tokens, verb, /^i?obj$/)
    ? { ...token, lemma: token.text, upos: "PROPN", xpos: "NNP", deprel: "obj" }
    : token;
}

const PLANS =
  /^(threaten|promise|pledge|vow|refuse|plan|decide|agree|intend|prepare|want|hope|fail|decline|attempt|try|swear)$/;

/** "threatened to march on the capital": a name is no name without a capital; behind such a verb and "to" it is the infinitive. */
function smallName(tokens: readonly Token[], token: Token): Token {
  const infinitive = firstSmallName(tokens);
  if (infinitive === undefined) return token;
  if (token === infinitive) return { ...token, lemma: token.text, upos: "VERB", xpos: "VB", deprel: "xcomp" };
  if (token.index === infinitive.index - 1) return { ...token, upos: "PART", xpos: "TO", deprel: "mark" };
  const behind = childOf(tokens, token, /^case$/)?.index === infinitive.index + 1;
  return behind ? { ...token, head: infinitive.index, deprel: "obl" } : token;
}

const firstSmallName = onceEach((tokens) => tokens.find((t) => isSmallName(tokens, t)));

function isSmallName(tokens: readonly Token[], token: Token): boolean {
  const verb = tokens[token.head];
  return (
    token.upos === "PROPN" &&
    /^[a-z]+$/.test(token.text) &&
    token.deprel === "obl" &&
    verb?.upos === "VERB" &&
    PLANS.test(verb.lemma) &&
    tokens[token.index - 1]?.text === "to" &&
    tokens[token.index - 1]!.head === token.index
  );
}

/** "asked that the bloc take over command": behind "that" and a subject, "take over" is the verb, and "over" hangs on it. */
function takeOver(tokens: readonly Token[], token: Token): Token {
  const take = firstTakeOver(tokens);
  if (take === undefined) return token;
  const [over, subject] = [tokens[take.index + 1]!, tokens[take.index - 1]!];
  if (token === take) return { ...token, lemma: "take", upos: "VERB", xpos: "VB", head: over.head, deprel: over.deprel }; // prettier-ignore
  if (token === over) return { ...token, upos: "ADP", xpos: "RP", head: take.index, deprel: "compound:prt" };
  if (token === subject) return { ...token, head: take.index, deprel: "nsubj" };
  if (token.head === take.index) return token.index < take.index ? { ...token, head: subject.index } : token;
  return token.head === over.index ? { ...token, head: take.index } : token;
}

const firstTakeOver = onceEach((tokens) => tokens.find((t) => isTakeOver(tokens, t)));

function isTakeOver(tokens: readonly Token[], take: Token): boolean {
  const [over, subject] = [tokens[take.index + 1], tokens[take.index - 1]];
  return (
    take.text === "take" &&
    take.deprel === "nsubj" &&
    over?.text === "over" &&
    take.head === over.index &&
    subject?.deprel === "compound" &&
    subject.head === take.index &&
    childOf(tokens, over, /^mark$/)?.lemma === "that"
  );
}

/**
 * "wrote in his memoirs that he had warned Chad": a clause that wants nothing tells no more of the noun before it; it is what was
 * written. Where somebody is warned or asked, "that" is no object besides.
 */
function toldThere(tokens: readonly Token[], token: Token): Token {
  if (isToldThere(tokens, token)) {
    const verb = tokens[tokens[token.head]!.head]!;
    return { ...token, head: verb.index, deprel: "ccomp" };
  }
  const clause = tokens[token.head];
  if (clause === undefined || !isToldThere(tokens, clause)) return token;
  if (token.lemma === "that" && token.deprel === "obj")
    return { ...token, upos: "SCONJ", xpos: "IN", deprel: "mark" };
  return token.deprel === "iobj" ? { ...token, deprel: "obj" } : token;
}

function isToldThere(tokens: readonly Token[], clause: Token): boolean {
  const noun = tokens[clause.head];
  const verb = noun === undefined ? undefined : tokens[noun.head];
  if (clause.deprel !== "acl:relcl" || noun?.deprel !== "obl" || verb === undefined) return false;
  const that = tokens[noun.index + 1];
  return (
    CUES.has(verb.lemma) &&
    that?.lemma === "that" &&
    that.head === clause.index &&
    that.deprel === "obj" &&
    /^(warn|tell|urge|ask|remind|assure|inform|accuse|advise|blame)$/.test(clause.lemma) &&
    childOf(tokens, clause, /^nsubj$/) !== undefined &&
    childOf(tokens, clause, /^iobj$/) !== undefined
  );
}

/** In order; they come before the steps that look at infinitives and clauses. */
export const MISCAST_STEPS: readonly Step[] = [
  { step: askedName, at: { relation: "advmod" } },
  { step: smallName, within: { upos: "PROPN" }, where: isSmallName },
  { step: takeOver, within: { word: "take" }, where: isTakeOver },
  { step: toldThere, within: { relation: "acl:relcl" }, where: isToldThere },
];
