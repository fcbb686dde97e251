import { isVerb, kids, lemmaOf, type Tree } from "../trees.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs of what somebody thinks of, feels about or does after a deed: whether he does or not, it was done. */
const AFTER = set(
  "accept recognise recognize acknowledge forgive forget forgave mention condemn condone denounce criticise criticize deplore tolerate excuse " +
    "justify survive expect foresee anticipate understand regret mourn avenge punish answer resist repel withstand resent lament protest notice " +
    "see watch witness celebrate praise commemorate remember ignore",
);

/** Nouns of the same: "an assessment of Chad's attack", "no mention of it". */
const ABOUT = set(
  "assessment evaluation condemnation mention criticism discussion account description recognition acknowledgment acknowledgement denunciation " +
    "analysis memory commemoration appraisal examination",
);

/**
 * "did not condemn Chad's attack", "failed to give an assessment of Chad's attack", "will never accept the annexation of its land by Chad":
 * a deed that is named with its doer is taken for granted, whatever is denied of those who judge it.
 */
export function isGranted(tree: Tree, noun: number): boolean {
  const up = tree.tokens[noun]!.head;
  return (
    up >= 0 &&
    !isVerb(tree, noun) &&
    (isVerb(tree, up) ? AFTER : ABOUT).has(lemmaOf(tree, up)) &&
    kids(tree, noun, "nmod:poss", "det", "nmod").length > 0 &&
    kids(tree, noun, "det").every((k) => /^(the|this|that|these|those)$/i.test(tree.tokens[k]!.text))
  );
}
