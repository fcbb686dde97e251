import { lemmaOf, type Tree } from "./trees.ts";

/** Nouns for several states at once. */
const SEVERAL = new Set(
  "country state nation member government ally partner power capital delegation neighbour neighbor republic signatory party emirate kingdom".split(
    " ",
  ),
);
const MARKERS = /^(including|among|notably|namely|like)$/i;

/**
 * Words that name some of a group right behind it: "seven countries, including Mexico and Bolivia, abstained", "eight
 * members, among them Italy, backed it". What the group did, those are told to have done. Empty for one state or a body.
 */
export function namedMembers(tree: Tree, head: number): readonly number[] {
  const token = tree.tokens[head]!;
  const several = token.xpos === "NNS" ? SEVERAL.has(lemmaOf(tree, head)) : token.upos === "NUM";
  if (!several) return [];
  let at = head + 1;
  if (tree.tokens[at]?.text === ",") at++;
  if (/^such$/i.test(tree.tokens[at]?.text ?? "") && tree.tokens[at + 1]?.text === "as") at += 2;
  else if (MARKERS.test(tree.tokens[at]?.text ?? "")) at++;
  else return [];
  if (/^(them|these|which)$/i.test(tree.tokens[at]?.text ?? "")) at++;
  const names: number[] = [];
  for (; at < tree.tokens.length; at++) {
    const { upos, text } = tree.tokens[at]!;
    if (upos === "PROPN" || (upos === "ADJ" && /^\p{Lu}/u.test(text))) names.push(at);
    else if (!/^(,|and|the|of)$/.test(text)) break;
  }
  return names;
}
