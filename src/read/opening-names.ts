import type { Token } from "../language/index.ts";
import { knownVerb } from "./lemmas.ts";

/** Names of states that taggers take for common words or adjectives where a sentence opens with them. */
const MISTAKEN = /^(Chad|Burundi|Japan)$/;

/**
 * "Chad closed schools.", "Chad followed suit.", "Burundi cut ties with Chad.": a sentence without a finite verb that opens with a
 * name and goes on with the past or the present of a verb tells what the name does. The tree has a noun on top that name and
 * verb describe, or has the verb for a noun that the name describes. Headlines, which end without a full stop, stay as they are.
 */
export function withOpeningName(tokens: readonly Token[]): readonly Token[] {
  const [name, verb] = tokens;
  if (name === undefined || verb === undefined || tokens.length < 4) return tokens;
  if (name.upos !== "PROPN" && !MISTAKEN.test(name.text)) return tokens;
  const lemma = knownVerb(verb.text);
  const same = lemma === verb.text && !/^(cut|quit|shut)$/.test(lemma);
  if (lemma === null || same || /(ing|^based)$/.test(verb.text)) return tokens;
  if (!tokens.some(({ text }) => /^[.?!]$/.test(text)) || tokens.some((t) => isFinite(t) && t !== verb))
    return tokens;
  const top = tokens.find((t) => t.head < 0)!;
  const describes = ({ head, deprel }: Token): boolean =>
    (head === top.index || head === verb.index) && /^(amod|compound|nmod|flat|nsubj)/.test(deprel);
  if (!/^(NOUN|PROPN|VERB)$/.test(top.upos) || !describes(name)) return tokens;
  if (verb !== top && (!describes(verb) || !isNextNoun(tokens, top))) return tokens;
  if (verb === top && verb.upos === "VERB" && name.deprel.startsWith("nsubj")) return tokens;
  const behind =
    /^(PROPN|NOUN|DET|ADJ|NUM|PRON|ADP|ADV)$/.test(tokens[2]!.upos) || tokens[2]!.xpos === "PRP$";
  if (!behind) return tokens;
  return tokens.map((t): Token => {
    if (t === name)
      return { ...t, upos: "PROPN", xpos: "NNP", lemma: t.text, head: verb.index, deprel: "nsubj" };
    if (t === verb)
      return { ...t, upos: "VERB", xpos: /s$/.test(t.text) ? "VBZ" : "VBD", lemma, head: -1, deprel: "root" };
    if (t === top) return { ...t, head: verb.index, deprel: "obj" };
    if (verb === top && t.head === verb.index && /^(flat|vocative|nmod|dep)/.test(t.deprel))
      return { ...t, deprel: hasCase(tokens, t) ? "obl" : "obj" };
    const loose =
      t.head === top.index && /^(punct|nmod|obl|advcl|advmod|cc|conj)/.test(t.deprel) && t.index > top.index;
    return loose
      ? { ...t, head: verb.index, deprel: t.deprel === "nmod" && !isOf(tokens, t) ? "obl" : t.deprel }
      : t;
  });
}

const isFinite = ({ xpos }: Token): boolean => /^(VBD|VBZ|VBP|MD)$/.test(xpos);

/** The noun that name and verb describe stands behind them, with nothing but what describes it between. */
const isNextNoun = (tokens: readonly Token[], top: Token): boolean =>
  tokens.slice(2, top.index).every((t) => /^(ADJ|NUM|DET|NOUN|PROPN|PRON|ADV)$/.test(t.upos));

const hasCase = (tokens: readonly Token[], token: Token): boolean =>
  tokens.some((t) => t.head === token.index && t.deprel === "case");
const isOf = (tokens: readonly Token[], token: Token): boolean =>
  tokens.some((t) => t.head === token.index && t.deprel === "case" && t.lemma === "of");
