import { meets, within, type Span } from "../../base/span.ts";
import { below, isVerb, kids, lemmaOf, type Tree } from "../trees.ts";
import { CUES } from "./cues.ts";
import type { AttributionRule, Draft } from "./draft.ts";
import { addresseeOf, contentSpans, cueSpan, neighbour, phraseSpan, subjectOf } from "./phrases.ts";

/**
 * A verb of saying with a subject of its own beside a quotation that the tree did not make its clause: what stands in
 * quotation marks in the same sentence is what it says.
 */
export const quotation: AttributionRule = {
  name: "quotation",
  example: "“No such letter has reached us,” the registrar told the agency.",
  find: (tree, scene) => {
    const inside = scene.quotes
      .map((q) => q.span)
      .filter((q) => meets(q, [tree.sentence.start, tree.sentence.end]));
    if (inside.length === 0) return [];
    const out: Draft[] = [];
    for (const token of tree.tokens) {
      if (!isVerb(tree, token.index) || inside.some((q) => within([token.start, token.end], q))) continue;
      const cue = CUES.get(lemmaOf(tree, token.index)) ?? (isManner(tree, token.index) ? MANNER : undefined);
      if (!cue || cue.kind !== "say" || !/[sd]/.test(cue.frames)) continue;
      const beside = neighbour(tree, token.index);
      if (beside === null && kids(tree, token.index, "nsubj").length === 0) continue;
      const source = beside?.head ?? subjectOf(tree, token.index);
      const content = quoted(tree, inside, token.start);
      if (source === null || content.length === 0) continue;
      out.push({
        rule: "quotation",
        sentence: tree.number,
        head: token.index,
        cueSpan: cueSpan(tree, token.index),
        cue,
        source,
        sourceSentence: tree.number,
        sourceSpan: beside?.span ?? phraseSpan(tree, source),
        addressee: addresseeOf(tree, token.index, cue.frames.includes("d")),
        content,
        contentHead: null,
        form: "direct",
        confidence: 0.8,
      });
    }
    return out;
  },
};

const MANNER = { kind: "say", frames: "s", act: null } as const;

/** A verb right after a closing mark, or after its subject there, tells the manner of saying: “...,” thundered X. “...,” he went on. */
function isManner(tree: Tree, i: number): boolean {
  if (tree.tokens[i]!.xpos !== "VBD" || kids(tree, i, "obj", "ccomp", "xcomp").some((k) => k > i))
    return false;
  const subject = kids(tree, i, "nsubj")[0];
  if (subject === undefined) return false;
  if (subject > i) return isClosing(tree, i - 1);
  const first = below(tree, subject)[0] ?? subject;
  return subject === i - 1 && isClosing(tree, first - 1) && (tree.tokens[first - 2]?.text ?? "") === ",";
}

const isClosing = (tree: Tree, i: number): boolean => /^[”"’'»]+$/.test(tree.tokens[i]?.text ?? "");

/** The parts of the quotations that stand in this sentence; a scare quote of one or two words is no speech. */
function quoted(tree: Tree, quotes: readonly Span[], verbStart: number): readonly Span[] {
  return quotes.flatMap((q) => {
    const tokens = tree.tokens.filter((t) => t.start >= q[0] && t.end <= q[1]).map((t) => t.index);
    const words = tokens.filter((i) => /\p{L}/u.test(tree.tokens[i]!.text)).length;
    const beside = Math.abs((q[1] < verbStart ? q[1] : q[0]) - verbStart) < 200;
    return words > 3 || (words > 0 && beside && q[0] - tree.sentence.start <= 1)
      ? contentSpans(tree, tokens)
      : [];
  });
}
