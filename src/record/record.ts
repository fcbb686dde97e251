import type { Day } from "../base/day.ts";
import type { Claim } from "./claim.ts";
import type { Entry } from "./entry.ts";

/** The record with one more entry. Entries are never changed or taken out. */
export const append = (entries: readonly Entry[], ...more: readonly Entry[]): readonly Entry[] => [
  ...entries,
  ...more,
];

/** The record as it was known on a day: what had been entered by its end. */
export const asKnownOn = (entries: readonly Entry[], day: Day): readonly Entry[] =>
  entries.filter((entry) => entry.on <= day);

/**
 * The claims that stand after all entries: asserted, as last corrected, and not retracted.
 * In the one order of `compareClaims`, so that nothing derived depends on the order of recording.
 */
export function claimsOf(entries: readonly Entry[]): readonly Claim[] {
  const standing = new Map<string, Claim>();
  const retracted = new Set<string>();
  for (const entry of entries) {
    if (entry.kind === "retract") retracted.add(entry.claimId);
    else if (entry.kind === "assert" || entry.kind === "correct") {
      standing.set(entry.claim.id, entry.claim);
      retracted.delete(entry.claim.id);
    }
  }
  return [...standing.values()].filter((claim) => !retracted.has(claim.id)).sort(compareClaims);
}

/** By when it happened, then when it was said, then id: the one order and the one way to break ties. */
export function compareClaims(a: Claim, b: Claim): number {
  return (
    compareText(keyDay(a.time?.start ?? a.time?.end), keyDay(b.time?.start ?? b.time?.end)) ||
    compareText(keyDay(a.time?.end), keyDay(b.time?.end)) ||
    compareText(keyDay(a.said?.start), keyDay(b.said?.start)) ||
    compareText(a.id, b.id)
  );
}

const keyDay = (day: Day | null | undefined): string => day ?? "9999-99-99";
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
