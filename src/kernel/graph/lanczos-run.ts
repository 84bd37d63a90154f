import { combine } from './combine.js';
import type { Csr } from './csr.js';
import { topEigenpair } from './top-eigenpair.js';

/** What a run of Lanczos' iteration found. */
export interface LanczosRun {
  /** Largest eigenvalue. */
  readonly value: number;
  /** Its unit vector. */
  readonly vector: Float64Array<ArrayBuffer>;
  /** How far the vector may be off: its residual over the distance to the second eigenvalue. */
  readonly error: number;
}

/**
 * One run of Lanczos' iteration for the largest eigenvalue of an adjacency matrix, without reorthogonalisation: directions
 * lose their right angles only once an eigenvector is found, and then the run ends.
 *
 * @param csr - Contacts both ways.
 * @param start - Where to begin, not 0.
 * @param steps - Steps at most; each keeps one vector.
 * @returns What was found. O(steps) products.
 * @see Paige (1980), Accuracy and Effectiveness of the Lanczos Algorithm, https://doi.org/10.1016/0024-3795(80)90167-6
 */
export function lanczosRun(csr: Csr, start: Float64Array, steps: number): LanczosRun {
  const n = start.length;
  const rows: Float64Array[] = [];
  const diagonal: number[] = [];
  const beside: number[] = [];
  const next = new Float64Array(n);
  let row = scaled(start, 1 / Math.sqrt(dot(start, start)));
  let before = row;
  let length = 0;
  for (;;) {
    rows.push(row);
    const along = multiply(csr, row, next);
    diagonal.push(along);
    let square = 0;
    for (let v = 0; v < n; v++) {
      const rest = next[v]! - along * row[v]! - length * before[v]!;
      next[v] = rest;
      square += rest * rest;
    }
    length = Math.sqrt(square);
    const count = rows.length;
    const isLast = count === steps || count === n || length <= 1e-14 * Math.abs(along);
    if (isLast || (count >= 12 && count % 4 === 0)) {
      const top = topEigenpair(diagonal, beside);
      if (isLast || length * Math.abs(top.vector[count - 1]!) <= 2e-13 * (top.value - top.second)) {
        const vector = combine(rows, top.vector);
        const { value, residual } = rayleigh(csr, vector, next);
        return { value, vector, error: residual / (value - top.second) };
      }
    }
    beside.push(length);
    before = row;
    row = scaled(next, 1 / length);
  }
}

/** Makes the vector of length 1; its value and how far it is from being an eigenvector. */
function rayleigh(
  csr: Csr,
  vector: Float64Array,
  product: Float64Array,
): { readonly value: number; readonly residual: number } {
  const length = Math.sqrt(dot(vector, vector));
  for (let v = 0; v < vector.length; v++) vector[v]! /= length;
  const value = multiply(csr, vector, product);
  let square = 0;
  for (let v = 0; v < vector.length; v++) square += (product[v]! - value * vector[v]!) ** 2;
  return { value, residual: Math.sqrt(square) };
}

/** Writes the matrix times `row` into `product`; returns the inner product of the two. */
function multiply({ n, offsets, targets }: Csr, row: Float64Array, product: Float64Array): number {
  let along = 0;
  for (let v = 0; v < n; v++) {
    let sum = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += row[targets[k]!]!;
    product[v] = sum;
    along += sum * row[v]!;
  }
  return along;
}

function scaled(vector: Float64Array, factor: number): Float64Array {
  const copy = new Float64Array(vector.length);
  for (let v = 0; v < vector.length; v++) copy[v] = factor * vector[v]!;
  return copy;
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let v = 0; v < x.length; v++) sum += x[v]! * y[v]!;
  return sum;
}
