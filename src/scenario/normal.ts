/** The normal distribution function, to some 1e-15; far tails keep their relative precision. */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 0) return 1 - normalCdf(-x);
  return x > -2.5 ? 0.5 + density(x) * oddSeries(x) : density(x) / millsFraction(-x);
}

const density = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);

/** x + x³/3 + x⁵/(3·5) + ...: the integral of the density from 0 to x, divided by the density at x. */
function oddSeries(x: number): number {
  let [term, sum] = [x, x];
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return sum;
}

/** x + 1/(x + 2/(x + 3/(x + ...))), from far enough out (Laplace); the density over it is the upper tail. */
function millsFraction(x: number): number {
  let fraction = x;
  for (let k = 200; k >= 1; k--) fraction = x + k / fraction;
  return fraction;
}

/**
 * P(X ≤ a, Y ≤ b) for standard normals with a correlation between -1 and 1 (both outside): Plackett's (1954) integral over the angle whose
 * sine is the correlation, by Gauss and Legendre's rule; 1e-13 or better up to |correlation| of .95.
 */
export function normalCdf2(a: number, b: number, correlation: number): number {
  if (Math.abs(correlation) >= 1) throw new Error(`not a correlation inside (-1, 1): ${correlation}`);
  if (a === -Infinity || b === -Infinity) return 0;
  if (a === Infinity || b === Infinity) return normalCdf(Math.min(a, b));
  const end = Math.asin(correlation);
  let sum = 0;
  for (const { at, weight } of RULE) {
    const angle = (end * (1 + at)) / 2;
    const cosine = Math.cos(angle);
    sum += weight * Math.exp(-(a * a + b * b - 2 * a * b * Math.sin(angle)) / (2 * cosine * cosine));
  }
  return normalCdf(a) * normalCdf(b) + (end * sum) / (4 * Math.PI);
}

/** Gauss-Legendre points and weights on [-1, 1]: roots of the polynomial by Newton's method from Tricomi's first guess. */
function legendreRule(n: number): readonly { readonly at: number; readonly weight: number }[] {
  return Array.from({ length: n }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let round = 0; round < 20; round++) {
      let [before, here] = [1, x];
      for (let k = 2; k <= n; k++) [before, here] = [here, ((2 * k - 1) * x * here - (k - 1) * before) / k];
      slope = (n * (x * here - before)) / (x * x - 1);
      x -= here / slope;
    }
    return { at: x, weight: 2 / ((1 - x * x) * slope * slope) };
  });
}

const RULE = legendreRule(48);
