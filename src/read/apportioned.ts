import type { Token } from "../language/index.ts";

/**
 * "urged Chad to withdraw and Niger to stay", "called on Chad to stop, and on Niger to pay", "accused Chad of lying and Niger of arming
 * rebels": one verb, two parties, to each his own. The second deed hangs on the verb as the first does, with its party as its
 * subject; trees hang both on whatever stands before.
 */
export function apportioned(tokens: readonly Token[]): readonly Token[] {
  let out = tokens;
  for (const and of tokens) {
    if (and.upos !== "CCONJ") continue;
    const found = shareBehind(out, and);
    if (found !== null) out = hung(out, and, found);
  }
  return out;
}

interface Share {
  /** The verb that governs both. */
  readonly verb: Token;
  readonly relation: string;
  readonly preposition: Token | null;
  readonly phrase: readonly Token[];
  readonly mark: Token;
  readonly deed: Token;
}

const ASKING = /^(urge|ask|tell|press|order|invite|implore|advise|request|encourage|warn|beg|push|instruct)$/;
const CHARGING = /^(accuse|suspect)$/;

const WHEN =
  /^(.*day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

function shareBehind(tokens: readonly Token[], and: Token): Share | null {
  const preposition = /^(on|upon)$/.test(tokens[and.index + 1]?.text ?? "") ? tokens[and.index + 1]! : null;
  const from = (preposition ?? and).index + 1;
  let at = from;
  while (/^(DET|ADJ|PROPN|NOUN|NUM)$|^PART$/.test(tokens[at]?.upos ?? "") && tokens[at]!.xpos !== "TO") at++;
  const mark = tokens[at];
  const phrase = tokens.slice(from, at);
  const party = phrase.at(-1);
  if (mark === undefined || party === undefined || phrase.length > 6) return null;
  if (!/^(NOUN|PROPN)$/.test(party.upos) || WHEN.test(party.text)) return null;
  const deed = tokens.slice(at + 1, at + 3).find((t) => t.upos !== "ADV");
  const infinitive = mark.text === "to" && deed?.xpos === "VB";
  if (deed === undefined || !(infinitive || (mark.text === "of" && deed.xpos === "VBG"))) return null;
  const governs = !infinitive ? CHARGING : preposition === null ? ASKING : /^call$/;
  const verb = tokens.findLast((t) => t.index < and.index && t.upos === "VERB" && governs.test(t.lemma));
  if (verb === undefined || (preposition !== null && !infinitive)) return null;
  const first = tokens.find((t) => t.index < and.index && isCharge(tokens, t, verb, mark.text));
  const addressed = tokens.some(
    (t) =>
      t.head === verb.index &&
      t.index > verb.index &&
      t.index < (first?.index ?? 0) &&
      (preposition === null ? /^i?obj$/ : /^obl/).test(t.deprel),
  );
  if (first === undefined || !addressed || isUnder(tokens, verb, [deed, ...phrase])) return null;
  return { verb, relation: first.upos === "VERB" ? first.deprel : "advcl", preposition, phrase, mark, deed };
}

/** What the first is asked to do, or accused of. */
const isCharge = (tokens: readonly Token[], token: Token, verb: Token, word: string): boolean =>
  token.head === verb.index &&
  token.index > verb.index &&
  tokens.some((t) => t.head === token.index && t.text === word && /^(mark|case)$/.test(t.deprel)) &&
  (word === "of" || token.xpos === "VB");

function isUnder(tokens: readonly Token[], token: Token, above: readonly Token[]): boolean {
  for (let k = token.head; k >= 0; k = tokens[k]!.head) if (above.some((t) => t.index === k)) return true;
  return false;
}

function hung(tokens: readonly Token[], and: Token, share: Share): readonly Token[] {
  const { verb, relation, preposition, phrase, mark, deed } = share;
  const party = phrase.at(-1)!;
  const inside = new Set(phrase.map((t) => t.index));
  return tokens.map((t): Token => {
    if (t.index === deed.index) return { ...t, head: verb.index, deprel: relation };
    if (t.index === party.index) return { ...t, head: deed.index, deprel: "nsubj" };
    if (t.index === mark.index) return { ...t, head: deed.index, deprel: "mark" };
    if (t.index === and.index) return { ...t, head: deed.index, deprel: "cc" };
    if (t.index === preposition?.index) return { ...t, head: party.index, deprel: "case" };
    if (inside.has(t.index)) return inside.has(t.head) ? t : { ...t, head: party.index };
    return t.index > deed.index && inside.has(t.head) ? { ...t, head: deed.index } : t;
  });
}
