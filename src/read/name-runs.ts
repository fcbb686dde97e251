import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";

/**
 * "imposed sanctions on Mali, Guinea and Niger", "invited Mali, Guinea and Niger": names in a row, with commas between and "and"
 * before the last, are joined to the first of them, which has a place in the sentence. A tree that does not know one of them
 * for a name hangs those behind it elsewhere.
 */
export function inRun(tokens: readonly Token[], token: Token): Token {
  const run = runThrough(tokens, token);
  if (run === null) return token;
  const { first, tops } = run;
  if (token === first || !tops.includes(token)) return token;
  if (token.head === first.index && token.deprel === "conj") return token;
  return {
    ...token,
    head: first.index,
    deprel: "conj",
    upos: "PROPN",
    xpos: /^NNP/.test(token.xpos) ? token.xpos : "NNP",
  };
}

/**
 * "asked Britain, West Germany and the Netherlands to help": a name with a comma behind it is no part of the next; of such a row
 * it is the first.
 */
export function beforeComma(tokens: readonly Token[], token: Token): Token {
  const first = tokens.find((t) => isCutOff(tokens, t));
  if (first === undefined) return token;
  const next = tokens[first.head]!;
  if (token === first) return { ...token, head: next.head, deprel: next.deprel };
  if (token === next) return { ...token, head: first.index, deprel: "conj" };
  if (token.head === next.index && token.index < first.index) return { ...token, head: first.index };
  if (token.head === next.index && token.deprel === "conj") return { ...token, head: first.index };
  const inNext = token.index > first.index && token.index < next.index && isName(token);
  return inNext && token.head === first.index ? { ...token, head: next.index, deprel: "compound" } : token;
}

export function isCutOff(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[token.head];
  if (token.upos !== "PROPN" || !/^(compound|amod|flat)/.test(token.deprel) || next === undefined)
    return false;
  if (next.upos !== "PROPN" || next.index < token.index || tokens[token.index + 1]?.text !== ",")
    return false;
  const between = tokens.slice(token.index + 2, next.index);
  const closing = tokens[next.index + 1];
  return (
    between.every(isName) &&
    closing?.text === "and" &&
    tokens.some((t) => t.head === next.index && t.deprel === "conj")
  );
}

interface Run {
  readonly first: Token;
  readonly tops: readonly Token[];
}

function runThrough(tokens: readonly Token[], token: Token): Run | null {
  if (!isName(token)) return null;
  let from = token.index;
  while (from > 0 && (isName(tokens[from - 1]!) || isLink(tokens, from - 1))) from--;
  while (from < token.index && !isName(tokens[from]!)) from++;
  let to = token.index;
  while (isName(tokens[to + 1]) || isLink(tokens, to + 1)) to++;
  const run = tokens.slice(from, to + 1);
  if (run.filter(({ text }) => text === "and").length !== 1 || !run.some(({ text }) => text === ","))
    return null;
  const and = run.find(({ text }) => text === "and")!;
  if (run.some(({ text, index }) => text === "," && index > and.index)) return null;
  const tops = topsOf(run);
  const first = tops[0]!;
  if (tops.length < 3 || !/^(nmod|obl|obj|iobj)/.test(first.deprel)) return null;
  const others = tops.slice(1);
  const torn = others.filter((t) => !(t.head === first.index && t.deprel === "conj"));
  // Each of the others hangs where the first hangs, or on one of the row.
  const isSpare = (t: Token): boolean =>
    /^(conj|list|appos|dep|parataxis)$/.test(t.deprel) &&
    (t.head === first.head || others.some((o) => o.index === t.head));
  return torn.some((t) => t.head === first.head) &&
    torn.every(isSpare) &&
    !others.some((t) => childOf(tokens, t, /^(case|mark|cop)$/))
    ? { first, tops }
    : null;
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && /^(PROPN|NOUN)$/.test(token.upos) && /^\p{Lu}/u.test(token.text);
/** A comma or "and" between two names. */
const isLink = (tokens: readonly Token[], i: number): boolean =>
  /^(,|and)$/.test(tokens[i]?.text ?? "") &&
  (isName(tokens[i - 1]) || tokens[i - 1]?.text === ",") &&
  (isName(tokens[i + 1]) || tokens[i + 1]?.text === "and");

/** The heads of the names in a row. */
function topsOf(run: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  let name: Token[] = [];
  for (const token of [...run, undefined])
    if (token !== undefined && isName(token)) name.push(token);
    else if (name.length > 0) {
      const [start, end] = [name[0]!.index, name.at(-1)!.index];
      out.push(name.find((t) => t.head < start || t.head > end) ?? name[0]!);
      name = [];
    }
  return out;
}
