/**
 * Largest eigenvalue of a symmetric tridiagonal matrix and its vector, by bisection and inverse iteration.
 *
 * @param diagonal - The diagonal, at least one entry.
 * @param beside - The entries beside it, all above 0.
 * @returns The eigenvalue and its unit vector.
 */
export function topEigenpair(
  diagonal: readonly number[],
  beside: readonly number[],
): { readonly value: number; readonly vector: Float64Array } {
  const size = diagonal.length;
  const off = (i: number): number => (i >= 0 && i < size - 1 ? beside[i]! : 0);
  let low = Math.max(...diagonal);
  let high = low;
  for (let i = 0; i < size; i++) high = Math.max(high, diagonal[i]! + off(i - 1) + off(i));
  high += 1e-12 * Math.abs(high);
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (pivots(diagonal, off, middle) === null) low = middle;
    else high = middle;
  }
  // `high` is the smallest number above every eigenvalue: the matrix high·I − T can still be factorised.
  const pivot = pivots(diagonal, off, high)!;
  let vector = new Float64Array(size).fill(1);
  for (let round = 0; round < 3; round++) {
    for (let i = 1; i < size; i++) vector[i]! += (off(i - 1) / pivot[i - 1]!) * vector[i - 1]!;
    for (let i = size - 1; i >= 0; i--) vector[i] = (vector[i]! + off(i) * (vector[i + 1] ?? 0)) / pivot[i]!;
    const most = Math.max(...vector);
    vector = vector.map((entry) => entry / most);
  }
  const length = Math.sqrt(vector.reduce((sum, entry) => sum + entry * entry, 0));
  return { value: high, vector: vector.map((entry) => entry / length) };
}

/** Pivots of shift·I − T; `null` when one is not above 0, that is, when an eigenvalue reaches the shift. */
function pivots(diagonal: readonly number[], off: (i: number) => number, shift: number): number[] | null {
  const pivot: number[] = [];
  for (let i = 0; i < diagonal.length; i++) {
    const before = i === 0 ? 0 : (off(i - 1) * off(i - 1)) / pivot[i - 1]!;
    const value = shift - diagonal[i]! - before;
    if (!(value > 0)) return null;
    pivot.push(value);
  }
  return pivot;
}
