import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../src/kernel/graph/betweenness.js';
import { components } from '../../../src/kernel/graph/components.js';
import { coreNumbers } from '../../../src/kernel/graph/core-numbers.js';
import { distanceTotals } from '../../../src/kernel/graph/distance-totals.js';
import { leadingVector } from '../../../src/kernel/graph/leading-vector.js';
import { pageRank } from '../../../src/kernel/graph/page-rank.js';
import { triangles } from '../../../src/kernel/graph/triangles.js';
import { naturalLog } from '../../../src/kernel/natural-log.js';
import { anyMatrix, csrOf, floyd, matrixOf, pathCounts, transpose, type Matrix } from './plain-graph.js';

const runs = { numRuns: 100 };
const path = (n: number): Matrix =>
  matrixOf(
    n,
    Array.from({ length: n - 1 }, (_, v) => [v, v + 1] as const),
  );

/** Largest difference, relative to values above 1; Infinity when the lengths differ. */
function gap(actual: ArrayLike<number>, expected: readonly number[]): number {
  if (actual.length !== expected.length) return Infinity;
  return expected.reduce(
    (most, value, v) => Math.max(most, Math.abs(actual[v]! - value) / Math.max(1, Math.abs(value))),
    0,
  );
}

describe('components', () => {
  it('numbers them by smallest vertex', () => {
    const { count, of, sizes } = components(
      csrOf(
        matrixOf(6, [
          [4, 1],
          [5, 0],
          [5, 3],
        ]),
      ),
    );
    expect({ count, of: [...of], sizes: [...sizes] }).toEqual({ count: 3, of: [0, 1, 2, 0, 1, 0], sizes: [3, 2, 1] });
  });

  it('agrees with reach', () => {
    fc.assert(
      fc.property(anyMatrix(12, false), (matrix) => {
        const { of, sizes } = components(csrOf(matrix));
        floyd(matrix).forEach((row, v) => {
          row.forEach((steps, w) => expect(of[v] === of[w]).toBe(steps < Infinity));
          expect(sizes[of[v]!]).toBe(row.filter((steps) => steps < Infinity).length);
        });
      }),
      runs,
    );
  });
});

describe('distanceTotals', () => {
  const gaps = (matrix: Matrix, marked: Uint8Array): number => {
    const totals = distanceTotals(csrOf(matrix), csrOf(transpose(matrix)), marked);
    const rows = floyd(matrix).map((row, v) =>
      row.filter((steps, w) => w !== v && marked[w] === 1 && steps < Infinity),
    );
    const sum = (of: (steps: number) => number): number[] =>
      rows.map((row) => row.reduce((total, steps) => total + of(steps), 0));
    return Math.max(
      gap(
        totals.reached,
        rows.map((row) => row.length),
      ),
      gap(
        totals.steps,
        sum((steps) => steps),
      ),
      gap(
        totals.inverse,
        sum((steps) => 1 / steps),
      ),
    );
  };

  it('agrees with Floyd', () => {
    fc.assert(
      fc.property(anyMatrix(14, true), fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (matrix, marks) => {
        const marked = Uint8Array.from(matrix, (_, v) => (marks[v] ? 1 : 0));
        expect(gaps(matrix, marked)).toBeLessThan(1e-9);
      }),
      runs,
    );
  });

  it('carries more sources than one batch, dense and stretched out', () => {
    const ring = matrixOf(
      300,
      Array.from({ length: 300 }, (_, v) => [v, (v * 7 + 1) % 300] as const),
    );
    expect(gaps(ring, new Uint8Array(300).fill(1))).toBeLessThan(1e-9);
    expect(gaps(path(290), new Uint8Array(290).fill(1))).toBeLessThan(1e-9);
  });
});

/** Betweenness by summing the definition over all pairs and vertices. */
function betweennessByDefinition(matrix: Matrix, counts: (s: number, t: number) => boolean): number[] {
  const steps = floyd(matrix);
  const paths = pathCounts(matrix);
  return matrix.map((_, v) => {
    let sum = 0;
    steps.forEach((row, s) => {
      row.forEach((length, t) => {
        if (s === t || v === s || v === t || length === Infinity || !counts(s, t)) return;
        if (length === steps[s]![v]! + steps[v]![t]!) sum += (paths[s]![v]! * paths[v]![t]!) / paths[s]![t]!;
      });
    });
    return sum;
  });
}

