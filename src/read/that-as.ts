import type { Token } from "../language/index.ts";
import type { Step } from "./stepping.ts";

/** "rejected that as baseless": right behind its verb and before "as", the word joins no clause; it is what was rejected. */
function thatAs(tokens: readonly Token[], token: Token): Token {
  if (token.text !== "that") return token;
  const verb = tokens[token.index - 1];
  if (verb?.upos !== "VERB" || tokens[token.index + 1]?.text !== "as") return token;
  if (tokens.some((t) => t.head === verb.index && t.deprel === "obj")) return token;
  return { ...token, upos: "PRON", xpos: "DT", head: verb.index, deprel: "obj" };
}

/** "that as baseless": what it is rejected as is a phrase. */
function asWhat(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  if (verb?.upos !== "VERB" || !/^(ccomp|advcl)$/.test(token.deprel) || token.upos === "VERB") return token;
  const that = tokens[verb.index + 1];
  return that?.text === "that" && that.deprel === "obj" && tokens[that.index + 1]?.text === "as"
    ? { ...token, deprel: "obl" }
    : token;
}

/** In order: see mend.ts. */
export const THAT_AS_STEPS: readonly Step[] = [
  { step: thatAs, at: { word: "that" } },
  { step: asWhat, at: { relation: "ccomp advcl" } },
];
