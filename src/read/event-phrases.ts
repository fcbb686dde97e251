import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";
import type { Step } from "./stepping.ts";

/** Nouns of coming and going with the prepositions that tell where from and where to. */
const WAYS: ReadonlyMap<string, RegExp> = new Map(
  [
    [
      "departure exit withdrawal secession pullout expulsion suspension exclusion removal resignation",
      /^(from|out)$/,
    ],
    ["participation attendance presence absence", /^(at|in|from)$/],
    ["accession admission entry readmission return re-entry", /^(to|into)$/],
  ].flatMap(([nouns, ways]) => (nouns as string).split(" ").map((noun) => [noun, ways as RegExp] as const)),
);

/**
 * "announced its departure from the pact", "sealed its entry into the bloc": where somebody leaves or comes
 * to belongs to the leaving right before it, not to the verb.
 */
export function phraseOfEvent(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "obl") return token;
  const preposition = childOf(tokens, token, /^case$/);
  const noun = preposition === undefined ? undefined : tokens[preposition.index - 1];
  if (noun === undefined || noun.head !== token.head || !/^(obj|nsubj|obl)/.test(noun.deprel)) return token;
  return WAYS.get(noun.lemma)?.test(preposition!.lemma) === true
    ? { ...token, head: noun.index, deprel: "nmod" }
    : token;
}

/** Nouns that with their preposition say no more than an adverb does. */
const ADVERBIAL =
  /^(in (principle|return|advance|response|writing|public|private|turn|vain|exchange|person|full)|at (minute|moment|once))$/;

/**
 * "agreed in principle to the plan", "pulled out at the last minute from the summit": what stands behind an
 * adverb belongs to the verb.
 */
function offAdverbial(tokens: readonly Token[], token: Token): Token {
  const noun = tokens[token.head];
  if (token.deprel !== "nmod" || noun?.deprel !== "obl" || tokens[noun.head]?.upos !== "VERB") return token;
  const preposition = childOf(tokens, token, /^case$/)?.lemma ?? "";
  if (preposition === "of" || (noun.lemma === "exchange" && preposition === "for")) return token;
  return ADVERBIAL.test(`${childOf(tokens, noun, /^case$/)?.lemma} ${noun.lemma}`)
    ? { ...token, head: noun.head, deprel: "obl" }
    : token;
}

/**
 * "was given weapons by Chad", "were sent to Uganda by Kenya": who stands behind "by" did what a passive tells, whether the tree
 * hung the name on what was given or on another name, which has no author.
 */
function agentOfPassive(tokens: readonly Token[], token: Token): Token {
  const phrase = tokens[token.head];
  const verb = tokens[phrase?.head ?? -1];
  if (token.deprel !== "nmod" || phrase === undefined || verb === undefined) return token;
  const names = token.upos === "PROPN" && phrase.upos === "PROPN" && phrase.deprel.startsWith("obl");
  if (phrase.deprel !== "obj" && !names) return token;
  const passive = childOf(tokens, verb, /^aux:pass$/) !== undefined;
  return passive && childOf(tokens, token, /^case$/)?.lemma === "by"
    ? { ...token, head: verb.index, deprel: "obl:agent" }
    : token;
}

/** Nouns of deeds that somebody does to somebody: what "of" follows was done, and "by" tells who did it. */
const DEED =
  /^(capture|recapture|seizure|conquest|occupation|invasion|annexation|attack|assault|bombardment|raid|murder|massacre|assassination|siege|encirclement|blockade|violation|deployment|arrest|detention|expulsion|abduction|destruction|liberation|release|(shell|bomb|kill|sink|down|storm|shoot|torpedo|min|burn|loot|harass)ing)$/;

/**
 * "the capture of the town of Jinja by rebels": of a deed, its object and its doer the tree may hang the doer on the object, which
 * has no author.
 */
function agentOfDeed(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "nmod" || childOf(tokens, token, /^case$/)?.lemma !== "by") return token;
  let noun = tokens[token.head];
  while (noun?.deprel === "nmod" && childOf(tokens, noun, /^case$/)?.lemma === "of") {
    noun = tokens[noun.head];
    if (noun !== undefined && DEED.test(noun.lemma)) return { ...token, head: noun.index };
  }
  return token;
}

/** In order: what belongs to the verb, and who stands behind "by". */
export const PHRASE_STEPS: readonly Step[] = [
  { step: offAdverbial, at: { relation: "nmod" } },
  { step: agentOfPassive, at: { relation: "nmod" } },
  { step: agentOfDeed, at: { relation: "nmod" } },
];
