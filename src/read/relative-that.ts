import type { Token } from "../language/index.ts";

/**
 * "the offer that Kenya made": what is a clause's subject or object is a pronoun, not a conjunction; "Regrets that Kenya has
 * attacked Chad": where verb and object are all there, and a verb stands before it, it is none.
 */
export function relativeThat(tokens: readonly Token[], token: Token): Token {
  const noun = askingBefore(tokens, token);
  if (noun !== null) return { ...token, head: noun.index, deprel: "acl" };
  if (token.deprel === "iobj" && tokens.some((t) => askingBefore(tokens, t) === token))
    return { ...token, deprel: "obj" };
  if (isClauseOfVerb(tokens, token)) return { ...token, deprel: "ccomp" };
  if (isClauseOfNoun(tokens, token)) return { ...token, deprel: "acl" };
  const telling = tellingTo(tokens, token);
  if (telling !== null) return { ...token, head: telling.index, deprel: "ccomp" };
  const verb = tokens[token.head];
  if (token.lemma !== "that" || !/^(nsubj|obj)/.test(token.deprel) || verb?.deprel !== "acl:relcl")
    return token;
  if (isClauseOfVerb(tokens, verb) || isClauseOfNoun(tokens, verb) || tellingTo(tokens, verb) !== null)
    return { ...token, upos: "SCONJ", xpos: "IN", deprel: "mark" };
  return token.xpos === "IN" ? { ...token, upos: "PRON", xpos: "WDT" } : token;
}

const isClauseOfVerb = (tokens: readonly Token[], clause: Token): boolean =>
  tokens[clause.head]?.upos === "VERB" && isWhole(tokens, clause);

/** "repeated its demand that Chad withdraw": the noun right before "that" of which the tree made somebody told. */
function askingBefore(tokens: readonly Token[], clause: Token): Token | null {
  if (clause.deprel !== "ccomp" || clause.xpos !== "VB") return null;
  const that = tokens.find((t) => t.head === clause.index && t.deprel === "mark" && t.lemma === "that");
  const noun = tokens[(that?.index ?? 0) - 1];
  return noun !== undefined && ASKING.test(noun.lemma) && noun.head === clause.head && noun.deprel === "iobj"
    ? noun
    : null;
}

const ASKING = /^(demand|request|proposal|insistence|recommendation)$/;

/** "the demand that Chad withdraw its troops": a noun of asking; after others the tree may be right ("the claim that it repeated"). */
const isClauseOfNoun = (tokens: readonly Token[], clause: Token): boolean =>
  ASKING.test(tokens[clause.head]?.lemma ?? "") && clause.xpos === "VB" && isWhole(tokens, clause);

/** "complained to the UN that Chad had shelled it": what is said to somebody named tells nothing of whom it is said to. */
function tellingTo(tokens: readonly Token[], clause: Token): Token | null {
  const whom = tokens[clause.head];
  if (clause.deprel !== "acl:relcl" || whom?.upos !== "PROPN" || tokens[whom.index + 1]?.lemma !== "that")
    return null;
  const told = tokens.filter((t) => t.head === clause.index && /^(nsubj|obj)/.test(t.deprel));
  if (tokens[whom.index + 1]!.head !== clause.index || told.length < 2) return null;
  if (!tokens.some((t) => t.head === whom.index && t.deprel === "case" && /^(to|with)$/.test(t.lemma)))
    return null;
  const above = tokens[whom.head];
  const verb = above?.upos === "NOUN" ? tokens[above.head] : above;
  return verb !== undefined && SAYING.test(verb.lemma) && verb.index < whom.index ? verb : null;
}

const SAYING =
  /^(complain|protest|say|write|report|announce|explain|admit|confess|confirm|declare|indicate|signal|hint|swear|promise|repeat|state|argue|plead|insist|agree|stress|mention)$/;

const isWhole = (tokens: readonly Token[], clause: Token): boolean =>
  clause.deprel === "acl:relcl" &&
  tokens[clause.head + 1]?.lemma === "that" &&
  tokens[clause.head + 1]!.head === clause.index &&
  tokens.filter((t) => t.head === clause.index && /^(nsubj|obj)/.test(t.deprel)).length > 2;
