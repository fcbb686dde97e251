import type { Token } from "../language/index.ts";
import { CUES } from "./attribution/cues.ts";

/**
 * "Chad has, it says, withdrawn its men", "has not, for all that, left", "has, besides, been accused": an auxiliary that a short clause of saying or an adverbial parts
 * from its verb, which trees take for a verb of its own. The verb behind the second comma gets the auxiliary, the subject and
 * the place of both.
 */
export function parted(tokens: readonly Token[]): readonly Token[] {
  for (const aux of tokens) {
    if (!AUXILIARY.test(aux.text)) continue;
    const open = aux.index + (NOT.test(tokens[aux.index + 1]?.text ?? "") ? 2 : 1);
    if (tokens[open]?.text !== ",") continue;
    const close = tokens.findIndex((t) => t.index > open + 1 && t.text === ",");
    if (close < 0 || close > open + 8) continue;
    const saying = isSaying(tokens[close - 1]!) ? tokens[close - 1]! : null;
    const inside = tokens.slice(open + 1, close);
    if (saying === null && inside[0]?.lemma !== "whatever" && !inside.every(isNoVerb)) continue;
    let at = close + 1;
    while (tokens[at]?.upos === "ADV") at++;
    const be = BE.test(tokens[at]?.text ?? "") ? tokens[at]! : null;
    if (be !== null) at++;
    const verb = tokens[at];
    if (verb === undefined || !(be === null ? follows(aux, verb) : verb.xpos === "VBN")) continue;
    const stop = tokens.findLast((t) => t.head < 0 && t.upos === "PUNCT");
    const tops = new Set([aux, saying ?? verb, be ?? verb, verb, stop ?? verb].map(({ index }) => index));
    if (
      (saying === null && verb.head < 0 && aux.deprel === "aux") ||
      ![...tops].some((i) => tokens[i]!.head < 0)
    )
      continue;
    return joined(tokens, aux, saying, be, verb, tops);
  }
  return tokens;
}

const AUXILIARY = /^(has|have|had|will|would|may|might|could|can|must|should|shall)$/i;

const NOT = /^(not|n't|n’t|never|also|already)$/i;
const BE = /^(be|been)$/i;

const isNoVerb = ({ upos }: Token): boolean => /^(ADV|ADP|DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(upos);

const isSaying = ({ xpos, lemma }: Token): boolean =>
  /^VB[ZPDN]$/.test(xpos) && CUES.get(lemma)?.kind === "say";

/** A participle behind "have", a bare verb behind a modal; unknown participles are tagged as anything. */
const follows = (aux: Token, { xpos, text }: Token): boolean =>
  /^ha/i.test(aux.text)
    ? /^VB[ND]$/.test(xpos) || (/^(IN|JJ|NN)$/.test(xpos) && /(ed|wn|en)$/.test(text))
    : /^VBP?$/.test(xpos);

function joined(
  tokens: readonly Token[],
  aux: Token,
  saying: Token | null,
  be: Token | null,
  verb: Token,
  tops: ReadonlySet<number>,
): readonly Token[] {
  const subject = tokens.findLast((t) => t.index < aux.index && /^nsubj/.test(t.deprel) && tops.has(t.head));
  return tokens.map((t): Token => {
    if (t === verb)
      return { ...t, upos: "VERB", xpos: be !== null || /^ha/i.test(aux.text) ? "VBN" : "VB", head: -1, deprel: "root" }; // prettier-ignore
    if (t === be) return { ...t, upos: "AUX", head: verb.index, deprel: "aux:pass" };
    if (t === aux) return { ...t, upos: "AUX", head: verb.index, deprel: "aux" };
    if (t === saying) return { ...t, head: verb.index, deprel: "parataxis" };
    if (t === subject) return { ...t, head: verb.index, deprel: be === null ? "nsubj" : "nsubj:pass" };
    if (t.index < aux.index) return tops.has(t.head) ? { ...t, head: verb.index } : t;
    if (t.index < verb.index)
      return t.index > aux.index && t.head === verb.index && t.upos !== "ADV"
        ? { ...t, head: saying?.index ?? verb.index }
        : t.head === aux.index
          ? { ...t, head: verb.index }
          : t;
    if (t.head < 0) return { ...t, head: verb.index, deprel: "punct" };
    if (!tops.has(t.head) || t.head === verb.index) return t;
    return { ...t, head: verb.index, deprel: isBare(tokens, t, verb) ? "obj" : t.deprel };
  });
}

/** A noun right of the verb that only the verb itself, taken for a preposition, marks. */
const isBare = (tokens: readonly Token[], token: Token, verb: Token): boolean =>
  /^(NOUN|PROPN|PRON)$/.test(token.upos) &&
  (token.deprel === "ccomp" ||
    (token.deprel === "obl" &&
      !tokens.some((k) => k.head === token.index && k.deprel === "case" && k !== verb)));
