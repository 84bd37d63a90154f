/** Largest eigenvalue of a symmetric matrix, its unit vector, and the second largest (−∞ of a matrix of one entry). */
interface TopEigenpair {
  readonly value: number;
  readonly second: number;
  readonly vector: Float64Array;
}

/**
 * Largest eigenvalues of a symmetric tridiagonal matrix and the vector of the first, by bisection and inverse iteration.
 *
 * @param diagonal - The diagonal, at least one entry.
 * @param beside - The entries beside it, all above 0.
 * @returns The eigenvalues, the second to 10^-6 of the first, and the unit vector.
 */
export function topEigenpair(diagonal: readonly number[], beside: readonly number[]): TopEigenpair {
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
  const second = secondEigenvalue(diagonal, off, high);
  return { value: high, second, vector: vector.map((entry) => entry / length) };
}

/** The second largest eigenvalue: below it two pivots or more are negative. */
function secondEigenvalue(diagonal: readonly number[], off: (i: number) => number, first: number): number {
  if (diagonal.length === 1) return -Infinity;
  let low = first;
  let high = first;
  const above = (shift: number): number => {
    let negative = 0;
    let pivot = 1;
    for (let i = 0; i < diagonal.length; i++) {
      pivot = shift - diagonal[i]! - (i === 0 ? 0 : (off(i - 1) * off(i - 1)) / pivot);
      if (pivot === 0) pivot = 1e-300;
      if (pivot < 0) negative++;
    }
    return negative;
  };
  for (let reach = Math.abs(first) + 1e-300; above(low) < 2; reach *= 2) low = first - reach;
  while (high - low > 1e-6 * Math.abs(first)) {
    const middle = low + (high - low) / 2;
    if (above(middle) < 2) high = middle;
    else low = middle;
  }
  return low;
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
