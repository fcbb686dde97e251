import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";
import { onceEach, type Step } from "./stepping.ts";

/** What states have others do for them, and never merely suffer without it being said by whom. */
const ORDERED =
  /^(bomb|shell|close|recall|arrest|expel|seize|jail|deport|shut|ban|withdraw|search|mine|remove|reopen|send|suspend|delete|lift)$/;

interface Had {
  readonly have: Token;
  readonly thing: Token;
  readonly verb: Token;
}

/** A form of "have", what stands behind it as its object or as a second subject, and the participle behind that. */
function hadAt(tokens: readonly Token[], verb: Token): Had | null {
  if (!/^VB[ND]$/.test(verb.xpos) || !ORDERED.test(verb.lemma)) return null;
  const have = childOf(tokens, verb, /^aux$/) ?? haveAbove(tokens, verb);
  if (have?.lemma !== "have" || have.index > verb.index - 2) return null;
  const thing =
    childOf(tokens, have, /^obj$/) ??
    tokens.find((t) => t.head === verb.index && t.deprel === "nsubj" && t.index > have.index);
  if (thing === undefined || thing.index < have.index || thing.index > verb.index) return null;
  if (
    !/^(NOUN|PROPN)$/.test(thing.upos) ||
    tokens.slice(have.index, verb.index).some(({ text }) => text === ",")
  )
    return null;
  return childOf(tokens, verb, /^(obj|aux:pass)$/) ? null : { have, thing, verb };
}

/** The "have" that a participle completes, hangs on the object of, or stands beside for want of a better place. */
function haveAbove(tokens: readonly Token[], verb: Token): Token | undefined {
  const up = tokens[verb.head];
  if (verb.deprel === "xcomp" || verb.deprel === "conj") return up;
  return verb.deprel === "acl" && up?.deprel === "obj" ? tokens[up.head] : undefined;
}

const firstHad = onceEach((tokens) => tokens.reduce<Had | null>((had, t) => had ?? hadAt(tokens, t), null));

/**
 * "Kenya had its envoy recalled", "will have the bridge closed": who has a thing done does it; the participle is the verb, the thing
 * its object, and "have" no more than its auxiliary. With "by" it suffers what somebody else does.
 */
function hadDone(tokens: readonly Token[], token: Token): Token {
  const found = firstHad(tokens);
  if (found === null) return token;
  const { have, thing, verb } = found;
  const agent = tokens.find(
    (t) =>
      t.head === verb.index && t.deprel.startsWith("obl") && childOf(tokens, t, /^case$/)?.lemma === "by",
  );
  // "had its camp bombed by Chad": it suffered that.
  if (agent !== undefined) {
    if (token === thing) return { ...token, head: verb.index, deprel: "nsubj:pass" };
    if (token === have) return { ...token, head: verb.index, deprel: "dep" };
    if (token === agent) return { ...token, deprel: "obl:agent" };
    if (token.deprel === "nsubj" && token.index < have.index && token.head === have.index)
      return { ...token, head: verb.index, deprel: "dislocated" };
  }
  if (token === thing) return { ...token, head: verb.index, deprel: "obj" };
  if (token === verb)
    return have.head === verb.index
      ? { ...token, xpos: "VBN" }
      : { ...token, xpos: "VBN", head: have.head, deprel: have.deprel };
  if (token === have) return { ...token, upos: "AUX", head: verb.index, deprel: "aux" };
  // "had the towns of Ho and Keta bombed": a second name is no subject of its own.
  const second = token.head === verb.index && token.index > thing.index && token.deprel === "nsubj";
  if (second) return { ...token, head: thing.index, deprel: "conj" };
  return token.head === have.index ? { ...token, head: verb.index } : token;
}

/** In order; they come before the steps that look at subjects. */
export const HAD_STEPS: readonly Step[] = [{ step: hadDone, within: { xpos: "VBN VBD" }, where: hadAt }];
