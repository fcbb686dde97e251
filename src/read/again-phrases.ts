import type { Token } from "../language/index.ts";
import type { Step } from "./stepping.ts";

/** Steps of mending for names of one list that have words of their own: see mend.ts. */

/** Prepositions that are said again before each of several parties; "in Mombasa, in Kenya" is one place. */
const SAID_AGAIN = /^(to|from|with|against|of|for|towards|toward|between|upon)$/;

/** "sent aid to Chad, to Mali and to Togo": what has the preposition of the name before it, behind a comma or "and", stands beside it. */
function withSameCase(tokens: readonly Token[], token: Token): Token {
  const own = caseOf(tokens, token);
  if (token.upos !== "PROPN" || own === null || !SAID_AGAIN.test(own.lemma)) return token;
  if (!/^(,|and|or)$/.test(tokens[own.index - 1]?.text ?? "")) return token;
  const before = tokens.findLast(
    (t) =>
      t.index < own.index &&
      t.upos === "PROPN" &&
      /^(obl|nmod)$/.test(t.deprel) &&
      (t.index === token.head || t.head === token.head) &&
      caseOf(tokens, t)?.lemma === own.lemma,
  );
  return before === undefined ? token : { ...token, head: before.index, deprel: "conj" };
}

/** What is joined to a name that has so been joined to another is joined to that one. */
function withFirst(tokens: readonly Token[], token: Token): Token {
  const second = tokens[token.head];
  const own = caseOf(tokens, token);
  if (token.upos !== "PROPN" || own === null || second?.deprel !== "conj") return token;
  const [a, b] = [caseOf(tokens, second), tokens[second.head]];
  return a?.lemma === own.lemma && b !== undefined && caseOf(tokens, b)?.lemma === own.lemma
    ? { ...token, head: b.index }
    : token;
}

const caseOf = (tokens: readonly Token[], { index }: Token): Token | null =>
  tokens.find((t) => t.head === index && t.deprel === "case" && t.index < index) ?? null;

/** "warned Chad as well as Mali": the second name stands beside the first. */
function asWellAs(tokens: readonly Token[], token: Token): Token {
  if (token.upos !== "PROPN" || token.deprel === "conj") return token;
  let as = token.index - 1;
  while (/^(PROPN|DET|ADJ)$/.test(tokens[as]?.upos ?? "")) as--;
  const isPhrase = ["as", "well", "as"].every((word, i) => tokens[as - 2 + i]?.text.toLowerCase() === word);
  if (!isPhrase || tokens[token.head]?.index === undefined || token.head > as) return token;
  let first = tokens[tokens[as - 3]?.text === "," ? as - 4 : as - 3];
  while (first !== undefined && /^(flat|compound)$/.test(first.deprel.split(":")[0]!))
    first = tokens[first.head];
  return first?.upos === "PROPN" && first.index < as
    ? { ...token, head: first.deprel === "conj" ? first.head : first.index, deprel: "conj" }
    : token;
}

/** In order: see mend.ts. */
export const AGAIN_STEPS: readonly Step[] = [
  { step: withSameCase, at: { relation: "obl nmod" } },
  { step: withFirst, at: { relation: "conj" } },
  { step: asWellAs, within: { word: "well" } },
];
