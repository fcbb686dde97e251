import type { Tree } from "../trees.ts";

/** Of a side against the government. */
export const RISING = /^(opposition|rebel)$/;
/** Of what a state has within it, against its like among states. */
export const AT_HOME =
  /^(opposition|rebel|ruling|governing|electoral|parliamentary|transitional|sovereign|revolutionary|municipal)$/;
/** Who is of the opposition where its word stands before him. */
export const OPPOSED =
  /^(politician|party|lawmaker|deputy|figure|leader|mp|senator|group|member|parliamentarian|supporter|legislator)$/;

/** "the opposition Democrats", "the opposition Congress party": the name of a party that the word introduces. */
export const isOppositionParty = (tree: Tree, head: number, words: readonly string[]): boolean => {
  const at = words.indexOf("opposition");
  return (
    at >= 0 &&
    (tree.tokens[head]!.upos === "PROPN" || tree.tokens[head]!.text.toLowerCase() === "party") &&
    words.slice(0, at).some((w) => /^(the|main)$/.test(w)) &&
    (tree.tokens[head]!.upos === "PROPN" || at < words.length - 1)
  );
};
