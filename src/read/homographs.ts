import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";
import type { Step } from "./stepping.ts";

/** Steps of mending that find verbs which look like nouns, adverbs and participles: see mend.ts. */

/** Words that are verbs as they stand between those who do something and whom they do it to. */
const VERBS =
  "back blame promise favour favor veto block shell bomb arm fund welcome support fear urge need ban aid attack praise plan offer boycott doubt want blockade sanction trust question exit mistrust distrust";
const PLAIN: ReadonlySet<string> = new Set(VERBS.split(" "));

const BOTH = /^(both|all|many|most|some|few|several|others)$/i;

/** A verb that the tree takes for another word, whose subject it has, and its object. */
interface Found {
  readonly verb: Token;
  readonly subject: Token;
  readonly object: Token;
}

/**
 * What a sentence begins with is its subject, names that "and" joins or a word for both, and a word that may be a verb, with a
 * name, a pronoun or an article behind it, is its verb; a past form behind "both" is no participle.
 */
function found(tokens: readonly Token[]): Found | null {
  const top = tokens.find((t) => t.head < 0);
  if (top === undefined || /^(VERB|AUX)$/.test(top.upos)) return null;
  if (childOf(tokens, top, /^(cop|aux|nsubj:pass)/)) return null;
  const start = tokens[0]!.upos === "CCONJ" ? 1 : 0;
  const first = tokens[start];
  if (first === undefined) return null;
  const both = BOTH.test(first.text);
  let at = start + 1;
  if (!both) while (/^(PROPN|CCONJ)$|^,$/.test(namePart(tokens[at])) && !isVerb(tokens, at)) at++;
  const joined = tokens.slice(start, at).some(({ lemma }) => lemma === "and");
  const verb = tokens[at];
  if (verb === undefined || verb.upos === "VERB" || verb.upos === "AUX")
    return both ? past(tokens, first) : null;
  const named = first.upos === "PROPN" && joined;
  if ((!both && !named) || !isVerb(tokens, at)) return null;
  const object = tokens.find(
    (t) => t.index > at && (t.head <= at || t === top) && /^(NOUN|PROPN|PRON)$/.test(t.upos),
  );
  return object === undefined ? null : { verb, subject: first, object };
}

/** What a token is in a list of names: a comma, or its part of speech; "New" of a name is a name. */
const namePart = (token: Token | undefined): string =>
  token?.text === "," ? "," : token?.xpos === "NNP" ? "PROPN" : (token?.upos ?? "");

/** "Both criticised Hungary": a past form between the two, tied to the name. */
function past(tokens: readonly Token[], first: Token): Found | null {
  const [verb, object] = [tokens[first.index + 1], tokens[first.index + 2]];
  if (verb === undefined || object === undefined) return null;
  return verb.deprel === "amod" &&
    verb.head === object.index &&
    object.head < 0 &&
    object.upos === "PROPN" &&
    /^VB[DN]$/.test(verb.xpos)
    ? { verb, subject: first, object }
    : null;
}

/** A word of the list, with what may be its object behind it. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    PLAIN.has(word.text) &&
    (/^(PROPN|DET)$/.test(next.upos) || /^PRP/.test(next.xpos))
  );
}

/** "Chad and Mali back Niger", "Both urge calm", "Both criticised Hungary": the sentence's verb is none to the tree. */
function plainVerb(tokens: readonly Token[], token: Token): Token {
  const it = found(tokens);
  if (it === null) return token;
  const { verb, subject, object } = it;
  if (token === verb)
    return { ...token, lemma: verb.lemma.toLowerCase(), upos: "VERB", xpos: verb.xpos.startsWith("VB") ? "VBD" : "VBP", head: -1, deprel: "root" }; // prettier-ignore
  if (token === subject)
    return BOTH.test(token.text)
      ? { ...token, upos: "PRON", xpos: "DT", head: verb.index, deprel: "nsubj" }
      : { ...token, head: verb.index, deprel: "nsubj" };
  if (token === object) return { ...token, head: verb.index, deprel: "obj" };
  if (token.index < verb.index) return inList(tokens, token, it);
  const own = token.deprel === "punct" || token.deprel.startsWith("obl") || token.deprel === "advcl";
  return token.head < 0 || token.head < verb.index || (own && token.head === object.index)
    ? { ...token, head: verb.index }
    : token;
}

/** Names of the subject's list hang on its first. */
function inList(tokens: readonly Token[], token: Token, { subject }: Found): Token {
  const [last, word] = [tokens[token.index - 1], tokens[token.index + 1]];
  if (token.lemma === "and" && token.index > subject.index && word !== undefined)
    return { ...token, head: word.index, deprel: "cc" };
  if (last?.lemma === "and" && last.index > subject.index)
    return { ...token, head: subject.index, deprel: "conj" };
  return token;
}

