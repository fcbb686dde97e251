import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";

const GIVING =
  /^(give|send|offer|lend|grant|sell|hand|promise|owe|deny|show|award|loan|pay|propose|refuse|guarantee|supply|donate)$/;

/** "paid Niger €25 million". */
const isSum = ({ text }: Token): boolean => /^(US|A|C)?[$€£¥]$/.test(text);

/**
 * "gave Chad security guarantees", "proposed Mali a truce": a name right behind such a verb is who gets the
 * thing, no part of the thing's name; initials may be part of it ("sent UN troops"), and so may any name
 * where "to" tells who gets it.
 */
export function getter(tokens: readonly Token[], token: Token): Token {
  const thing = tokens[token.head];
  if (
    token.deprel !== "compound" ||
    token.upos !== "PROPN" ||
    thing === undefined ||
    !(thing.upos === "NOUN" || isSum(thing)) ||
    thing.deprel !== "obj"
  )
    return token;
  const verb = tokens[thing.head];
  if (verb === undefined || !GIVING.test(verb.lemma)) return token;
  const opens = tokens.slice(verb.index + 1, token.index).every((t) => t.head === token.index);
  if (!opens || token.index < verb.index) return token;
  const between = tokens.slice(token.index + 1, thing.index);
  if (isSum(thing) || between.some((t) => t.xpos === "DT"))
    return { ...token, head: verb.index, deprel: "iobj" };
  if (/^[A-Z]{2,}$/.test(token.text) || between.some((t) => t.upos === "PROPN")) return token;
  const toOthers = [verb, thing].some((up) =>
    tokens.some((t) => t.head === up.index && /^(to|for)$/.test(childOf(tokens, t, /^case$/)?.lemma ?? "")),
  );
  return toOthers ? token : { ...token, head: verb.index, deprel: "iobj" };
}
