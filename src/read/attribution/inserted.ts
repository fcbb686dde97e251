import { below, isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { CUES } from "./cues.ts";
import type { AttributionRule, Draft } from "./draft.ts";
import { addresseeOf, contentSpans, cueSpan, phraseSpan, subjectOf, isNegated } from "./phrases.ts";

/** A short clause of saying put after or into what is said, which the tree makes a parenthesis of. */
export const inserted: AttributionRule = {
  name: "inserted",
  example: "The summit, the envoy said, would go ahead without her.",
  find: (tree) => {
    const out: Draft[] = [];
    for (const token of tree.tokens) {
      const rel = relation(tree, token.index);
      if (rel !== "parataxis" || !isVerb(tree, token.index)) continue;
      const cue = CUES.get(lemmaOf(tree, token.index));
      if (!cue || cue.kind !== "say" || !cue.frames.includes("s")) continue;
      const source = subjectOf(tree, token.index);
      if (source === null || tree.tokens[source]!.head !== token.index) continue;
      // "S; Chad has not answered": who does not say it says nothing.
      if (isNegated(tree, token.index)) continue;
      if (tree.children[token.index]!.some((k) => relation(tree, k) === "ccomp")) continue;
      // "had given these: in May it had concluded a treaty": what has an object of its own is no aside.
      if (!cue.frames.includes("d") && kids(tree, token.index, "obj").length > 0) continue;
      const head = tree.tokens[token.index]!.head;
      const speech = new Set(below(tree, token.index));
      out.push({
        rule: "inserted",
        sentence: tree.number,
        head: token.index,
        cueSpan: cueSpan(tree, token.index),
        cue,
        source,
        sourceSentence: tree.number,
        sourceSpan: phraseSpan(tree, source),
        addressee: addresseeOf(tree, token.index, cue.frames.includes("d")),
        content: contentSpans(tree, around(tree, head, token.index, speech)),
        contentHead: head,
        form: "indirect",
        confidence: 0.85,
      });
    }
    return out;
  },
};

/** The clause around the parenthesis, without another speaker's clause coordinated to it after the parenthesis. */
function around(tree: Tree, head: number, verb: number, speech: ReadonlySet<number>): readonly number[] {
  return below(tree, head).filter((i) => !speech.has(i) && !isOtherSpeech(tree, i, head, verb));
}

function isOtherSpeech(tree: Tree, i: number, head: number, verb: number): boolean {
  for (let k = i; k !== head && k >= 0; k = tree.tokens[k]!.head) {
    const rel = relation(tree, k);
    if (
      k !== verb &&
      (rel === "parataxis" || rel === "conj") &&
      CUES.has(lemmaOf(tree, k)) &&
      isVerb(tree, k)
    ) {
      return tree.children[k]!.some((c) => relation(tree, c) === "nsubj");
    }
  }
  return false;
}