describe('betweenness', () => {
  it('agrees with the definition, directed', () => {
    fc.assert(
      fc.property(anyMatrix(10, true), (matrix) => {
        expect(
          gap(
            betweenness(csrOf(matrix)).vertices,
            betweennessByDefinition(matrix, () => true),
          ),
        ).toBeLessThan(1e-9);
        expect(
          gap(
            betweenness(csrOf(matrix), { into: csrOf(transpose(matrix)) }).vertices,
            betweennessByDefinition(matrix, () => true),
          ),
        ).toBeLessThan(1e-9);
      }),
      runs,
    );
  });

  it('counts only chosen ends and pairs of different classes', () => {
    const classes = Int32Array.from([0, 1, 2, 0, 1, -1, 0, 0, 1, 2]);
    const ends = Uint8Array.from([1, 1, 0, 1, 1, 1, 1, 0, 1, 1]);
    fc.assert(
      fc.property(anyMatrix(10, false), (matrix) => {
        const csr = csrOf(matrix);
        expect(
          gap(
            betweenness(csr, { ends }).vertices,
            betweennessByDefinition(matrix, (s, t) => ends[s] === 1 && ends[t] === 1),
          ),
        ).toBeLessThan(1e-9);
        expect(
          gap(
            betweenness(csr, { into: csr, ends, classes }).vertices,
            betweennessByDefinition(
              matrix,
              (s, t) =>
                ends[s] === 1 && ends[t] === 1 && classes[s]! >= 0 && classes[t]! >= 0 && classes[s] !== classes[t],
            ),
          ),
        ).toBeLessThan(1e-9);
      }),
      runs,
    );
  });

  it('arcs out of a vertex carry its paths and those that start there', () => {
    fc.assert(
      fc.property(anyMatrix(10, true), (matrix) => {
        const csr = csrOf(matrix);
        const { vertices, arcs } = betweenness(csr, { arcs: true });
        floyd(matrix).forEach((row, v) => {
          const out = arcs.subarray(csr.offsets[v], csr.offsets[v + 1]).reduce((sum, carried) => sum + carried, 0);
          const reached = row.filter((steps, w) => w !== v && steps < Infinity).length;
          expect(out).toBeCloseTo(vertices[v]! + reached, 9);
        });
      }),
      runs,
    );
  });

  it('refuses more shortest paths than a number can count', () => {
    // A chain of diamonds doubles the number of paths at each.
    const ties: [number, number][] = [];
    for (let d = 0; d < 1100; d++) {
      ties.push([3 * d, 3 * d + 1], [3 * d, 3 * d + 2], [3 * d + 1, 3 * d + 3], [3 * d + 2, 3 * d + 3]);
    }
    const n = 3301;
    const rows: number[][] = Array.from({ length: n }, () => []);
    for (const [a, b] of ties) {
      rows[a]!.push(b);
      rows[b]!.push(a);
    }
    const offsets = new Uint32Array(n + 1);
    rows.forEach((row, v) => (offsets[v + 1] = offsets[v]! + row.length));
    const targets = Uint32Array.from(rows.flatMap((row) => row.sort((a, b) => a - b)));
    const csr = { n, offsets, targets };
    expect(() => betweenness(csr)).toThrow(/10\^308/);
    expect(() => betweenness(csr, { into: csr })).toThrow(/10\^308/);
  });
});

describe('coreNumbers', () => {
  it('agrees with peeling by the definition', () => {
    fc.assert(
      fc.property(anyMatrix(12, false), (matrix) => {
        const expected = matrix.map(() => 0);
        for (let k = 1; k < matrix.length; k++) {
          const left = new Set(matrix.keys());
          for (let changed = true; changed;) {
            changed = false;
            for (const v of left) {
              if ([...left].filter((w) => w !== v && matrix[v]![w]).length < k) changed = left.delete(v);
            }
          }
          for (const v of left) expected[v] = k;
        }
        expect([...coreNumbers(csrOf(matrix))]).toEqual(expected);
      }),
      runs,
    );
  });
});

describe('triangles', () => {
  it('visits each once, with the arcs of its sides', () => {
    fc.assert(
      fc.property(anyMatrix(12, false), (matrix) => {
        const csr = csrOf(matrix);
        const seen: string[] = [];
        const side = (from: number, to: number, arc: number): void => {
          expect(csr.targets[arc]).toBe(to);
          expect(arc >= csr.offsets[from]! && arc < csr.offsets[from + 1]!).toBe(true);
        };
        triangles(csr, (a, b, c, ab, ac, bc) => {
          side(a, b, ab);
          side(a, c, ac);
          side(b, c, bc);
          seen.push([a, b, c].sort((x, y) => x - y).join());
        });
        const expected: string[] = [];
        matrix.forEach((row, a) => {
          row.forEach((ab, b) => {
            for (let c = b + 1; c < matrix.length; c++) {
              if (a < b && ab && matrix[a]![c] && matrix[b]![c]) expected.push([a, b, c].join());
            }
          });
        });
        expect(seen.sort()).toEqual(expected.sort());
      }),
      runs,
    );
  });
});

