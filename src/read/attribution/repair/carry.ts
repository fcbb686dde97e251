import { meets, type Span } from "../../../base/span.ts";
import type { Quote } from "../../quotes.ts";
import { kids, type Tree } from "../../trees.ts";
import type { Draft, Scene } from "../draft.ts";
import { join } from "./quotes.ts";

/**
 * Quotations that no cue claims. One that makes whole sentences and follows a quotation of the same paragraph, or that
 * an unclosed quotation runs on into, goes on with the same speech. One of some words inside a sentence that has no cue
 * of its own continues the speaker of the sentence before, marked as inferred.
 */
export function carryOver(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  const out = [...drafts];
  let runsOn = false;
  for (const quote of scene.quotes) {
    // A stance ("declined the “offer”") is no speech: its words still belong to whoever was speaking.
    const claimed = out.some((d) => d.cue?.kind !== "stance" && d.content.some((c) => meets(c, quote.span)));
    const open = runsOn;
    runsOn = quote.open;
    if (claimed) continue;
    const at = scene.trees.findIndex(
      (t) => t.sentence.start < quote.span[1] && t.sentence.end > quote.span[0],
    );
    if (at < 0) continue;
    const sentence = scene.trees[at]!.sentence;
    const whole = quote.span[0] - sentence.start <= 2 && quote.span[1] >= sentence.end - 3;
    const last = lastBefore(out, quote.span[0], scene);
    if (last === null) continue;
    const near = scene.trees[last.sentence]!.sentence;
    const goes =
      open ||
      near.paragraph === sentence.paragraph ||
      isNextParagraph(scene, quote, near.paragraph, sentence.paragraph, out[last.index]!);
    if (whole && goes && out[last.index]!.form !== "attitude") {
      out[last.index] = { ...out[last.index]!, content: join([...out[last.index]!.content, quote.span]) };
    } else if (
      !whole &&
      !isInRelative(scene.trees[at]!, quote.span) &&
      at - last.sentence <= 1 &&
      near.paragraph === sentence.paragraph &&
      isFree(out, at)
    ) {
      out.push(continued(out[last.index]!, at, [sentence.start, sentence.end]));
    }
  }
  return out;
}

/** "..., whose host reproached it for “steps”": words within what is told of somebody else. */
function isInRelative(tree: Tree, [start]: Span): boolean {
  const first = tree.tokens.find((t) => t.start >= start);
  for (let k = first?.index ?? -1; k >= 0; k = tree.tokens[k]!.head)
    if (tree.tokens[k]!.deprel === "acl:relcl" && kids(tree, k, "nsubj").length > 0) return true;
  return false;
}

/** A paragraph that is nothing but a quotation goes on with the speaker of the quotation in the one before. */
function isNextParagraph(
  { text, quotes }: Scene,
  { span, open }: Quote,
  from: number,
  to: number,
  last: Draft,
): boolean {
  const alone =
    /\n\s*$/.test(text.slice(0, span[0] - 1)) && (open || /^["”»]?\s*(\n|$)/.test(text.slice(span[1])));
  const [start, end] = last.content.at(-1)!;
  const quoted = quotes.some((q) => q.span[0] <= start + 1 && end <= q.span[1] + 1);
  return to === from + 1 && alone && quoted;
}

/** The statement whose cue or content ends last before a place in the text. */
function lastBefore(
  drafts: readonly Draft[],
  before: number,
  scene: Scene,
): { readonly index: number; readonly sentence: number } | null {
  let best: { index: number; sentence: number } | null = null;
  let bestEnd = -1;
  drafts.forEach((draft, index) => {
    const end = Math.max(draft.cueSpan?.[1] ?? 0, ...draft.content.map((c) => c[1]));
    if (draft.sourceSpan === null && draft.rule !== "continued") return;
    const quotedOrSaid = draft.form !== "attitude";
    if (!quotedOrSaid || (draft.cueSpan?.[0] ?? 0) >= before || end > before + 1 || end <= bestEnd) return;
    bestEnd = end;
    const sentence = scene.trees.findLastIndex((t) => t.sentence.start < end);
    best = { index, sentence: Math.max(sentence, draft.sentence) };
  });
  return best;
}

const isFree = (drafts: readonly Draft[], sentence: number): boolean =>
  !drafts.some((d) => d.sentence === sentence && d.form !== "attitude");

function continued(of: Draft, sentence: number, span: Span): Draft {
  return {
    ...of,
    rule: "continued",
    sentence,
    head: -1,
    cueSpan: null,
    cue: null,
    addressee: null,
    content: [span],
    contentHead: null,
    form: "mixed",
    confidence: 0.5,
  };
}
