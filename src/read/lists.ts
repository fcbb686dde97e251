import type { Token } from "../language/index.ts";

/** First token of a name that ends at a head: its article, adjectives and compounds. */
function startOf(tokens: readonly Token[], head: number): number {
  let from = head;
  while (
    from > 0 &&
    tokens[from - 1]!.head === head &&
    /^(det|amod|compound|flat)$/.test(tokens[from - 1]!.deprel)
  )
    from--;
  return from;
}

/**
 * "Kenya, Chad and Mali recalled": a name without a preposition that stands before the subject, with a comma between and
 * an "and" in the subject, is the first of those who do it.
 */
export function firstOfList(tokens: readonly Token[], token: Token): Token {
  const pair = firstAndSubject(tokens, token);
  if (pair !== null) return { ...token, deprel: pair.subject.deprel };
  if (token.upos !== "PROPN" || token.head < 0) return token;
  // The old subject and what was joined to it are joined to the first.
  const top = /^nsubj/.test(token.deprel) ? token : token.deprel === "conj" ? tokens[token.head]! : null;
  if (top === null || !/^nsubj/.test(top.deprel) || top.head < 0) return token;
  const first = tokens.find(
    (t) => t.head === top.head && t.index < top.index && firstAndSubject(tokens, t)?.subject === top,
  );
  return first ? { ...token, head: first.index, deprel: "conj" } : token;
}

function firstAndSubject(tokens: readonly Token[], token: Token): { readonly subject: Token } | null {
  if (token.upos !== "PROPN" || !/^(obl|nmod|advmod|dep|parataxis|dislocated|obj)$/.test(token.deprel))
    return null;
  const verb = tokens[token.head];
  if (verb?.upos !== "VERB" || verb.index < token.index || tokens[token.index + 1]?.text !== ",") return null;
  if (tokens.some((t) => t.head === token.index && /^(case|nummod)$/.test(t.deprel))) return null;
  const subject = tokens.find(
    (t) => t.head === verb.index && /^nsubj/.test(t.deprel) && t.index > token.index,
  );
  if (subject?.upos !== "PROPN" || startOf(tokens, subject.index) !== token.index + 2) return null;
  return tokens.some((t) => t.head === subject.index && t.deprel === "conj" && t.upos === "PROPN")
    ? { subject }
    : null;
}

/** "accused it of meddling and of arming rebels": a gerund joins the one before it that has the same preposition. */
export function alikeGerund(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "conj" || token.xpos !== "VBG" || token.head < 0 || token.head > token.index)
    return token;
  const own = markOf(tokens, token);
  if (own === null || markOf(tokens, tokens[token.head]!) === own) return token;
  const like = tokens.findLast(
    (t) => t.xpos === "VBG" && t.index > token.head && t.index < token.index && markOf(tokens, t) === own,
  );
  return like ? { ...token, head: like.index } : token;
}

const markOf = (tokens: readonly Token[], of: Token): string | null =>
  tokens.find((t) => t.head === of.index && t.index < of.index && /^(mark|case)$/.test(t.deprel))?.lemma ??
  null;
