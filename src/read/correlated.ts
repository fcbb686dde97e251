import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";
import type { Step } from "./stepping.ts";

/** Steps of mending for "not X but Y" and "not only X but also Y": see mend.ts. */

/** "Not Kenya but Uganda condemned it": the two, what they do, and whether the first does it as well ("not only"). */
interface Pair {
  readonly first: Token;
  readonly second: Token;
  readonly but: Token;
  readonly verb: Token;
  readonly only: boolean;
}

function pairOf(tokens: readonly Token[], not: Token): Pair | null {
  if (!/^not$/i.test(not.text)) return null;
  const only = /^(only|just|merely|simply)$/.test(tokens[not.index + 1]?.text ?? "");
  const at = nextName(tokens, not.index + (only ? 2 : 1));
  const first = tokens[at];
  let but = at + 1;
  if (tokens[but]?.text === ",") but++;
  if (first === undefined || tokens[but]?.text !== "but") return null;
  const also = /^(also|even)$/.test(tokens[but + 1]?.text ?? "") ? but + 2 : but + 1;
  const second = tokens[nextName(tokens, also)];
  if (second === undefined) return null;
  const verb = subjectOf(tokens, second) ?? subjectOf(tokens, first) ?? cleftOf(tokens, first, second);
  return verb === null || verb.index < second.index || !/^VB/.test(verb.xpos)
    ? null
    : { first, second, but: tokens[but]!, verb, only };
}

/** The name at a place, or behind an article. */
function nextName(tokens: readonly Token[], at: number): number {
  const from = tokens[at]?.upos === "DET" ? at + 1 : at;
  return tokens[from]?.upos === "PROPN" ? from : -1;
}

const subjectOf = (tokens: readonly Token[], { deprel, head }: Token): Token | null =>
  /^[nc]subj/.test(deprel) ? tokens[head]! : null;

/** "It was not Kenya but Uganda that left": the verb of the clause behind the two. */
function cleftOf(tokens: readonly Token[], first: Token, second: Token): Token | null {
  const that = tokens[second.index + 1];
  if (!/^(that|which|who)$/.test(that?.text ?? "") || !childOf(tokens, first, /^cop$/)) return null;
  const verb = tokens[that!.head]!;
  return verb.head === first.index || verb.head === second.index ? verb : null;
}

const pairIn = (tokens: readonly Token[], not: Token): boolean => pairOf(tokens, not) !== null;

/** "Not Kenya but Uganda condemned it": the second did and the first did not, which is told of it and no more than that. */
function notBut(tokens: readonly Token[], token: Token): Token {
  const not = tokens.find((t) => pairIn(tokens, t));
  if (not === undefined) return token;
  const { first, second, but, verb, only } = pairOf(tokens, not)!;
  if (childOf(tokens, first, /^cop$/) || childOf(tokens, second, /^cop$/)) {
    if (token === verb) return { ...token, head: only ? first.index : second.index, deprel: "acl:relcl" };
    return token;
  }
  const [doer, other] = only ? [first, second] : [second, first];
  const isPassive = childOf(tokens, verb, /^aux:pass$/) !== undefined;
  if (token === doer) return { ...token, head: verb.index, deprel: isPassive ? "nsubj:pass" : "nsubj" };
  if (token === other) return { ...token, head: doer.index, deprel: only ? "conj" : "dep" };
  if (token === verb && (verb.head === first.index || verb.head === second.index))
    return { ...token, head: -1, deprel: "root" };
  if (token === but) return { ...token, head: second.index, deprel: "cc" };
  if (token.index >= not.index && token.index < first.index && token.head !== first.index)
    return { ...token, head: first.index, deprel: token.deprel };
  return token.head === first.index && token.index > second.index && token !== verb
    ? { ...token, head: verb.index }
    : token;
}

/** "condemned not Kenya but Uganda": where the verb stands before them, the second takes the first one's place. */
function notButBehind(tokens: readonly Token[], token: Token): Token {
  const but = tokens.find((t) => t.text === "but" && insteadOf(tokens, t) !== null);
  if (but === undefined) return token;
  const [first, second] = insteadOf(tokens, but)!;
  if (token === second) return { ...token, head: first.head, deprel: first.deprel };
  if (token === first) return { ...token, head: second.index, deprel: "dep" };
  return token.head === first.index && token.deprel === "case" ? { ...token, head: second.index } : token;
}

function insteadOf(tokens: readonly Token[], but: Token): readonly [Token, Token] | null {
  const second = tokens[but.head];
  const first = tokens[second?.head ?? -1];
  if (second?.deprel !== "conj" || second.index < but.index || first?.upos !== "PROPN") return null;
  const isAfterVerb = /^(obj|obl|iobj)/.test(first.deprel) && first.head < first.index;
  const from = childOf(tokens, first, /^case$/)?.index ?? first.index;
  const not = tokens[from - 1];
  return isAfterVerb && not?.text === "not" ? [first, second] : null;
}

/** "Its rulers not only appealed for help but left": a participle on top without any auxiliary is a past, and its subject active. */
function barePast(tokens: readonly Token[], token: Token): Token {
  if (isBarePast(tokens, token)) return { ...token, xpos: "VBD" };
  const verb = tokens[token.head];
  return token.deprel === "nsubj:pass" && verb !== undefined && isBarePast(tokens, verb)
    ? { ...token, deprel: "nsubj" }
    : token;
}

/** Not of headlines ("Envoys expelled from Chad"): something joined to it is a past as well. */
const isBarePast = (tokens: readonly Token[], { index, xpos, head }: Token): boolean =>
  xpos === "VBN" &&
  head < 0 &&
  !tokens.some((t) => t.head === index && /^(aux|obl:agent)/.test(t.deprel)) &&
  tokens.some((t) => t.head === index && t.deprel === "nsubj:pass" && t.index < index) &&
  tokens.some(
    (t) =>
      t.head === index &&
      t.deprel === "conj" &&
      t.xpos === "VBD" &&
      t.index > index &&
      !tokens.some((s) => s.head === t.index && /^nsubj/.test(s.deprel)),
  );

/** In order: see mend.ts. */
export const CORRELATED_STEPS: readonly Step[] = [
  { step: barePast, within: { relation: "nsubj:pass" } },
  { step: notBut, within: { word: "not" }, where: pairIn },
  {
    step: notButBehind,
    within: { word: "but" },
    where: (tokens, t) => insteadOf(tokens, t) !== null,
  },
];
