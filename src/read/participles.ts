import type { Token } from "../language/index.ts";

/** Participles that a tagger may take for a preposition ("has still not withdrawn its troops"). */
export const TAKEN_FOR_PREPOSITION = "withdrawn overthrown foregone forsworn undergone undertaken overtaken";
const TAKEN: ReadonlySet<string> = new Set(TAKEN_FOR_PREPOSITION.split(" "));

interface Lost {
  readonly verb: Token;
  /** What it was thought to stand before: its object. */
  readonly noun: Token;
  readonly have: Token;
}

function lostAt(tokens: readonly Token[]): Lost | null {
  const verb = tokens.find((t) => t.deprel === "case" && TAKEN.has(t.text.toLowerCase()));
  const noun = verb && tokens[verb.head];
  if (verb === undefined || noun === undefined || noun.index < verb.index) return null;
  const have = tokens.findLast(
    (t) => t.index < verb.index && t.lemma === "have" && verb.index - t.index <= 6,
  );
  return have === undefined ? null : { verb, noun, have };
}

/**
 * "has so far not withdrawn its troops": a participle that the tree took for a preposition is the verb of the "have" before it;
 * what it would have gone before is its object.
 */
export function lostParticiple(tokens: readonly Token[], token: Token): Token {
  const lost = lostAt(tokens);
  if (lost === null) return token;
  const { verb, noun, have } = lost;
  const inNoun = have.head === noun.index;
  const top = inNoun ? noun : have;
  if (token === verb) return { ...token, upos: "VERB", xpos: "VBN", head: top.head, deprel: top.deprel };
  if (token === have) return { ...token, upos: "AUX", head: verb.index, deprel: "aux" };
  if (token === noun) return { ...token, head: verb.index, deprel: "obj" };
  if (
    token.head === top.index &&
    (!inNoun || token.index < verb.index || /^(conj|punct|obl|advcl)/.test(token.deprel))
  )
    return { ...token, head: verb.index };
  const between = token.index > have.index && token.index < verb.index;
  return between && token.deprel === "advmod" ? { ...token, head: verb.index } : token;
}
