import { below, isVerb, kids, lemmaOf } from "../trees.ts";
import type { AttributionRule, Draft } from "./draft.ts";
import { indirect } from "./indirect.ts";
import { contentSpans, nameBefore, ownerOfWords } from "./phrases.ts";

/** "Oslo's message was that S", "the position of Oslo remains that S": whose message it is says S. */
export const stated: AttributionRule = {
  name: "stated",
  example: "The ministry's message was that the frigates had turned back.",
  find: (tree) => {
    const out: Draft[] = [];
    for (const { index, start, end } of tree.tokens) {
      if (!isVerb(tree, index) || !/^(be|remain)$/.test(lemmaOf(tree, index))) continue;
      const said = kids(tree, index, "ccomp").find(
        (k) => k > index && kids(tree, k, "mark").some((m) => lemmaOf(tree, m) === "that"),
      );
      const noun = kids(tree, index, "nsubj").find((k) => k < index && SAID.test(lemmaOf(tree, k)));
      const source =
        said === undefined || noun === undefined
          ? null
          : (ownerOfWords(tree, noun, /^(of|from|in)$/) ?? nameBefore(tree, noun));
      if (said === undefined || noun === undefined || source === null) continue;
      out.push(
        indirect(tree, {
          rule: "stated",
          head: noun,
          cueSpan: [start, end],
          source,
          content: contentSpans(
            tree,
            below(tree, said).filter((k) => k > index),
          ),
          contentHead: said,
          confidence: 0.8,
        }),
      );
    }
    return out;
  },
};

const SAID =
  /^(message|argument|position|answer|reply|response|claim|contention|view|opinion|complaint|charge|accusation|allegation|assertion|explanation|reasoning|justification|excuse|line|verdict|conclusion|warning|assessment|version|official line)$/;
