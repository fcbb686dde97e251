import type { Token } from "../language/index.ts";
import { CUES } from "./attribution/cues.ts";

/** Steps of mending that put the verbs of one subject side by side: see mend.ts. */

/**
 * "denied having fired, accused Chad of theft and asked for help": a past verb without a subject, behind a comma and with an object
 * and "and" behind it, stands beside the verb before the comma that has the subject; it does not say what that tells.
 */
export function firstOfVerbs(tokens: readonly Token[], token: Token): Token {
  const first = firstBefore(tokens, token);
  if (first !== null) return { ...token, head: first.index, deprel: "conj" };
  const second = tokens[token.head];
  return second !== undefined && firstBefore(tokens, second) === token
    ? { ...token, head: -1, deprel: "root" }
    : token;
}

/** The verb that stands first in the list whose second is on top of the tree; null for any other token. */
export function firstBefore(tokens: readonly Token[], top: Token): Token | null {
  if (top.head >= 0 || top.xpos !== "VBD" || tokens[top.index - 1]?.text !== ",") return null;
  const own = tokens.filter((t) => t.head === top.index);
  if (own.some((t) => /^(nsubj|aux|expl)/.test(t.deprel))) return null;
  if (!own.some((t) => t.deprel === "obj") || !own.some((t) => t.deprel === "conj" && t.xpos === "VBD"))
    return null;
  return (
    own.find(
      (t) =>
        t.index < top.index &&
        t.xpos === "VBD" &&
        /^(ccomp|advcl|parataxis)$/.test(t.deprel) &&
        tokens.some((k) => k.head === t.index && k.deprel === "nsubj") &&
        !tokens.some((k) => k.head === t.index && k.deprel === "mark"),
    ) ?? null
  );
}

/**
 * "denied that it had fired, blamed Chad and left": what "denied" denies is joined by "or"; a past verb of saying or charging
 * behind a comma, without subject and auxiliary, stands beside "denied".
 */
export function besideDenied(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "conj" || token.xpos !== "VBD" || tokens[token.index - 1]?.text !== ",") return token;
  const denied = tokens[token.head];
  const verb = denied === undefined ? undefined : tokens[denied.head];
  if (verb?.lemma !== "deny" || verb.xpos !== "VBD" || denied!.deprel !== "ccomp") return token;
  const own = tokens.filter((t) => t.head === token.index);
  if (!CUES.has(token.lemma) || own.some((t) => /^(nsubj|aux)/.test(t.deprel) || t.text === "or"))
    return token;
  return { ...token, head: verb.index };
}

/** "Kenyan army: Uganda attacked": who stands before the colon says it; the clause behind it has a subject of its own. */
export function beforeColon(tokens: readonly Token[], token: Token): Token {
  if (!token.deprel.startsWith("nsubj") || token.head < token.index) return token;
  if (tokens[token.index + 1]?.text !== ":") return token;
  return tokens.some(
    (t) =>
      t.head === token.head && t.deprel.startsWith("nsubj") && t.index > token.index && t.index < token.head,
  )
    ? { ...token, deprel: "dislocated" }
    : token;
}
