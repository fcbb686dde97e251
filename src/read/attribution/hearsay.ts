import { below, isVerb, lemmaOf, relation, type Tree } from "../trees.ts";
import type { AttributionRule, Draft } from "./draft.ts";
import { indirect } from "./indirect.ts";
import { contentSpans } from "./phrases.ts";

/** "Reportedly", "allegedly": somebody says so whom the words do not name. */
export const hearsay: AttributionRule = {
  name: "hearsay",
  example: "The army reportedly crossed the river on Monday.",
  find: (tree) => {
    const out: Draft[] = [];
    for (const { index, start, end } of tree.tokens) {
      if (!/^(reportedly|allegedly|supposedly|purportedly)$/.test(lemmaOf(tree, index))) continue;
      const clause = clauseOf(tree, index);
      if (clause === null) continue;
      out.push(
        indirect(tree, {
          rule: "hearsay",
          head: index,
          cueSpan: [start, end],
          source: null,
          content: contentSpans(
            tree,
            below(tree, clause, (k) => k === index || tree.tokens[k]!.deprel === "cc"),
          ),
          contentHead: clause,
          confidence: 0.6,
        }),
      );
    }
    return out;
  },
};

/** The predicate that the adverb hangs on; none where it qualifies a word of a phrase ("an allegedly stolen ship"). */
function clauseOf(tree: Tree, adverb: number): number | null {
  const up = tree.tokens[adverb]!.head;
  if (up < 0 || relation(tree, adverb) !== "advmod") return null;
  return isVerb(tree, up) && relation(tree, up) !== "amod" ? up : null;
}
