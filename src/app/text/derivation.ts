import type { Citation, Derivation } from "../../alliance/state.ts";

/** A line of an explanation; depth 0 is what holds, deeper is why. */
export interface ReasonLine {
  readonly depth: number;
  readonly text: string;
  readonly citation: Citation | null;
  readonly claims: readonly string[];
}

/** An explanation as lines, each reason under what it explains. */
export const reasonLines = (derivations: readonly Derivation[], depth = 0): readonly ReasonLine[] =>
  derivations.flatMap(({ what, citation, claims, because }) => [
    { depth, text: what, citation, claims },
    ...reasonLines(because, depth + 1),
  ]);

/** Ids of all claims that explanations rest on, each once, in order. */
export const claimsUnder = (derivations: readonly Derivation[]): readonly string[] => [
  ...new Set(reasonLines(derivations).flatMap((line) => line.claims)),
];

/** Every article cited in explanations, each once, in order. */
export function citationsUnder(derivations: readonly Derivation[]): readonly Citation[] {
  const byClause = new Map<string, Citation>();
  for (const { citation } of reasonLines(derivations)) {
    if (citation) byClause.set(`${citation.clause} ${citation.article} ${citation.version}`, citation);
  }
  return [...byClause.values()];
}

/** "CSTO, Charter art. 19 (2002-10-07)". */
export const citationText = (citation: Citation): string => `${citation.article} (${citation.version})`;

/** The first steps of an explanation, so many down; `casus why` shows all. */
export const shallow = (step: Derivation, depth: number): Derivation => ({
  ...step,
  because: depth <= 0 ? [] : step.because.map((child) => shallow(child, depth - 1)),
});
