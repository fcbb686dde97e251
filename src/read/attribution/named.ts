import { below, isVerb, kid, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import type { AttributionRule, Draft } from "./draft.ts";
import { indirect } from "./indirect.ts";
import { contentSpans, cueSpan } from "./phrases.ts";

/** "what X called Y", "what X described as Y": that it is Y is X's word, whoever tells the rest. */
export const named: AttributionRule = {
  name: "named",
  example: "The port was closed in what the ministry described as a blockade of its trade.",
  find: (tree) => {
    const out: Draft[] = [];
    for (const { index } of tree.tokens) {
      if (!isVerb(tree, index) || !NAMING.test(lemmaOf(tree, index))) continue;
      const source = kid(tree, index, "nsubj");
      const name = nameOf(tree, index);
      if (source === null || name === null || !isOfWhat(tree, index)) continue;
      out.push(
        indirect(tree, {
          rule: "named",
          head: index,
          cueSpan: cueSpan(tree, index),
          cue: { kind: "say", frames: "op", act: null },
          source,
          content: contentSpans(
            tree,
            below(tree, name, (k) => relation(tree, k) === "case" && tree.tokens[k]!.head === name),
          ),
          contentHead: name,
          confidence: 0.8,
        }),
      );
    }
    return out;
  },
};

const NAMING = /^(describe|call|term|dub|label|brand|characterize|characterise|denounce|portray)$/;

/** The clause stands for what it names: it hangs on "what", or "what" is its object. */
const isOfWhat = (tree: Tree, verb: number): boolean => {
  const up = tree.tokens[verb]!.head;
  const over = up >= 0 && lemmaOf(tree, up) === "what" && relation(tree, verb) === "acl";
  return over || kids(tree, verb, "obj").some((k) => lemmaOf(tree, k) === "what");
};

/** What it is called: the phrase with "as", else the complement. */
const nameOf = (tree: Tree, verb: number): number | null =>
  kids(tree, verb, "obl", "advcl", "nmod").find((k) => k > verb && prepositionOf(tree, k) === "as") ??
  kids(tree, verb, "xcomp", "obj", "obl").find(
    (k) => k > verb && prepositionOf(tree, k) === null && tree.tokens[k]!.deprel !== "obl:tmod",
  ) ??
  null;
