/**
 * Solves `matrix` · x = `right` for a square matrix, row after row in one array; both arrays are overwritten, x stands in `right`.
 * Gaussian elimination with scaled partial pivoting. False where the matrix is singular to rounding.
 */
export function solveLinear(matrix: Float64Array, right: Float64Array): boolean {
  const n = right.length;
  const scale = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) scale[i] = Math.max(scale[i]!, Math.abs(matrix[i * n + j]!));
    if (!(scale[i]! > 0) || scale[i] === Infinity) return false;
  }
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) {
      if (Math.abs(matrix[i * n + k]!) / scale[i]! > Math.abs(matrix[pivot * n + k]!) / scale[pivot]!)
        pivot = i;
    }
    if (!(Math.abs(matrix[pivot * n + k]!) > 1e-300)) return false;
    if (pivot !== k) swapRows(matrix, right, scale, pivot, k);
    for (let i = k + 1; i < n; i++) {
      const factor = matrix[i * n + k]! / matrix[k * n + k]!;
      if (factor === 0) continue;
      for (let j = k + 1; j < n; j++) matrix[i * n + j]! -= factor * matrix[k * n + j]!;
      right[i]! -= factor * right[k]!;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = right[i]!;
    for (let j = i + 1; j < n; j++) sum -= matrix[i * n + j]! * right[j]!;
    right[i] = sum / matrix[i * n + i]!;
  }
  return right.every(Number.isFinite);
}

function swapRows(
  matrix: Float64Array,
  right: Float64Array,
  scale: Float64Array,
  a: number,
  b: number,
): void {
  const n = right.length;
  const row = matrix.slice(a * n, a * n + n);
  matrix.copyWithin(a * n, b * n, b * n + n);
  matrix.set(row, b * n);
  [right[a], right[b]] = [right[b]!, right[a]!];
  [scale[a], scale[b]] = [scale[b]!, scale[a]!];
}
