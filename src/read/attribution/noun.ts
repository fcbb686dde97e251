import { below, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { CUE_NOUNS } from "./cues.ts";
import type { AttributionRule, Draft } from "./draft.ts";
import { contentSpans, phraseSpan, subjectOf } from "./phrases.ts";

/** A noun of saying or thinking with its owner and its content: "X's insistence that S", "the accusation by X that S". */
export const noun: AttributionRule = {
  name: "noun",
  example: "Minsk repeated its claim that the drill was defensive.",
  find: (tree) => {
    const out: Draft[] = [];
    for (const token of tree.tokens) {
      if (token.upos !== "NOUN" || !CUE_NOUNS.has(lemmaOf(tree, token.index))) continue;
      const content = kids(tree, token.index, "acl", "ccomp").find(
        (k) => k > token.index && isContent(tree, k),
      );
      if (content === undefined) continue;
      const source = ownerOf(tree, token.index);
      if (source === null) continue;
      out.push({
        rule: "noun",
        sentence: tree.number,
        head: token.index,
        cueSpan: [token.start, token.end],
        cue: { kind: "say", frames: "s", act: CUE_NOUNS.get(lemmaOf(tree, token.index)) ?? null },
        source,
        sourceSentence: tree.number,
        sourceSpan: phraseSpan(tree, source),
        addressee: null,
        content: contentSpans(tree, below(tree, content)),
        contentHead: content,
        form: "indirect",
        confidence: 0.65,
      });
    }
    return out;
  },
};

/** "that S" or "to do", not a relative clause or a bare participle. */
function isContent(tree: Tree, k: number): boolean {
  if (tree.tokens[k]!.deprel === "acl:relcl") return false;
  return tree.children[k]!.some((c) => relation(tree, c) === "mark" && /^(that|to)$/.test(lemmaOf(tree, c)));
}

function ownerOf(tree: Tree, i: number): number | null {
  const owner = kids(tree, i, "nmod:poss")[0];
  if (owner !== undefined) return owner;
  const by = kids(tree, i, "nmod").find((k) => /^(by|from|of)$/.test(prepositionOf(tree, k) ?? ""));
  if (by !== undefined) return by;
  // "X repeated the claim that S", "X dismissed the claim that S": only a verb of making it its subject's own.
  const verb = tree.tokens[i]!.head;
  const made = verb >= 0 && relation(tree, i) === "obj" && MAKES.has(lemmaOf(tree, verb));
  return made ? subjectOf(tree, verb) : null;
}

const MAKES = new Set([
  "make",
  "repeat",
  "voice",
  "express",
  "issue",
  "give",
  "raise",
  "reiterate",
  "renew",
  "offer",
  "share",
]);
