import type { Token } from "../language/index.ts";
import { CUES } from "./attribution/cues.ts";
import { childOf } from "./finite.ts";
import { HAD_STEPS } from "./had-done.ts";
import { HOMOGRAPH_STEPS } from "./homographs.ts";
import { nameOfAuxiliary } from "./pro-verbs.ts";
import { SHIFTED_STEPS } from "./shifted.ts";
import type { Step } from "./stepping.ts";

/** Steps of mending that give several predicates of one subject, and predicates out of their place, their due: see mend.ts. */

/**
 * "Kenya rejected the charge, offered talks and vowed to stay": of finite verbs that commas and "and" join, the first has the
 * subject and is the head; no clause is said by a verb behind it without any subject.
 */
function serial(tokens: readonly Token[], token: Token): Token {
  const first = isSerial(tokens, token)
    ? token
    : tokens.find((t) => t.head === token.index && isSerial(tokens, t));
  if (first === undefined) return token;
  const second = tokens[first.head]!;
  return token === first
    ? { ...token, head: second.head, deprel: second.deprel }
    : { ...token, head: first.index, deprel: "conj" };
}

function isSerial(tokens: readonly Token[], first: Token): boolean {
  const second = tokens[first.head];
  if (second === undefined || first.deprel !== "ccomp" || second.index < first.index) return false;
  if (!/^VB[DZ]$/.test(first.xpos) || second.xpos !== first.xpos) return false;
  let before = second.index - 1;
  while (tokens[before]?.upos === "ADV") before--;
  return (
    tokens[before]?.text === "," &&
    childOf(tokens, first, /^nsubj/) !== undefined &&
    !childOf(tokens, first, /^mark$/) &&
    !childOf(tokens, second, /^(nsubj|csubj|expl)/) &&
    !tokens.slice(first.index, second.index).some(({ text }) => /^["“”]$/.test(text))
  );
}

/**
 * "Having imposed sanctions on Chad, Kenya left", "of having vetoed it": a past participle right behind "having" is its verb,
 * and does not describe the noun that follows.
 */
function havingDone(tokens: readonly Token[], token: Token): Token {
  const having = isHavingBefore(tokens, token) ? token : tokens[token.head];
  const own = tokens[token.index - 1];
  if (own !== undefined && isHavingBefore(tokens, own))
    return { ...token, head: own.head, deprel: own.deprel, upos: "VERB" };
  if (having === undefined || !isHavingBefore(tokens, having)) return token;
  const verb = having.index + 1;
  return token === having ? { ...token, upos: "AUX", head: verb, deprel: "aux" } : { ...token, head: verb };
}

function isHavingBefore(tokens: readonly Token[], having: Token): boolean {
  const verb = tokens[having.index + 1];
  const object = verb && tokens[verb.head];
  return (
    having.lemma === "have" &&
    having.xpos === "VBG" &&
    verb?.xpos === "VBN" &&
    verb.deprel === "amod" &&
    object?.head === having.index
  );
}

/** "It was Kenya that imposed it": what it is said to have been did what the clause tells. */
function cleft(tokens: readonly Token[], token: Token): Token {
  const name = tokens[token.head];
  if (token.deprel !== "csubj" || name?.upos !== "PROPN" || name.index > token.index) return token;
  const [it, that] = [childOf(tokens, name, /^(nsubj|expl)$/), childOf(tokens, token, /^nsubj$/)];
  return it?.lemma === "it" && childOf(tokens, name, /^cop$/) && /^(that|who|which)$/.test(that?.lemma ?? "")
    ? { ...token, deprel: "acl:relcl" }
    : token;
}

/** "Kenya, but not Chad, condemned it": the name before "but not" does it, the one behind does not. */
function notBut(tokens: readonly Token[], token: Token): Token {
  const out = tokens.find((t) => isNotBut(tokens, t));
  if (out === undefined) return token;
  const verb = tokens[out.head]!;
  const name = tokens[verb.head]!;
  if (token === verb) return { ...token, head: name.head, deprel: name.deprel };
  if (token === name) return { ...token, head: verb.index, deprel: "nsubj" };
  if (token === out) return { ...token, head: name.index, deprel: "dep" };
  if (token.head === verb.index && token.deprel === "cc") return { ...token, head: out.index };
  return token.head === name.index && token.index > verb.index ? { ...token, head: verb.index } : token;
}

/** The name behind "but not" that the tree has for the subject. */
function isNotBut(tokens: readonly Token[], out: Token): boolean {
  if (out.deprel !== "nsubj" || tokens[out.index + 1]?.text !== ",") return false;
  let first = out.index;
  while (first > 0 && tokens[first - 1]!.head === out.index && tokens[first - 1]!.lemma !== "not") first--;
  if (tokens[first - 1]?.lemma !== "not" || tokens[first - 2]?.lemma !== "but") return false;
  const verb = tokens[out.head];
  const name = tokens[verb?.head ?? -1];
  return (
    verb?.deprel === "conj" &&
    verb.upos === "VERB" &&
    /^(PROPN|NOUN)$/.test(name?.upos ?? "") &&
    name!.index < first
  );
}

/**
 * "was accused of spying by Kenya", "was asked for help by Chad": behind a passive that tells what somebody says, "by" and a
 * name tell who says it, not who does what stands between.
 */
function sayingAgent(tokens: readonly Token[], token: Token): Token {
  if (token.upos !== "PROPN" || childOf(tokens, token, /^case$/)?.lemma !== "by") return token;
  const inner = tokens[token.head];
  if (inner === undefined || inner.index > token.index || /^VB[ND]$/.test(inner.xpos)) return token;
  const verb = tokens[inner.head];
  if (verb?.xpos !== "VBN" || !CUES.has(verb.lemma) || !/^(advcl|xcomp|obl|obj)$/.test(inner.deprel))
    return token;
  const passive = childOf(tokens, verb, /^(aux:pass|nsubj:pass)$/) ?? /^(acl|advcl)$/.test(verb.deprel);
  const done = childOf(tokens, inner, /^(aux:pass|obj)$/);
  return passive && !done && !hasAgent(tokens, verb)
    ? { ...token, head: verb.index, deprel: "obl:agent" }
    : token;
}

const hasAgent = (tokens: readonly Token[], verb: Token): boolean =>
  tokens.some(
    (t) =>
      t.head === verb.index && t.deprel.startsWith("obl") && childOf(tokens, t, /^case$/)?.lemma === "by",
  );

/**
 * "They will build camps, the minister promised, and will not cross": behind an aside of saying in the past, a verb with a
 * modal or a present auxiliary goes on with what is said; it is not what the speaker did next.
 */
function overAside(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "conj" || token.upos !== "VERB") return token;
  const said = tokens[token.head];
  if (said?.xpos !== "VBD" || CUES.get(said.lemma)?.frames === undefined || said.index > token.index)
    return token;
  const clause = tokens.find((t) => t.head === said.index && t.deprel === "ccomp" && t.index < said.index);
  const speaker = childOf(tokens, said, /^nsubj/);
  if (clause === undefined || speaker === undefined || speaker.index < clause.index) return token;
  const aux = childOf(tokens, token, /^aux/);
  if (aux === undefined || !/^(MD|VBZ|VBP)$/.test(aux.xpos) || childOf(tokens, token, /^(nsubj|mark)/))
    return token;
  return tokens[said.index + 1]?.text === "," ? { ...token, head: clause.index } : token;
}

/**
 * "Attacked by Chad, Kenya closed its border": a participle of the passive with its doer, before the sentence's subject, tells
 * of the subject what it tells behind it ("Kenya, attacked by Chad, closed").
 */
function frontedPassive(tokens: readonly Token[], token: Token): Token {
  if (token.xpos !== "VBN" || token.deprel !== "advcl" || token.head < token.index) return token;
  if (childOf(tokens, token, /^(mark|aux|cop|nsubj|obj)/) || !hasAgent(tokens, token)) return token;
  const subject = childOf(tokens, tokens[token.head]!, /^nsubj/);
  return subject !== undefined && subject.index > token.index
    ? { ...token, head: subject.index, deprel: "acl" }
    : token;
}

/** "Kenya, anxious not to provoke it, attacked": what has no "for" before it is no infinitive's subject, but that of the verb behind. */
function overInfinitive(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "nsubj" || token.head < 0) return token;
  const inner = tokens[token.head]!;
  if (isInfinitive(tokens, inner) && token.index < inner.index) {
    const verb = tokens[inner.head];
    return isPastBehind(verb, inner) && token.index < inner.index && !isLed(tokens, token)
      ? { ...token, head: verb.index }
      : token;
  }
  const over = tokens.find(
    (t) =>
      t.head === inner.index && t.index < inner.index && isInfinitive(tokens, t) && isPastBehind(inner, t),
  );
  const subject = over && childOf(tokens, over, /^nsubj$/);
  return subject !== undefined && !isLed(tokens, subject) && token.index > inner.index
    ? { ...token, deprel: "obj" }
    : token;
}

