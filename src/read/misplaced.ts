import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";
import type { Step } from "./stepping.ts";

/** Steps of mending for words that the tree puts where English has no place for them: see mend.ts. */

const DAY = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

/** "began an effort on Monday between Chad and Niger": a day has nobody beside it, so the phrase is the verb's. */
function offDay(tokens: readonly Token[], token: Token): Token {
  const day = tokens[token.head];
  if (token.deprel !== "nmod" || day === undefined || !DAY.test(day.text) || token.index < day.index)
    return token;
  const verb = tokens[day.head];
  const preposition = childOf(tokens, token, /^case$/);
  if (verb?.upos !== "VERB" || preposition === undefined) return token;
  return /^(between|with|against|into|to|from|over|about)$/.test(preposition.lemma)
    ? { ...token, head: verb.index, deprel: "obl" }
    : token;
}

/** Verbs that an infinitive without "to" completes. */
const BARE = /^(help|make|let|dare|see|hear|watch|feel|have|bid|need|go|come|do)$/;

/** "stopped work on Monday": behind other verbs, what looks like an infinitive without "to" is a noun, and their object. */
function bareNoun(tokens: readonly Token[], token: Token): Token {
  if (isBareNoun(tokens, token)) return { ...token, upos: "NOUN", xpos: "NN", deprel: "obj" };
  const noun = tokens[token.head];
  return noun !== undefined && token.deprel === "obl" && isBareNoun(tokens, noun)
    ? { ...token, head: noun.head }
    : token;
}

function isBareNoun(tokens: readonly Token[], token: Token): boolean {
  const verb = tokens[token.head];
  return (
    token.xpos === "VB" &&
    token.deprel === "xcomp" &&
    verb?.upos === "VERB" &&
    verb.index === token.index - 1 &&
    !BARE.test(verb.lemma) &&
    !childOf(tokens, token, /^(mark|obj|aux|ccomp)$/) &&
    !childOf(tokens, verb, /^(obj|mark)$/)
  );
}

/** "was urged to leave and refused", "let it land but refused": a verb in the past goes on beside the one above an infinitive. */
function besideInfinitive(tokens: readonly Token[], token: Token): Token {
  if (token.xpos !== "VBD" || !/^(xcomp|conj)$/.test(token.deprel)) return token;
  const infinitive = tokens[token.head];
  if (!/^VBP?$/.test(infinitive?.xpos ?? "") || infinitive!.index > token.index) return token;
  if (infinitive!.deprel !== "xcomp") return token;
  const main = tokens[infinitive!.head];
  const joined = childOf(tokens, token, /^cc$/) !== undefined && !childOf(tokens, token, /^(nsubj|aux)/);
  return joined && main?.upos === "VERB" ? { ...token, head: main.index, deprel: "conj" } : token;
}

/** "was shelled and occupied by Chad": what the tree takes for an adjective is the participle beside the other. */
function besideParticiple(tokens: readonly Token[], token: Token): Token {
  if (isPassiveAdjective(tokens, token)) return { ...token, upos: "VERB", xpos: "VBN" };
  const adjective = tokens[token.head];
  if (adjective === undefined || !isPassiveAdjective(tokens, adjective)) return token;
  if (token.deprel === "cop") return { ...token, deprel: "aux:pass" };
  return token.deprel === "nsubj" ? { ...token, deprel: "nsubj:pass" } : token;
}

function isPassiveAdjective(tokens: readonly Token[], token: Token): boolean {
  if (token.upos !== "ADJ" || !/ed$/.test(token.text) || !childOf(tokens, token, /^cop$/)) return false;
  const other = childOf(tokens, token, /^conj$/);
  return (
    other?.xpos === "VBN" &&
    !childOf(tokens, other, /^(nsubj|aux)/) &&
    tokens.some((t) => t.head === other.index && t.deprel === "obl:agent")
  );
}

/** "fired tear gas at students": the word before "gas" is no preposition, so that the gas is what was fired. */
function tearGas(tokens: readonly Token[], token: Token): Token {
  const isTear = (t: Token | undefined): boolean =>
    t?.text.toLowerCase() === "tear" && tokens[t.index + 1]?.text === "gas";
  if (isTear(token)) return { ...token, upos: "NOUN", xpos: "NN", head: token.index + 1, deprel: "compound" };
  const before = tokens[token.index - 1];
  return isTear(before) && before!.deprel === "case" && token.deprel === "obl"
    ? { ...token, deprel: "obj" }
    : token;
}

export const MISPLACED_STEPS: readonly Step[] = [
  { step: tearGas, within: { word: "gas" } },
  { step: bareNoun, within: { relation: "xcomp" }, where: isBareNoun },
  { step: besideParticiple, within: { upos: "ADJ" }, where: isPassiveAdjective },
  { step: besideInfinitive, at: { xpos: "VBD" } },
  { step: offDay, at: { relation: "nmod" } },
];
