import type { Token } from "../language/index.ts";
import { FRAMES } from "./coding/frames.ts";
import type { Step } from "./stepping.ts";

/** Verbs with a particle that the tables know, as "turn+down". */
const PHRASAL: ReadonlySet<string> = new Set(
  FRAMES.flatMap((f) => [...f.verbs].filter((v) => v.includes("+") && !v.endsWith("+of"))),
);

/** Particles that are prepositions as well. */
const PARTICLE = /^(in|out|down|off|up|over|back|away|forward|on|aside)$/;

/**
 * "handed in their applications", "shot down a plane": between a verb without an object and a noun phrase, the particle of
 * a verb that the tables know with it is no preposition; the phrase is the verb's object.
 */
export function particle(tokens: readonly Token[], token: Token): Token {
  if (isParticle(tokens, token))
    return { ...token, upos: "ADP", xpos: "RP", head: token.index - 1, deprel: "compound:prt" };
  const marker = tokens.find((t) => t.head === token.index && t.deprel === "case" && t.index < token.index);
  return marker && isParticle(tokens, marker) ? { ...token, head: marker.index - 1, deprel: "obj" } : token;
}

export function isParticle(tokens: readonly Token[], { deprel, head, lemma, index }: Token): boolean {
  const verb = tokens[index - 1];
  const noun = tokens[head];
  if (deprel !== "case" || !PARTICLE.test(lemma) || verb?.upos !== "VERB" || !noun) return false;
  if (!PHRASAL.has(`${verb.lemma}+${lemma}`) || noun.index < index || !/^(NOUN|PROPN|PRON)$/.test(noun.upos))
    return false;
  // "out of the pact", "in to the demands": with a second preposition it stays one.
  if (tokens.some((t) => t.head === noun.index && t.deprel === "case" && t.index !== index)) return false;
  if (noun.head !== verb.index || noun.deprel !== "obl") return false;
  return !tokens.some((t) => t.head === verb.index && /^(obj|ccomp|xcomp)$/.test(t.deprel));
}

/**
 * "handed over ten prisoners", "took in 900 refugees": before a number as well a particle that the tables know with its verb goes with
 * the verb; "over" mostly means more than, but never what is handed.
 */
function beforeNumber(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.index - 1];
  if (token.deprel !== "advmod" || token.head < token.index || verb?.upos !== "VERB") return token;
  if (!PHRASAL.has(`${verb.lemma}+${token.lemma}`) || (token.lemma === "over" && verb.lemma !== "hand"))
    return token;
  return { ...token, upos: "ADP", xpos: "RP", head: verb.index, deprel: "compound:prt" };
}

/** "called up ten reservists": a noun behind a particle of a verb without an object is the object. */
function behindParticle(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  if (token.deprel !== "xcomp" || token.upos !== "NOUN" || verb?.upos !== "VERB" || token.index < verb.index)
    return token;
  const own = tokens.filter((t) => t.head === verb.index);
  const led = tokens.some((t) => t.head === token.index && /^(case|mark|cop|nsubj)/.test(t.deprel));
  return !led &&
    own.some((t) => t.deprel === "compound:prt" && t.index < token.index) &&
    own.every((t) => !/^(i?obj|aux:pass)$/.test(t.deprel))
    ? { ...token, deprel: "obj" }
    : token;
}

/** "turned the offer down": a particle of a verb that the tables know with it, behind its object. */
function particleBehind(tokens: readonly Token[], token: Token): Token {
  const noun = tokens[token.head];
  if (token.deprel !== "advmod" || noun?.deprel !== "obj" || token.index !== noun.index + 1) return token;
  const verb = tokens[noun.head];
  return verb?.upos === "VERB" && PARTICLE.test(token.lemma) && PHRASAL.has(`${verb.lemma}+${token.lemma}`)
    ? { ...token, upos: "ADP", xpos: "RP", head: verb.index, deprel: "compound:prt" }
    : token;
}

/** In order; they come last, when objects and phrases have their places. */
export const PARTICLE_STEPS: readonly Step[] = [
  { step: particleBehind, at: { relation: "advmod" } },
  { step: beforeNumber, at: { relation: "advmod" } },
  { step: behindParticle, at: { relation: "xcomp" } },
];
