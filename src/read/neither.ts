import type { Token } from "../language/index.ts";
import type { Step } from "./stepping.ts";

interface Pair {
  readonly first: Token;
  readonly second: Token;
  readonly neither: Token;
  /** "has neither signed nor left". */
  readonly auxiliary: Token | null;
}

const VERBAL = /^VB[DNPZ]?$/;
const BARE = /^(do|will|would|can|could|may|might|shall|should)$/;

/** The two verbs of "neither attacked Uganda nor sent troops", where they are such. */
function pairOf(tokens: readonly Token[]): Pair | null {
  const neither = tokens.find(({ lemma }) => lemma === "neither");
  if (neither === undefined || neither.index < 1) return null;
  const first = tokens[neither.index + 1];
  const nor = tokens.find(({ lemma, index }) => lemma === "nor" && index > neither.index);
  const second = nor && tokens[nor.index + 1];
  if (!first || !second) return null;
  const before = tokens[neither.index - 1]!;
  // "did neither attack": what stands behind such a word is a verb, noun or not.
  const bare = BARE.test(before.lemma);
  const verbal = ({ xpos }: Token): boolean => VERBAL.test(xpos) || (bare && xpos === "NN");
  const auxiliary = bare || /^(have|be)$/.test(before.lemma) ? before : null;
  return verbal(first) && verbal(second) ? { first, second, neither, auxiliary } : null;
}

/** The one of them that the others hang below. */
function topOf(tokens: readonly Token[], { first, second, auxiliary }: Pair): Token {
  let top = first;
  for (let up = tokens[first.head]; up !== undefined; up = tokens[up.head])
    if (up === second || up === auxiliary) top = up;
  return top;
}

/**
 * "neither attacked Uganda nor sent troops", "has neither signed the pact nor left it": what "neither" and "nor" stand before
 * are two verbs of one subject, active, and the word before "neither" is their auxiliary.
 */
function neitherNor(tokens: readonly Token[], token: Token): Token {
  const pair = pairOf(tokens);
  if (pair === null) return token;
  const { first, second, neither, auxiliary } = pair;
  const object = tokens[first.head];
  // "neither attacked Uganda nor sent troops", taken for an attacked Uganda that sent troops.
  const modifies =
    first.deprel === "amod" &&
    object !== undefined &&
    (tokens[object.head]?.head === second.index || object.head === auxiliary?.index);
  if (first.deprel === "amod" && !modifies) return token;
  const top = topOf(tokens, pair);
  const xpos = ({ xpos }: Token): string =>
    auxiliary !== null ? (BARE.test(auxiliary.lemma) ? "VB" : "VBN") : xpos === "VBN" ? "VBD" : xpos;
  const passive = auxiliary?.lemma === "be" && xpos(first) === "VBN";
  if (token === first)
    return { ...token, upos: "VERB", xpos: xpos(first), head: top.head, deprel: top.deprel };
  if (token === second)
    return { ...token, upos: "VERB", xpos: xpos(second), head: first.index, deprel: "conj" };
  if (token === auxiliary)
    return { ...token, upos: "AUX", head: first.index, deprel: passive ? "aux:pass" : "aux" };
  if (token === neither) return { ...token, head: first.index, deprel: "advmod" };
  if (modifies && token === object) return { ...token, head: first.index, deprel: "obj" };
  if (modifies && token === tokens[object.head]) return { ...token, head: first.index };
  const moved = token.head === auxiliary?.index ? { ...token, head: first.index } : token;
  return moved.head === first.index && moved.deprel === "nsubj:pass" && !passive
    ? { ...moved, deprel: "nsubj" }
    : moved;
}

/** "Neither has answered", "but neither accepted the plan": before a clause that has no other subject it is a pronoun, no adverb. */
function neitherAlone(tokens: readonly Token[], token: Token): Token {
  if (token.lemma !== "neither" || token.deprel !== "advmod" || token.head < token.index) return token;
  const before = tokens[token.index - 1];
  if (before !== undefined && before.upos !== "PUNCT" && before.upos !== "CCONJ" && before.upos !== "SCONJ")
    return token;
  const verb = tokens[token.head]!;
  const own = tokens.some((t) => t.head === verb.index && /^(nsubj|csubj|expl)/.test(t.deprel));
  if (own || verb.upos !== "VERB" || tokens.some(({ lemma }) => lemma === "nor")) return token;
  return { ...token, upos: "PRON", xpos: "DT", deprel: "nsubj" };
}

/** "Nor has Kenya accepted it": before an auxiliary "nor" is no name, whatever its capital makes of it. */
function norAhead(tokens: readonly Token[], token: Token): Token {
  const next = tokens[token.index + 1];
  if (!/^nor$/i.test(token.text) || next === undefined || !/^(AUX|VERB)$/.test(next.upos)) return token;
  return { ...token, lemma: "nor", upos: "CCONJ", xpos: "CC", deprel: "cc" };
}

/** "Nor has Kenya accepted it", "Seldom had they agreed": "have" takes no clause, so that it is the clause's auxiliary. */
function invertedHave(tokens: readonly Token[], token: Token): Token {
  const clauseOf = (have: Token): Token | undefined =>
    /^(has|have|had)$/i.test(have.text) && have.upos === "VERB"
      ? tokens.find(
          (t) =>
            t.head === have.index &&
            t.deprel === "ccomp" &&
            /^VB[DN]$/.test(t.xpos) &&
            tokens.some((s) => s.head === t.index && /^nsubj/.test(s.deprel) && s.index > have.index) &&
            !tokens.some((m) => m.head === t.index && /^(mark|aux)/.test(m.deprel)),
        )
      : undefined;
  const clause = clauseOf(token);
  if (clause !== undefined) return { ...token, upos: "AUX", head: clause.index, deprel: "aux" };
  const above = tokens[token.head];
  const own = above && clauseOf(above);
  if (own === undefined) return token;
  if (token === own) return { ...token, xpos: "VBN", head: above!.head, deprel: above!.deprel };
  return { ...token, head: own.index };
}

/** In order: see mend.ts. */
export const NEITHER_STEPS: readonly Step[] = [
  { step: neitherNor, within: { lemma: "neither" } },
  { step: neitherAlone, at: { lemma: "neither" } },
  { step: norAhead, within: { word: "nor" } },
  { step: invertedHave, within: { word: "has have had" } },
];
