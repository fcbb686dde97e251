import { meets, within, type Span } from "../../../base/span.ts";
import type { Draft, Scene } from "../draft.ts";

/**
 * One draft a cue: of two rules that found the same cue the first in the reader's list stands, but a quotation found
 * beside an indirect content that it overlaps is joined to it. Of drafts that claim the same words the surest stands.
 */
export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const byCue = new Map<string, Draft>();
  for (const draft of drafts) {
    // "denied reports that S": a noun that the tree made both the verb and its subject says nothing.
    if (draft.source === draft.head) continue;
    const key = `${draft.sentence}:${draft.head}`;
    const first = byCue.get(key);
    if (!first) byCue.set(key, draft);
    else byCue.set(key, { ...first, content: joined(first, draft) });
  }
  return [...byCue.values()];
}

/** Content of the first with those spans of the second that it does not meet. */
function joined(first: Draft, second: Draft): Draft["content"] {
  if (second.rule !== "quotation") return first.content;
  const more = second.content.filter((span) => !first.content.some((c) => meets(c, span)));
  return [...first.content, ...more].sort((a, b) => a[0] - b[0]);
}

/** Leaves out drafts whose words a surer draft of the same sentence claims too. */
export function dropRepeats(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const same = bySentence.get(draft.sentence);
    if (same) same.push(draft);
    else bySentence.set(draft.sentence, [draft]);
  }
  return drafts.filter((draft) =>
    bySentence
      .get(draft.sentence)!
      .every(
        (other) =>
          other === draft ||
          !repeats(draft, other) ||
          isTold(draft, other, scene) ||
          isTold(other, draft, scene) ||
          !yields(draft, other),
      ),
  );
}

/** "Baku says Yerevan told Moscow that S": both say nearly the same words, the one within the other. */
const isTold = (inner: Draft, outer: Draft, { trees }: Scene): boolean =>
  inner.cue?.kind === "say" &&
  /^(clause|charge)$/.test(inner.rule) &&
  inner.source !== null &&
  trees[inner.sourceSentence]!.tokens[inner.source]!.upos !== "PRON" &&
  isReportedBy(inner, outer);

const yields = (draft: Draft, other: Draft): boolean =>
  other.confidence > draft.confidence || (other.confidence === draft.confidence && other.head < draft.head);

const SAME = 0.75;

function repeats(a: Draft, b: Draft): boolean {
  const both = a.content.reduce((n, x) => n + b.content.reduce((m, y) => m + shared(x, y), 0), 0);
  return 2 * both >= SAME * (lengthOf(a) + lengthOf(b));
}

const shared = (x: Span, y: Span): number => Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));
const lengthOf = (d: Draft): number => d.content.reduce((n, [a, b]) => n + b - a, 0);

/** Whether all of a draft, cue and content, stands in another's content: it is reported by that other. */
export function isReportedBy(inner: Draft, outer: Draft): boolean {
  if (inner === outer || inner.cueSpan === null) return false;
  const cue = inner.cueSpan;
  return outer.content.some((span) => within(cue, span));
}
