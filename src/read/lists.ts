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

/**
 * "... on Egypt; Kuwait and Chad cut off their aid": behind a semicolon a new clause begins. Names there that the tree joined
 * to what stands before it are the subject of the first verb behind them that has none.
 */
export function afterSemicolon(tokens: readonly Token[], token: Token): Token {
  const clause = clauseBehind(tokens, token.index);
  if (clause === null) return token;
  const { verb, names, root } = clause;
  if (token.index === verb.index)
    return {
      ...token,
      xpos: token.xpos === "VB" || token.xpos === "VBN" ? "VBD" : token.xpos,
      head: root,
      deprel: "parataxis",
    };
  if (token.index === names[0]!.index) return { ...token, head: verb.index, deprel: "nsubj" };
  return names.some((n) => n.index === token.index)
    ? { ...token, head: names[0]!.index, deprel: "conj" }
    : token;
}

function clauseBehind(
  tokens: readonly Token[],
  at: number,
): { readonly verb: Token; readonly names: readonly Token[]; readonly root: number } | null {
  let from = at;
  while (from > 0 && tokens[from]!.text !== ";") from--;
  if (from === 0 || at === from) return null;
  const verb = tokens.slice(from + 1).find((t) => t.upos === "VERB" || t.upos === "AUX");
  if (verb?.upos !== "VERB" || /^(mark|aux|cop)/.test(verb.deprel)) return null;
  if (tokens.slice(from + 1, verb.index).some((t) => t.text === ";" || t.upos === "SCONJ")) return null;
  if (tokens.some((t) => t.head === verb.index && /^(nsubj|mark|aux|cop)/.test(t.deprel))) return null;
  const names = tokens
    .slice(from + 1, verb.index)
    .filter(
      (t) =>
        t.upos === "PROPN" &&
        t.head < from &&
        t.head >= 0 &&
        /^(conj|appos|nmod|obl|dep|parataxis)$/.test(t.deprel),
    );
  const root = tokens.find((t) => t.head < 0)!.index;
  if (names.length === 0 || verb.head < 0 || root > from) return null;
  return tokens.some((t) => names.includes(tokens[t.head]!) && t.deprel === "case")
    ? null
    : { verb, names, root };
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
