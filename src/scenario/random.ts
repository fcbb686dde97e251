/** A source of chance that a seed fixes; the same on every machine. */
export interface Chance {
  /** The next number, uniform on [0, 1), with 53 random bits. */
  next(): number;
  /** The next 32 bits, as an unsigned integer. */
  bits(): number;
}

/**
 * xoshiro128** (Blackman & Vigna 2018), its state scrambled from the seed. `stream` gives independent sequences of one
 * seed: playout 7 draws the same numbers whoever runs it, and however many run beside it.
 */
export function chanceOf(seed: number, stream = 0): Chance {
  const [low, high] = [seed | 0, Math.floor(seed / 2 ** 32) | 0];
  const left = scramble(scramble(scramble(low) + high) + stream);
  const right = scramble(scramble(scramble(stream ^ 0x6a09e667) + high) + low);
  let [a, b] = [scramble(left + GOLDEN), scramble(left + 2 * GOLDEN)];
  let [c, d] = [scramble(right + GOLDEN), scramble(right + 2 * GOLDEN) | 1];
  const bits = (): number => {
    const five = Math.imul(b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return { bits, next: () => ((bits() >>> 5) * 67_108_864 + (bits() >>> 6)) / 9_007_199_254_740_992 };
}

const GOLDEN = 0x9e3779b9;

/** The finishing step of splitmix (Steele, Lea & Flood 2014) at 32 bits: every bit of the result hangs on every bit put in. */
function scramble(word: number): number {
  let z = (word + GOLDEN) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15);
}

/** A random order of 0 ... n - 1 (Fisher & Yates). */
export function shuffled(n: number, chance: Chance): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(chance.next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
