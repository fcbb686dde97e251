import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";
import type { Step } from "./stepping.ts";

/**
 * "gave Chad until Friday to withdraw", "gave it two days to withdraw": who is given time is to do what the infinitive says, by then.
 * The time hangs on the infinitive, and the infinitive completes the giving.
 */
function deadline(tokens: readonly Token[], token: Token): Token {
  const given = givenAt(tokens, token) ?? givenAt(tokens, tokens[token.head]);
  if (given === null) return token;
  const { verb, time, infinitive } = given;
  if (token === infinitive) return { ...token, head: verb.index, deprel: "xcomp" };
  return token === time && childOf(tokens, time, /^case$/)?.lemma === "until"
    ? { ...token, head: infinitive.index, deprel: "obl" }
    : token;
}

const isGiven = (tokens: readonly Token[], token: Token): boolean => givenAt(tokens, token) !== null;

interface Given {
  readonly verb: Token;
  readonly time: Token;
  readonly infinitive: Token;
}

/** Asked of the infinitive or of the time: both hang on the giving, or one on the other. */
function givenAt(tokens: readonly Token[], token: Token | undefined): Given | null {
  if (token === undefined) return null;
  const infinitive =
    token.xpos === "VB" ? token : tokens.find((t) => t.xpos === "VB" && isBehind(tokens, t, token));
  if (infinitive === undefined || !/^(advcl|acl|xcomp)$/.test(infinitive.deprel)) return null;
  const to = childOf(tokens, infinitive, /^mark$/);
  if (to?.xpos !== "TO") return null;
  const above = tokens[infinitive.head];
  const verb = above?.upos === "VERB" ? above : tokens[above?.head ?? -1];
  if (verb === undefined || !/^(give|allow|grant|have)$/.test(verb.lemma) || verb.index > to.index)
    return null;
  const time = tokens.find((t) => t.index > verb.index && t.index < to.index && isTerm(tokens, t, verb));
  if (time === undefined) return null;
  const recipient = tokens.some(
    (t) => t.index < time.index && t.head === verb.index && /^(i?obj|nsubj:pass)$/.test(t.deprel),
  );
  return recipient !== (verb.lemma === "have") ? { verb, time, infinitive } : null;
}

const isBehind = (tokens: readonly Token[], infinitive: Token, time: Token): boolean =>
  infinitive.index > time.index &&
  infinitive.index < time.index + 8 &&
  (infinitive.head === time.head || infinitive.head === time.index);

/** "until Friday", "48 hours", "a week" beside the verb. */
const isTerm = (tokens: readonly Token[], { head, index, lemma, deprel }: Token, verb: Token): boolean =>
  head === verb.index &&
  ((/^(obl|nmod)/.test(deprel) && childOf(tokens, tokens[index]!, /^case$/)?.lemma === "until") ||
    (/^(obj|iobj|obl)/.test(deprel) && /^(hour|day|week|month|year)$/.test(lemma)));

export const DEADLINE_STEPS: readonly Step[] = [{ step: deadline, within: { xpos: "VB" }, where: isGiven }];
