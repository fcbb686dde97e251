import type { Token } from "../language/index.ts";

/**
 * "the European Union, Britain, Canada and the United States": in a list of names that "and" closes, all are joined; none is
 * an apposition to another or its modifier. Asked only where the tree has the closing name joined to the first or to one that hangs on it.
 */
export function listed(tokens: readonly Token[], token: Token): Token {
  if (token.upos !== "PROPN" || !/^(appos|nmod|compound|flat|dep|list|obl)/.test(token.deprel)) return token;
  const first = tokens[token.head];
  if (first?.upos !== "PROPN" || first.index > token.index || !behindComma(tokens, token)) return token;
  if (tokens.some((t) => t.head === token.index && t.deprel === "case")) return token;
  const last = tokens.findLast(
    (t) =>
      t.deprel === "conj" &&
      t.upos === "PROPN" &&
      t.index > first.index &&
      (t.head === first.index || tokens[t.head]?.head === first.index),
  );
  if (!last || last.index < token.index || !isList(tokens.slice(first.index, last.index + 1))) return token;
  return { ...token, deprel: "conj" };
}

/** Its name, with an article, begins right behind a comma. */
function behindComma(tokens: readonly Token[], token: Token): boolean {
  let at = token.index - 1;
  while (/^(PROPN|ADJ|DET)$/.test(tokens[at]?.upos ?? "")) at--;
  return tokens[at]?.text === ",";
}

/** Nothing but names, commas, articles and one "and". */
const isList = (tokens: readonly Token[]): boolean =>
  tokens.every(({ upos, text }) => /^(PROPN|ADJ|DET|CCONJ)$/.test(upos) || text === ",") &&
  tokens.filter((t) => t.upos === "CCONJ").length === 1;
