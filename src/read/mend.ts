import type { Token } from "../language/index.ts";
import { absolute } from "./absolutes.ts";
import { AGAIN_STEPS } from "./again-phrases.ts";
import { AGENT_STEPS } from "./agents.ts";
import { apportioned } from "./apportioned.ts";
import {
  agentOfNoun,
  agentOfParticiple,
  airStrikes,
  beforeGerund,
  called,
  charged,
  deniedClaim,
  deniedReports,
  eachOther,
  guilty,
  madeSo,
  monthBeforeName,
  MONTHS,
  nameBehindMonth,
  nounInfinitive,
  offAuxiliary,
  participleAside,
} from "./attachments.ts";
import { BARE_VERB_STEPS } from "./bare-verbs.ts";
import { CORRELATED_STEPS } from "./correlated.ts";
import { CUES } from "./attribution/cues.ts";
import { callsOn } from "./calls-on.ts";
import {
  addingTo,
  asToldBy,
  betweenCommas,
  clauseBeforeNoun,
  complement,
  frontedParticiple,
  having,
  inCase,
  insertedSaying,
  invertedSaying,
  isAndComma,
  isAsideNoun,
  isInvertedSaying,
  isReduced,
  newClause,
  nounAside,
  objectOfLeaving,
  openedByRelative,
  reducedRelative,
} from "./clauses.ts";
import { sinceThen } from "./since.ts";
import { DAY_OBJECT_STEPS } from "./day-objects.ts";
import { DEADLINE_STEPS } from "./deadlines.ts";
import { phraseOfEvent, PHRASE_STEPS } from "./event-phrases.ts";
import { forTo } from "./for-to.ts";
import { getter } from "./getters.ts";
import {
  behindRelative,
  coordinated,
  gapAt,
  gapped,
  hasOpening,
  inRelative,
  leftOut,
  listBehindOpening,
} from "./coordination.ts";
import {
  activeSubject,
  adverb,
  behindHad,
  finite,
  hasNounOnTop,
  isBeBeforeThat,
  isOwnedAdverb,
  moving,
  owned,
  participleOf,
  perfect,
  possessed,
  thatAfterBe,
  twoObjects,
  UNKNOWN_PAST,
  unknownVerb,
} from "./finite.ts";
import { DISPLACED_STEPS, NAME_STEPS } from "./displaced.ts";
import { headless, PAIRED } from "./headless.ts";
import { hyphenated } from "./hyphenated.ts";
import { withoutContact } from "./contact.ts";
import { aroundOf, aroundSaying, aside, goesOn, goesOnBehindSaying } from "./inserted.ts";
import { MAIN_CLAUSE_STEPS } from "./inverted-main.ts";
import { plannedInfinitive } from "./infinitives.ts";
import { withKnownLemma } from "./lemmas.ts";
import { listed } from "./listed.ts";
import { alikeGerund, firstOfList } from "./lists.ts";
import { LATER_VERB_STEPS, LOST_VERB_STEPS } from "./lost-verbs.ts";
import { withMainVerb } from "./main-verb.ts";
import { MISCAST_STEPS } from "./miscast.ts";
import { MISTAGGED_STEPS } from "./mistagged.ts";
import { MISPLACED_STEPS } from "./misplaced.ts";
import { beforeComma, isCutOff } from "./name-runs.ts";
import { nounObject } from "./noun-objects.ts";
import { withOpenedClauses } from "./openers.ts";
import { NEITHER_STEPS } from "./neither.ts";
import { outerSpeech } from "./outer.ts";
import { parted } from "./parted.ts";
import { isParticle, particle, PARTICLE_STEPS } from "./particles.ts";
import { PREDICATE_STEPS } from "./predicates.ts";
import { isProVerb, proVerb } from "./pro-verbs.ts";
import { AS_THEY_DID_STEPS } from "./as-they-did.ts";
import { COMPANY_STEPS } from "./company.ts";
import { alike, inOrder, type Step } from "./stepping.ts";
import { withRejoined } from "./rejoined.ts";
import { relativeThat } from "./relative-that.ts";
import { THAT_AS_STEPS } from "./that-as.ts";
import { withSubjects } from "./subjects.ts";
import { beforeColon, besideDenied, firstBefore, firstOfVerbs } from "./verb-lists.ts";

/**
 * Trees as the rules take them: lemmas that our tables know, and attachments that English rules out put right. Each step
 * is a regularity of the language, not of a text; each leaves head and relation of all other tokens alone.
 */
