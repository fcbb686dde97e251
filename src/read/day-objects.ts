import type { Token } from "../language/index.ts";
import type { Step } from "./stepping.ts";

/**
 * "rejected on Monday accusations that ...", "announced on Friday plans to leave": a day that stands between a verb and its object is no
 * part of the object's name. A parser takes both for one phrase behind "on".
 */
function dayBeforeObject(tokens: readonly Token[], token: Token): Token {
  const day = isDayName(tokens, token)
    ? token
    : tokens.find((t) => isDayName(tokens, t) && isOf(tokens, t, token));
  if (day === undefined) return token;
  const object = tokens[day.head]!;
  if (token === day) return { ...token, head: object.head, deprel: "obl" };
  if (token === object) return { ...token, deprel: "obj" };
  return token.index === day.index - 1 ? { ...token, head: day.index } : token;
}

const isOf = (tokens: readonly Token[], day: Token, token: Token): boolean =>
  token.index === day.head || (token.index === day.index - 1 && token.lemma === "on");

/** The day in "VERB on DAY NOUNS", of a verb that has no other object; "on Monday mornings" is one time. */
function isDayName(tokens: readonly Token[], token: Token): boolean {
  if (!DAY.test(token.text) || token.deprel !== "compound") return false;
  const [verb, on, object] = [tokens[token.index - 2], tokens[token.index - 1], tokens[token.index + 1]];
  return (
    object?.xpos === "NNS" &&
    object.index === token.head &&
    on?.lemma === "on" &&
    verb !== undefined &&
    verb.index === object.head &&
    TAKES_OBJECT.test(verb.lemma) &&
    !TIMES.test(object.lemma) &&
    !tokens.some((t) => t.head === verb.index && /^obj$/.test(t.deprel))
  );
}

const DAY = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const TIMES = /^(morning|evening|night|afternoon|newspaper|paper|edition)$/;
/** Verbs that seldom stand without an object. */
const TAKES_OBJECT =
  /^(reject|deny|dismiss|announce|impose|lift|condemn|accept|welcome|approve|adopt|demand|suspend|urge|expel|accuse|ask|tell|sign|launch|propose|unveil|refute|ignore|denounce|close|begin|start|criticise|criticize|freeze)$/;

export const DAY_OBJECT_STEPS: readonly Step[] = [
  { step: dayBeforeObject, within: { relation: "compound" }, where: isDayName },
];
