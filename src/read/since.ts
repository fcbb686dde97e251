import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";

/**
 * "has boycotted meetings of the bloc since the coup": what a perfect tells has gone on since then, whatever noun stands before.
 * "Its first meeting since the coup" is the first one since.
 */
export function sinceThen(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "nmod" || token.head < 0 || token.head > token.index) return token;
  if (childOf(tokens, token, /^case$/)?.lemma !== "since") return token;
  let at = tokens[token.head]!;
  for (let steps = 0; at.upos !== "VERB" && at.head >= 0 && steps < 8; steps++) {
    if (tokens.some((t) => t.head === at.index && RANKS.test(t.lemma))) return token;
    at = tokens[at.head]!;
  }
  const perfect =
    at.upos === "VERB" &&
    at.index < token.index &&
    tokens.some((t) => t.head === at.index && t.deprel.startsWith("aux") && t.lemma === "have");
  return perfect ? { ...token, head: at.index, deprel: "obl" } : token;
}

const RANKS =
  /^(first|second|third|fourth|fifth|sixth|last|only|worst|best|most|least|biggest|largest|gravest|deadliest|bloodiest|heaviest)$/;