export function mended(tokens: readonly Token[]): readonly Token[] {
  const own = first(alike(withMainVerb(callsOn(parted(hyphenated(tokens)))).map(withKnownLemma), tokens));
  const whole = alike(withSubjects(withRejoined(withOpenedClauses(own))), own);
  return alike(apportioned(withSubjects(later(whole))), whole);
}

const TIME =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|week|month|year|morning|evening|night)$/i;

/** Days and months take no "that" clause: in "said on Monday that S" the clause is what was said. */
function afterTime(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "acl:relcl" || token.head < 0) return token;
  const time = tokens[token.head]!;
  const verb = tokens[time.head];
  if (!TIME.test(time.text) || !verb || !CUES.has(verb.lemma)) return token;
  const that = tokens[time.index + 1]?.lemma === "that";
  return that ? { ...token, head: verb.index, deprel: "ccomp" } : token;
}

/** "say an exit would weaken it": what stands between the verb of saying and its clause is the clause's subject. */
function clauseSubject(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "obj" || token.head < 0 || token.head > token.index) return token;
  const verb = tokens[token.head]!;
  const cue = CUES.get(verb.lemma);
  if (!cue || cue.frames.includes("d")) return token;
  const clause = tokens.find((t) => t.head === verb.index && t.deprel === "ccomp" && t.index > token.index);
  if (!clause || tokens.some((t) => t.head === clause.index && /^(nsubj|mark)/.test(t.deprel))) return token;
  return { ...token, head: clause.index, deprel: "nsubj" };
}

/** A noun phrase without a preposition is no oblique, and no aside: right of a verb that has no object it is the object. */
function bareObject(tokens: readonly Token[], token: Token): Token {
  if (!/^(NOUN|PROPN)$/.test(token.upos) || TIME.test(token.text) || token.head < 0) return token;
  if (tokens.some((t) => t.head === token.index && (t.deprel === "case" || t.deprel === "nummod")))
    return token;
  const verb =
    token.deprel === "obl"
      ? tokens[token.head]!
      : token.deprel === "parataxis"
        ? verbBefore(tokens, token)
        : null;
  if (!verb || verb.upos !== "VERB" || verb.index > token.index) return token;
  const taken = tokens.some((t) => t.head === verb.index && /^(obj|ccomp|xcomp|nsubj:pass)/.test(t.deprel));
  return taken ? token : { ...token, head: verb.index, deprel: "obj" };
}

