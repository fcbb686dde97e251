import { within, type Span } from "../base/span.ts";
import type { Draft } from "./attribution/index.ts";

/** Which statements words stand in, and which statement each statement stands in. A stance gives no voice. */
export interface Nesting {
  /** Index of the innermost statement whose content holds the words; -1 for the narrator. */
  readonly voiceAt: (span: Span) => number;
  /** Index of the statement that reports each statement; -1 for the narrator. */
  readonly parents: readonly number[];
  /** The same, an interview's answers among them, which nothing introduces. */
  readonly around: readonly number[];
  /** Whether a statement's words stand wholly in quotation marks, and its cue does not stand in the same. */
  readonly isDirect: (statement: number) => boolean;
}

/** Statements by the place of their cue: the innermost content that holds a place is its voice. */
export function nestingOf(statements: readonly Draft[]): Nesting {
  const spans = statements
    .flatMap((s, index) => (s.cue?.kind === "stance" ? [] : s.content.map((span) => ({ span, index }))))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const innermost = (span: Span, except: number): number => {
    let best = -1;
    let size = Infinity;
    for (let i = firstAfter(spans, span[0]) - 1; i >= 0 && i >= firstAfter(spans, span[0]) - 40; i--) {
      const s = spans[i]!;
      if (s.index === except || !within(span, s.span) || s.span[1] - s.span[0] >= size) continue;
      best = s.index;
      size = s.span[1] - s.span[0];
    }
    return best;
  };
  const around = withoutRings(
    statements.map((s, i) => innermost(s.cueSpan ?? s.content[0]!, i)),
    statements,
  );
  const isIn = (index: number, up: number): boolean =>
    up >= 0 &&
    statements[up]!.form === "direct" &&
    statements[index]!.content.every((span) => statements[up]!.content.some((other) => within(span, other)));
  return {
    voiceAt: (span) => innermost(span, -2),
    around,
    isDirect: (index) => statements[index]?.form === "direct" && !isIn(index, around[index]!),
    parents: withoutRings(
      statements.map((s, i) => {
        const own = s.cueSpan ?? s.content[0]!;
        const up = innermost(own, i);
        return up >= 0 && statements[up]!.cueSpan !== null ? up : -1;
      }),
      statements,
    ),
  };
}

/** Of statements that each stand in the next and so in themselves, the one that tells most is told by nobody. */
function withoutRings(parents: number[], statements: readonly Draft[]): readonly number[] {
  const size = (i: number): number => Math.max(...statements[i]!.content.map(([start, end]) => end - start));
  const done = new Set<number>();
  for (const start of parents.keys()) {
    const path: number[] = [];
    let at = start;
    for (; at >= 0 && !done.has(at) && !path.includes(at); at = parents[at]!) path.push(at);
    if (at >= 0 && path.includes(at)) {
      const ring = path.slice(path.indexOf(at));
      parents[ring.reduce((most, one) => (size(one) > size(most) ? one : most))] = -1;
    }
    for (const one of path) done.add(one);
  }
  return parents;
}

/** Index of the first span that starts after a place; spans are sorted by start. */
function firstAfter(spans: readonly { readonly span: Span }[], place: number): number {
  let lo = 0;
  let hi = spans.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (spans[mid]!.span[0] <= place) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
