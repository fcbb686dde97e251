import type { Span } from "../base/span.ts";
import type { Sentence, Token } from "../language/index.ts";
import { mended } from "./mend.ts";

/** A sentence with its children lists: what every rule of the reader walks over. */
export interface Tree {
  /** Number of the sentence in its document. */
  readonly number: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
  /** Lower-case lemmas, and relations without their subtypes: rules ask for them again and again. */
  readonly lemmas: readonly string[];
  readonly relations: readonly string[];
  /** What `prepositionOf` answers, by token. */
  readonly prepositions: readonly (string | null)[];
  readonly root: number;
  /** The sentence before, where it is known (see `treesOf`). */
  readonly before: Tree | null;
}

/** Trees of the sentences of a document, each with the one before it. */
export function treesOf(sentences: readonly Sentence[]): readonly Tree[] {
  const trees: Tree[] = [];
  for (const sentence of sentences)
    trees.push({ ...treeOf(sentence, trees.length), before: trees.at(-1) ?? null });
  return trees;
}

export function treeOf(sentence: Sentence, number: number): Tree {
  const tokens = rooted(mended(sentence.tokens), sentence.tokens);
  const children: number[][] = [];
  const lemmas: string[] = [];
  const relations: string[] = [];
  const prepositions: (string | null)[] = [];
  let root = 0;
  for (const { index, head, lemma, deprel } of tokens) {
    children.push([]);
    lemmas.push(lemma.toLowerCase());
    relations.push(baseOf(deprel));
    if (head < 0) root = index;
  }
  for (const { index, head } of tokens) if (head >= 0) children[head]?.push(index);
  const tree = { number, sentence, tokens, children, lemmas, relations, prepositions, root, before: null };
  for (let i = 0; i < tokens.length; i++) prepositions.push(preposition(tree, i));
  return tree;
}

/** Relations are few: the names without subtypes are cut out once. */
const bases = new Map<string, string>();

function baseOf(deprel: string): string {
  let base = bases.get(deprel);
  if (base === undefined) bases.set(deprel, (base = deprel.split(":")[0]!));
  return base;
}

/** Changed heads that would close a circle go back to what the parser made of them. */
function rooted(tokens: readonly Token[], before: readonly Token[]): readonly Token[] {
  const out = [...tokens];
  for (const { index } of tokens) {
    if (out[index]!.head === before[index]!.head) continue;
    let steps = 0;
    for (let k = index; k >= 0 && steps <= out.length; k = out[k]!.head) steps++;
    if (steps > out.length) out[index] = before[index]!;
  }
  return out;
}

/** The relation without its subtype: "nsubj:pass" is "nsubj". */
export const relation = (tree: Tree, i: number): string => tree.relations[i]!;

/** Children in one of the relations (full name or base name), in text order. */
export function kids(tree: Tree, i: number, ...relations: readonly string[]): readonly number[] {
  const children = tree.children[i]!;
  let out: number[] | null = null;
  for (const k of children) {
    if (relations.includes(tree.relations[k]!) || relations.includes(tree.tokens[k]!.deprel))
      (out ??= []).push(k);
  }
  return out ?? NONE;
}

const NONE: readonly number[] = [];

export function kid(tree: Tree, i: number, ...relations: readonly string[]): number | null {
  for (const k of tree.children[i]!)
    if (relations.includes(tree.relations[k]!) || relations.includes(tree.tokens[k]!.deprel)) return k;
  return null;
}

/** The token and all below it in text order; `stop` leaves out a token with all below it. */
export function below(tree: Tree, i: number, stop: (k: number) => boolean = () => false): readonly number[] {
  const out: number[] = [];
  const open = [i];
  while (open.length > 0) {
    const k = open.pop()!;
    out.push(k);
    for (const c of tree.children[k]!) if (!stop(c)) open.push(c);
  }
  return out.sort((a, b) => a - b);
}

