import type { Token } from "../language/index.ts";

/** Words that stand for two, one by one or together, and that the tree may take for a conjunction or an adverb. */
export const PAIRED = "both neither each";

/**
 * "Both had left", "neither has answered", "urged both to sign", "offered both capitals": a word for two that joins nothing
 * is a subject, an object or goes with its noun. Not in "both Chad and Niger", "has neither left nor stayed".
 */
export function headless(tokens: readonly Token[], token: Token): Token {
  if (isObject(tokens, token)) return { ...token, deprel: "obj" };
  if (!/^(both|neither|each)$/i.test(token.text)) return token;
  if (!/^(cc|advmod|det)/.test(token.deprel) || token.head < token.index) return token;
  const head = tokens[token.head]!;
  const next = tokens[token.index + 1]!;
  const before = tokens[token.index - 1];
  // "has neither left nor stayed".
  const split = /^(have|be|do)$/.test(before?.lemma ?? "") || before?.xpos === "MD";
  const verb = isFiniteStart(next) && !split ? verbOf(tokens, next) : null;
  if (/^neither$/i.test(token.text) && tokens.some((t) => t.index > token.index && t.text === "nor"))
    return token;
  if (verb?.upos === "VERB" && verb.index === head.index && !hasSubject(tokens, verb, token))
    return { ...token, upos: "PRON", xpos: "DT", deprel: "nsubj" };
  if (joins(tokens, token, head)) return token;
  if (token.deprel === "cc" && next.index === head.index && /^NNP?S$/.test(head.xpos))
    return { ...token, upos: "DET", xpos: "DT", deprel: "det" };
  const governs =
    before?.upos === "VERB" &&
    /^(to|not|for|against|of|in|at|on|from|with|over)$/.test(next.text) &&
    (head.head === before.index || next.head === before.index) &&
    !tokens.some((t) => t.head === before.index && t.deprel === "obj" && t.index < head.index);
  return governs ? { ...token, upos: "PRON", xpos: "DT", head: before.index, deprel: "obj" } : token;
}

/** "both Chad and Niger", "neither here nor there": the other half follows, as a part of what it hangs on or of its clause. */
const joins = (tokens: readonly Token[], token: Token, head: Token): boolean =>
  tokens.some(
    (t) =>
      t.index > token.index &&
      /^(and|nor|or|but)$/.test(t.text) &&
      t.deprel === "cc" &&
      (t.head === head.index || tokens[t.head]?.head === head.index),
  );

/** A form in -n is no past tense: "invited both men". */
const isFiniteStart = ({ xpos, text }: Token): boolean =>
  /^(MD|VB[DPZ])$/.test(xpos) || (xpos === "VBN" && !text.endsWith("n"));

/** The verb that a first word of a clause's verbs belongs to. */
const verbOf = (tokens: readonly Token[], first: Token): Token =>
  /^(aux|cop)/.test(first.deprel) && first.head >= 0 ? tokens[first.head]! : first;

const hasSubject = (tokens: readonly Token[], verb: Token, word: Token): boolean =>
  tokens.some(
    (t) =>
      t.head === verb.index &&
      /^(nsubj|csubj|expl)/.test(t.deprel) &&
      !(t.index === word.index - 1 && isObject(tokens, t)),
  );

/** "a summit which both attended": a relative word of one thing, that the tree took for the subject. */
function isObject(tokens: readonly Token[], token: Token): boolean {
  if (!/^(which|that)$/.test(token.text) || token.deprel !== "nsubj") return false;
  if (!/^(both|neither|each)$/.test(tokens[token.index + 1]?.text ?? "")) return false;
  const verb = tokens[token.head]!;
  const noun = tokens[verb.head];
  return (
    noun !== undefined &&
    /^NNP?$/.test(noun.xpos) &&
    !tokens.some(
      (t) => (t.head === noun.index && t.deprel === "conj") || (t.head === verb.index && t.deprel === "obj"),
    )
  );
}
