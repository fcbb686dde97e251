import type { Token } from "../language/index.ts";
import { withOpeningName } from "./opening-names.ts";

/**
 * A sentence of prose has a finite verb. Past forms look like participles ("offered", "called"), and a parser that takes the
 * sentence's own verb for one leaves a noun on top. Two regularities tell the verb:
 * - "Greece, which has its own quarrels, offered ...": a relative clause between commas is over at the second; the past
 *   form behind it is what its noun did.
 * - "Several thousand people called for ...": a past form right behind the noun, completed by a preposition that no passive
 *   would have there.
 * - "The EU imposed sanctions": a name that describes a participle before a noun is tied to it by a hyphen ("EU-imposed").
 * - "Greece, however, imposed sanctions", "Greece, citing the cost, sent a ship": what a name opens and a comma breaks off goes
 *   on with its verb behind the comma.
 * Headlines and fragments, which end without a full stop or have a clause beside them ("A bad step, he said"), stay as they are.
 */
export function withMainVerb(tokens: readonly Token[]): readonly Token[] {
  const opened = withOpeningName(tokens);
  if (opened !== tokens) return opened;
  const top = tokens.find((t) => t.head < 0)!;
  const broken = brokenOff(tokens, top);
  if (broken !== null) return broken;
  if (!/^(NOUN|PROPN|PRON|NUM)$/.test(top.upos) || !isProse(tokens)) return tokens;
  const own = tokens.filter((t) => t.head === top.index);
  const relative = own.find((t) => isRelative(tokens, t) && t.index > top.index);
  if (own.some((t) => t.deprel === "cop" || (t.deprel === "parataxis" && t !== relative))) return tokens;
  const imposed = relative ? undefined : unhyphened(tokens, own);
  if (imposed) return withSubject(tokens, imposed, top);
  const verb = relative ? behindRelative(tokens, top) : completed(tokens, top);
  if (!verb) return tokens;
  const clause = relative === verb ? clauseVerb(tokens, verb) : relative;
  if (relative && !clause) return tokens;
  return tokens.map((t): Token => {
    if (t === verb) return { ...t, xpos: "VBD", head: -1, deprel: "root" };
    if (t === top) return { ...t, head: verb.index, deprel: "nsubj" };
    if (relative === verb && t === clause) return { ...t, head: top.index, deprel: "acl:relcl" };
    // What stood in the clause stays in it; what follows the verb goes with the verb.
    if (relative === verb && t.head === verb.index && t.index <= clause!.index)
      return { ...t, head: clause!.index };
    return t.head === top.index && t.index > verb.index ? { ...t, head: verb.index } : t;
  });
}

const isRelative = (tokens: readonly Token[], { index, deprel }: Token): boolean =>
  deprel === "acl:relcl" ||
  (deprel === "parataxis" &&
    tokens.some((t) => t.head === index && /^W(P|DT)$/.test(t.xpos) && tokens[t.index - 1]?.text === ","));

