import type { Csr } from './csr.js';

/** Largest matrix that is solved directly. */
const direct = 1500;

/**
 * Solves (I − βA) x = b, where (A x)(v) adds up x over the targets of v.
 *
 * Where |β| times the largest out-degree is below 1, Gauss–Seidel sweeps shrink the error at least by that factor each;
 * otherwise small systems are solved directly, with row exchanges.
 *
 * @param csr - Arcs of A.
 * @param beta - β.
 * @param right - b.
 * @returns x; `null` when the system is singular, or too large and too far from convergence.
 */
export function solveShifted(csr: Csr, beta: number, right: Float64Array): Float64Array | null {
  let most = 0;
  for (let v = 0; v < csr.n; v++) most = Math.max(most, csr.offsets[v + 1]! - csr.offsets[v]!);
  if (Math.abs(beta) * most < 0.9999) return sweeps(csr, beta, right);
  if (csr.n <= direct) return eliminate(csr, beta, right);
  return sweeps(csr, beta, right);
}

/** Gauss–Seidel in index order until a sweep changes nothing beyond rounding. */
function sweeps({ n, offsets, targets }: Csr, beta: number, right: Float64Array): Float64Array | null {
  const x = right.slice();
  for (let sweep = 0; sweep < 20_000; sweep++) {
    let change = 0;
    let size = 0;
    for (let v = 0; v < n; v++) {
      let sum = 0;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += x[targets[k]!]!;
      const value = right[v]! + beta * sum;
      change = Math.max(change, Math.abs(value - x[v]!));
      size = Math.max(size, Math.abs(value));
      x[v] = value;
    }
    if (!(size < 1e150)) return null;
    if (change <= 1e-15 * size) return x;
  }
  return null;
}

/** Gaussian elimination with row exchanges. */
function eliminate({ n, offsets, targets }: Csr, beta: number, right: Float64Array): Float64Array | null {
  const rows = Array.from({ length: n }, (_, v) => {
    const row = new Float64Array(n + 1);
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) row[targets[k]!]! -= beta;
    row[v]! += 1;
    row[n] = right[v]!;
    return row;
  });
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let v = column + 1; v < n; v++) {
      if (Math.abs(rows[v]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = v;
    }
    const top = rows[pivot]!;
    if (Math.abs(top[column]!) < 1e-12) return null;
    rows[pivot] = rows[column]!;
    rows[column] = top;
    for (let v = column + 1; v < n; v++) {
      const row = rows[v]!;
      const factor = row[column]! / top[column]!;
      if (factor === 0) continue;
      for (let w = column; w <= n; w++) row[w]! -= factor * top[w]!;
    }
  }
  const x = new Float64Array(n);
  for (let v = n - 1; v >= 0; v--) {
    let sum = rows[v]![n]!;
    for (let w = v + 1; w < n; w++) sum -= rows[v]![w]! * x[w]!;
    x[v] = sum / rows[v]![v]!;
  }
  return x;
}