/** Forms of verbs in the present that are plurals of nouns as well. */
const PLURALS = "calls demands offers plans promises backs supports blames fears threatens vows urges warns";
const PLURAL: ReadonlySet<string> = new Set(PLURALS.split(" "));

/**
 * "deplores the raids and calls on Chad to stop them", "rejects the charges and demands an apology": beside an object that has an
 * article, such a form without one, with an article behind it or what the verb is completed by, stands beside the verb.
 */
function besideObject(tokens: readonly Token[], token: Token): Token {
  const word = tokens.find((t) => isBeside(tokens, t));
  if (word === undefined) return token;
  const object = tokens[word.head]!;
  const verb = tokens[object.head]!;
  if (token === word)
    return { ...token, lemma: token.text.replace(/s$/, ""), upos: "VERB", xpos: "VBZ", head: verb.index };
  const loose = token.head === object.index || token.head === verb.index;
  const behind = token.index > word.index && (loose || token.head === word.index);
  if (!behind || token.deprel === "punct" || token.deprel === "conj") return token;
  const relation = token.deprel === "nmod" ? "obl" : token.xpos === "VB" ? "xcomp" : token.deprel;
  return { ...token, head: word.index, deprel: relation === "nsubj" ? "obj" : relation };
}

function isBeside(tokens: readonly Token[], word: Token): boolean {
  if (word.deprel !== "conj" || word.upos !== "NOUN" || !PLURAL.has(word.text)) return false;
  const [object, before, next] = [tokens[word.head]!, tokens[word.index - 1], tokens[word.index + 1]];
  const verb = tokens[object.head];
  if (object.deprel !== "obj" || verb?.xpos !== "VBZ" || before?.lemma !== "and" || next === undefined)
    return false;
  if (!childOf(tokens, object, /^(det|nmod:poss)$/)) return false;
  const completed =
    /^(on|upon)$/.test(next.text) &&
    tokens.some(
      (t) => t.xpos === "VB" && t.index > next.index && childOf(tokens, t, /^mark$/)?.xpos === "TO",
    );
  return (
    next.upos === "DET" || next.xpos === "PRP$" || completed || (next.text === "for" && word.text === "calls")
  );
}

/**
 * "the demands Chad had sent", "five of the seven demands that Chad made": behind an article such a form is a noun, and the clause
 * that the tree made its complement describes it.
 */
function behindArticle(tokens: readonly Token[], token: Token): Token {
  if (isOpened(tokens, token)) {
    const count = childOf(tokens, tokens[token.head]!, /^obj$/);
    const counted = childOf(tokens, token, /^case$/)?.lemma === "of" && count?.upos === "NUM";
    const noun = { ...token, lemma: token.text.replace(/s$/, ""), upos: "NOUN", xpos: "NNS" };
    // "yielded to the demands of the strikers": what a preposition leads is no object.
    if (/^(obl|nmod|nsubj)/.test(token.deprel) && !counted) return noun;
    return counted ? { ...noun, head: count.index, deprel: "nmod" } : { ...noun, deprel: "obj" };
  }
  const noun = tokens[token.head];
  if (noun !== undefined && isOpened(tokens, noun)) {
    if (token.upos === "DET") return { ...token, deprel: "det" };
    if (token.upos === "NUM" && token.index < noun.index) return { ...token, deprel: "nummod" };
    return token.deprel === "ccomp" && token.index > noun.index ? { ...token, deprel: "acl:relcl" } : token;
  }
  const clause = noun && tokens[noun.head];
  const that = token.lemma === "that" && token.deprel === "mark" && noun?.deprel === "ccomp";
  return that && clause !== undefined && isOpened(tokens, clause)
    ? { ...token, upos: "PRON", xpos: "WDT", deprel: "obj" }
    : token;
}

/** Tagged as a verb that something hangs on, behind an article, with no more than a number between. */
function isOpened(tokens: readonly Token[], word: Token): boolean {
  if (word.xpos !== "VBZ" || !PLURAL.has(word.text) || word.head < 0 || word.head > word.index) return false;
  const at = tokens[word.index - 1]?.upos === "NUM" ? word.index - 2 : word.index - 1;
  return /^(the|these|those|its|their|his|her|our)$/i.test(tokens[at]?.text ?? "");
}

/** "Both deny it": a sentence's first word that joins nothing is who does what its verb tells. */
const bothOf = (tokens: readonly Token[], token: Token): Token =>
  token.index === 0 &&
  /^both$/i.test(token.text) &&
  token.deprel === "cc" &&
  tokens[token.head]?.upos === "VERB" &&
  token.head <= 2
    ? { ...token, upos: "PRON", xpos: "DT", deprel: "nsubj" }
    : token;

