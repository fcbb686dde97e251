import { kids, lemmaOf, type Tree } from "../trees.ts";

/** "threatens war if ...", "promises help if ...": it is threatened and promised whatever comes. */
export const isUttered = (tree: Tree, i: number): boolean =>
  /^VB[ZP]$/.test(tree.tokens[i]!.xpos) &&
  /^(threaten|promise|pledge|vow|warn|offer|demand|undertake|swear)$/.test(lemmaOf(tree, i));

/** "would leave". */
export const hasWould = (tree: Tree, i: number): boolean =>
  kids(tree, i, "aux").some(
    (k) => /^(would|'d|’d)$/.test(lemmaOf(tree, k)) || tree.tokens[k]!.text.toLowerCase() === "would",
  );

/** Told in the simple past or the perfect: done. */
export const isPast = (tree: Tree, i: number): boolean => {
  const first = kids(tree, i, "aux", "cop").filter((k) => k < i)[0] ?? i;
  return (
    /^VBD$/.test(tree.tokens[first]!.xpos) || (first !== i && /^(has|have)$/.test(tree.tokens[first]!.text))
  );
};

/** "said it would leave", "its promise that it would": after a verb of saying in the past, and in a tale told in the past, "would" is the future. */
export function isPastReport(tree: Tree, cue: number | null, top: number): boolean {
  const verb = cue ?? top;
  if (cue !== null) return /^(VB[DN]|NNS?)$/.test(tree.tokens[verb]!.xpos);
  return kids(tree, tree.root, "aux").length === 0 && tree.tokens[tree.root]!.xpos === "VBD";
}
