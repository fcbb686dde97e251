import type { Token } from "../language/index.ts";

/** Steps of mending that put what "and" joins beside what it is like: see mend.ts. */

/**
 * Coordination joins like with like: a bare infinitive, or a verb with a modal, that the tree coordinated to a finite verb
 * or to a noun goes to the verb after a modal that stands between or before ("said it must explain and pledge": pledge
 * belongs to explain; "say an exit would weaken it and would invite attacks": invite to weaken).
 */
export function coordinated(tokens: readonly Token[], token: Token): Token {
  if (token.deprel === "conj" && /^(NOUN|PROPN)$/.test(token.upos)) return nounConjunct(tokens, token);
  if (token.deprel !== "conj" || token.upos !== "VERB" || token.head < 0 || token.head > token.index)
    return token;
  const head = tokens[token.head]!;
  const modal = hasModal(tokens, token);
  const bare = token.xpos === "VB" || (token.xpos === "VBP" && head.upos === "NOUN");
  if ((!bare && !modal) || tokens.some((t) => t.head === token.index && t.deprel === "nsubj")) return token;
  if (head.upos === "NOUN" ? modal : !/^VB[DZP]$/.test(head.xpos) || hasModal(tokens, head)) return token;
  const from = head.upos === "NOUN" ? -1 : head.index;
  const like = tokens.findLast(
    (t) => t.index > from && t.index < token.index && t.xpos === "VB" && hasModal(tokens, t),
  );
  return like ? { ...token, head: like.index } : token;
}

/**
 * "an organisation which had imposed sanctions on it and threatened to invade it": what "and" joins, unbroken by any mark,
 * to a relative clause with the pronoun for subject and the same tense is in that clause, not beside the main verb.
 */
export function inRelative(tokens: readonly Token[], token: Token): Token {
  const tense = TENSES.get(token.xpos);
  if (token.deprel !== "conj" || tense === undefined || token.head < 0 || token.head > token.index)
    return token;
  if (tokens.some((t) => t.head === token.index && /^nsubj/.test(t.deprel))) return token;
  let and = token.index - 1;
  while (tokens[and]?.upos === "ADV") and--;
  if (tokens[and]?.deprel !== "cc") return token;
  for (let i = and - 1; i > token.head && tokens[i]!.upos !== "PUNCT"; i--) {
    if (!/^W(DT|P)$/.test(tokens[i]!.xpos) || tokens[i]!.deprel !== "nsubj") continue;
    const clause = tokens[tokens[i]!.head]!;
    const finite = tokens.find((t) => t.head === clause.index && t.deprel.startsWith("aux")) ?? clause;
    const inside = clause.deprel === "acl:relcl" && clause.index > i && clause.index < and;
    return inside && TENSES.get(finite.xpos) === tense ? { ...token, head: clause.index } : token;
  }
  return token;
}

/**
 * "attended the talks, which Niger never joined, and accused Chad": a relative clause between commas is over at the second, so
 * that what "and" joins behind it is beside the verb above.
 */
export function behindRelative(tokens: readonly Token[], token: Token): Token {
  const clause = tokens[token.head];
  if (token.deprel !== "conj" || clause?.deprel !== "acl:relcl" || clause.index > token.index) return token;
  const past = token.xpos === "VBN" && tokens.some((t) => t.head === token.index && t.deprel === "obj");
  const tense = past ? "past" : TENSES.get(token.xpos);
  if (tense === undefined || tokens.some((t) => t.head === token.index && /^(nsubj|aux)/.test(t.deprel)))
    return token;
  let and = token.index - 1;
  while (tokens[and]?.upos === "ADV") and--;
  const pronoun = tokens.findLast((t) => t.index < clause.index && /^(WDT|WP|WP\$)$/.test(t.xpos));
  if (
    tokens[and]?.deprel !== "cc" ||
    tokens[and - 1]?.text !== "," ||
    tokens[(pronoun?.index ?? 0) - 1]?.text !== ","
  )
    return token;
  if (tokens.some((t) => t.head === clause.index && t.deprel === "conj" && t.index < token.index))
    return token;
  let up = tokens[clause.head];
  while (up !== undefined && up.upos !== "VERB") up = tokens[up.head];
  return up !== undefined && up.index < clause.index && TENSES.get(up.xpos) === tense
    ? { ...token, xpos: past ? "VBD" : token.xpos, head: up.index }
    : token;
}

const TENSES: ReadonlyMap<string, string> = new Map([
  ["VBD", "past"],
  ["VBZ", "present"],
  ["VBP", "present"],
]);

/** A noun coordinated to a verb goes with the noun before the "and": "asked Russia and other allies". */
function nounConjunct(tokens: readonly Token[], token: Token): Token {
  const verb = token.head < 0 || token.head > token.index ? undefined : tokens[token.head];
  if (
    verb?.upos !== "VERB" ||
    tokens.some((t) => t.head === token.index && /^(nsubj|cop|aux)/.test(t.deprel))
  )
    return token;
  const and = tokens.findLast((t) => t.index < token.index && t.index > verb.index && t.deprel === "cc");
  const like = tokens.findLast(
    (t) =>
      and !== undefined && t.index < and.index && t.head === verb.index && /^(obj|iobj|obl)$/.test(t.deprel),
  );
  return like ? { ...token, head: like.index } : token;
}

const hasModal = (tokens: readonly Token[], verb: Token): boolean =>
  tokens.some((t) => t.head === verb.index && (t.xpos === "MD" || t.xpos === "TO"));
