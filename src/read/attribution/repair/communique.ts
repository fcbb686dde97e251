import { isVerb, kids, lemmaOf, prepositionOf, type Tree } from "../../trees.ts";
import type { Draft, Scene } from "../draft.ts";
import { phraseSpan } from "../phrases.ts";

/**
 * The paragraphs of a communique or a resolution have no subject: "The Council, | Noting that ...; | 1. Regrets that ...". What
 * a verb without a subject at the head of such a paragraph says is the word of the body that stands alone before it, or
 * that was told to have adopted the text.
 */
export function bodySpeaks(drafts: readonly Draft[], { trees }: Scene): readonly Draft[] {
  const heads = trees.map((tree, n) => (isOpening(trees, n) ? headless(tree) : null));
  // A paragraph with a number tells a communique by itself; a lone sentence without a subject may be a note or a headline.
  const alone = heads.filter((head) => head !== null).length < 2;
  if (alone && !heads.some((head, n) => head !== null && isNumbered(trees[n]!))) return drafts;
  const bodies = bodiesOf(trees);
  return drafts.map((draft) => {
    const head = heads[draft.sentence];
    if (head === null || head === undefined || (draft.source !== null && draft.source !== head)) return draft;
    if (draft.head !== head && !joined(trees[draft.sentence]!, draft.head)) return draft;
    const body = bodies[draft.sentence];
    if (!body) return draft;
    const span = phraseSpan(body.tree, body.head);
    // What the resolution demands is coded by its verbs, not by its being said: the cue makes no act of its own.
    return { ...draft, cue: null, source: body.head, sourceSentence: body.tree.number, sourceSpan: span };
  });
}

/** The first sentence of its paragraph, but for its number. */
function isOpening(trees: readonly Tree[], n: number): boolean {
  const before = trees[n - 1];
  return (
    before === undefined ||
    before.sentence.paragraph !== trees[n]!.sentence.paragraph ||
    (before.tokens.length < 4 && isNumbered(before))
  );
}

/** The verb that opens a paragraph, behind a number at most, and has no subject. */
function headless(tree: Tree): number | null {
  const at = tree.tokens.findIndex((t) => /\p{L}{3}|^To$/u.test(t.text));
  if (at < 0 || at > 3) return null;
  const verb = /^To$/i.test(tree.tokens[at]!.text) ? at + 1 : at;
  const token = tree.tokens[verb];
  if (token === undefined || !/^\p{Lu}/u.test(tree.tokens[at]!.text)) return null;
  if (RESOLVES.test(token.text)) return verb;
  if (!isVerb(tree, verb)) return null;
  if (!/^VB[ZGN]$/.test(token.xpos) && verb === at) return null;
  return token.head < 0 && kids(tree, verb, "nsubj", "aux:pass").length === 0 ? verb : null;
}

/** Verbs of resolutions that may be taken for nouns. */
const RESOLVES = /^(Calls|Demands|Requests|Notes|Urges|Appeals|Thanks|Supports|Regrets|Warns|Welcomes)$/;

const isNumbered = (tree: Tree): boolean => /^\(?(\d+|[a-z]|[ivx]+)$/.test(tree.tokens[0]!.text);

/** "demands X and calls upon Y": a verb joined to the first. */
const joined = (tree: Tree, i: number): boolean =>
  tree.tokens[i]?.deprel === "conj" && tree.tokens[i]!.xpos === "VBZ" && kids(tree, i, "nsubj").length === 0;

interface Body {
  readonly tree: Tree;
  readonly head: number;
}

/** For each sentence the last body before it: a name that ends in a comma alone, or who adopted a text. */
function bodiesOf(trees: readonly Tree[]): readonly (Body | null)[] {
  let last: Body | null = null;
  return trees.map((tree) => {
    const before = last;
    last = bodyIn(tree) ?? last;
    return before;
  });
}

function bodyIn(tree: Tree): Body | null {
  const { upos } = tree.tokens[tree.root]!;
  if (/^(NOUN|PROPN)$/.test(upos) && tree.tokens.at(-1)?.text === "," && lemmaOf(tree, 0) === "the")
    return { tree, head: tree.root };
  const adopts = tree.tokens.find((t) => isVerb(tree, t.index) && isAdoption(tree, t.index));
  const subject = adopts === undefined ? undefined : kids(tree, adopts.index, "nsubj")[0];
  return subject === undefined ? null : { tree, head: subject };
}

const isAdoption = (tree: Tree, verb: number): boolean =>
  /^(adopt|issue|agree|release|publish|approve|pass)$/.test(lemmaOf(tree, verb)) &&
  [
    ...kids(tree, verb, "obj"),
    ...kids(tree, verb, "obl").filter((k) => prepositionOf(tree, k) === "on"),
  ].some((k) =>
    /^(statement|communiqu[eé]|resolution|decision|declaration|conclusion|text)$/.test(lemmaOf(tree, k)),
  );
