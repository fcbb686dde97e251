import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";

/**
 * "called for Chad to leave", "called for the ban to be lifted": whoever stands between "for" and an
 * infinitive is its subject, not whom the verb before is for. A thing is one only of a passive: "called for
 * talks to end the war" names a purpose.
 */
export function forTo(tokens: readonly Token[], token: Token): Token {
  if (token.lemma === "for" && token.deprel === "case") {
    const verb = infinitiveOf(tokens, tokens[token.head]);
    return verb === null ? token : { ...token, head: verb.index, deprel: "mark" };
  }
  const verb = infinitiveOf(tokens, token);
  if (verb !== null)
    return { ...token, head: verb.index, deprel: isPassive(tokens, verb) ? "nsubj:pass" : "nsubj" };
  if (!/^(advcl|acl|xcomp)$/.test(token.deprel)) return token;
  const subject = subjectBefore(tokens, token);
  if (subject === null) return token;
  const ofNoun = tokens[subject.head]!.upos === "NOUN" && token.head !== subject.head;
  return { ...token, head: subject.head, deprel: ofNoun ? "acl" : "xcomp" };
}

/** The infinitive of which a phrase with "for" is the subject. */
function infinitiveOf(tokens: readonly Token[], phrase: Token | undefined): Token | null {
  if (phrase === undefined || !/^(obl|nmod)$/.test(phrase.deprel)) return null;
  const verb = tokens.find(
    (t) =>
      t.index > phrase.index && /^(advcl|acl|xcomp)$/.test(t.deprel) && subjectBefore(tokens, t) === phrase,
  );
  return verb ?? null;
}

function subjectBefore(tokens: readonly Token[], verb: Token): Token | null {
  const to = childOf(tokens, verb, /^mark$/);
  if (to?.xpos !== "TO" || childOf(tokens, verb, /^nsubj/)) return null;
  let phrase = tokens[to.index - 1];
  while (phrase !== undefined && !/^(obl|nmod)$/.test(phrase.deprel)) phrase = tokens[phrase.head];
  while (phrase !== undefined && childOf(tokens, phrase, /^case$/)?.lemma !== "for") {
    phrase = phrase.deprel === "nmod" ? tokens[phrase.head] : undefined;
  }
  if (phrase === undefined || phrase.index > to.index) return null;
  const governor = tokens[phrase.head];
  if (governor === undefined || !ASKING.test(governor.lemma) || governor.index > phrase.index) return null;
  // "repeated its call for Chad to leave": the tree may hang the infinitive on the verb above the noun.
  const above = governor.upos === "NOUN" && verb.head === governor.head;
  if (verb.head !== governor.index && verb.head !== phrase.index && !above) return null;
  return /^(PROPN|PRON)$/.test(phrase.upos) || isPassive(tokens, verb) ? phrase : null;
}

const isPassive = (tokens: readonly Token[], verb: Token): boolean =>
  childOf(tokens, verb, /^aux:pass$/) !== undefined;

const ASKING =
  /^(call|ask|appeal|plead|press|push|lobby|vote|campaign|pray|beg|clamou?r|wait|demand|plea|request)$/;
