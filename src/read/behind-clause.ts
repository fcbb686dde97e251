import type { Token } from "../language/index.ts";

/**
 * "France, which has bases there and has been training rebels, could not do more", "Britain, whose ships had left, expressed regret":
 * a noun that a clause between commas describes goes on with its verb behind the second of them. The tree that has the noun on top
 * has taken that verb into the clause. Null where the sentence is not of this kind.
 */
export function withVerbBehindClause(tokens: readonly Token[], top: Token): readonly Token[] | null {
  const found = behindClause(tokens, top);
  if (found === null) return null;
  const { opens, closes, verb, clause } = found;
  const within = (i: number): boolean => i >= opens && i <= closes;
  const described = tokens[clause.head];
  const noun = described !== undefined && described.index < opens ? described.index : top.index;
  const object = verb.deprel === "amod" ? tokens[verb.head] : undefined;
  return tokens.map((t): Token => {
    if (t === verb) return { ...t, ...finite(t), head: -1, deprel: "root" };
    if (t === top) return { ...t, head: verb.index, deprel: "nsubj" };
    if (t === clause) return { ...t, ...finite(t), head: noun, deprel: "acl:relcl" };
    if (t === object) return { ...t, head: verb.index, deprel: "obj" };
    if (within(t.index)) return within(t.head) ? t : { ...t, head: clause.index, deprel: role(t) };
    if (t.index < opens) return t.head >= opens ? { ...t, head: noun } : t;
    return t.head <= closes && t.head !== verb.index ? { ...t, head: verb.index } : t;
  });
}

/** What stood beside the auxiliary of a clause is beside its verb. */
const role = (t: Token): string => (t.deprel === "root" ? "parataxis" : t.deprel);

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

function behindClause(tokens: readonly Token[], top: Token): Found | null {
  const pronoun = tokens.find((t) => t.index > top.index && /^W(DT|P|P\$)$/.test(t.xpos));
  if (pronoun === undefined || tokens[pronoun.index - 1]?.text !== ",") return null;
  if (tokens.slice(0, pronoun.index).some(isFinite)) return null;
  const opens = pronoun.index;
  for (let closes = opens + 3; closes < tokens.length - 2; closes++) {
    if (tokens[closes]!.text !== ",") continue;
    let next = closes + 1;
    while (tokens[next]?.upos === "ADV") next++;
    const verb = verbAt(tokens, next);
    if (verb === null) continue;
    const own = tokens.some(
      (t) => t.head === verb.index && /^([nc]subj|mark)/.test(t.deprel) && t.index > closes,
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

/** The first verb of the clause: with a finite form, or that its auxiliary belongs to; else the auxiliary, where that is all. */
function clauseVerb(clause: readonly Token[], main: Token): Token | null {
  const first = clause.find(isFinite);
  if (first === undefined) return clause.find((t) => t.upos === "VERB" && t.xpos === "VBN") ?? null;
  if (first.upos === "VERB") return first;
  return clause.find((t) => t.index === first.head && t !== main) ?? first;
}

const isFinite = ({ upos, xpos }: Token): boolean =>
  /^(VERB|AUX)$/.test(upos) && /^(VBD|VBZ|VBP|MD)$/.test(xpos);
