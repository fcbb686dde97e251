import type { Token } from "../language/index.ts";

/** Verbs of saying that may go on without a subject of their own. */
export const SAYING =
  /^(say|tell|add|announce|deny|confirm|insist|accuse|blame|warn|threaten|demand|urge|call|ask|vow|pledge|promise|reject|condemn|criticize|criticise|praise|thank|invite|offer|recall|point|declare|claim|argue|complain|admit|acknowledge|stress|note|state|dispute|doubt|predict|hint|contend|allege)$/;

/**
 * "denied that Oslo had yielded and accused the bloc of siding": a verb of saying without a subject of its own, joined by
 * "and" to a clause with an auxiliary that says nothing itself, goes on with the verb of saying above that clause.
 */
export function outerSpeech(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "conj" || !/^VB[DN]$/.test(token.xpos) || !SAYING.test(token.lemma)) return token;
  const inner = tokens[token.head];
  if (
    inner === undefined ||
    inner.index > token.index ||
    inner.deprel !== "ccomp" ||
    SAYING.test(inner.lemma)
  )
    return token;
  const outer = tokens[inner.head];
  if (outer === undefined || outer.index > inner.index || outer.xpos !== "VBD" || !SAYING.test(outer.lemma))
    return token;
  let and = token.index - 1;
  while (tokens[and]?.upos === "ADV") and--;
  if (!/^(and|but)$/.test(tokens[and]?.text ?? "")) return token;
  const own = tokens.some((t) => t.head === token.index && /^(nsubj|aux)/.test(t.deprel));
  const shifted = tokens.some((t) => t.head === inner.index && /^(aux|cop)/.test(t.deprel));
  return own || !shifted ? token : { ...token, head: outer.index, xpos: "VBD" };
}
