import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disjointPaths } from '../../../src/kernel/graph/disjoint-paths.js';
import { anyShape, csrOf, distances, grid, type Shape } from './shapes.js';

/** Menger's other side: the fewest vertices whose removal leaves no path from the source to the set. */
function smallestCut(
  shape: Shape,
  source: number,
  targets: readonly number[],
  without: number,
  directed: boolean,
): number {
  let best = Infinity;
  for (let set = 0; set < 2 ** shape.n; set++) {
    const gone = (v: number): boolean => v === without || ((set >> v) & 1) === 1;
    if (gone(source)) continue;
    const left = { n: shape.n, pairs: shape.pairs.filter(([a, b]) => !gone(a) && !gone(b)) };
    const found = distances(left, source, -1, directed);
    const size = set.toString(2).replaceAll('0', '').length;
    if (size < best && targets.every((t) => gone(t) || found[t] === Infinity)) best = size;
  }
  return best;
}

describe('disjointPaths', () => {
  it('finds paths only by giving way: two routes whose greedy shortest path blocks both', () => {
    // 0 → 1 → 4 → 5 is shortest and cuts both 0 → 1 → 2 → 5 and 0 → 3 → 4 → 5.
    const shape: Shape = {
      n: 6,
      pairs: [
        [0, 1],
        [1, 4],
        [4, 5],
        [1, 2],
        [2, 5],
        [0, 3],
        [3, 4],
      ],
    };
    const isTarget = Uint8Array.of(0, 0, 0, 0, 0, 1);
    expect(disjointPaths(csrOf(shape, 'both'), isTarget)(0)).toBe(1);
    expect(disjointPaths(csrOf(shape, 'both'), Uint8Array.of(0, 0, 1, 0, 1, 0))(0)).toBe(2);
  });

  it('counts each member of the set once, a direct tie to it included', () => {
    const shape = grid(3, 3);
    expect(disjointPaths(csrOf(shape, 'both'), Uint8Array.of(0, 0, 0, 0, 0, 1, 0, 1, 1))(0)).toBe(2);
    expect(disjointPaths(csrOf(shape, 'both'), Uint8Array.of(0, 0, 0, 0, 0, 1, 0, 1, 1), 4)(0)).toBe(2);
    expect(disjointPaths(csrOf(shape, 'both'), Uint8Array.of(0, 0, 0, 0, 0, 1, 0, 1, 1), 1)(0)).toBe(1);
    expect(disjointPaths(csrOf(shape, 'both'), new Uint8Array(9))(0)).toBe(0);
  });

  const random = anyShape(8).chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      directed: fc.boolean(),
      isTarget: fc.array(fc.constantFrom(0, 0, 1), { minLength: shape.n, maxLength: shape.n }),
      without: fc.integer({ min: -1, max: shape.n - 1 }),
    }),
  );
  it('equals the smallest cut', () => {
    fc.assert(
      fc.property(random, ({ shape, directed, isTarget, without }) => {
        const paths = disjointPaths(csrOf(shape, directed ? 'out' : 'both'), Uint8Array.from(isTarget), without);
        const targets = isTarget.flatMap((is, v) => (is === 1 && v !== without ? [v] : []));
        for (let s = 0; s < shape.n; s++) {
          if (s === without || isTarget[s] === 1) continue;
          expect(paths(s)).toBe(smallestCut(shape, s, targets, without, directed));
        }
      }),
      { numRuns: 200 },
    );
  });
});
