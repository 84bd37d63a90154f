import type { Csr } from './csr.js';

/**
 * PageRank: the share of time a walker spends at each vertex who follows an arc with probability `damping` and
 * otherwise, or where no arc leads on, starts anew anywhere with equal chance. Gauss–Seidel sweeps in index order;
 * dangling mass needs no bookkeeping, since spreading it evenly only rescales the solution. An undirected graph is
 * solved by conjugate gradients first, in a third of the rounds, and sweeps only confirm the solution.
 *
 * @param out - Arcs.
 * @param into - The same arcs reversed; the same object when undirected.
 * @param damping - Probability of following an arc, at least 0 and below 1.
 * @returns Shares that sum to 1; the last sweep changed them by at most 10^-14 in total.
 */
export function pageRank(out: Csr, into: Csr, damping: number): Float64Array {
  const n = out.n;
  const { offsets, targets } = into;
  const arcs = new Float64Array(n);
  for (let v = 0; v < n; v++) arcs[v] = Math.max(1, out.offsets[v + 1]! - out.offsets[v]!);
  const perArc = out === into ? symmetric(out, arcs, damping) : arcs.map((count) => 1 / count);
  const rank = new Float64Array(n);
  for (let v = 0; v < n; v++) rank[v] = perArc[v]! * arcs[v]!;
  // With damping 0.85 some hundred sweeps do; the bound only guards dampings within a hair of 1.
  for (let sweep = 0; sweep < 100_000; sweep++) {
    let change = 0;
    let total = 0;
    for (let v = 0; v < n; v++) {
      let sum = 0;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += perArc[targets[k]!]!;
      const value = 1 - damping + damping * sum;
      change += Math.abs(value - rank[v]!);
      total += value;
      rank[v] = value;
      perArc[v] = value / arcs[v]!;
    }
    if (change <= 1e-14 * total) break;
  }
  let total = 0;
  for (let v = 0; v < n; v++) total += rank[v]!;
  for (let v = 0; v < n; v++) rank[v]! /= total;
  return rank;
}

/** Rounds of conjugate gradients after which sweeps take over. */
const mostRounds = 1000;

/**
 * Rank per arc, y, of an undirected graph from (D − αA) y = 1 − α, which is symmetric and positive definite: conjugate
 * gradients with the degrees as preconditioner, begun at the ranks that α = 1 would give.
 *
 * @param csr - The graph.
 * @param degree - Its degrees, 1 for an isolate.
 * @param damping - α.
 * @returns y, to 5·10^-14 by the residual that the rounds keep.
 * @see Hestenes & Stiefel (1952), Methods of Conjugate Gradients, https://doi.org/10.6028/jres.049.044
 */
function symmetric({ n, offsets, targets }: Csr, degree: Float64Array, damping: number): Float64Array {
  const start = targets.length === 0 ? 1 : n / targets.length;
  const y = new Float64Array(n).fill(start);
  const scale = degree.map((count) => 1 / count);
  const residual = new Float64Array(n);
  const direction = new Float64Array(n);
  const image = new Float64Array(n);
  let size = 0;
  for (let v = 0; v < n; v++) {
    residual[v] = 1 - damping - start * (degree[v]! - damping * (offsets[v + 1]! - offsets[v]!));
    direction[v] = residual[v]! * scale[v]!;
    size += residual[v]! * direction[v]!;
  }
  for (let round = 0; round < mostRounds && size > 0; round++) {
    let curvature = 0;
    for (let v = 0; v < n; v++) {
      let sum = 0;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += direction[targets[k]!]!;
      const value = degree[v]! * direction[v]! - damping * sum;
      image[v] = value;
      curvature += value * direction[v]!;
    }
    const step = size / curvature;
    let left = 0;
    let nextSize = 0;
    for (let v = 0; v < n; v++) {
      y[v]! += step * direction[v]!;
      const rest = residual[v]! - step * image[v]!;
      residual[v] = rest;
      left += Math.abs(rest);
      nextSize += rest * rest * scale[v]!;
    }
    if (left <= 5e-14 * (1 - damping) * n) break;
    const keep = nextSize / size;
    size = nextSize;
    for (let v = 0; v < n; v++) direction[v] = residual[v]! * scale[v]! + keep * direction[v]!;
  }
  return y;
}
