import type { Token } from "../language/index.ts";

/**
 * "France, which has bases there and has been training rebels, could not do more", "Britain, whose ships had left, expressed regret":
 * a noun that a clause between commas describes goes on with its verb behind the second of them. The tree has taken that verb into
 * the clause, or the clause's for the sentence's. Null where the sentence is not of this kind.
 */
export function withVerbBehindClause(tokens: readonly Token[], top: Token): readonly Token[] | null {
  const noun = /^(NOUN|PROPN)$/.test(top.upos) ? top : strayBefore(tokens, top);
  const found = noun === null ? null : behindClause(tokens, noun, 0);
  return found === null || noun === null ? null : resumed(tokens, noun, found);
}

/** "Iran, whose minister had called, sent aid": the noun that the tree does not know what to do with, before a clause whose verb is on top. */
function strayBefore(tokens: readonly Token[], top: Token): Token | null {
  const noun = tokens.find((t) => t.head === top.index && /^(vocative|dislocated)$/.test(t.deprel));
  return noun?.upos === "PROPN" && tokens[noun.index + 1]?.text === "," && noun.index < top.index
    ? noun
    : null;
}

function resumed(tokens: readonly Token[], noun: Token, found: Found): readonly Token[] {
  const { opens, closes, verb, clause } = found;
  const within = (i: number): boolean => i >= opens && i <= closes;
  const described = tokens[clause.head];
  const near = described !== undefined && described.index >= noun.index && described.index < opens;
  const owner = near ? described.index : noun.index;
  const object = verb.deprel === "amod" ? tokens[verb.head] : undefined;
  return tokens.map((t): Token => {
    if (t === verb) return { ...t, ...finite(t), head: -1, deprel: "root" };
    if (t === noun) return { ...t, head: verb.index, deprel: "nsubj" };
    if (t === clause) return { ...t, ...finite(t), head: owner, deprel: "acl:relcl" };
    if (t === object) return { ...t, head: verb.index, deprel: "obj" };
    // Behind the verb stands no subject of it: "recalled its envoy".
    if (t.head === verb.index && t.index > verb.index && t.deprel === "nsubj") return { ...t, deprel: "obj" };
    if (t.index === closes) return { ...t, head: verb.index };
    if (within(t.index)) return within(t.head) ? t : { ...t, head: clause.index };
    if (t.index < opens && t.head >= opens && t.index > noun.index)
      return { ...t, head: t.deprel === "punct" ? clause.index : owner };
    if (t.index < opens) return t;
    return t.head <= closes && t.head !== verb.index ? { ...t, head: verb.index } : t;
  });
}

/** The verb of a clause, whatever the tagger made of it. */
const finite = (t: Token): Partial<Token> => {
  if (t.upos === "AUX" && t.xpos !== "MD") return { upos: "VERB" };
  if (t.xpos === "VBN" && t.upos === "VERB") return { xpos: "VBD" };
  if (t.upos === "NOUN" && t.text === "stand") return { upos: "VERB", xpos: "VBP" };
  return {};
};

interface Found {
  /** The relative pronoun, and the comma behind its clause. */
  readonly opens: number;
  readonly closes: number;
  readonly verb: Token;
  readonly clause: Token;
}

/** The clause behind a noun and the verb behind the clause; no finite verb stands between `from` and the clause. */
function behindClause(tokens: readonly Token[], noun: Token, from: number): Found | null {
  const pronoun = tokens.find((t) => t.index > noun.index && /^W(DT|P|P\$)$/.test(t.xpos));
  if (pronoun === undefined || tokens[pronoun.index - 1]?.text !== ",") return null;
  if (tokens.slice(from, pronoun.index).some(isFinite)) return null;
  const opens = pronoun.index;
  for (let closes = opens + 3; closes < tokens.length - 2; closes++) {
    if (tokens[closes]!.text !== ",") continue;
    let next = closes + 1;
    while (tokens[next]?.upos === "ADV") next++;
    const verb = verbAt(tokens, next);
    if (verb === null) continue;
    const own = tokens.some(
      (t) =>
        t.head === verb.index &&
        /^([nc]subj|mark)/.test(t.deprel) &&
        t.index > closes &&
        t.index < verb.index,
    );
    const clause = clauseVerb(tokens.slice(opens, closes), verb);
    return own || clause === null ? null : { opens, closes, verb, clause };
  }
  return null;
}

