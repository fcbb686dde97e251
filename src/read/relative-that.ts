import type { Token } from "../language/index.ts";

/**
 * "the offer that Kenya made": what is a clause's subject or object is a pronoun, not a conjunction; "Regrets that Kenya has
 * attacked Chad": where verb and object are all there, and a verb stands before it, it is none.
 */
export function relativeThat(tokens: readonly Token[], token: Token): Token {
  if (isClauseOfVerb(tokens, token)) return { ...token, deprel: "ccomp" };
  if (isClauseOfNoun(tokens, token)) return { ...token, deprel: "acl" };
  const verb = tokens[token.head];
  if (token.lemma !== "that" || !/^(nsubj|obj)/.test(token.deprel) || verb?.deprel !== "acl:relcl")
    return token;
  if (isClauseOfVerb(tokens, verb) || isClauseOfNoun(tokens, verb))
    return { ...token, upos: "SCONJ", xpos: "IN", deprel: "mark" };
  return token.xpos === "IN" ? { ...token, upos: "PRON", xpos: "WDT" } : token;
}

const isClauseOfVerb = (tokens: readonly Token[], clause: Token): boolean =>
  tokens[clause.head]?.upos === "VERB" && isWhole(tokens, clause);

/** "the demand that Chad withdraw its troops": a noun of asking; after others the tree may be right ("the claim that it repeated"). */
const isClauseOfNoun = (tokens: readonly Token[], clause: Token): boolean =>
  /^(demand|request|proposal|insistence|recommendation)$/.test(tokens[clause.head]?.lemma ?? "") &&
  clause.xpos === "VB" &&
  isWhole(tokens, clause);

const isWhole = (tokens: readonly Token[], clause: Token): boolean =>
  clause.deprel === "acl:relcl" &&
  tokens[clause.head + 1]?.lemma === "that" &&
  tokens[clause.head + 1]!.head === clause.index &&
  tokens.filter((t) => t.head === clause.index && /^(nsubj|obj)/.test(t.deprel)).length > 2;
