import type { Span } from "../../base/span.ts";
import { kids, type Tree } from "../trees.ts";
import type { AttributionRule } from "./draft.ts";
import { indirect } from "./indirect.ts";

const LONGEST_NAME = 6;

/** A name and a colon before what is said: headlines and interviews. The colon is the cue. */
export const colon: AttributionRule = {
  name: "colon",
  example: "Envoy: The talks will go on without us",
  find: (tree) => {
    const at = tree.tokens.findIndex((t) => t.text === ":");
    const from = hourBefore(tree);
    if (at - from < 1 || at - from > LONGEST_NAME || at + 3 > tree.tokens.length) return [];
    const name = tree.tokens.slice(from, at);
    if (!name.every((t) => /^(PROPN|NOUN|ADJ|PART|DET|NUM)$/.test(t.upos)) || !isSpeaker(tree, at)) return [];
    const content: Span = [tree.tokens[at + 1]!.start, tree.tokens[tree.tokens.length - 1]!.end];
    const last = tree.tokens[at - 1]!;
    // "Kenya's complaint:" is Kenya's word.
    const owner = NOUNS.test(last.lemma) ? kids(tree, last.index, "nmod:poss")[0] : undefined;
    const speaker = tree.tokens[owner ?? last.index]!;
    const mark = tree.tokens[at]!;
    const draft = indirect(tree, {
      rule: "colon",
      head: at,
      cueSpan: [mark.start, mark.end],
      source: speaker.index,
      sourceSpan: [name[0]!.start, speaker.end],
      content: [content],
      contentHead: null,
      confidence: 0.6,
    });
    return [draft];
  },
};

/** "12:15 - Envoy: ...": how many words tell the hour of a ticker's entry. */
function hourBefore(tree: Tree): number {
  if (!/^([01]?\d|2[0-3])[:.][0-5]\d$/.test(tree.tokens[0]!.text)) return 0;
  const mark = tree.tokens.slice(1, 3).findIndex((t) => /^[-–—|]+$/.test(t.text));
  return mark + 2;
}

/** The name ends in a proper noun, and a sentence with a verb of its own follows it. */
function isSpeaker(tree: Tree, at: number): boolean {
  // "Kenya's version: Uganda fired first."
  if (
    tree.tokens[at - 1]!.upos !== "PROPN" &&
    !(at === 1 && /^[“"]$/.test(tree.tokens[2]!.text)) &&
    !NOUNS.test(tree.tokens[at - 1]!.lemma) &&
    !(OFFICES.test(tree.tokens[at - 1]!.lemma) && hasOwnSubject(tree, at))
  )
    return false;
  return tree.tokens.slice(at + 1).some((t) => t.upos === "VERB" || t.upos === "AUX");
}

/** "Kenyan army: Chad fired first": behind the colon stands a clause with a finite verb and a subject. */
const hasOwnSubject = (tree: Tree, at: number): boolean =>
  tree.tokens.some(
    (t) =>
      t.index > at &&
      t.deprel.startsWith("nsubj") &&
      t.head > t.index &&
      tree.tokens[t.head]!.upos === "VERB",
  );

const OFFICES =
  /^(ministry|minister|government|army|navy|police|spokesman|spokeswoman|spokesperson|president|premier|opposition|parliament|military|envoy|ambassador|embassy|cabinet|official|chancellor|king)$/;

const NOUNS =
  /^(version|account|verdict|reply|answer|explanation|complaint|argument|message|claim|charge|accusation|position|reason|response|reaction|demand|view|conclusion|warning|condition|excuse|justification)$/;
