import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../src/kernel/graph/betweenness.js';
import { components } from '../../../src/kernel/graph/components.js';
import type { Csr } from '../../../src/kernel/graph/csr.js';
import { strongComponents } from '../../../src/kernel/graph/strong-components.js';
import { weightedPaths } from '../../../src/kernel/graph/weighted-paths.js';
import { csrOf, matrixOf } from './plain-graph.js';

/** A graph whose arcs tell how often they are read. */
function counted(csr: Csr): { readonly csr: Csr; readonly reads: () => number } {
  let reads = 0;
  const targets = new Proxy(csr.targets, {
    get(list, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      return Reflect.get(list, key, list) as unknown;
    },
  });
  return { csr: { ...csr, targets }, reads: () => reads };
}

/** A ring of so many with chords, and as many vertices in a path beside it: two parts. */
function twoParts(n: number): Csr {
  const ring = Array.from({ length: n }, (_, v) => [v, (v + 1) % n] as const);
  const chords = Array.from({ length: n / 2 }, (_, v) => [v, v + n / 2] as const);
  const path = Array.from({ length: n - 1 }, (_, v) => [n + v, n + v + 1] as const);
  return csrOf(matrixOf(2 * n, [...ring, ...chords, ...path]));
}

/** Steps between all pairs, by adding one arc at a time. */
function distancesOf({ n, offsets, targets }: Csr): number[][] {
  return Array.from({ length: n }, (_, s) => {
    const row = Array.from({ length: n }, (_unused, v) => (v === s ? 0 : Infinity));
    for (let round = 0; round < n; round++) {
      for (let v = 0; v < n; v++) {
        for (const w of targets.subarray(offsets[v], offsets[v + 1])) row[w] = Math.min(row[w]!, row[v]! + 1);
      }
    }
    return row;
  });
}

describe('where everybody is in contact', () => {
  it('betweenness reads the arcs of the source alone: nobody is left to be found', () => {
    const n = 20;
    const pairs = Array.from({ length: n }, (_, v) =>
      Array.from({ length: v }, (_unused, w) => [w, v] as const),
    ).flat();
    const { csr: watched, reads } = counted(csrOf(matrixOf(n, pairs)));
    betweenness(watched, { into: watched });
    expect(reads()).toBe(n * (n - 1));
  });
});

// Counts of arcs, not times: they are the same on every machine.
describe.each([8, 16, 32])('arcs read on a graph of two parts of %i', (n) => {
  const csr = twoParts(n);
  const [first, second] = [2 * (n + n / 2), 2 * (n - 1)];
  const perSource = n * (first + second);

  it('betweenness reads each arc within reach once per source', () => {
    const { csr: watched, reads } = counted(csr);
    betweenness(watched);
    expect(reads()).toBe(perSource);
  });

  it('betweenness never reads more when it may search levels from either side', () => {
    const { csr: watched, reads } = counted(csr);
    betweenness(watched, { into: watched });
    expect(reads()).toBeLessThanOrEqual(perSource);
  });

  it('weighted paths read it once on the way out, on the way back only where a shortest path leads over it', () => {
    const { csr: watched, reads } = counted(csr);
    weightedPaths(watched, new Float64Array(csr.targets.length).fill(1));
    let onPaths = 0;
    for (const row of distancesOf(csr)) {
      for (let v = 0; v < csr.n; v++) {
        if (row[v] === Infinity) continue;
        for (const w of csr.targets.subarray(csr.offsets[v], csr.offsets[v + 1])) if (row[w] === row[v]! + 1) onPaths++;
      }
    }
    expect(reads()).toBe(perSource + onPaths);
  });

  it('components, weak and strong, read each arc once', () => {
    for (const kernel of [components, strongComponents]) {
      const { csr: watched, reads } = counted(csr);
      kernel(watched);
      expect(reads()).toBe(first + second);
    }
  });
});
