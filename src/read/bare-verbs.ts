import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";
import { onceEach, type Step } from "./stepping.ts";

/* Steps of mending for past forms without an auxiliary that a tree has taken for other words: see mend.ts. */

/** "soldiers shot dead two men": what "dead" tells is how the shooting ended, and whom it befell is shot. */
function shotDead(tokens: readonly Token[], token: Token): Token {
  const shot = tokens.find((t) => isShotDead(tokens, t));
  if (shot === undefined) return token;
  const dead = tokens[shot.index + 1]!;
  const [top, object] = [shot.head === dead.index ? dead : shot, tokens[dead.head]];
  if (token === shot)
    return { ...token, upos: "VERB", xpos: verbal(tokens, shot), head: top.head, deprel: top.deprel };
  if (token === dead) return { ...token, upos: "ADJ", xpos: "JJ", head: shot.index, deprel: "xcomp" };
  if (token === object && token.index > dead.index && token.deprel.startsWith("obl"))
    return { ...token, head: shot.index, deprel: "obj" };
  return token.head === dead.index ? { ...token, head: shot.index } : token;
}

const isShotDead = (tokens: readonly Token[], { text, index, head }: Token): boolean => {
  const dead = tokens[index + 1];
  if (!/^shot$/i.test(text) || !/^dead$/i.test(dead?.text ?? "") || dead?.deprel === "xcomp") return false;
  return head === dead!.index || dead!.head === index || tokens[dead!.head]?.head === index;
};

const verbal = (tokens: readonly Token[], shot: Token): string =>
  (childOf(tokens, tokens[shot.index + 1]!, /^aux/) ?? childOf(tokens, shot, /^aux/)) ? "VBN" : "VBD";

/** What is fired and fought: gerunds that stand for an event when they open a sentence. */
const EVENT = /^(fighting|shelling|bombing|shooting|bombardment|skirmishing|looting)$/i;

/** "Fighting erupted on Monday": what opens a sentence without another subject is the subject, and the past form its verb. */
function eventSubject(tokens: readonly Token[], token: Token): Token {
  const verb = eventVerb(tokens);
  if (verb === null) return token;
  if (token === tokens[0])
    return { ...token, lemma: token.text.toLowerCase(), upos: "NOUN", xpos: "NN", deprel: "nsubj" };
  return token === verb && childOf(tokens, verb, /^aux/)?.index === 0 ? { ...token, xpos: "VBD" } : token;
}

function eventVerb(tokens: readonly Token[]): Token | null {
  const first = tokens[0]!;
  const verb = tokens[first.head];
  if (!EVENT.test(first.text) || first.xpos !== "VBG" || verb === undefined) return null;
  if (!/^(aux|nsubj|csubj|advcl)/.test(first.deprel) || verb.upos !== "VERB") return null;
  const behind = tokens[1]!;
  const next = behind === verb || (behind.head === verb.index && behind.deprel.startsWith("aux"));
  return next && tokens.every((t) => t === first || t.head !== verb.index || !/^[nc]subj/.test(t.deprel))
    ? verb
    : null;
}

/** "troops advanced towards the town": with a subject and no copula an adjective in -ed is a past form. */
function pastAdjective(tokens: readonly Token[], token: Token): Token {
  if (token.upos !== "ADJ" || !/[a-z]ed$/.test(token.text) || token.head >= 0) return token;
  const subject = childOf(tokens, token, /^nsubj$/);
  if (subject === undefined || subject.index > token.index || childOf(tokens, token, /^(cop|aux)/))
    return token;
  return { ...token, lemma: token.text.replace(/d$/, ""), upos: "VERB", xpos: "VBD" };
}

/** Forms of verbs in the present that are plurals of nouns as well. */
const PRESENT =
  /^(attacks|strikes|bombs|shells|raids|fires|threatens|fights|leaves|retreats|exits|returns|votes|moves)$/;

