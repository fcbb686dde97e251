import type { Token } from "../language/index.ts";

/** Verbs that an infinitive completes, however far behind them it stands. */
const COMPLETED =
  /^(agree|decide|plan|promise|pledge|vow|refuse|offer|threaten|resolve|intend|prepare|vote|decline|fail|undertake|want|hope|seek|attempt|try|appeal|call|plead)$/;

/** "agreed in Accra on Sunday to close": an infinitive behind such a verb is what was agreed, no purpose. */
export function plannedInfinitive(tokens: readonly Token[], token: Token): Token {
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
