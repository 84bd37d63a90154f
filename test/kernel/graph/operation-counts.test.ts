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

  it('weighted paths read it twice, out and back', () => {
    const { csr: watched, reads } = counted(csr);
    weightedPaths(watched, new Float64Array(csr.targets.length).fill(1));
    expect(reads()).toBe(2 * perSource);
  });

  it('components, weak and strong, read each arc once', () => {
    for (const kernel of [components, strongComponents]) {
      const { csr: watched, reads } = counted(csr);
      kernel(watched);
      expect(reads()).toBe(first + second);
    }
  });
});