const isInfinitive = (tokens: readonly Token[], { index, xpos, deprel }: Token): boolean =>
  xpos === "VB" && /^(ccomp|advcl)$/.test(deprel) && tokens.some((t) => t.head === index && t.xpos === "TO");

const isPastBehind = (verb: Token | undefined, inner: Token): verb is Token =>
  verb !== undefined &&
  verb.xpos === "VBD" &&
  verb.index > inner.index &&
  CUES.get(verb.lemma)?.kind !== "say";

const isLed = (tokens: readonly Token[], { index }: Token): boolean => tokens[index - 1]?.lemma === "for";

/** "In May Kamau threatened": behind a month that opens a clause, a name right before a verb without a subject is its subject. */
function behindMonth(tokens: readonly Token[], token: Token): Token {
  const month = tokens[token.head];
  if (
    token.deprel !== "flat" ||
    month === undefined ||
    !MONTH.test(month.text) ||
    token.index !== month.index + 1
  )
    return token;
  const verb = tokens[token.index + 1];
  return token.upos === "PROPN" &&
    verb?.xpos === "VBD" &&
    month.head === verb.index &&
    !childOf(tokens, verb, /^nsubj/)
    ? { ...token, head: verb.index, deprel: "nsubj" }
    : token;
}

const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * "after Chad imposed sanctions on it": a name right before a participle that the tree takes for an adjective of the noun behind
 * it has a hyphen if it belongs to it; without one it is the verb's subject, and the noun its object.
 */
