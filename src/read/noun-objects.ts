import type { Token } from "../language/index.ts";
import { withKnownLemma } from "./lemmas.ts";

/** Verbs that take a thing, never a clause without "that". */
const NEVER_CLAUSE = new Set(
  (
    "decline reject refuse ignore veto spurn rebuff dismiss block lift accuse blame condemn criticize criticise praise thank cancel " +
    "attend boycott shun skip impose back support adopt join host meet fulfil fulfill heed endorse hold"
  ).split(" "),
);

/**
 * A finite verb is nobody's object: "declined the bloc's offers" has a noun there; so has "blocked EU aid",
 * where the name before it is its owner.
 */
export function nounObject(tokens: readonly Token[], token: Token): Token {
  const deprel = asNoun(tokens, token);
  if (deprel !== null)
    return withKnownLemma({ ...token, upos: "NOUN", xpos: token.xpos === "VB" ? "NN" : "NNS", deprel });
  const next = tokens[token.index + 1];
  if (next === undefined || !/^(nsubj|obj)$/.test(token.deprel) || token.upos !== "PROPN") return token;
  const owned = next.index === token.head || (next.head === token.head && next.xpos === "VB");
  return owned && asNoun(tokens, next) !== null ? { ...token, head: next.index, deprel: "compound" } : token;
}

/** The relation of what is tagged as a verb and is a noun; null where it is a verb. */
function asNoun(tokens: readonly Token[], token: Token): string | null {
  const verb = tokens[token.head];
  if (verb === undefined || !/^VBZ?$/.test(token.xpos)) return null;
  const never = NEVER_CLAUSE.has(verb.lemma) && verb.upos === "VERB" && verb.index < token.index;
  if (token.xpos === "VB") {
    const before = tokens[token.index - 1]!;
    const bare =
      token.deprel === "xcomp" && !tokens.some((t) => t.head === token.index && t.deprel === "mark");
    return never && bare && before.upos === "PROPN" && before.head === verb.index ? "obj" : null;
  }
  if (/^(obj|nmod|obl|iobj)/.test(token.deprel)) return token.deprel;
  return token.deprel === "ccomp" && never ? "obj" : null;
}
