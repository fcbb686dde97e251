/** The known word nearest to what was written, if any is near enough to be meant; letter case does not count. */
export function nearest(written: string, known: readonly string[]): string | null {
  const word = written.toLowerCase();
  const most = Math.max(1, Math.floor(word.length / 3) + 1);
  let best: { readonly word: string; readonly distance: number } | null = null;
  for (const candidate of known) {
    const distance = editDistance(word, candidate.toLowerCase());
    if (distance <= most && distance < candidate.length && (best === null || distance < best.distance)) {
      best = { word: candidate, distance };
    }
  }
  return best?.word ?? null;
}

/** "Did you mean X?", or the list of what there is. */
export function didYouMean(written: string, known: readonly string[], offered = known): string {
  const near = nearest(written, known);
  return near === null ? `Known: ${offered.join(", ")}.` : `Did you mean ${near}?`;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn a into b. */
export function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i ? (j ? 0 : i) : j)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap ? rows[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
  }
  return rows[a.length]![b.length]!;
}
