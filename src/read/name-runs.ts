import type { Token } from "../language/index.ts";

/**
 * "asked Britain, West Germany and the Netherlands to help": a name with a comma behind it is no part of the next; of such a row
 * it is the first.
 */
export function beforeComma(tokens: readonly Token[], token: Token): Token {
  const first = tokens.find((t) => isCutOff(tokens, t));
  if (first === undefined) return token;
  const next = tokens[first.head]!;
  if (token === first) return { ...token, head: next.head, deprel: next.deprel };
  if (token === next) return { ...token, head: first.index, deprel: "conj" };
  if (token.head === next.index && token.index < first.index) return { ...token, head: first.index };
  if (token.head === next.index && token.deprel === "conj") return { ...token, head: first.index };
  const inNext = token.index > first.index && token.index < next.index && token.upos === "PROPN";
  return inNext && token.head === first.index ? { ...token, head: next.index, deprel: "compound" } : token;
}

/** Whether a name that the tree takes for a part of a later one is the first of a row that "and" closes. */
export function isCutOff(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[token.head];
  if (token.upos !== "PROPN" || !/^(compound|amod|flat)/.test(token.deprel)) return false;
  if (next?.upos !== "PROPN" || next.index < token.index) return false;
  const between = tokens.slice(token.index + 2, next.index);
  return (
    tokens[token.index + 1]?.text === "," &&
    tokens[next.index + 1]?.text === "and" &&
    between.every(({ upos }) => upos === "PROPN") &&
    tokens.some((t) => t.head === next.index && t.deprel === "conj")
  );
}
