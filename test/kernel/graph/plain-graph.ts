import fc from 'fast-check';
import type { Csr } from '../../../src/kernel/graph/csr.js';

/** A small graph as a matrix of yes and no, for brute force. */
export type Matrix = readonly (readonly boolean[])[];

/** The rows of a matrix as flat arrays. */
export function csrOf(matrix: Matrix): Csr {
  const n = matrix.length;
  const offsets = new Uint32Array(n + 1);
  const targets: number[] = [];
  matrix.forEach((row, v) => {
    row.forEach((tied, w) => {
      if (tied && v !== w) targets.push(w);
    });
    offsets[v + 1] = targets.length;
  });
  return { n, offsets, targets: Uint32Array.from(targets) };
}

export const transpose = (matrix: Matrix): Matrix => matrix.map((_, v) => matrix.map((row) => row[v]!));

/** From a list of undirected ties. */
export function matrixOf(n: number, ties: readonly (readonly [number, number])[], directed = false): Matrix {
  const matrix = Array.from({ length: n }, () => Array.from({ length: n }, () => false));
  for (const [a, b] of ties) {
    if (a === b) continue;
    matrix[a]![b] = true;
    if (!directed) matrix[b]![a] = true;
  }
  return matrix;
}

/** Random graphs with up to `most` vertices, from empty to dense. */
export function anyMatrix(most: number, directed: boolean): fc.Arbitrary<Matrix> {
  return fc.integer({ min: 0, max: most }).chain((n) =>
    n < 2
      ? fc.constant(matrixOf(n, []))
      : fc
          .array(fc.tuple(fc.integer({ min: 0, max: n - 1 }), fc.integer({ min: 0, max: n - 1 })), {
            maxLength: n * 3,
          })
          .map((ties) => matrixOf(n, ties, directed)),
  );
}

/** Steps between all pairs by Floyd's rule; Infinity where no path leads. */
export function floyd(matrix: Matrix): number[][] {
  const n = matrix.length;
  const steps = matrix.map((row, v) => row.map((tied, w) => (v === w ? 0 : tied ? 1 : Infinity)));
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) steps[i]![j] = Math.min(steps[i]![j]!, steps[i]![k]! + steps[k]![j]!);
    }
  }
  return steps;
}

/** Number of shortest paths between all pairs, by adding up over the last step. */
export function pathCounts(matrix: Matrix): number[][] {
  const steps = floyd(matrix);
  const n = matrix.length;
  return steps.map((row, s) => {
    const counts = Array.from({ length: n }, () => 0);
    counts[s] = 1;
    const order = row.map((_, v) => v).filter((v) => row[v]! < Infinity && v !== s);
    order.sort((a, b) => row[a]! - row[b]!);
    for (const v of order) {
      for (let u = 0; u < n; u++) if (matrix[u]![v] && row[u]! + 1 === row[v]!) counts[v]! += counts[u]!;
    }
    return counts;
  });
}
