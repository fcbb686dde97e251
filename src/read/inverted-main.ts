import type { Token } from "../language/index.ts";
import { childOf, mainClause, SUBORDINATING } from "./finite.ts";
import type { Step } from "./stepping.ts";

/**
 * "Only if Chad withdraws its troops will Niger return": behind a clause that "only" or "not" puts first, the auxiliary stands before
 * the subject. What stands before the auxiliary is the object of that clause, and the clause hangs on the verb behind.
 */
function invertedMain(tokens: readonly Token[], token: Token): Token {
  const found = mainAt(tokens);
  if (found === null) return token;
  const { opening, main, stray } = found;
  if (token === stray) return { ...token, head: opening.index, deprel: "obj" };
  if (token === main && main.head === opening.index)
    return { ...token, head: opening.head, deprel: opening.deprel };
  if (token === opening) return { ...token, head: main.index, deprel: "advcl" };
  return token.head === opening.index && token.index > main.index && token.deprel === "punct"
    ? { ...token, head: main.index }
    : token;
}

const isInvertedMain = (tokens: readonly Token[]): boolean => mainAt(tokens) !== null;

interface Inverted {
  readonly opening: Token;
  readonly main: Token;
  /** The object of the opening clause that the tree made a second subject. */
  readonly stray: Token | null;
}

function mainAt(tokens: readonly Token[]): Inverted | null {
  const at = tokens.findIndex((t) => /^(only|not)$/i.test(t.text));
  if (at < 0 || at > 1 || !/^(if|when|after|once|until)$/.test(tokens[at + 1]?.lemma ?? "")) return null;
  const opening = tokens[tokens[at + 1]!.head];
  if (opening?.upos !== "VERB" || tokens[at + 1]!.deprel !== "mark") return null;
  const auxiliary = tokens.find(
    (t) => t.index > opening.index && t.deprel === "aux" && t.head > t.index && t.head !== opening.index,
  );
  const main = tokens[auxiliary?.head ?? -1];
  if (auxiliary === undefined || main?.upos !== "VERB") return null;
  const subjects = tokens.filter((t) => t.head === main.index && t.deprel === "nsubj");
  if (!subjects.some((t) => t.index > auxiliary.index && t.index < main.index)) return null;
  const stray = subjects.find((t) => t.index > opening.index && t.index < auxiliary.index) ?? null;
  return stray === null || childOf(tokens, opening, /^obj$/) === undefined ? { opening, main, stray } : null;
}

/** "Only in 1989 was Egypt readmitted": a form of "be", the subject, and a past form make a passive. */
function invertedPassive(tokens: readonly Token[], token: Token): Token {
  const verb = isInvertedPassive(tokens, token) ? token : tokens[token.head];
  if (verb === undefined || !isInvertedPassive(tokens, verb)) return token;
  if (token === verb) return { ...token, xpos: "VBN" };
  if (token.deprel === "cop") return { ...token, deprel: "aux:pass" };
  return token.deprel === "nsubj" ? { ...token, deprel: "nsubj:pass" } : token;
}

function isInvertedPassive(tokens: readonly Token[], verb: Token): boolean {
  if (verb.upos !== "VERB" || !/^VB[DN]$/.test(verb.xpos)) return false;
  const be = childOf(tokens, verb, /^cop$/);
  const subject = childOf(tokens, verb, /^nsubj$/);
  return be !== undefined && subject !== undefined && be.index < subject.index && subject.index < verb.index;
}

/** Which clause of a sentence is its main one. */
export const MAIN_CLAUSE_STEPS: readonly Step[] = [
  { step: invertedMain, within: { word: "only not" }, where: isInvertedMain },
  { step: invertedPassive, within: { xpos: "VBD VBN" }, where: isInvertedPassive },
  { step: mainClause, within: { lemma: SUBORDINATING } },
];
