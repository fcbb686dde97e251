import type { Status } from "../../vocabulary/status.ts";
import { kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";

/**
 * "All members except Chad and Mali have ratified it": those who did not. Empty where nobody is left out, or where words between
 * ("no member but Chad") turn it round.
 */
export function exceptedFrom(tree: Tree, heads: readonly number[]): readonly number[] {
  const out = heads.filter((k) => !isNone(tree, k)).flatMap((k) => leftOut(tree, k));
  return [...out, ...out.flatMap((k) => kids(tree, k, "conj"))];
}

/** Trees may hang the phrase on the body ("all members of the pact, except Chad"), or on the verb. */
function leftOut(tree: Tree, noun: number): readonly number[] {
  if (!/^(NOUN|PRON)$/.test(tree.tokens[noun]!.upos)) return [];
  const phrases = kids(tree, noun, "nmod", "obl");
  const under = phrases.filter((k) => prepositionOf(tree, k) === "of").flatMap((k) => kids(tree, k, "nmod"));
  const { head } = tree.tokens[noun]!;
  const beside = head >= 0 && isAll(tree, noun) ? kids(tree, head, "obl") : [];
  return [...phrases, ...under, ...beside].filter((k) => isExcept(tree, k));
}

const isAll = (tree: Tree, noun: number): boolean =>
  kids(tree, noun, "det").some((k) => /^(all|every|each)$/.test(lemmaOf(tree, k)));

/** "apart" may stand by itself in a tree. */
const isExcept = (tree: Tree, k: number): boolean => {
  const preposition = prepositionOf(tree, k) ?? "";
  const before = kids(tree, k, "case").map((c) => lemmaOf(tree, c - 1))[0] ?? "";
  return EXCEPT.test(preposition) || (preposition === "from" && /^(apart|aside)$/.test(before));
};

/** What one does, or leaves, as a member among members. */
const AS_MEMBER = /^(join|leave|freeze|resume|notify|attend|boycott|accept|vote|agree|propose|adopt)$/;

const EXCEPT =
  /^(except|except for|but|save|save for|apart from|aside from|other than|bar|barring|excepting|minus)$/;

/** "nobody but Chad", "no member except Chad": who is named did it. */
const isNone = (tree: Tree, noun: number): boolean =>
  /^(nobody|none|no|nothing)$/.test(lemmaOf(tree, noun)) ||
  kids(tree, noun, "det").some((k) => lemmaOf(tree, k) === "no");

/** How it is held of those left out what the verb says of all others; null where that says nothing of them. */
export function ofExcepted(
  tree: Tree,
  heads: readonly number[],
  type: string,
  status: Status,
): Status | null {
  if (exceptedFrom(tree, heads).length === 0) return status;
  if (!AS_MEMBER.test(type)) return null;
  if (status === "denied") return "fact";
  return status === "fact" || status === "intended" ? "denied" : null;
}
