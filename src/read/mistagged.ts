import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";
import { isFinite } from "./subjects.ts";
import { onceEach, type Step } from "./stepping.ts";

/** Steps of mending for nouns that a tree takes for verbs, verbs it takes for nouns, and relative clauses hung elsewhere: see mend.ts. */

/**
 * "On Friday evening the two agreed on a truce": an evening of a day is no verb. Where it was the top, the participle behind the
 * phrase that it took for its object is the verb.
 */
function evening(tokens: readonly Token[], token: Token): Token {
  const at = eveningAt(tokens, token) ?? eveningAt(tokens, tokens[token.head]) ?? eveningAbove(tokens, token);
  if (at === null) return token;
  const { noun, day, subject, verb } = at;
  if (token === noun)
    return {
      ...token,
      upos: "NOUN",
      xpos: "NN",
      lemma: "evening",
      head: verb?.index ?? token.head,
      deprel: "obl",
    };
  if (token === day) return { ...token, head: noun.index, deprel: "compound" };
  if (token === verb) return { ...token, xpos: "VBD", head: -1, deprel: "root" };
  if (token === subject) return { ...token, head: verb!.index, deprel: "nsubj" };
  if (token.head === day?.index && token.deprel === "case") return { ...token, head: noun.index };
  return verb !== null && token.head === noun.index && token.index > noun.index
    ? { ...token, head: verb.index }
    : token;
}

interface Evening {
  readonly noun: Token;
  readonly day: Token | null;
  readonly subject: Token | null;
  readonly verb: Token | null;
}

function eveningAt(tokens: readonly Token[], noun: Token | undefined): Evening | null {
  if (noun === undefined || noun.xpos !== "VBG" || !/^evening$/i.test(noun.text)) return null;
  const before = tokens[noun.index - 1];
  if (before === undefined || !/^(\w+day|that|the|this|same|next|yesterday)$/i.test(before.text)) return null;
  const day = /day$/i.test(before.text) ? before : null;
  if (noun.head >= 0) return { noun, day, subject: null, verb: null };
  const subject = childOf(tokens, noun, /^(obj|iobj)$/);
  const verb =
    subject === undefined
      ? undefined
      : tokens.find((t) => t.head === subject.index && t.deprel === "acl" && t.xpos === "VBN");
  return verb === undefined ? null : { noun, day, subject: subject!, verb };
}

const eveningAbove = (tokens: readonly Token[], token: Token): Evening | null =>
  eveningAt(tokens, tokens[tokens[token.head]?.head ?? -1]);

/**
 * "deplores the raids of recent weeks and calls upon Chad to withdraw": behind "and" with a name and an infinitive "calls on" is a
 * verb beside the first of the sentence.
 */
function callsBeside(tokens: readonly Token[], token: Token): Token {
  const found = firstCall(tokens);
  if (found === null) return token;
  const { calls } = found;
  if (token === calls)
    return { ...token, upos: "VERB", xpos: "VBZ", lemma: "call", head: found.first.index, deprel: "conj" };
  if (token === found.whom) return { ...token, head: calls.index, deprel: "obl" };
  if (token === found.to) return { ...token, head: calls.index, deprel: "xcomp" };
  return token.index > calls.index && token.head === found.was && token.deprel === "nmod"
    ? { ...token, head: calls.index, deprel: "obl" }
    : token;
}

const firstCall = onceEach((tokens) =>
  tokens.reduce<Call | null>((found, t) => found ?? callOf(tokens, t), null),
);

interface Call {
  readonly calls: Token;
  readonly first: Token;
  readonly whom: Token;
  readonly to: Token;
  readonly was: number;
}

function callOf(tokens: readonly Token[], calls: Token): Call | null {
  if (calls.text !== "calls" || calls.upos !== "NOUN" || calls.deprel !== "conj") return null;
  const next = tokens[calls.index + 1];
  if (!/^(on|upon)$/.test(next?.text ?? "") || tokens[calls.index - 1]?.lemma !== "and") return null;
  const whom = tokens[next!.head];
  const to = tokens.find((t) => t.xpos === "TO" && t.index > calls.index);
  const verb = tokens[to?.head ?? -1];
  let first = tokens[calls.head];
  while (first !== undefined && !isFinite(tokens, first)) first = tokens[first.head];
  return first?.xpos === "VBZ" &&
    whom !== undefined &&
    verb !== undefined &&
    whom.index > next!.index &&
    whom.index < to!.index
    ? { calls, first, whom, to: verb, was: calls.head }
    : null;
}

/** "Chad, which shelled the town on the night of the raid and which has since left": the second clause is beside the first. */
function andWhich(tokens: readonly Token[], token: Token): Token {
  const pronoun = tokens.find((t) => t.head === token.index && /^nsubj/.test(t.deprel));
  if (
    pronoun === undefined ||
    !/^(which|who)$/.test(pronoun.text) ||
    !/^(and|but)$/.test(tokens[pronoun.index - 1]?.text ?? "")
  )
    return token;
  const before = tokens.findLast(
    (t) => t.index < pronoun.index - 1 && t.text === pronoun.text && /^nsubj/.test(t.deprel),
  );
  const first = before === undefined ? undefined : tokens[before.head];
  return first?.deprel === "acl:relcl" &&
    first.index < pronoun.index &&
    first.head < before!.index &&
    first.index !== token.head
    ? { ...token, head: first.index, deprel: "conj" }
    : token;
}

/**
 * "The head of the bloc, the diplomat Jon Vik, warned Chad": a noun without a verb is nothing that is said, unless it is quoted;
 * it is who warns, and the name behind the verb is who is warned.
 */
function nounBeforeVerb(tokens: readonly Token[], token: Token): Token {
  const verb = token.deprel === "nsubj" || token.deprel === "ccomp" ? tokens[token.head] : undefined;
  const pair = verb === undefined ? null : turnedRound(tokens, verb);
  if (token === pair?.noun) return { ...token, deprel: "nsubj" };
  return token === pair?.name ? { ...token, deprel: "obj" } : token;
}

function turnedRound(
  tokens: readonly Token[],
  verb: Token,
): { readonly noun: Token; readonly name: Token } | null {
  if (!/^(warn|remind|assure|caution|tell|inform|accuse|urge|thank|congratulate)$/.test(verb.lemma))
    return null;
  const own = tokens.filter((t) => t.head === verb.index);
  const noun = own.find((t) => t.deprel === "ccomp" && t.index < verb.index);
  const name = own.find((t) => t.deprel === "nsubj");
  if (
    noun?.upos !== "NOUN" ||
    name?.index !== verb.index + 1 ||
    childOf(tokens, noun, /^(cop|nsubj|aux|mark)/)
  )
    return null;
  return tokens.slice(0, verb.index).some(({ text }) => /^["“”«»]$/.test(text)) ? null : { noun, name };
}

export const MISTAGGED_STEPS: readonly Step[] = [
  { step: evening, within: { word: "evening" } },
  { step: callsBeside, within: { word: "calls" } },
  { step: nounBeforeVerb, at: { relation: "nsubj ccomp" } },
  { step: andWhich, at: { relation: "acl:relcl conj" } },
];