/** The verb that a phrase follows, with nothing but its own words and quotation marks between. */
function verbBefore(tokens: readonly Token[], token: Token): Token | null {
  let i = token.index - 1;
  while (i >= 0 && (/^(DET|ADJ|PUNCT|NUM)$/.test(tokens[i]!.upos) || tokens[i]!.xpos === "PRP$")) {
    if (tokens[i]!.upos === "PUNCT" && !/^["“”'‘’]+$/.test(tokens[i]!.text)) return null;
    i--;
  }
  return tokens[i] ?? null;
}

const knownLemma: Step = { step: (_, token) => withKnownLemma(token), at: { upos: "VERB AUX NOUN" } };
/** In order: each sees what those before it mended. */
export const STEPS: readonly Step[] = [
  { step: airStrikes, within: { word: "strikes raids attacks" } },
  ...BARE_VERB_STEPS,
  { step: offAuxiliary, at: { under: "aux cop" } },
  { step: monthBeforeName, within: { word: MONTHS } },
  { step: nameBehindMonth, at: { relation: "flat" } },
  ...NAME_STEPS,
  ...DAY_OBJECT_STEPS,
  { step: listed, at: { upos: "PROPN" } },
  { step: beforeComma, within: { relation: "compound amod flat" }, where: isCutOff },
  { step: unknownVerb, within: { word: UNKNOWN_PAST } },
  knownLemma,
  { step: possessed, within: { xpos: "POS" } },
  knownLemma,
  { step: guilty, within: { lemma: "guilty" } },
  { step: eachOther, within: { word: "other another" } },
  { step: headless, within: { word: PAIRED } },
  { step: called, at: { relation: "conj appos nmod" } },
  { step: madeSo, at: { relation: "acl" } },
  { step: charged, at: { relation: "nmod acl" } },
  { step: deniedClaim, at: { relation: "acl" } },
  { step: deniedReports, within: { lemma: "report claim rumor rumour" } },
  { step: agentOfNoun, at: { relation: "obl" } },
  { step: agentOfParticiple, at: { relation: "nmod" } },
  ...AGENT_STEPS,
  { step: beforeGerund, at: { relation: "xcomp advmod" } },
  { step: relativeThat, at: { relation: "acl:relcl iobj ccomp", lemma: "that" } },
  { step: participleAside, at: { xpos: "VBG" } },
  { step: inCase, within: { lemma: "case" } },
  { step: openedByRelative, at: { relation: "parataxis ccomp advcl conj dep" } },
  ...NEITHER_STEPS,
  ...THAT_AS_STEPS,
  { step: having, within: { word: "having" } },
  ...MISCAST_STEPS,
  ...MISPLACED_STEPS,
  ...DISPLACED_STEPS,
  knownLemma,
  ...PREDICATE_STEPS,
  ...LOST_VERB_STEPS,
  ...MISTAGGED_STEPS,
  { step: insertedSaying, at: { relation: "nsubj csubj", under: "nsubj csubj" } },
  { step: invertedSaying, within: { xpos: "VBD VBZ VBP" }, where: isInvertedSaying },
  { step: nounAside, within: { relation: "nsubj" }, where: isAsideNoun },
  { step: goesOnBehindSaying, within: { relation: "ccomp" }, where: goesOn },
  { step: aroundSaying, within: { xpos: "VBD VBZ VBP" }, where: aroundOf },
  { step: newClause, at: { relation: "ccomp advcl xcomp" } },
  { step: objectOfLeaving, at: { relation: "xcomp" } },
  { step: betweenCommas, within: { lemma: "and" }, where: isAndComma },
  { step: frontedParticiple, when: ([lead]) => lead!.head < 0 },
  { step: listBehindOpening, when: hasOpening },
  { step: proVerb, within: { xpos: "VBD VBZ VBP MD" }, where: isProVerb },
  ...AS_THEY_DID_STEPS,
  { step: gapped, within: { upos: "PROPN" }, where: gapAt },
  { step: clauseBeforeNoun, at: { xpos: "VBD" } },
  { step: reducedRelative, within: { xpos: "VBD VBN" }, where: isReduced },
];
const first = inOrder(STEPS);

/** Those that look at subjects: lost ones are found before. */
export const LATER_STEPS: readonly Step[] = [
  ...LATER_VERB_STEPS,
  { step: thatAfterBe, within: { relation: "cop" }, where: isBeBeforeThat },
  { step: asToldBy, at: { relation: "parataxis advcl acl" } },
  { step: addingTo, at: { xpos: "VBG" } },
  { step: twoObjects, at: { relation: "obj xcomp obl" } },
  { step: getter, at: { relation: "compound" } },
  ...MAIN_CLAUSE_STEPS,
  { step: owned, within: { xpos: "RB" }, where: isOwnedAdverb },
  { step: adverb, within: { under: "advmod" } },
  { step: finite, when: hasNounOnTop },
  { step: moving, when: hasNounOnTop },
  { step: firstOfList, at: { upos: "PROPN" } },
  { step: firstOfVerbs, within: { xpos: "VBD" }, where: firstBefore },
  { step: besideDenied, within: { lemma: "deny" } },
  { step: beforeColon, within: { word: ":" } },
  { step: alikeGerund, at: { xpos: "VBG" } },
  { step: particle, within: { relation: "case" }, where: isParticle },
  { step: nounObject, within: { xpos: "VBZ VB" } },
  { step: activeSubject, at: { relation: "nsubj:pass" } },
  { step: complement, at: { relation: "advcl" } },
  { step: afterTime, at: { relation: "acl:relcl" } },
  { step: withoutContact, within: { relation: "acl:relcl" } },
  { step: aside, at: { relation: "advcl ccomp dep conj" } },
  { step: bareObject, at: { relation: "obl parataxis" } },
  { step: clauseSubject, at: { relation: "obj" } },
  { step: leftOut, at: { relation: "conj" } },
  { step: coordinated, at: { relation: "conj" } },
  { step: outerSpeech, at: { relation: "conj" } },
  { step: inRelative, at: { relation: "conj" } },
  { step: behindRelative, at: { relation: "conj" } },
  { step: perfect, within: { lemma: "have" }, where: participleOf },
  { step: behindHad, at: { xpos: "JJ" } },
  knownLemma,
  { step: sinceThen, at: { relation: "nmod" } },
  ...DEADLINE_STEPS,
  { step: plannedInfinitive, at: { relation: "advcl acl" } },
  { step: nounInfinitive, at: { relation: "advcl xcomp" } },
  { step: absolute, within: { lemma: "with" } },
  { step: forTo, within: { lemma: "for" } },
  { step: phraseOfEvent, at: { relation: "obl" } },
  ...COMPANY_STEPS,
  ...CORRELATED_STEPS,
  ...AGAIN_STEPS,
  ...PHRASE_STEPS,
  ...PARTICLE_STEPS,
];
const later = inOrder(LATER_STEPS);
