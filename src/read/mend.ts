import type { Token } from "../language/index.ts";
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
  nounInfinitive,
  offAuxiliary,
  participleAside,
  relativeThat,
} from "./attachments.ts";
import { CUES } from "./attribution/cues.ts";
import {
  addingTo,
  asToldBy,
  betweenCommas,
  clauseBeforeNoun,
  frontedParticiple,
  having,
  inCase,
  insertedSaying,
  invertedSaying,
  neitherNor,
  newClause,
  nounAside,
  objectOfLeaving,
  openedByRelative,
  reducedRelative,
} from "./clauses.ts";
import { behindRelative, coordinated, gapped, inRelative, listBehindOpening } from "./coordination.ts";
import {
  adverb,
  behindHad,
  finite,
  mainClause,
  moving,
  owned,
  perfect,
  possessed,
  thatAfterBe,
  twoObjects,
  unknownVerb,
} from "./finite.ts";
import { withKnownLemma } from "./lemmas.ts";
import { listed } from "./listed.ts";
import { afterSemicolon, alikeGerund, firstOfList } from "./lists.ts";
import { withMainVerb } from "./main-verb.ts";
import { outerSpeech } from "./outer.ts";
import { particle } from "./particles.ts";
import { withSubjects } from "./subjects.ts";

/**
 * Trees as the rules take them: lemmas that our tables know, and attachments that English rules out put right. Each step
 * is a regularity of the language, not of a text; each leaves head and relation of all other tokens alone.
 */
export function mended(tokens: readonly Token[]): readonly Token[] {
  const first = stepped(withMainVerb(tokens).map(withKnownLemma), STEPS);
  return withSubjects(stepped(withSubjects(first), LATER_STEPS));
}

function stepped(tokens: readonly Token[], steps: readonly Step[]): readonly Token[] {
  let known = tokens;
  for (const step of steps) {
    known = changed(known, step);
    if (step === unknownVerb || step === possessed || step === behindHad) known = known.map(withKnownLemma);
  }
  return known;
}

/** The same list where the step changes nothing, which is the rule. */
function changed(tokens: readonly Token[], step: Step): readonly Token[] {
  let out: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = step(tokens, tokens[i]!);
    if (token !== tokens[i]) (out ??= [...tokens])[i] = token;
  }
  return out ?? tokens;
}

type Step = (tokens: readonly Token[], token: Token) => Token;

/** Verbs that take a thing, never a clause without "that". */
const NEVER_CLAUSE = new Set(
  "decline reject refuse ignore veto spurn rebuff dismiss block lift accuse blame condemn criticize criticise praise thank".split(
    " ",
  ),
);

/** A finite verb is nobody's object: "declined the bloc's offers" has a noun there. */
function nounObject(tokens: readonly Token[], token: Token): Token {
  if (token.xpos !== "VBZ" || token.head < 0) return token;
  const object = /^(obj|nmod|obl|iobj)/.test(token.deprel);
  const unmarked = token.deprel === "ccomp" && NEVER_CLAUSE.has(tokens[token.head]!.lemma);
  if (!object && !unmarked) return token;
  return withKnownLemma({ ...token, upos: "NOUN", xpos: "NNS", deprel: object ? token.deprel : "obj" });
}

/** An adverbial clause that "that" alone opens is none: it is what the verb before it says. */
function complement(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "advcl" || token.head < 0 || token.head > token.index) return token;
  if (tokens[token.head]!.upos !== "VERB") return token;
  const markers = tokens.filter((t) => t.head === token.index && t.deprel === "mark");
  const that =
    markers.length === 1 && markers[0]!.lemma === "that" && tokens[markers[0]!.index - 1]?.lemma !== "so";
  return that ? { ...token, deprel: "ccomp" } : token;
}

