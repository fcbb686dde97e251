import type { Span } from "./types.ts";

/** A stretch of text over which nothing changes: which spans cover it, and which begin with it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly covering: readonly string[];
  readonly beginning: readonly string[];
}

/** Text cut at every edge of the spans. Spans may overlap and nest; empty ones are left out. */
export function segmentsOf(
  length: number,
  spans: readonly { readonly id: string; readonly span: Span }[],
  from = 0,
): readonly Segment[] {
  const inside = spans.filter(({ span: [a, b] }) => a < b && b > from && a < from + length);
  const edges = new Set([from, from + length]);
  for (const { span } of inside)
    for (const edge of span) if (edge > from && edge < from + length) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    return {
      start,
      end,
      covering: inside.filter(({ span: [a, b] }) => a <= start && b >= end).map(({ id }) => id),
      beginning: inside
        .filter(({ span: [a] }) => a === start || (start === from && a < from))
        .map(({ id }) => id),
    };
  });
}

/** Paragraphs of a text as spans, without the line ends. */
export function paragraphsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    if (match[0].trim() !== "") found.push([match.index, match.index + match[0].length]);
  return found;
}

/** Words of a text as spans. */
export const wordsOf = (text: string): readonly Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
