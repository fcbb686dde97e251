import type { Token } from "../language/index.ts";
import { CUES } from "./attribution/cues.ts";
import { childOf } from "./finite.ts";

/*
 * A clause of saying that stands inside what is said, "Kenya, he said, left", "it will build camps, she said, and will leave":
 * what stands around it is one clause, of which it is no part.
 */

/**
 * "It will build camps, the minister said, and will not march", "Kenya rang Chad and, officials said, asked for help": a verb
 * without a subject behind such an aside goes on with the verb before it.
 */
export function goesOnBehindSaying(tokens: readonly Token[], token: Token): Token {
  const own = partsOf(tokens, token);
  if (own !== null) return { ...token, head: own.first.index, deprel: "conj" };
  const verb = tokens.find(
    (t) => (t.head === token.head || t.head === token.index) && partsOf(tokens, t) !== null,
  );
  const parts = verb === undefined ? null : partsOf(tokens, verb);
  if (verb === undefined || parts === null) return token;
  const { saying, and } = parts;
  if (token === and) return { ...token, head: verb.index };
  return token === saying && saying.head === parts.first.index
    ? { ...token, head: verb.index, deprel: "parataxis" }
    : token;
}

export const goesOn = (tokens: readonly Token[], token: Token): boolean => partsOf(tokens, token) !== null;

interface Parts {
  readonly first: Token;
  readonly saying: Token;
  readonly and: Token;
}

/** The verb that goes on, the clause of saying before it, and the verb before that. */
function partsOf(tokens: readonly Token[], verb: Token): Parts | null {
  const saying = tokens[verb.head];
  if (saying === undefined || verb.deprel !== "ccomp" || !isSaying(tokens, saying)) return null;
  if (
    saying.index > verb.index ||
    !/^VB/.test(verb.xpos) ||
    childOf(tokens, verb, /^(nsubj|csubj|expl|mark)/)
  )
    return null;
  // ", the minister said, and will march"
  const and = tokens.find((t) => t.head === verb.index && t.deprel === "cc" && t.index > saying.index);
  const before = tokens.find(
    (t) => t.head === saying.index && /^(ccomp|parataxis)$/.test(t.deprel) && t.index < saying.index,
  );
  if (and !== undefined && tokens[and.index - 1]?.text === "," && before !== undefined)
    return { first: before, saying, and };
  // "and, officials said, asked"
  const inner = tokens.find((t) => t.head === saying.index && t.deprel === "cc" && t.index < saying.index);
  const up = tokens[saying.head];
  const isInserted =
    inner !== undefined && tokens[inner.index + 1]?.text === "," && tokens[saying.index + 1]?.text === ",";
  return isInserted && up !== undefined && saying.deprel === "conj" && up.index < inner.index
    ? { first: up, saying, and: inner }
    : null;
}

/**
 * "Kenya, he points out, left in May", "Kenya may, a diplomat believes, veto it": the name before the aside, and an auxiliary
 * there, belong to the verb behind it.
 */
export function aroundSaying(tokens: readonly Token[], token: Token): Token {
  for (const saying of [tokens[token.head], tokens[tokens[token.head]?.head ?? -1], token]) {
    const around = saying === undefined ? null : aroundOf(tokens, saying);
    if (around === null || saying === undefined) continue;
    const { name, verb } = around;
    if (token === saying) return { ...token, head: verb.index, deprel: "parataxis" };
    if (token === verb)
      return {
        ...token,
        head: saying.head,
        deprel: saying.deprel,
        xpos: token.xpos === "VBN" && !childOf(tokens, verb, /^aux/) && !hasAuxiliary(tokens, saying, name) ? "VBD" : token.xpos, // prettier-ignore
      };
    if (token === name) return { ...token, head: verb.index, deprel: "nsubj" };
    const early = token.head === saying.index && token.index > name.index && token.index < saying.index;
    if (early && /^aux/.test(token.deprel)) return { ...token, head: verb.index };
    if (token.head === saying.index && token.deprel === "punct" && token.index > verb.index)
      return { ...token, head: verb.index };
  }
  return token;
}

