/** Bisection: where f changes sign between two points, to the last digit that doubles tell apart or to `tolerance`. */
export function bisect(f: (x: number) => number, from: number, to: number, tolerance = 0): number {
  let [low, high] = [from, to];
  const rising = f(low) < 0;
  for (let round = 0; round < 200; round++) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high || Math.abs(high - low) <= tolerance) return middle;
    if (f(middle) < 0 === rising) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}

/** Golden section: where a function with one peak between two points is highest. */
export function peakOf(f: (x: number) => number, from: number, to: number, tolerance = 1e-10): number {
  const share = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  let [a, b] = [high - share * (high - low), low + share * (high - low)];
  let [fa, fb] = [f(a), f(b)];
  while (high - low > tolerance) {
    if (fa > fb) {
      [high, b, fb] = [b, a, fa];
      a = high - share * (high - low);
      fa = f(a);
    } else {
      [low, a, fa] = [a, b, fb];
      b = low + share * (high - low);
      fb = f(b);
    }
  }
  return (low + high) / 2;
}

/**
 * All roots of f that a grid of starts finds, ascending: one in each cell where f changes sign, and both of a pair that hides inside
 * a cell, where f comes near to zero between two points and turns back. Complete only as far as the grid is fine; a denser grid is
 * the check. `grid` ascends.
 */
export function allRoots(f: (x: number) => number, grid: readonly number[]): readonly number[] {
  const values = grid.map(f);
  const roots: number[] = [];
  grid.forEach((x, i) => {
    const [here, next, after] = [values[i]!, values[i + 1], values[i + 2]];
    if (here === 0) roots.push(x);
    if (next === undefined) return;
    if (here * next < 0) roots.push(bisect(f, x, grid[i + 1]!));
    if (after === undefined || here * next <= 0 || next * after <= 0) return;
    if (Math.abs(next) <= Math.abs(here) && Math.abs(next) <= Math.abs(after)) {
      const near = peakOf((y) => -Math.abs(f(y)), x, grid[i + 2]!);
      if (f(near) * here < 0) roots.push(bisect(f, x, near), bisect(f, near, grid[i + 2]!));
    }
  });
  return [...new Set(roots)].sort((a, b) => a - b);
}
