import type { Token } from "../language/index.ts";

/** Verbs that an infinitive completes, however far behind them it stands. */
const COMPLETED =
  /^(agree|decide|plan|promise|pledge|vow|refuse|offer|threaten|resolve|intend|prepare|vote|decline|fail|undertake|want|hope|seek|attempt|try|appeal|call|plead)$/;

/** Verbs that an infinitive completes behind whoever is to do it. */
const ASKING =
  /^(ask|urge|order|tell|invite|press|beg|instruct|request|command|persuade|force|oblige|authori[sz]e)$/;
/** What only dates: "resolved last night to send", "asked Chad this week to leave". */
const TIME =
  /^(night|morning|afternoon|evening|week|weekend|month|year|hour|day|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/i;

export const isTimeWord = ({ text }: Token): boolean => TIME.test(text);

/** "agreed in Accra on Sunday to close": an infinitive behind such a verb is what was agreed, no purpose. */
export function plannedInfinitive(tokens: readonly Token[], token: Token): Token {
  if (token.deprel === "acl") return behindTime(tokens, token);
  if (token.deprel !== "advcl" || token.xpos !== "VB" || token.head < 0 || token.head > token.index)
    return token;
  const verb = tokens[token.head]!;
  const to = tokens.find((t) => t.head === token.index && t.deprel === "mark");
  if (to?.xpos !== "TO" || verb.upos !== "VERB") return token;
  // "to close their borders, to recall their envoys": beside the first, not for its sake.
  if (
    verb.xpos === "VB" &&
    tokens[to.index - 1]?.text === "," &&
    tokens.some((t) => t.head === verb.index && t.xpos === "TO")
  )
    return { ...token, deprel: "conj" };
  const taken = tokens.some((t) => t.head === verb.index && /^(obj|xcomp|ccomp)$/.test(t.deprel));
  return COMPLETED.test(verb.lemma) && !taken ? { ...token, deprel: "xcomp" } : token;
}

/** "resolved last night to send planes": nothing is told of the night. */
function behindTime(tokens: readonly Token[], token: Token): Token {
  const time = tokens[token.head]!;
  const verb = tokens[time.head];
  if (token.xpos !== "VB" || !isTimeWord(time) || verb?.upos !== "VERB" || verb.index > time.index)
    return token;
  const to = tokens.find((t) => t.head === token.index && t.deprel === "mark");
  if (to?.xpos !== "TO") return token;
  return COMPLETED.test(verb.lemma) || ASKING.test(verb.lemma)
    ? { ...token, head: verb.index, deprel: "xcomp" }
    : token;
}