/** The verb that a token right behind the comma is, or is an auxiliary of. */
function verbAt(tokens: readonly Token[], at: number): Token | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.upos === "AUX") {
    if (token.lemma === "do" && tokens[at + 1]?.lemma === "so") return token;
    const verb = tokens[token.head];
    return isFinite(token) && verb !== undefined && verb.index > at ? verb : null;
  }
  if (token.text === "stand" && tokens[at + 1]?.xpos === "VBN") return token;
  if (token.upos !== "VERB" || !/^VB[DNPZ]$/.test(token.xpos)) return null;
  // "urged by Chad" tells more of the noun.
  return token.xpos === "VBN" && tokens[at + 1]?.lemma === "by" && tokens[at + 2]?.upos === "PROPN"
    ? null
    : token;
}

/** The first verb of the clause, or the noun it says somebody is: what its finite form is or belongs to; else the auxiliary, where that is all. */
function clauseVerb(clause: readonly Token[], main: Token): Token | null {
  const first = clause.find(isFinite);
  if (first === undefined) return clause.find((t) => t.upos === "VERB" && t.xpos === "VBN") ?? null;
  if (first.upos === "VERB") return first;
  return clause.find((t) => t.index === first.head && t !== main) ?? first;
}

const isFinite = ({ upos, xpos }: Token): boolean =>
  /^(VERB|AUX)$/.test(upos) && /^(VBD|VBZ|VBP|MD)$/.test(xpos);

const TIME =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|week|month|year|morning|evening|night|\d{4})$/i;

/**
 * "Norway closed its border on Thursday, and Finland, which is no member, recalled its envoy": a name behind "and" that a clause
 * describes is joined to no day; it begins a clause of its own, whose verb stands behind the second comma.
 */
export function withVerbBesideClause(tokens: readonly Token[]): readonly Token[] {
  const name = tokens.find(
    (t) =>
      t.upos === "PROPN" &&
      /^(conj|nsubj|obj|obl|appos)$/.test(t.deprel) &&
      /^(and|but|while)$/.test(tokens[t.index - 1]?.lemma ?? "") &&
      tokens[t.index - 2]?.text === "," &&
      tokens[t.index + 1]?.text === "," &&
      /^W(DT|P|P\$)$/.test(tokens[t.index + 2]?.xpos ?? ""),
  );
  if (name === undefined || !TIME.test(tokens[name.head]?.text ?? "")) return tokens;
  const found = behindClause(tokens, name, name.index);
  if (found === null) return tokens;
  const before = tokens.slice(0, name.index);
  const first = before.find((t) => t.upos === "VERB" && isFinite(t) && !/^(acl|advcl)/.test(t.deprel));
  if (first === undefined) return tokens;
  const top = tokens.find((t) => t.head < 0)!;
  const onTop = top.index >= name.index;
  return resumed(tokens, name, found).map((t): Token => {
    if (t.index === first.index) return onTop ? { ...t, head: -1, deprel: "root" } : t;
    if (t.index === found.verb.index)
      return { ...t, ...(t.upos === "AUX" ? { upos: "VERB" } : {}), head: first.index, deprel: "conj" };
    if (t.index === name.index - 1) return { ...t, head: found.verb.index, deprel: "cc" };
    if (t.index < name.index && t.head >= name.index) return { ...t, head: first.index };
    if (!onTop || t.index <= found.verb.index || found.verb === top) return t;
    // "did so the day before", where the tree has the last word on top.
    return t === top
      ? { ...t, head: found.verb.index, deprel: "advmod" }
      : t.head === top.index
        ? { ...t, head: found.verb.index }
        : t;
  });
}
