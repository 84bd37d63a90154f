import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { independentPathsTo, network, view } from '../../src/index.js';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { anyShape } from '../kernel/graph/shapes.js';

const workshop = network(workshopGraph);

describe('independentPathsTo', () => {
  // networkx: vertex-disjoint paths to the statutory actors, with the director and without.
  it.each([
    ['C1', 1, 0],
    ['C2', 1, 0],
    ['C3', 1, 0],
    ['C4', 1, 0],
    ['C5', 1, 0],
    ['X', 0, 0],
    ['F1', 2, 1],
    ['F2', 2, 1],
    ['F3', 1, 1],
  ] as const)('%s has %d, %d without D', (id, count, left) => {
    expect(independentPathsTo(workshop, id).count).toBe(count);
    expect(independentPathsTo(workshop, id, { without: 'D' }).count).toBe(left);
    expect(independentPathsTo(workshop, id, { sector: 'statutory' }).count).toBe(count);
  });

  it('names as many paths, along ties, that share nobody', () => {
    fc.assert(
      fc.property(anyShape(12), ({ n, pairs }) => {
        const net = network({
          actors: Array.from({ length: n }, (_, v) => ({ id: `v${v}`, sector: v % 4 === 3 ? 'there' : 'here' })),
          ties: pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ source: `v${a}`, target: `v${b}` })),
        });
        if (n < 4) return;
        const { count, paths } = independentPathsTo(net, 'v0', { sector: 'there' });
        expect(paths).toHaveLength(count!);
        const inner = paths.flatMap((path) => path.slice(1));
        expect(new Set(inner).size).toBe(inner.length);
        for (const path of paths) {
          expect(path[0]).toBe('v0');
          expect(path.map((id) => Number(id.slice(1)) % 4 === 3)).toEqual(path.map((_, i) => i === path.length - 1));
          path.slice(1).forEach((id, i) => {
            const tie = [path[i], id];
            expect(pairs.some(([a, b]) => tie.includes(`v${a}`) && tie.includes(`v${b}`) && a !== b)).toBe(true);
          });
        }
      }),
      { numRuns: 200, seed: 14 },
    );
  });

  it('is undefined for those to arrive at and those who left', () => {
    expect(independentPathsTo(workshop, 'S1').count).toBeNull();
    expect(independentPathsTo(workshop, 'D', { without: 'D' }).count).toBeNull();
    expect(independentPathsTo(view(workshop, { without: ['C1'] }), 'C1').count).toBeNull();
    expect(() => independentPathsTo(workshop, 'C1', { sector: 'none' })).toThrow(/nobody has sector "none"/);
    expect(() => independentPathsTo(workshop, 'Q')).toThrow(/no actor has the id/);
  });
});