const hasAuxiliary = (tokens: readonly Token[], saying: Token, name: Token): boolean =>
  tokens.some((t) => t.head === saying.index && /^aux/.test(t.deprel) && t.index > name.index);

export function aroundOf(tokens: readonly Token[], saying: Token): { name: Token; verb: Token } | null {
  if (!isSaying(tokens, saying)) return null;
  const kids = tokens.filter((t) => t.head === saying.index);
  const verb =
    kids.find((t) => t.deprel === "ccomp" && t.index > saying.index && t.upos === "VERB") ??
    behindTold(tokens, saying);
  if (verb === undefined || tokens.slice(saying.index + 1, verb.index).every((t) => t.text !== ","))
    return null;
  if (childOf(tokens, verb, /^(nsubj|csubj|expl|mark|cc$)/)) return null;
  const teller = kids.findLast((t) => t.deprel === "nsubj" && t.index < saying.index);
  const name = kids.find((t) => t.index < saying.index && t !== teller && isNominalBefore(tokens, t));
  if (teller === undefined || name === undefined || name.index > teller.index) return null;
  if (!tokens.slice(name.index + 1, teller.index).some((t) => t.text === ",")) return null;
  return /^VB[DZPN]?$/.test(verb.xpos) ? { name, verb } : null;
}

/** "France, he told the envoy, intended to leave": the verb right behind the comma, which the tree hung on whoever was told. */
function behindTold(tokens: readonly Token[], saying: Token): Token | undefined {
  const told = tokens.find(
    (t) => t.head === saying.index && /^i?obj$/.test(t.deprel) && t.index > saying.index,
  );
  if (told === undefined) return undefined;
  const verb = tokens[told.index + 2];
  return tokens[told.index + 1]?.text === "," &&
    verb !== undefined &&
    /^VB[DN]$/.test(verb.xpos) &&
    (verb.head === told.index || (verb.head === saying.index && verb.deprel === "conj"))
    ? verb
    : undefined;
}

/** A name or a noun without a preposition. */
const isNominalBefore = (tokens: readonly Token[], token: Token): boolean =>
  /^(NOUN|PROPN|PRON)$/.test(token.upos) &&
  /^(nsubj|obl|dislocated|vocative|nmod|dep)/.test(token.deprel) &&
  childOf(tokens, token, /^(case|mark)$/) === undefined;

const isSaying = (tokens: readonly Token[], { lemma, index, xpos }: Token): boolean =>
  /^VB[DZP]$/.test(xpos) &&
  (CUES.get(lemma)?.kind === "say" ||
    /^(believe|think|suggest|reckon|fear|hope)$/.test(lemma) ||
    (lemma === "point" && tokens[index + 1]?.lemma === "out"));

/** "S, X said": a clause of saying with its own subject, behind a comma and without a conjunction, is an aside. */
export function aside(tokens: readonly Token[], token: Token): Token {
  if (!/^(advcl|ccomp|dep|conj)$/.test(token.deprel) || token.head < 0 || token.head > token.index)
    return token;
  if (!/^VB[DZP]$/.test(token.xpos) || CUES.get(token.lemma)?.kind !== "say") return token;
  const own = tokens.filter((t) => t.head === token.index);
  const subject = own.find((t) => t.deprel === "nsubj");
  if (!subject || own.some((t) => /^(mark|cc|ccomp)$/.test(t.deprel))) return token;
  let first = subject.index;
  while (first > 0 && /^(PROPN|NOUN|PRON|DET|ADJ|PART|NUM)$/.test(tokens[first - 1]!.upos)) first--;
  return /^[,”"’]$/.test(tokens[first - 1]?.text ?? "") ? { ...token, deprel: "parataxis" } : token;
}
