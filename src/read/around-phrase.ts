import type { Token } from "../language/index.ts";
import { knownPast } from "./lemmas.ts";
import { onceEach, type Step } from "./stepping.ts";

interface Around {
  readonly have: Token;
  /** The head of the phrase between the two. */
  readonly inner: Token;
  readonly verb: Token;
  /** What the tree has the participle belong to or stand before: its object. */
  readonly object: Token | null;
}

const PHRASE = /^(DET|ADJ|NUM|NOUN|PROPN|ADV|PRON|PART)$/;

/** "has | in recent weeks | sent": a form of "have", a phrase of time or manner and a participle; null where the tree has them right. */
function aroundAt(tokens: readonly Token[], have: Token): Around | null {
  if (have.lemma !== "have" || have.deprel === "aux" || !/^(has|have|had)$/i.test(have.text)) return null;
  const preposition = tokens[have.index + 1];
  if (
    preposition === undefined ||
    !/^(in|for|since|on|over|by|at|to|under|with|during|until|within|of)$/.test(preposition.text)
  )
    return null;
  let inner: Token | null = null;
  for (const token of tokens.slice(have.index + 2, have.index + 9)) {
    if (inner !== null && isPast(token) && isFree(tokens, token)) {
      const object = objectOf(tokens, token);
      return { have, inner, verb: token, object };
    }
    if (inner !== null && token.upos === "DET") return null;
    if (!PHRASE.test(token.upos) && !/^VB[GN]$/.test(token.xpos)) return null;
    if (/^(NOUN|PROPN|NUM)$/.test(token.upos) || /^(last|first|present|then|now)$/.test(token.text))
      inner = token;
  }
  return null;
}

const isPast = (token: Token): boolean =>
  /^VB[DN]$/.test(token.xpos) || (/^(ADP|ADJ|NOUN)$/.test(token.upos) && knownPast(token.text));

/** "in a town occupied by rebels": with "by" behind it, it tells more of the noun; with "been" before it, it does not. */
const isFree = (tokens: readonly Token[], verb: Token): boolean =>
  verb.text !== "been" && (tokens[verb.index + 1]?.text !== "by" || isBeen(tokens[verb.index - 1]));

const isBeen = (token: Token | undefined): boolean => token?.text === "been";

function objectOf(tokens: readonly Token[], verb: Token): Token | null {
  const owner = tokens[verb.head];
  const behind = /^(amod|case)$/.test(verb.deprel) && owner !== undefined && owner.index > verb.index;
  return behind ? owner : null;
}

/** The first of a sentence, looked for once. */
const firstAround = onceEach((tokens: readonly Token[]): Around | null => {
  for (const token of tokens) {
    const found = aroundAt(tokens, token);
    if (found !== null) return found;
  }
  return null;
});

/**
 * "has in recent weeks sent troops", "have in effect frozen their part": a phrase between "have" and its participle parts them for
 * the tree, which makes "have" a verb of its own. It is the auxiliary, and subject and object are the participle's.
 */
function aroundPhrase(tokens: readonly Token[], token: Token): Token {
  const found = firstAround(tokens);
  if (found === null) return token;
  const { have, inner, verb, object } = found;
  if (token === verb) {
    const place = have.head === verb.index ? verb : have;
    return { ...token, upos: "VERB", xpos: "VBN", head: place.head, deprel: place.deprel };
  }
  if (token === have) return { ...token, upos: "AUX", head: verb.index, deprel: "aux" };
  if (token === object) return { ...token, head: verb.index, deprel: "obj" };
  if (token === inner) return { ...token, head: verb.index, deprel: "obl" };
  if (token.index === have.index + 1) return { ...token, head: inner.index, deprel: "case" };
  if (isBeen(token) && token.index === verb.index - 1)
    return { ...token, upos: "AUX", head: verb.index, deprel: "aux:pass" };
  if (token.index > have.index && token.index < verb.index)
    return token.head > have.index && token.head < verb.index ? token : { ...token, head: inner.index };
  if (object !== null && token.head === object.index && token.index < verb.index)
    return { ...token, head: inner.index };
  const hangs = [have.index, verb.index, verb.index - 1].includes(token.head);
  if (token.deprel === "nsubj" && hangs && isBeen(tokens[verb.index - 1]))
    return { ...token, head: verb.index, deprel: "nsubj:pass" };
  return token.head === have.index || (token.head === inner.index && token.index > verb.index)
    ? { ...token, head: verb.index, deprel: token.deprel === "nmod" ? "obl" : token.deprel }
    : token;
}

export const AROUND_STEPS: readonly Step[] = [
  {
    step: aroundPhrase,
    within: { lemma: "have" },
    where: (tokens) => firstAround(tokens),
  },
];
