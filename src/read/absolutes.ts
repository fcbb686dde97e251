import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";

/**
 * "passed, with Chad and Mali abstaining": who stands between "with" and a gerund does what it says, and
 * not whatever the verb before is about.
 */
export function absolute(tokens: readonly Token[], token: Token): Token {
  if (token.lemma === "with" && token.deprel === "case") {
    const gerund = gerundOf(tokens, tokens[token.head]);
    return gerund === null ? token : { ...token, head: gerund.index, deprel: "mark" };
  }
  const noun = tokens[token.head];
  if (token.xpos === "VBG" && token.deprel === "acl" && tokens[noun?.head ?? -1]?.upos === "VERB")
    return tokens.some((t) => gerundOf(tokens, t) === token)
      ? { ...token, head: noun!.head, deprel: "advcl" }
      : token;
  const gerund = gerundOf(tokens, token);
  return gerund === null ? token : { ...token, head: gerund.index, deprel: "nsubj" };
}

/**
 * The gerund right behind a phrase with "with" and all that "and" joins to it; behind a comma the phrase is
 * no part of the noun before.
 */
function gerundOf(tokens: readonly Token[], phrase: Token | undefined): Token | null {
  if (phrase === undefined || !/^(obl|nmod)$/.test(phrase.deprel)) return null;
  const preposition = childOf(tokens, phrase, /^case$/);
  if (preposition?.lemma !== "with") return null;
  if (phrase.deprel === "nmod" && tokens[preposition.index - 1]?.text !== ",") return null;
  const last = tokens.findLast(
    (t) => t.index === phrase.index || (t.head === phrase.index && t.deprel === "conj"),
  )!;
  const gerund = tokens[last.index + 1];
  return gerund?.xpos === "VBG" &&
    /^(advcl|acl)$/.test(gerund.deprel) &&
    gerund.head === phrase.head &&
    !childOf(tokens, gerund, /^(nsubj|mark|aux)/)
    ? gerund
    : null;
}