/** "if Chad attacks, we will close the border": a plural behind a conjunction and a name, without a verb of its own, is the verb. */
function presentForm(tokens: readonly Token[], token: Token): Token {
  if (token.upos !== "NOUN" || !PRESENT.test(token.text)) return token;
  const name = childOf(tokens, token, /^nsubj$/);
  if (name?.upos !== "PROPN" || name.index !== token.index - 1 || childOf(tokens, token, /^(cop|aux)/))
    return token;
  return childOf(tokens, token, /^mark$/) === undefined
    ? token
    : { ...token, lemma: token.text.replace(/s$/, ""), upos: "VERB", xpos: "VBZ" };
}

/** "massed 20,000 men on the border": people and arms that are counted measure nothing; right behind a verb they are its object. */
function countedObject(tokens: readonly Token[], token: Token): Token {
  if (
    token.deprel !== "obl" ||
    !/^(man|woman|people|soldier|troop|civilian|tank|ship|plane|gun)$/.test(token.lemma)
  )
    return token;
  const number = childOf(tokens, token, /^nummod$/);
  const verb = tokens[token.head];
  if (number === undefined || verb?.upos !== "VERB" || number.index !== verb.index + 1) return token;
  if (childOf(tokens, token, /^case$/) ?? childOf(tokens, verb, /^(obj|aux:pass)$/)) return token;
  return { ...token, deprel: "obj" };
}

interface Behind {
  readonly verb: Token;
  readonly object: Token;
  readonly name: Token;
  readonly top: Token;
}

/**
 * "the sinking of a frigate by Chad raised tensions": no clause opens with "by" or "of"; with a name behind it before a past form and
 * a noun on top of the sentence, the name belongs to the phrase and the form is the noun's verb.
 */
function behindPhrase(tokens: readonly Token[], token: Token): Token {
  const found = firstBehind(tokens);
  if (found === null) return token;
  const { verb, object, name, top } = found;
  if (token === verb) return { ...token, upos: "VERB", xpos: "VBD", head: -1, deprel: "root" };
  if (token === object) return { ...token, head: verb.index, deprel: "obj" };
  if (token === top) return { ...token, head: verb.index, deprel: "nsubj" };
  if (token === name) return { ...token, head: top.index, deprel: "nmod" };
  if (token.head === object.index && token.index < name.index)
    return { ...token, head: name.index, deprel: token.upos === "ADP" ? "case" : token.deprel };
  return token.head === top.index && token.index > object.index ? { ...token, head: verb.index } : token;
}

const firstBehind = onceEach((tokens) =>
  tokens.reduce<Behind | null>((found, t) => found ?? behindAt(tokens, t), null),
);

function behindAt(tokens: readonly Token[], verb: Token): Behind | null {
  const object = tokens[verb.head];
  if (verb.xpos !== "VBN" || verb.deprel !== "amod" || object?.upos !== "NOUN" || object.index < verb.index)
    return null;
  const name = tokens[verb.index - 1];
  if (name?.deprel !== "nsubj" || (name.head !== verb.index && name.head !== object.index)) return null;
  const preposition = childOf(tokens, object, /^case$/);
  const top = tokens.find((t) => t.head < 0)!;
  return preposition !== undefined &&
    preposition.index < name.index &&
    /^(by|of|on|against)$/.test(preposition.lemma) &&
    top.upos === "NOUN" &&
    top.index < preposition.index
    ? { verb, object, name, top }
    : null;
}

/** In order; they come before the steps that look for verbs. */
export const BARE_VERB_STEPS: readonly Step[] = [
  { step: shotDead, within: { word: "dead" } },
  { step: eventSubject, when: (tokens) => eventVerb(tokens) !== null },
  { step: pastAdjective, at: { upos: "ADJ" } },
  { step: presentForm, at: { xpos: "NNS" } },
  { step: countedObject, at: { relation: "obl" } },
  { step: behindPhrase, when: (tokens) => firstBehind(tokens) !== null },
];
