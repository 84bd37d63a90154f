import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/kernel/finish.js';
import { closeCutpoints } from '../../../src/kernel/graph/close-cutpoints.js';
import { closeCutpointsAmong } from '../../../src/kernel/graph/close-cutpoints-among.js';
import { looseEnds } from '../../../src/kernel/graph/loose-ends.js';
import { anyShape, csrOf, parts, path, ring, type Shape, star } from './shapes.js';

type Pair = readonly [number, number];

/** One part, and one part still whoever is gone. */
const isWhole = (shape: Shape): boolean =>
  parts(shape).length <= 1 && Array.from({ length: shape.n }, (_, v) => v).every((v) => parts(shape, v).length <= 1);

const open = ({ n, pairs }: Shape): Pair[] =>
  Array.from({ length: n }, (_, a) => Array.from({ length: n }, (_, b) => [a, b] as const))
    .flat()
    .filter(([a, b]) => a < b && !pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a)));

/** Whether so many of the ties do, by trying them all. */
function someDo(shape: Shape, allowed: readonly Pair[], size: number, from = 0): boolean {
  if (size === 0) return isWhole(shape);
  for (let i = from; i < allowed.length; i++) {
    if (someDo({ n: shape.n, pairs: [...shape.pairs, allowed[i]!] }, allowed, size - 1, i + 1)) return true;
  }
  return false;
}

const none = (): readonly number[] => [];
const planOf = (shape: Shape): readonly Pair[] => finish(closeCutpoints(csrOf(shape, 'both'), none));

describe('closeCutpoints', () => {
  it.each([
    ['a ring has none', ring(7), 0],
    ['a path needs its ends tied', path(9), 1],
    ['a star of 6 leaves', star(7), 5],
    ['one actor', path(1), 0],
    ['two strangers', { n: 2, pairs: [] }, 1],
    ['four strangers become a ring', { n: 4, pairs: [] }, 4],
  ] as const)('%s', (_, shape, minimum) => {
    expect(looseEnds(csrOf(shape, 'both')).minimum).toBe(minimum);
    expect(planOf(shape)).toHaveLength(minimum);
  });

  it('finds as few ties as brute force on 500 small random graphs, and they do it', () => {
    fc.assert(
      fc.property(anyShape(7), (shape) => {
        const ties = planOf(shape);
        expect(ties).toHaveLength(looseEnds(csrOf(shape, 'both')).minimum);
        const allowed = open(shape);
        for (const [a, b] of ties) expect(allowed).toContainEqual([a, b]);
        expect(isWhole({ n: shape.n, pairs: [...shape.pairs, ...ties] })).toBe(true);
        if (ties.length > 0 && ties.length < 5) expect(someDo(shape, allowed, ties.length - 1)).toBe(false);
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('does it on larger random graphs, one tie for each step of the minimum', () => {
    fc.assert(
      fc.property(anyShape(40), (shape) => {
        const ties = planOf(shape);
        expect(ties).toHaveLength(looseEnds(csrOf(shape, 'both')).minimum);
        expect(isWhole({ n: shape.n, pairs: [...shape.pairs, ...ties] })).toBe(true);
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});

describe('closeCutpointsAmong', () => {
  it('equals brute force where only some ties may be made', () => {
    fc.assert(
      fc.property(anyShape(6), fc.infiniteStream(fc.boolean()), (shape, coins) => {
        const allowed = open(shape).filter(() => coins.next().value);
        const found = finish(closeCutpointsAmong(csrOf(shape, 'both'), allowed, none));
        const all = { n: shape.n, pairs: [...shape.pairs, ...allowed] };
        expect(found.feasible).toBe(isWhole(all));
        if (!found.feasible) return;
        expect(isWhole({ n: shape.n, pairs: [...shape.pairs, ...found.ties] })).toBe(true);
        for (const [a, b] of found.ties) expect(allowed).toContainEqual([a, b]);
        if (found.exact && found.ties.length > 0) expect(someDo(shape, allowed, found.ties.length - 1)).toBe(false);
        if (found.ties.length <= 5) expect(found.exact).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('says when the plan may not be the smallest', () => {
    const found = finish(closeCutpointsAmong(csrOf(star(14), 'both'), open(star(14)), none));
    expect(found.feasible).toBe(true);
    expect(found.exact).toBe(found.ties.length === 12);
  });
});
