import { meets, type Span } from "../../../base/span.ts";
import { kids, relation, type Tree } from "../../trees.ts";
import type { Draft, Scene } from "../draft.ts";
import { nounType } from "../features.ts";
import { phraseSpan } from "../phrases.ts";

/**
 * A quotation of whole sentences that no cue claims is the word of whoever the sentence right before it tells of, in the same
 * paragraph ("The president was blunt. “Oslo has lied.”"); where it opens the paragraph, of whoever the sentence right
 * behind it tells of ("“Oslo has lied.” With these words the envoy opened the session."). Only of a person by his office or full name,
 * and only where nobody was quoted just before.
 */
export function speakersBeside(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  const out = [...drafts];
  let runsOn = false;
  for (const quote of scene.quotes) {
    const open = runsOn;
    runsOn = quote.open;
    if (open || quote.open || drafts.some((d) => d.content.some((c) => meets(c, quote.span)))) continue;
    const inside = scene.trees.filter(
      (t) => t.sentence.start < quote.span[1] && t.sentence.end > quote.span[0],
    );
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined || !isWhole(quote.span, first, last)) continue;
    const speaker = speakerOf(scene, drafts, first, last);
    if (speaker === null) continue;
    out.push({
      rule: "continued",
      sentence: first.number,
      head: -1,
      cueSpan: null,
      cue: null,
      source: speaker.head,
      sourceSentence: speaker.tree.number,
      sourceSpan: phraseSpan(speaker.tree, speaker.head),
      addressee: null,
      content: [quote.span],
      contentHead: null,
      form: "direct",
      confidence: 0.5,
    });
  }
  return out;
}

const isWhole = (quote: Span, first: Tree, last: Tree): boolean =>
  quote[0] - first.sentence.start <= 2 &&
  quote[1] >= last.sentence.end - 3 &&
  first.tokens.some((t) => t.upos === "VERB" || t.upos === "AUX");

function speakerOf(
  { trees, quotes }: Scene,
  drafts: readonly Draft[],
  first: Tree,
  last: Tree,
): { readonly tree: Tree; readonly head: number } | null {
  const isBeside = (tree: Tree | undefined): tree is Tree =>
    tree !== undefined && tree.sentence.paragraph === first.sentence.paragraph;
  const before = trees[first.number - 1];
  const tree = isBeside(before) ? before : trees[last.number + 1];
  if (!isBeside(tree)) return null;
  const isSpoken = quotes.some(({ span }) => meets(span, [tree.sentence.start, tree.sentence.end]));
  if (
    isSpoken ||
    drafts.some((d) => d.sentence === tree.number && d.cue?.kind === "say" && /[sd]/.test(d.cue.frames))
  )
    return null;
  const head = tree.tokens.find((t) => relation(tree, t.index) === "nsubj" && isPerson(tree, t.index))?.index;
  return head === undefined ? null : { tree, head };
}

/** An office ("the envoy"), or a name of two words at least. */
const isPerson = (tree: Tree, i: number): boolean =>
  /^(human|titled|he|she)$/.test(nounType(tree, i)) || kids(tree, i, "flat").length > 0;