/** "Its minister, Ann Lee, plans to visit Chad": on top of a sentence, with a subject and an infinitive, "plans" are no noun. */
function planning(tokens: readonly Token[], token: Token): Token {
  const plans = isPlans(tokens, token) ? token : tokens[token.head];
  if (plans === undefined || !isPlans(tokens, plans)) return token;
  if (token === plans) return { ...token, lemma: "plan", upos: "VERB", xpos: "VBZ" };
  return token.deprel === "acl" ? { ...token, deprel: "xcomp" } : token;
}

const isPlans = (tokens: readonly Token[], token: Token): boolean =>
  token.text === "plans" &&
  token.upos === "NOUN" &&
  token.head < 0 &&
  tokens[token.index + 1]?.xpos === "TO" &&
  tokens.some((t) => t.head === token.index && t.deprel === "nsubj" && t.index < token.index) &&
  tokens.some((t) => t.head === token.index && t.deprel === "acl" && t.xpos === "VB");

/** "said he was disappointed and that": what a form of "be" says of somebody is no deed done to him. */
const feeling = (tokens: readonly Token[], token: Token): Token =>
  token.xpos === "VBN" &&
  /^(disappointed|dismayed|alarmed|worried|concerned|outraged|appalled)$/.test(token.text) &&
  childOf(tokens, token, /^cop$/) !== undefined
    ? { ...token, upos: "ADJ", xpos: "JJ", lemma: token.text }
    : token;

/** "Kenya and Chad stand accused of theft": they are accused. */
function standing(tokens: readonly Token[], token: Token): Token {
  const stand = isStanding(tokens, token) ? token : tokens[token.index - 1];
  if (stand !== undefined && isStanding(tokens, stand)) {
    if (token === stand)
      return { ...token, upos: "AUX", xpos: "VBP", head: token.index + 1, deprel: "aux:pass" };
    return {
      ...token,
      upos: "VERB",
      xpos: "VBN",
      head: stand.head,
      deprel: stand.head < 0 ? "root" : stand.deprel,
    };
  }
  const up = tokens[token.head];
  if (up === undefined || !isStanding(tokens, up)) return token;
  const names =
    /^(nsubj|compound)$/.test(token.deprel) &&
    token.index < up.index &&
    /^(NOUN|PROPN|PRON)$/.test(token.upos);
  return { ...token, head: up.index + 1, deprel: names ? "nsubj:pass" : token.deprel };
}

const isStanding = (tokens: readonly Token[], { text, head, index }: Token): boolean =>
  /^(stand|stands|stood)$/.test(text) &&
  /^(accused|charged|convicted|condemned|indicted)$/.test(tokens[index + 1]?.text ?? "") &&
  tokens[index + 1]!.head === index &&
  head !== index + 1;

const WHEN =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|yesterday|tonight|\d+)$/i;

/** "Chad urged Mali to go": a name that no preposition leads, right before a past form without a subject, is no phrase beside it. */
function bareSubject(tokens: readonly Token[], token: Token): Token {
  if (isBare(tokens, token)) return { ...token, deprel: "nsubj" };
  const subject = token.xpos === "VBN" && tokens.find((t) => t.head === token.index && isBare(tokens, t));
  return subject ? { ...token, xpos: "VBD" } : token;
}

function isBare(tokens: readonly Token[], name: Token): boolean {
  const verb = tokens[name.head];
  if (name.deprel !== "obl" || verb === undefined || name.index > verb.index) return false;
  const past = verb.xpos === "VBD" || (verb.xpos === "VBN" && childOf(tokens, verb, /^i?obj$/) !== undefined);
  if (!past || childOf(tokens, verb, /^(csubj|expl|aux|cop|nsubj:pass)/)) return false;
  if (!/^(NOUN|PROPN)$/.test(name.upos) || !/^[A-Z]/.test(name.text) || WHEN.test(name.text)) return false;
  if (childOf(tokens, name, /^case$/)) return false;
  if (tokens.some((t) => t !== name && t.head === verb.index && t.deprel.startsWith("nsubj"))) return false;
  return tokens.slice(name.index + 1, verb.index).every((t) => t.upos === "ADV");
}

/** In order; they come before the steps that look at subjects. */
export const HOMOGRAPH_STEPS: readonly Step[] = [
  { step: plainVerb, when: (tokens) => found(tokens) !== null },
  { step: standing, within: { word: "stand stands stood" } },
  { step: feeling, at: { xpos: "VBN" } },
  { step: bothOf, at: { word: "both" } },
  { step: planning, within: { word: "plans" } },
  { step: besideObject, within: { word: PLURALS } },
  { step: behindArticle, within: { xpos: "VBZ" }, where: isOpened },
  { step: bareSubject, within: { relation: "obl" }, where: isBare },
];
