/** 32-bit hash of a string (FNV-1a over UTF-16 units, then mixed). */
export function hashString(s: string, seed = 0): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** Spreads the bits of a 32-bit integer (the finisher of MurmurHash3). */
export function mix(x: number): number {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Combines two 32-bit integers; the order matters. */
export function join(a: number, b: number): number {
  const h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77);
  return Math.imul(h ^ (h >>> 15), 0xc2b2ae3d) ^ (h >>> 13);
}

/** Hash of what a template of features holds. */
export const feature = (template: number, x: number, y = 0): number => join(join(template, x), y);