/** The tree with the past form behind the comma for its verb, where a name before a comma opens a sentence without a finite verb. */
function brokenOff(tokens: readonly Token[], top: Token): readonly Token[] | null {
  const comma = tokens.findIndex(({ text }) => text === ",");
  if (comma < 1 || comma > 8 || !isProse(tokens) || top.xpos.startsWith("VBD")) return null;
  const name = tokens.slice(0, comma).find((t) => t.head >= comma || t.head < 0);
  if (name === undefined || !/^(PROPN|NOUN)$/.test(name.upos) || hasOwn(tokens, name, /^case$/)) return null;
  if (
    !/^(PROPN|NOUN|DET|ADJ)$/.test(tokens[0]!.upos) ||
    tokens.some((t) => /^(VBD|VBZ|VBP|MD)$/.test(t.xpos))
  )
    return null;
  const verb = tokens.find((t) => {
    let before = t.index - 1;
    while (tokens[before]?.upos === "ADV") before--;
    return (
      before > comma &&
      tokens[before]?.text === "," &&
      isPast(t) &&
      /^(amod|acl|conj|appos)$/.test(t.deprel) &&
      /^(DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(tokens[t.index + 1]?.upos ?? "") &&
      !hasOwn(tokens, t, /^(aux|cop|mark|case|nsubj)/)
    );
  });
  if (verb === undefined) return null;
  const object = verb.deprel === "amod" ? tokens[verb.head]! : undefined;
  if (object === undefined && !hasOwn(tokens, verb, /^i?obj$/)) return null;
  return tokens.map((t): Token => {
    if (t === verb) return { ...t, xpos: "VBD", head: -1, deprel: "root" };
    if (t === name) return { ...t, head: verb.index, deprel: "nsubj" };
    if (t === object) return { ...t, head: verb.index, deprel: "obj" };
    if (t === top) return { ...t, head: name.index, deprel: t.xpos === "VBG" ? "acl" : "appos" };
    const later = t.head === top.index && top !== object && t.index > verb.index;
    return later ? { ...t, head: verb.index } : t;
  });
}

/** The participle before the noun on top that a name stands right before, without a hyphen. */
const unhyphened = (tokens: readonly Token[], own: readonly Token[]): Token | undefined =>
  own.find((t) => {
    const name = tokens[t.index - 1];
    return (
      t.deprel === "amod" &&
      t.xpos === "VBN" &&
      name !== undefined &&
      name.upos === "PROPN" &&
      name.head === t.index &&
      tokens.slice(t.index + 1, t.head).every((k) => /^(ADJ|NOUN|DET|NUM)$/.test(k.upos))
    );
  });

/** The clause "NAME VERB NOUN" where the tree has a noun that a name and a participle describe. */
const withSubject = (tokens: readonly Token[], verb: Token, top: Token): readonly Token[] =>
  tokens.map((t): Token => {
    if (t === verb) return { ...t, xpos: "VBD", head: -1, deprel: "root" };
    if (t === top) return { ...t, head: verb.index, deprel: "obj" };
    if (t.index === verb.index - 1) return { ...t, deprel: "nsubj" };
    if (t.head !== top.index) return t;
    if (t.index < verb.index) return { ...t, head: t.deprel === "det" ? verb.index - 1 : verb.index };
    return /^(punct|obl|advcl|advmod|cc|conj)/.test(t.deprel) && t.index > top.index
      ? { ...t, head: verb.index }
      : t;
  });

const isProse = (tokens: readonly Token[]): boolean =>
  /^[.?!]$/.test(tokens.findLast((t) => !/^["”’'»)]+$/.test(t.text))?.text ?? "");

const isPast = (token: Token | undefined): token is Token =>
  token !== undefined && token.upos === "VERB" && /^VB[DN]$/.test(token.xpos);

const hasOwn = (tokens: readonly Token[], token: Token, relations: RegExp): boolean =>
  tokens.some((t) => t.head === token.index && relations.test(t.deprel));

/** The first past form behind the comma that closes the relative clause of `top`, over adverbs alone. */
function behindRelative(tokens: readonly Token[], top: Token): Token | undefined {
  const pronoun = tokens.find((t) => t.index > top.index && /^(WDT|WP|WP\$|WRB)$/.test(t.xpos));
  if (!pronoun || tokens[pronoun.index - 1]?.text !== ",") return undefined;
  return tokens.find((t) => {
    if (t.index <= pronoun.index || !isPast(t)) return false;
    let before = t.index - 1;
    while (tokens[before]?.upos === "ADV") before--;
    return (
      tokens[before]?.text === "," &&
      tokens.slice(pronoun.index, before).some((v) => v.upos === "VERB") &&
      !hasOwn(tokens, t, /^(aux|cop|mark|case)/) &&
      !tokens.some((s) => s.head === t.index && s.deprel.startsWith("nsubj") && s.index > before)
    );
  });
}

/** The verb of the relative clause, where the tree has taken the sentence's verb for it: the last before the closing comma. */
const clauseVerb = (tokens: readonly Token[], verb: Token): Token | undefined => {
  const comma = tokens.findLast((t) => t.index < verb.index && t.text === ",");
  return tokens.findLast(
    (t) => t.index < (comma?.index ?? 0) && t.upos === "VERB" && /^VB[DNZP]$/.test(t.xpos),
  );
};

/** Prepositions that complete verbs and stand behind no passive participle as such: "called for", "rolled into". */
const COMPLETING = /^(into|for|with|against|over|off|out|up|onto|towards?|back|that)$/;

/** A past form right behind `top`, with such a preposition behind it, in a sentence without any other finite verb. */
function completed(tokens: readonly Token[], top: Token): Token | undefined {
  const verb = tokens[top.index + 1];
  if (!isPast(verb) || verb.head !== top.index || verb.deprel !== "acl") return undefined;
  if (!COMPLETING.test(tokens[verb.index + 1]?.text ?? "")) return undefined;
  return tokens.some((t) => t !== verb && /^(VBD|VBZ|VBP|MD)$/.test(t.xpos)) ? undefined : verb;
}
