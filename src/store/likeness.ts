/** Words in a sequence that is compared, and values in a band. */
const SHINGLE = 4;
const BANDS = 8;
const ROWS = 4;

/** Share of word sequences in common from which two documents are one story. */
export const NEAR = 0.7;
/** Days between which a story is still the same story. */
export const NEAR_DAYS = 14;

/**
 * Keys under which near copies of a text are found: min-hashes of its word sequences, in bands. Two texts with 80 % of their
 * sequences in common share a key with probability 0.98, with 40 % in common with 0.19; `likeness` then decides.
 */
export function bandsOf(text: string): readonly string[] {
  const shingles = shinglesOf(text);
  if (shingles.size === 0) return [];
  const bands: string[] = [];
  for (let band = 0; band < BANDS; band++) {
    let key = `${band}`;
    for (let row = 0; row < ROWS; row++) key += `.${least(shingles, band * ROWS + row).toString(36)}`;
    bands.push(key);
  }
  return bands;
}

/** Share of word sequences that two texts have in common (Jaccard), 0..1. */
export function likeness(a: string, b: string): number {
  const x = shinglesOf(a);
  const y = shinglesOf(b);
  if (x.size === 0 || y.size === 0) return a === b ? 1 : 0;
  let common = 0;
  for (const one of x) if (y.has(one)) common++;
  return common / (x.size + y.size - common);
}

/** Hashes of all sequences of words, without case and punctuation. */
function shinglesOf(text: string): ReadonlySet<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashWord);
  const out = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0;
    for (let k = 0; k < SHINGLE; k++) hash = Math.imul(hash ^ words[i + k]!, 0x01000193) >>> 0;
    out.add(hash);
  }
  return out;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Least of the set under one of the permutations (multiply, add, mix). */
function least(shingles: ReadonlySet<number>, which: number): number {
  const factor = (which * 0x9e3779b1 + 0x85ebca6b) | 1;
  let min = 0xffffffff;
  for (const one of shingles) {
    let h = Math.imul(one ^ (one >>> 15), factor);
    h = (h ^ (h >>> 13)) >>> 0;
    if (h < min) min = h;
  }
  return min;
}
