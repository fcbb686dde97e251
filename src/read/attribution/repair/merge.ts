import { meets, within } from "../../../base/span.ts";
import type { Draft } from "../draft.ts";

/**
 * One draft a cue: of two rules that found the same cue the first in the reader's list stands, but a quotation found
 * beside an indirect content that it overlaps is joined to it. Drafts whose content repeats another's are dropped.
 */
export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const byCue = new Map<string, Draft>();
  for (const draft of drafts) {
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

/** Whether all of a draft, cue and content, stands in another's content: it is reported by that other. */
export function isReportedBy(inner: Draft, outer: Draft): boolean {
  if (inner === outer || inner.cueSpan === null) return false;
  const cue = inner.cueSpan;
  return outer.content.some((span) => within(cue, span));
}