function namedDoer(tokens: readonly Token[], token: Token): Token {
  const verb = [token, tokens[token.index + 1], tokens[token.index - 1], tokens[token.head - 1]].find(
    (t) => t !== undefined && isDone(tokens, t),
  );
  const up = verb && tokens[verb.head]!;
  const top = up && tokens[up.head];
  if (verb === undefined || up === undefined || top === undefined) return token;
  if (token === verb)
    return {
      ...token,
      xpos: "VBD",
      head: up.head,
      deprel: /^(obl|nmod)$/.test(up.deprel) ? "advcl" : "conj",
    };
  if (token === up) return { ...token, head: verb.index, deprel: "obj" };
  if (token.index === verb.index - 1) return { ...token, head: verb.index, deprel: "nsubj" };
  if (token.head !== up.index) return token;
  return token.index < verb.index || token.deprel === "obl"
    ? { ...token, head: verb.index, deprel: token.deprel === "case" ? "mark" : token.deprel }
    : token;
}

function isDone(tokens: readonly Token[], verb: Token): boolean {
  const [name, noun] = [tokens[verb.index - 1], tokens[verb.head]];
  return (
    verb.xpos === "VBN" &&
    verb.deprel === "amod" &&
    name?.upos === "PROPN" &&
    noun?.upos === "NOUN" &&
    noun.index === verb.index + 1 &&
    /^(obl|nmod|parataxis|conj|appos)$/.test(noun.deprel) &&
    (name.head === verb.index || name.head === noun.index) &&
    !/^(nmod:poss|flat)$/.test(name.deprel)
  );
}

/** "the seizure of two ports by Chad": behind a deed and what it is done to, "by" and a name tell whose deed it is. */
function agentOfDeed(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "nmod" || token.upos !== "PROPN") return token;
  const thing = tokens[token.head];
  const deed = tokens[thing?.head ?? -1];
  if (thing?.deprel !== "nmod" || deed === undefined || deed.index > thing.index || thing.index > token.index)
    return token;
  if (!DEED.test(deed.lemma) || (thing.upos === "NOUN" && DEED.test(thing.lemma))) return token;
  return childOf(tokens, token, /^case$/)?.lemma === "by" && childOf(tokens, thing, /^case$/)?.lemma === "of"
    ? { ...token, head: deed.index }
    : token;
}

/** Nouns that verbs are made into. */
const DEED =
  /(ing|sion|tion|ment|ure|al)$|^(veto|siege|arrest|conquest|takeover|rescue|defeat|boycott|raid|attack)$/;

/** In order; they come before the steps that look at subjects. */
export const PREDICATE_STEPS: readonly Step[] = [
  { step: havingDone, within: { lemma: "have" }, where: isHavingBefore },
  { step: serial, within: { relation: "ccomp" }, where: isSerial },
  { step: notBut, within: { relation: "nsubj" }, where: isNotBut },
  { step: cleft, at: { relation: "csubj" } },
  { step: sayingAgent, at: { relation: "obl nmod" } },
  { step: overAside, at: { relation: "conj" } },
  {
    step: overInfinitive,
    within: { xpos: "VB" },
    where: (tokens, t) => isInfinitive(tokens, t) && isPastBehind(tokens[t.head], t),
  },
  { step: agentOfDeed, at: { relation: "nmod" } },
  { step: frontedPassive, at: { xpos: "VBN" } },
  { step: behindMonth, at: { relation: "flat" } },
  { step: namedDoer, within: { relation: "amod" }, where: isDone },
  { step: nameOfAuxiliary, at: { relation: "compound" } },
  ...SHIFTED_STEPS,
  ...HOMOGRAPH_STEPS,
  ...HAD_STEPS,
];
