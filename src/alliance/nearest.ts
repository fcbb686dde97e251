/** "did you mean X or Y?", or the list of what there is. */
export function nearest(word: string, known: readonly string[]): string {
  const close = [...new Set(known)]
    .map((name) => ({ name, far: distance(word.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  const far = close[0]?.far ?? Infinity;
  const best = close.filter((one) => one.far === far).slice(0, 3);
  if (far <= Math.max(2, Math.floor(word.length / 3)))
    return `did you mean ${best.map((one) => `"${one.name}"`).join(" or ")}?`;
  return `known: ${[...new Set(known)].sort().join(", ")}`;
}

/** Edit distance (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
