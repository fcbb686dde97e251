import type { Token } from "../language/index.ts";
import { topOf } from "./phrases.ts";
import { isFinite } from "./subjects.ts";

/**
 * "Peru, whose army is small, and Chile condemned the raid": two names with a relative clause between them, behind the first, are
 * one subject. A parser takes the relative clause for the sentence and the second name alone for the subject of what follows.
 */
export function withRejoined(tokens: readonly Token[]): readonly Token[] {
  const found = partsOf(tokens);
  if (found === null) return tokens;
  const { name, relative, and, second, verb, until } = found;
  const top = tokens.find((t) => t.head < 0)!;
  return tokens.map((t): Token => {
    if (t === verb) return { ...t, head: -1, deprel: "root" };
    // The first is joined to the second, for the clause tells of the first alone.
    if (t === name) return { ...t, head: second.index, deprel: "conj" };
    if (t === relative) return { ...t, head: name.index, deprel: "acl:relcl" };
    if (t === and) return { ...t, head: second.index, deprel: "cc" };
    // What hung on the old top behind the clause goes with the verb.
    return t.head === top.index && t.index > until && top !== verb ? { ...t, head: verb.index } : t;
  });
}

interface Parts {
  readonly name: Token;
  readonly relative: Token;
  readonly and: Token;
  readonly second: Token;
  readonly verb: Token;
  /** The comma that ends the relative clause. */
  readonly until: number;
}

function partsOf(tokens: readonly Token[]): Parts | null {
  const comma = tokens.findIndex(({ text }) => text === ",");
  if (comma < 1 || comma > 6) return null;
  if (!tokens.slice(0, comma).every(({ upos }) => /^(PROPN|ADJ|DET|NOUN)$/.test(upos))) return null;
  const opener = tokens[comma + 1]?.upos === "ADP" ? comma + 2 : comma + 1;
  if (!/^(which|who|whose|whom)$/i.test(tokens[opener]?.text ?? "")) return null;
  const until = tokens.findIndex(({ text, index }) => text === "," && index > opener);
  const and = tokens[until + 1];
  if (until < 0 || and?.lemma !== "and") return null;
  const name = topOf(tokens, 0, comma - 1);
  const relative = topOf(tokens, comma + 1, until - 1);
  const second = tokens.find(
    (t) =>
      t.index > until + 1 &&
      t.deprel === "nsubj" &&
      t.upos === "PROPN" &&
      isRightBehind(tokens, until + 1, t),
  );
  const verb = second === undefined ? undefined : tokens[second.head];
  if (second === undefined || verb === undefined || verb.index < second.index) return null;
  // "Chad, which is poor, and Niger agrees": one alone.
  if (!isFinite(tokens, verb) || isSingular(tokens, verb)) return null;
  if (verb.head >= 0 && !(verb.head < until)) return null;
  const isSubject = name.deprel.startsWith("nsubj") && name.head >= until;
  return isSubject || name.upos !== "PROPN" ? null : { name, relative, and, second, verb, until };
}

/** Nothing but parts of its own phrase stands between. */
const isRightBehind = (tokens: readonly Token[], from: number, { index }: Token): boolean =>
  tokens.slice(from + 1, index).every((t) => t.head >= from + 1 && t.head <= index);

const isSingular = (tokens: readonly Token[], verb: Token): boolean =>
  [verb, ...tokens.filter((t) => t.head === verb.index && t.deprel.startsWith("aux"))].some(
    ({ xpos }) => xpos === "VBZ",
  );
