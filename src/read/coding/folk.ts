import { kids, type Tree } from "../trees.ts";

/** "the British", "the Syrians": people, not their state; "the United States" is one. */
export const isFolk = (tree: Tree, k: number): boolean =>
  (/^(NNPS|NNS)$/.test(tree.tokens[k]!.xpos) ||
    tree.tokens[k]!.upos === "ADJ" ||
    /(ish|ese|ch)$/.test(tree.tokens[k]!.text)) &&
  /^[A-Z]/.test(tree.tokens[k]!.text) &&
  !/^(States|Emirates|Nations|Kingdom|Islands|Netherlands|Philippines)$/.test(tree.tokens[k]!.text) &&
  kids(tree, k, "det").length > 0;