/** "S, X said": a clause of saying with its own subject, behind a comma and without a conjunction, is an aside. */
function aside(tokens: readonly Token[], token: Token): Token {
  if (!/^(advcl|ccomp|dep|conj)$/.test(token.deprel) || token.head < 0 || token.head > token.index)
    return token;
  if (!/^VB[DZP]$/.test(token.xpos) || CUES.get(token.lemma)?.kind !== "say") return token;
  const own = tokens.filter((t) => t.head === token.index);
  const subject = own.find((t) => t.deprel === "nsubj");
  if (!subject || own.some((t) => /^(mark|cc|ccomp)$/.test(t.deprel))) return token;
  let first = subject.index;
  while (first > 0 && /^(PROPN|NOUN|PRON|DET|ADJ|PART|NUM)$/.test(tokens[first - 1]!.upos)) first--;
  return /^[,”"’]$/.test(tokens[first - 1]?.text ?? "") ? { ...token, deprel: "parataxis" } : token;
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

/** A finite verb in the past, and a participle behind "have", are active: their subject is nobody's passive one. */
function activeSubject(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "nsubj:pass" || token.head < 0) return token;
  const verb = tokens[token.head]!;
  const passive = tokens.some((t) => t.head === verb.index && t.deprel === "aux:pass");
  const perfect = tokens.some((t) => t.head === verb.index && t.deprel === "aux" && t.lemma === "have");
  return (verb.xpos === "VBD" || perfect) && !passive ? { ...token, deprel: "nsubj" } : token;
}

/** Verbs that an infinitive completes, however far behind them it stands. */
const COMPLETED =
  /^(agree|decide|plan|promise|pledge|vow|refuse|offer|threaten|resolve|intend|prepare|vote|decline|fail|undertake|want|hope|seek|attempt|try|appeal|call|plead)$/;

/** "agreed in Accra on Sunday to close": an infinitive behind such a verb is what was agreed, no purpose. */
function plannedInfinitive(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "advcl" || token.xpos !== "VB" || token.head < 0 || token.head > token.index)
    return token;
  const verb = tokens[token.head]!;
  const to = tokens.find((t) => t.head === token.index && t.deprel === "mark");
  if (to?.xpos !== "TO" || verb.upos !== "VERB") return token;
  // "to close their borders, to recall their envoys": beside the first, not for its sake.
  if (
    verb.xpos === "VB" &&
    tokens[to.index - 1]?.text === "," &&
    tokens.some((t) => t.head === verb.index && t.xpos === "TO")
  )
    return { ...token, deprel: "conj" };
  const taken = tokens.some((t) => t.head === verb.index && /^(obj|xcomp|ccomp)$/.test(t.deprel));
  return COMPLETED.test(verb.lemma) && !taken ? { ...token, deprel: "xcomp" } : token;
}

/** In order: each sees what those before it mended. */
const STEPS: readonly Step[] = [
  airStrikes,
  offAuxiliary,
  monthBeforeName,
  listed,
  unknownVerb,
  possessed,
  guilty,
  eachOther,
  called,
  madeSo,
  charged,
  deniedClaim,
  deniedReports,
  agentOfNoun,
  agentOfParticiple,
  beforeGerund,
  relativeThat,
  participleAside,
  inCase,
  openedByRelative,
  neitherNor,
  having,
  insertedSaying,
  invertedSaying,
  nounAside,
  newClause,
  objectOfLeaving,
  betweenCommas,
  frontedParticiple,
  listBehindOpening,
  gapped,
  clauseBeforeNoun,
  reducedRelative,
];

/** Those that look at subjects: lost ones are found before. */
const LATER_STEPS: readonly Step[] = [
  thatAfterBe,
  asToldBy,
  addingTo,
  twoObjects,
  mainClause,
  owned,
  adverb,
  finite,
  moving,
  firstOfList,
  afterSemicolon,
  alikeGerund,
  particle,
  nounObject,
  activeSubject,
  complement,
  afterTime,
  aside,
  bareObject,
  clauseSubject,
  coordinated,
  outerSpeech,
  inRelative,
  behindRelative,
  perfect,
  behindHad,
  plannedInfinitive,
  nounInfinitive,
];