/** Whether token i stands at or below token of. */
export function isBelow(tree: Tree, i: number, of: number): boolean {
  for (let k = i; k >= 0; k = tree.tokens[k]!.head) if (k === of) return true;
  return false;
}

export const lemmaOf = (tree: Tree, i: number): string => tree.lemmas[i]!;

export const isVerb = (tree: Tree, i: number): boolean => {
  const { upos } = tree.tokens[i]!;
  return upos === "VERB" || upos === "AUX";
};

export const isNoun = (tree: Tree, i: number): boolean => {
  const { upos } = tree.tokens[i]!;
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON";
};

/**
 * Whether the verb is passive: by its subject, its auxiliary, that of the participle it is joined to ("was shelled and
 * occupied"), or as a bare participle after a noun.
 */
export function isPassive(tree: Tree, i: number): boolean {
  if (tree.tokens[i]!.xpos !== "VBN") return false;
  if (tree.children[i]!.some((k) => /^(nsubj|aux|csubj):pass$/.test(tree.tokens[k]!.deprel))) return true;
  const { head } = tree.tokens[i]!;
  if (relation(tree, i) === "conj" && head < i && kids(tree, i, "aux", "nsubj", "obj").length === 0)
    return isPassive(tree, head) && (relation(tree, head) !== "acl" || hasNamedAgent(tree, i));
  // "the charge that they had attacked" has a perfect where "the village attacked" has a participle.
  const bare = kids(tree, i, "aux", "nsubj").length === 0;
  return bare && relation(tree, i) === "acl" && tree.tokens[i]!.deprel !== "acl:relcl";
}

/** "armed by Kenya and led by Chad": behind a participle that modifies a noun, the next is one only with somebody's name. */
const hasNamedAgent = (tree: Tree, i: number): boolean =>
  kids(tree, i, "obl").some((k) => tree.tokens[k]!.upos === "PROPN" && prepositionOf(tree, k) === "by");

/** The preposition of an oblique or a noun modifier: "against" of "against Armenia". Multi-word ones joined by a space. */
export const prepositionOf = (tree: Tree, i: number): string | null => tree.prepositions[i]!;

function preposition(tree: Tree, i: number): string | null {
  const marker = kid(tree, i, "case", "mark");
  if (marker === null) return null;
  const fixed = kids(tree, marker, "fixed").map((k) => lemmaOf(tree, k));
  const next = marker + 1;
  const second = fixed.length === 0 && tree.tokens[next]?.deprel === "case" && tree.tokens[next].head === i;
  return [lemmaOf(tree, marker), ...fixed, ...(second ? [lemmaOf(tree, next)] : [])].join(" ");
}

/** Spans of tokens, neighbours joined; `gap` is how many left-out tokens (punctuation, say) still count as joined. */
export function spansOf(tree: Tree, indices: readonly number[], gap = 0): readonly Span[] {
  const out: [number, number][] = [];
  let last = -10;
  for (const i of indices) {
    const token = tree.tokens[i]!;
    if (out.length > 0 && i - last <= gap + 1) out[out.length - 1]![1] = token.end;
    else out.push([token.start, token.end]);
    last = i;
  }
  return out;
}

const EDGE = new Set([",", ";", ":", ".", "-", "–", "—", "--", "?", "!", "…", "..."]);
const QUOTE = /^["“”„«»'‘’`]+$|^''$|^``$/;

export const isQuoteMark = (tree: Tree, i: number): boolean => QUOTE.test(tree.tokens[i]!.text);

/** Token indices without punctuation at either edge; quotation marks go too. */
export function trimmed(tree: Tree, indices: readonly number[]): readonly number[] {
  const bare = (i: number): boolean => EDGE.has(tree.tokens[i]!.text) || isQuoteMark(tree, i);
  let from = 0;
  let to = indices.length;
  while (from < to && bare(indices[from]!)) from++;
  while (to > from && bare(indices[to - 1]!)) to--;
  return indices.slice(from, to);
}
