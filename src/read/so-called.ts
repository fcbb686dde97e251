import type { Token } from "../language/index.ts";
import type { Step } from "./stepping.ts";

/** "what it calls a rescue mission": the free relative's "what", its verb, and the noun that names the thing. */
interface Naming {
  readonly what: Token;
  readonly verb: Token;
  readonly noun: Token;
}

const CALLING = /^(call|term|dub|brand|label|name|describe|characterize|characterise|refer)$/;

function namingOf(tokens: readonly Token[]): Naming | null {
  for (const what of tokens) {
    if (what.lemma !== "what" || what.head < 0 || what.head > what.index) continue;
    const verb = tokens.find(
      (t) =>
        t.head === what.index && t.deprel === "acl:relcl" && CALLING.test(t.lemma) && t.index > what.index,
    );
    if (verb === undefined || !tokens.some((t) => t.head === verb.index && /^nsubj/.test(t.deprel))) continue;
    const as = /^(describe|characteri[sz]e|refer)$/.test(verb.lemma);
    const noun = tokens.find(
      (t) =>
        t.head === verb.index &&
        t.index > verb.index &&
        /^(NOUN|PROPN)$/.test(t.upos) &&
        (as ? tokens.some((c) => c.head === t.index && c.lemma === "as") : /^(obj|xcomp)$/.test(t.deprel)),
    );
    if (noun !== undefined) return { what, verb, noun };
  }
  return null;
}

/**
 * "launched what it calls a rescue mission in Chad", "condemned what he described as the theft of the port": whoever says so,
 * the thing is what the verb above is about, and what follows it belongs to it.
 */
function soCalled(tokens: readonly Token[], token: Token): Token {
  const naming = namingOf(tokens);
  if (naming === null) return token;
  const { what, verb, noun } = naming;
  if (token === noun) return { ...token, head: what.head, deprel: what.deprel };
  if (token === verb) return { ...token, head: noun.index };
  if (token === what) return { ...token, head: verb.index, deprel: "obj" };
  if (token.head === what.index && token.deprel === "case") return { ...token, head: noun.index };
  if (token.head === noun.index && token.lemma === "as" && token.deprel === "case")
    return { ...token, head: verb.index, deprel: "mark" };
  if (token.head === verb.index && token.index > noun.index && token.deprel === "obl")
    return { ...token, head: noun.index, deprel: "nmod" };
  return token;
}

export const SO_CALLED_STEPS: readonly Step[] = [{ step: soCalled, within: { lemma: "what" } }];
