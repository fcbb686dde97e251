import { chanceOf, shuffled } from "../random.ts";

/**
 * Quasi-random points in the unit cube: Halton's sequence with every digit of every dimension relabelled at random (Owen 2017), which
 * keeps it even and undoes the lockstep of large bases. The seed fixes it; `start` skips points.
 */
export function haltonPoints(
  dimensions: number,
  points: number,
  seed: number,
  start = 0,
): readonly Float64Array[] {
  const bases = primes(dimensions);
  const chance = chanceOf(seed, 0x4a11);
  const relabel = bases.map((base) => {
    const digits = Math.ceil(48 / Math.log2(base));
    return Array.from({ length: digits }, () => shuffled(base, chance));
  });
  return Array.from({ length: points }, (_, i) =>
    Float64Array.from(bases, (base, d) => turned(start + i, base, relabel[d]!)),
  );
}

/** The number's digits mirrored at the point, each relabelled; digits beyond the last are relabelled zeros. */
function turned(number: number, base: number, relabel: readonly Int32Array[]): number {
  let [rest, unit, sum] = [number, 1 / base, 0];
  for (const label of relabel) {
    sum += label[rest % base]! * unit;
    rest = Math.floor(rest / base);
    unit /= base;
  }
  return Math.min(sum, 1 - Number.EPSILON);
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
}
