import type { Token } from "../language/index.ts";

/**
 * "Kenya, Chad, Mali and Ghana": of names in a row with commas between and an "and" before the last, none explains the
 * other: what the tree took for an apposition is one more member. "Kenya, a neighbour, and Chad" has a noun there.
 */
export function listed(tokens: readonly Token[], token: Token): Token {
  if (token.upos !== "PROPN" || token.head < 0 || token.head > token.index) return token;
  if (!/^(appos|nmod|nmod:desc|dep|parataxis|list|flat)$/.test(token.deprel)) return token;
  const first = tokens[token.head]!;
  if (first.upos !== "PROPN" || tokens.some((t) => t.head === token.index && t.deprel === "case")) return token;
  const from = startOf(tokens, token.index);
  if (tokens[from - 1]?.text !== ",") return token;
  const last = tokens.find(
    (t) => t.deprel === "conj" && t.upos === "PROPN" && t.index > token.index && (t.head === first.index || t.head === token.index),
  );
  if (!last) return token;
  const and = tokens.find((t) => t.deprel === "cc" && t.index > token.index && t.index < last.index);
  // Right behind the name stands the next comma or the "and"; "Lomé, the capital of Togo, and Accra" is no list.
  const next = tokens[token.index + 1];
  const closes = next?.text === "," || next?.index === and?.index;
  // "Lagos, Nigeria, and Accra": two names with a comma before the "and" may be a place and its country.
  const pair = next?.text === "," && next.index + 1 === and?.index && first.index + 1 === from - 1 && countOf(tokens, first.index, last.index) < 2;
  return and && closes && !pair ? { ...token, deprel: "conj" } : token;
}

/** Commas between two tokens that stand before names. */
const countOf = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter((t) => t.text === "," && tokens[t.index + 1]?.upos === "PROPN").length;

/** First token of a name that ends at a head: its article, adjectives and compounds. */
function startOf(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0 && tokens[from - 1]!.head === head && /^(det|amod|compound|flat)$/.test(tokens[from - 1]!.deprel)) from--;
  return from;
}
