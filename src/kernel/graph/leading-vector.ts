import { combine } from './combine.js';
import { lanczosRun } from './lanczos-run.js';
import { topEigenpair } from './top-eigenpair.js';
import type { Csr } from './csr.js';

/** Largest eigenvalue of an adjacency matrix and its vector. */
export interface LeadingVector {
  /** The eigenvalue. */
  readonly value: number;
  /** Its vector, above 0 throughout, largest entry 1. */
  readonly vector: Float64Array;
  /** Whether the residual fell below 10^-10 of the eigenvalue (as a rule it is near 10^-15). */
  readonly converged: boolean;
}

/** Steps without reorthogonalisation before the search starts over in full. */
const quickSteps = 64;

/** Restarts after which the search gives up: only paths of many thousand vertices come near. */
const mostRestarts = 2000;

/**
 * Leading eigenvector of a connected graph. A single plain Lanczos run finds it as a rule; its answer counts when the
 * residual, over the distance to the second eigenvalue that the run knows of, shows the vector right to 12 digits.
 * Otherwise Lanczos iteration with full reorthogonalisation and restarts follows: power iteration would need millions of
 * rounds where two groups of like strength hang together by a thread.
 *
 * @param csr - Contacts both ways of a connected graph with at least one tie.
 * @returns The eigenvalue and its positive vector.
 */
export function leadingVector(csr: Csr): LeadingVector {
  const n = csr.n;
  let x = new Float64Array(n);
  for (let v = 0; v < n; v++) x[v] = csr.offsets[v + 1]! - csr.offsets[v]!;
  const quick = lanczosRun(csr, x, n > 200_000 ? 24 : quickSteps);
  if (quick.error <= 1e-12) {
    return { value: quick.value, vector: polish(csr, quick.vector, quick.value, 10), converged: true };
  }
  x = quick.vector;
  const width = Math.min(n, n > 200_000 ? 12 : 24);
  const basis = Array.from({ length: width }, () => new Float64Array(n));
  const next = new Float64Array(n);
  let best = Infinity;
  let stalled = 0;
  let converged = false;
  let value = 0;
  for (let restart = 0; restart < mostRestarts; restart++) {
    const { diagonal, beside, residual } = lanczos(csr, x, basis, next);
    value = diagonal[0]!;
    converged = residual <= 1e-10 * value;
    stalled = residual < 0.9 * best ? 0 : stalled + 1;
    best = Math.min(best, residual);
    if (residual <= 1e-15 * value || (converged && stalled === 3)) break;
    x = combine(basis, topEigenpair(diagonal, beside).vector);
  }
  return { value, vector: polish(csr, x, value, 4), converged };
}

/**
 * Builds an orthonormal basis from x and returns the tridiagonal matrix it turns the adjacency into. `residual` is how
 * far the normalised x is from being an eigenvector.
 */
function lanczos(
  csr: Csr,
  x: Float64Array,
  basis: readonly Float64Array[],
  next: Float64Array,
): { readonly diagonal: number[]; readonly beside: number[]; readonly residual: number } {
  const n = csr.n;
  const diagonal: number[] = [];
  const lengths: number[] = [];
  let length = Math.sqrt(dot(x, x));
  for (let v = 0; v < n; v++) basis[0]![v] = x[v]! / length;
  for (let j = 0; j < basis.length; j++) {
    const row = basis[j]!;
    multiply(csr, row, next);
    diagonal.push(dot(next, row));
    for (let i = j; i >= 0; i--) subtract(next, basis[i]!);
    if (j === 0) subtract(next, row);
    length = Math.sqrt(dot(next, next));
    lengths.push(length);
    if (length <= 1e-14 * diagonal[0]!) break;
    const following = basis[j + 1];
    if (following !== undefined) for (let v = 0; v < n; v++) following[v] = next[v]! / length;
  }
  return { diagonal, beside: lengths.slice(0, diagonal.length - 1), residual: lengths[0]! };
}

/** Takes out of `vector` what lies along the unit vector `row`. */
function subtract(vector: Float64Array, row: Float64Array): void {
  const along = dot(vector, row);
  for (let v = 0; v < vector.length; v++) vector[v]! -= along * row[v]!;
}

/** A few steps of power iteration on A + I: small entries become right in their own size, and none is negative. */
function polish(csr: Csr, x: Float64Array, value: number, steps: number): Float64Array {
  const n = csr.n;
  const product = new Float64Array(n);
  const vector = x.map(Math.abs);
  for (let step = 0; step < steps; step++) {
    multiply(csr, vector, product);
    for (let v = 0; v < n; v++) vector[v] = (product[v]! + vector[v]!) / (value + 1);
  }
  let most = 0;
  for (let v = 0; v < n; v++) if (vector[v]! > most) most = vector[v]!;
  for (let v = 0; v < n; v++) vector[v]! /= most;
  return vector;
}

function multiply(csr: Csr, x: Float64Array, product: Float64Array): void {
  const { n, offsets, targets } = csr;
  for (let v = 0; v < n; v++) {
    let sum = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += x[targets[k]!]!;
    product[v] = sum;
  }
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let v = 0; v < x.length; v++) sum += x[v]! * y[v]!;
  return sum;
}
