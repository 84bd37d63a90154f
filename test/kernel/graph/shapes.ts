import fc from 'fast-check';
import type { Csr } from '../../../src/kernel/graph/csr.js';

/** A graph as a list of pairs, for tests that know nothing of flat arrays. */
export interface Shape {
  readonly n: number;
  readonly pairs: readonly (readonly [number, number])[];
}

/** Flat arrays of a shape, built the slow and obvious way. */
export function csrOf({ n, pairs }: Shape, direction: 'both' | 'out' | 'in'): Csr {
  const rows = Array.from({ length: n }, () => new Set<number>());
  for (const [a, b] of pairs) {
    if (a === b) continue;
    if (direction !== 'in') rows[a]!.add(b);
    if (direction !== 'out') rows[b]!.add(a);
  }
  const sorted = rows.map((row) => [...row].sort((x, y) => x - y));
  const offsets = Uint32Array.from([0, ...sorted.map((row) => row.length)]);
  for (let v = 0; v < n; v++) offsets[v + 1]! += offsets[v]!;
  return { n, offsets, targets: Uint32Array.from(sorted.flat()) };
}

export const path = (n: number): Shape => ({ n, pairs: Array.from({ length: n - 1 }, (_, i) => [i, i + 1] as const) });
export const ring = (n: number): Shape => ({
  n,
  pairs: Array.from({ length: n }, (_, i) => [i, (i + 1) % n] as const),
});
export const star = (n: number): Shape => ({ n, pairs: Array.from({ length: n - 1 }, (_, i) => [0, i + 1] as const) });
export const complete = (n: number): Shape => ({
  n,
  pairs: Array.from({ length: n * n }, (_, i) => [Math.floor(i / n), i % n] as const).filter(([a, b]) => a < b),
});
export const grid = (w: number, h: number): Shape => ({
  n: w * h,
  pairs: Array.from({ length: w * h }, (_, i) => i).flatMap((i) => [
    ...(i % w < w - 1 ? [[i, i + 1] as const] : []),
    ...(i + w < w * h ? [[i, i + w] as const] : []),
  ]),
});

/** Random graphs from empty to dense, sparse ones most. */
export const anyShape = (max = 14): fc.Arbitrary<Shape> =>
  fc.integer({ min: 1, max }).chain((n) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(n + 2) }, { weight: 1, arbitrary: fc.constant(n * 3) }).chain((most) =>
      fc.record({
        n: fc.constant(n),
        pairs: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: most }),
      }),
    ),
  );

/** Distances from a vertex, without another. */
export function distances({ n, pairs }: Shape, source: number, gone = -1, directed = false): number[] {
  const found = Array.from({ length: n }, () => Infinity);
  found[source] = 0;
  for (let changed = true; changed;) {
    changed = false;
    for (const [a, b] of pairs) {
      for (const [x, y] of directed ? [[a, b] as const] : [[a, b] as const, [b, a] as const]) {
        if (x === gone || y === gone || found[x]! + 1 >= found[y]!) continue;
        found[y] = found[x]! + 1;
        changed = true;
      }
    }
  }
  return found;
}

/** Number of shortest paths between two vertices, listed one by one. */
export function shortestPaths(shape: Shape, s: number, t: number, directed = false): number[][] {
  const from = distances(shape, s, -1, directed);
  if (from[t] === Infinity) return [];
  const before = (w: number): number[] => [
    ...new Set(
      shape.pairs.flatMap(([a, b]) => [
        ...(b === w && from[a]! + 1 === from[w] ? [a] : []),
        ...(!directed && a === w && from[b]! + 1 === from[w] ? [b] : []),
      ]),
    ),
  ];
  const walk = (w: number): number[][] => (w === s ? [[s]] : before(w).flatMap((u) => walk(u).map((p) => [...p, w])));
  return walk(t);
}

/** Components as sorted lists, without a vertex. */
export function parts(shape: Shape, gone = -1): number[][] {
  const seen = new Set<number>(gone < 0 ? [] : [gone]);
  const found: number[][] = [];
  for (let v = 0; v < shape.n; v++) {
    if (seen.has(v)) continue;
    const part = distances(shape, v, gone).flatMap((d, w) => (d < Infinity && w !== gone ? [w] : []));
    for (const w of part) seen.add(w);
    found.push(part);
  }
  return found;
}
