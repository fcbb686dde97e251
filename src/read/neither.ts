import type { Token } from "../language/index.ts";

/** "neither attacked Uganda nor sent troops": what "neither" and "nor" stand before are two verbs of one subject. */
export function neitherNor(tokens: readonly Token[], token: Token): Token {
  const neither = tokens.findIndex(({ lemma }) => lemma === "neither");
  const first = tokens[neither + 1];
  if (neither < 1 || first?.deprel !== "amod" || !/^VB[DN]$/.test(first.xpos)) return token;
  const nor = tokens.findIndex(({ lemma }, i) => lemma === "nor" && i > neither);
  const second = tokens[nor + 1];
  const object = tokens[first.head]!;
  const subject = tokens[object.head];
  if (nor < 0 || !second || !/^VB[DN]$/.test(second.xpos) || subject?.head !== second.index) return token;
  if (token === first)
    return { ...token, upos: "VERB", xpos: "VBD", head: second.head, deprel: second.deprel };
  if (token === object) return { ...token, head: first.index, deprel: "obj" };
  if (token === subject) return { ...token, head: first.index };
  if (token === second) return { ...token, xpos: "VBD", head: first.index, deprel: "conj" };
  return token.index === neither ? { ...token, head: first.index } : token;
}

/** "Neither has answered", "but neither accepted the plan": before a clause that has no other subject it is a pronoun, no adverb. */
export function neitherAlone(tokens: readonly Token[], token: Token): Token {
  if (token.lemma !== "neither" || token.deprel !== "advmod" || token.head < token.index) return token;
  const before = tokens[token.index - 1];
  if (before !== undefined && before.upos !== "PUNCT" && before.upos !== "CCONJ" && before.upos !== "SCONJ")
    return token;
  const verb = tokens[token.head]!;
  const own = tokens.some((t) => t.head === verb.index && /^(nsubj|csubj|expl)/.test(t.deprel));
  if (own || verb.upos !== "VERB" || tokens.some(({ lemma }) => lemma === "nor")) return token;
  return { ...token, upos: "PRON", xpos: "DT", deprel: "nsubj" };
}