describe('leadingVector', () => {
  const residual = (matrix: Matrix): number => {
    const { value, vector } = leadingVector(csrOf(matrix));
    return Math.max(
      ...matrix.map((row, v) =>
        Math.abs(row.reduce((sum, tied, w) => sum + (tied ? vector[w]! : 0), 0) - value * vector[v]!),
      ),
    );
  };

  it('solves A x = λ x with x above 0', () => {
    fc.assert(
      fc.property(anyMatrix(12, false), (matrix) => {
        fc.pre(matrix.length > 1 && components(csrOf(matrix)).count === 1);
        expect(residual(matrix)).toBeLessThan(1e-12);
        const { vector, converged } = leadingVector(csrOf(matrix));
        expect(converged).toBe(true);
        expect(Math.max(...vector)).toBe(1);
        expect(Math.min(...vector)).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it('knows the path: λ = 2 cos(π / (n + 1)), entries sin(π v / (n + 1))', () => {
    for (const n of [2, 3, 50, 301]) {
      const { value, vector } = leadingVector(csrOf(path(n)));
      expect(value).toBeCloseTo(2 * Math.cos(Math.PI / (n + 1)), 13);
      const most = Math.sin((Math.PI * Math.ceil(n / 2)) / (n + 1));
      vector.forEach((entry, v) => expect(entry).toBeCloseTo(Math.sin((Math.PI * (v + 1)) / (n + 1)) / most, 10));
    }
  });

  it('keeps two like groups apart that hang together by one tie', () => {
    const clique = (from: number): [number, number][] =>
      Array.from({ length: 36 }, (_, k) => [from + Math.floor(k / 6), from + (k % 6)] as [number, number]);
    const chain = Array.from({ length: 5 }, (_, v) => [5 + v, 6 + v] as [number, number]);
    const matrix = matrixOf(16, [...clique(0), ...clique(10), ...chain]);
    const { vector } = leadingVector(csrOf(matrix));
    vector.forEach((entry, v) => expect(entry).toBeCloseTo(vector[15 - v]!, 9));
    expect(residual(matrix)).toBeLessThan(1e-12);
  });

  it('gets small entries right in their own size', () => {
    // A clique with a long tail: along it the entries fall by a constant factor to 10^-20 and below.
    const ties: [number, number][] = [];
    for (let a = 0; a < 12; a++) for (let b = 0; b < a; b++) ties.push([a, b]);
    for (let v = 11; v < 35; v++) ties.push([v, v + 1]);
    const { value, vector } = leadingVector(csrOf(matrixOf(36, ties)));
    const factor = (value - Math.sqrt(value * value - 4)) / 2;
    expect(vector[20]! / vector[19]!).toBeCloseTo(factor, 9);
  });
});

describe('pageRank', () => {
  it.each(['directed', 'undirected'])('solves its equation, dangling mass spread evenly, %s', (direction) => {
    const directed = direction === 'directed';
    fc.assert(
      fc.property(anyMatrix(10, directed), fc.constantFrom(0, 0.5, 0.85, 0.99), (matrix, damping) => {
        fc.pre(matrix.length > 0);
        const n = matrix.length;
        const csr = csrOf(matrix);
        const rank = pageRank(csr, directed ? csrOf(transpose(matrix)) : csr, damping);
        const outs = matrix.map((row) => row.filter(Boolean).length);
        const dangling = outs.reduce((sum, out, v) => sum + (out === 0 ? rank[v]! : 0), 0);
        expect(
          gap(
            rank,
            matrix.map((_, v) => {
              let sum = dangling / n;
              matrix.forEach((row, u) => {
                if (row[v]) sum += rank[u]! / outs[u]!;
              });
              return (1 - damping) / n + damping * sum;
            }),
          ),
        ).toBeLessThan(1e-9);
        expect(rank.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
      }),
      runs,
    );
  });
});

describe('naturalLog', () => {
  it('agrees with the engine to the last places', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
      }),
      runs,
    );
    expect(naturalLog(1)).toBe(0);
    expect(naturalLog(0)).toBe(-Infinity);
  });
});
