import type { Span } from "../base/span.ts";
import type { Act, Condition, Document, Party, Reading, Statement } from "./reading.ts";

/**
 * Longer than any report: 100,000 characters are some 17,000 words. What is longer is read in stretches, each as if it were
 * a document, which keeps the work linear in the length of the text; nothing is carried from one stretch to the next.
 */
export const LONGEST_STRETCH = 100_000;

/** Spans that cover the text, each ending with a line where there is one, else after a blank, else where it must. */
export function stretchesOf(text: string, longest = LONGEST_STRETCH): readonly Span[] {
  const out: Span[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const limit = from + longest;
    const line = text.lastIndexOf("\n", limit - 1) + 1;
    const blank = text.lastIndexOf(" ", limit - 1) + 1;
    const to = line > from ? line : blank > from ? blank : limit;
    out.push([from, to]);
    from = to;
  }
  out.push([from, text.length]);
  return out;
}

/**
 * One reading of the readings of a document's stretches, with the offset at which each begins. Each is taken over before the
 * next is asked for, so that none need be kept.
 */
export function joined(
  document: Document,
  parts: Iterable<{ readonly from: number; readonly reading: Reading }>,
): Reading {
  const statements: Statement[] = [];
  const acts: Act[] = [];
  const boilerplate: Span[] = [];
  const warnings = new Set<string>();
  for (const { from, reading } of parts) {
    const moved = mover(from, statements.length, acts.length);
    statements.push(...reading.statements.map(moved.statement));
    acts.push(...reading.acts.map(moved.act));
    boilerplate.push(...reading.boilerplate.map(moved.span));
    for (const warning of reading.warnings) warnings.add(warning);
  }
  return { document, statements, acts, boilerplate, warnings: [...warnings] };
}

/** Moves what was read by an offset, and its numbers by those given out before. */
function mover(from: number, statementsBefore: number, actsBefore: number) {
  const span = ([start, end]: Span): Span => [start + from, end + from];
  const statementId = (id: string): string => `s${Number(id.slice(1)) + statementsBefore}`;
  const actId = (id: string): string => `a${Number(id.slice(1)) + actsBefore}`;
  const party = (p: Party): Party => ({
    ...p,
    span: span(p.span),
    ...(p.antecedent ? { antecedent: span(p.antecedent) } : {}),
  });
  const condition = (c: Condition): Condition => ({ ...c, span: span(c.span), acts: c.acts.map(actId) });
  return {
    span,
    statement: (s: Statement): Statement => ({
      ...s,
      id: statementId(s.id),
      source: s.source && { ...s.source, span: span(s.source.span) },
      cue: s.cue && { ...s.cue, span: span(s.cue.span) },
      content: s.content.map(span),
      within: s.within && statementId(s.within),
    }),
    act: (a: Act): Act => ({
      ...a,
      id: actId(a.id),
      actor: party(a.actor),
      target: a.target && party(a.target),
      voice: a.voice && statementId(a.voice),
      condition: a.condition && condition(a.condition),
      evidence: span(a.evidence),
    }),
  };
}
