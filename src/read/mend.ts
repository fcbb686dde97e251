import type { Token } from "../language/index.ts";
import { CUES } from "./attribution/cues.ts";
import { withKnownLemma } from "./lemmas.ts";

/**
 * Trees as the rules take them: lemmas that our tables know, and attachments that English rules out put right. Each step
 * is a regularity of the language, not of a text; each leaves head and relation of all other tokens alone.
 */
export function mended(tokens: readonly Token[]): readonly Token[] {
  const known = tokens.map(withKnownLemma);
  return known.map((token) => [nounObject, complement, afterTime, aside, coordinated].reduce((t, step) => step(known, t), token));
}

/** A finite verb is nobody's object: "declined the bloc's offers" has a noun there. */
function nounObject(_tokens: readonly Token[], token: Token): Token {
  if (token.xpos !== "VBZ" || !/^(obj|nmod|obl|iobj)/.test(token.deprel)) return token;
  return withKnownLemma({ ...token, upos: "NOUN", xpos: "NNS" });
}

/** An adverbial clause that "that" alone opens is none: it is what the verb before it says. */
function complement(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "advcl" || token.head < 0 || token.head > token.index) return token;
  if (tokens[token.head]!.upos !== "VERB") return token;
  const markers = tokens.filter((t) => t.head === token.index && t.deprel === "mark");
  const that = markers.length === 1 && markers[0]!.lemma === "that" && tokens[markers[0]!.index - 1]?.lemma !== "so";
  return that ? { ...token, deprel: "ccomp" } : token;
}

/** "S, X said": a clause of saying with its own subject, behind a comma and without a conjunction, is an aside. */
function aside(tokens: readonly Token[], token: Token): Token {
  if (!/^(advcl|ccomp|dep|conj)$/.test(token.deprel) || token.head < 0 || token.head > token.index) return token;
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

/**
 * Coordination joins like with like: a bare infinitive coordinated to a finite verb goes to the infinitive after a modal
 * that stands between them ("said it must explain and pledge": pledge belongs to explain).
 */
function coordinated(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "conj" || token.xpos !== "VB" || token.head < 0 || token.head > token.index) return token;
  if (!/^VB[DZP]$/.test(tokens[token.head]!.xpos)) return token;
  const modal = tokens.findLast(
    (t) =>
      t.index > token.head &&
      t.index < token.index &&
      t.xpos === "VB" &&
      tokens.some((a) => a.head === t.index && (a.xpos === "MD" || a.xpos === "TO")),
  );
  return modal ? { ...token, head: modal.index } : token;
}
