import type { Token } from "../language/index.ts";

/**
 * "Kenya left, and so did Chad", "as did Chad", "nor has Mali": an auxiliary that stands for a whole clause, with the name of
 * who does it behind it and no verb to come. It is a verb of its own, the name its subject; trees take the name for one
 * more object of the verb before.
 */
export function proVerb(tokens: readonly Token[], token: Token): Token {
  const found = tokens.find((t) => isProVerb(tokens, t));
  if (found === undefined) return token;
  const name = nameBehind(tokens, found)!;
  const word = found.index - 1;
  const above = verbBefore(tokens, word);
  if (token === found) {
    const as = tokens[word]!.lemma === "as";
    const own = { ...token, upos: "VERB" };
    if (above !== null) return { ...own, head: above, deprel: as ? "advcl" : "conj" };
    return { ...own, head: -1, deprel: "root" };
  }
  if (token === name) return { ...token, head: found.index, deprel: "nsubj" };
  if (token.index === word)
    return { ...token, head: found.index, deprel: token.lemma === "as" ? "mark" : "advmod" };
  // What hung on the name as if it were the clause's own word hangs on the verb.
  const loose =
    token.head === name.index &&
    (token.index < found.index || /^(punct|advmod|obl|aux|cop)/.test(token.deprel));
  return loose || (above === null && token.head < 0) ? { ...token, head: found.index } : token;
}

const STANDING = new Set("do have be will would can could may might should".split(" "));
const POINTING = new Set("so as nor neither".split(" "));

export const isProVerb = (tokens: readonly Token[], token: Token): boolean =>
  STANDING.has(token.lemma) &&
  token.index > 0 &&
  POINTING.has(tokens[token.index - 1]!.text.toLowerCase()) &&
  /^(VBD|VBZ|VBP|MD)$/.test(token.xpos) &&
  /^([,;:–—-]|and|but|)$/.test(tokens[token.index - 2]?.text.toLowerCase() ?? "") &&
  nameBehind(tokens, token) !== null;

/** The head of the name that stands behind, where no verb does before the clause is over. */
function nameBehind(tokens: readonly Token[], { index }: Token): Token | null {
  let end = index + 1;
  while (end < tokens.length && tokens[end]!.upos !== "PUNCT") {
    if (/^(VERB|AUX|ADJ)$/.test(tokens[end]!.upos) && !/^(amod|compound)/.test(tokens[end]!.deprel))
      return null;
    end++;
  }
  const name = tokens
    .slice(index + 1, end)
    .find((t) => /^(PROPN|NOUN|PRON)$/.test(t.upos) && (t.head <= index || t.head >= end));
  const first = tokens[index + 1];
  return name !== undefined && /^(PROPN|NOUN|PRON|DET|ADJ|NUM)$/.test(first!.upos) ? name : null;
}

/** The verb of the clause before: the nearest that is no participle and stands in no relative clause. */
function verbBefore(tokens: readonly Token[], from: number): number | null {
  for (let k = from - 1; k >= 0; k--) {
    const { upos, deprel } = tokens[k]!;
    if (upos === "VERB" && /^(root|conj|ccomp|parataxis|advcl)$/.test(deprel)) return k;
  }
  return null;
}

/** "Chad will not": a name that the tree makes a part of the auxiliary behind it is its subject. */
export const nameOfAuxiliary = (tokens: readonly Token[], token: Token): Token =>
  token.upos === "PROPN" && token.index < token.head && tokens[token.head]!.xpos === "MD"
    ? { ...token, deprel: "nsubj" }
    : token;
