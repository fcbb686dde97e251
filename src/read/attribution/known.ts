import { isVerb, kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import { contentTokens } from "./clause.ts";
import type { AttributionRule, Draft } from "./draft.ts";
import { indirect } from "./indirect.ts";
import { contentSpans, cueSpan, subjectOf, isNegated } from "./phrases.ts";

/**
 * Sayings of more than one word with a clause opened by "that": "made (it) clear that S", "let it be known that S", "left no
 * doubt that S", "gave to understand that S". Who does so says S; where word comes from a capital, the capital says it.
 */
export const known: AttributionRule = {
  name: "known",
  example: "The ministry let it be known that the frigates had turned back.",
  find: (tree) => {
    const out: Draft[] = [];
    for (const { index } of tree.tokens) {
      if (!isVerb(tree, index)) continue;
      const said = saidBy(tree, index);
      const source = said === null ? null : sourceOf(tree, index);
      if (said === null || source === null) continue;
      out.push(
        indirect(tree, {
          rule: "known",
          head: index,
          cueSpan: cueSpan(tree, index),
          source,
          content: contentSpans(tree, contentTokens(tree, index, said, null, source)),
          contentHead: said,
          confidence: 0.9,
        }),
      );
    }
    return out;
  },
};

/** The clause that "that" opens, behind the verb or behind the word that makes a saying of it. */
function saidBy(tree: Tree, verb: number): number | null {
  const shape = SAYINGS.get(lemmaOf(tree, verb));
  if (shape === undefined || isNegated(tree, verb)) return null;
  const word = [...tree.children[verb]!, ...tree.children[verb]!.flatMap((k) => tree.children[k]!)].find(
    (k) => Math.abs(k - verb) <= 4 && shape.test(lemmaOf(tree, k)),
  );
  if (word === undefined || isNegated(tree, word)) return null;
  const heads = [verb, word, tree.tokens[word]!.head];
  return (
    heads
      .flatMap((h) => kids(tree, h, "ccomp", "acl"))
      .find((k) => k > verb && kids(tree, k, "nsubj").length > 0 && hasThat(tree, k)) ?? null
  );
}

const SAYINGS: ReadonlyMap<string, RegExp> = new Map([
  ["make", /^(clear|plain|know|known|public)$/],
  ["let", /^know(n)?$/],
  ["leave", /^doubt$/],
  ["have", /^doubt$/],
  ["give", /^understand$/],
  ["send", /^word$/],
  ["come", /^word$/],
]);

const hasThat = (tree: Tree, clause: number): boolean =>
  kids(tree, clause, "mark", "obl").some((k) => k < clause && lemmaOf(tree, k) === "that");

/** "Word came from Harare": not the word, but the place it came from. */
function sourceOf(tree: Tree, verb: number): number | null {
  if (lemmaOf(tree, verb) !== "come") return subjectOf(tree, verb);
  return kids(tree, verb, "obl").find((k) => prepositionOf(tree, k) === "from") ?? null;
}
