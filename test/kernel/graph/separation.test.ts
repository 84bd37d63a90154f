import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieceOf } from '../../../src/kernel/graph/piece-of.js';
import { separation } from '../../../src/kernel/graph/separation.js';
import { anyShape, complete, csrOf, grid, parts, path, ring, type Shape, star } from './shapes.js';

/** What low-links say, checked against taking vertices and ties out by hand. */
function checkByHand(shape: Shape): void {
  const found = separation(csrOf(shape, 'both'));
  const { n } = shape;
  const before = parts(shape);
  const home = (v: number): number[] => before.find((part) => part.includes(v))!;
  for (let v = 0; v < n; v++) {
    const after = parts(shape, v);
    expect(found.cutpoint[v]).toBe(after.length > before.length ? 1 : 0);
    const pieces = new Map<number, number[]>();
    for (const x of home(v)) {
      if (x === v) continue;
      const piece = pieceOf(found, v, x);
      pieces.set(piece, [...(pieces.get(piece) ?? []), x]);
    }
    const sorted = [...pieces.values()].sort((a, b) => a[0]! - b[0]!);
    expect(sorted).toEqual(after.filter((part) => home(v).includes(part[0]!)));
    for (const [piece, members] of pieces) {
      if (piece >= 0) expect(found.size[found.below[piece]!]).toBe(members.length);
    }
  }
  const bridges = shape.pairs.filter(([a, b], index) => {
    const same = ([x, y]: readonly [number, number]) => (x === a && y === b) || (x === b && y === a);
    if (a === b || shape.pairs.findIndex(same) < index) return false;
    return parts({ n, pairs: shape.pairs.filter((pair) => !same(pair)) }).length > before.length;
  });
  const told = [...found.bridge].flatMap((is, v) => (is === 1 ? [[v, found.parent[v]!].sort((a, b) => a - b)] : []));
  expect(told.length).toBe(bridges.length);
  for (const [a, b] of bridges) expect(told).toContainEqual([a, b].sort((x, y) => x - y));
}

describe('separation', () => {
  it.each([
    ['path', path(9)],
    ['ring', ring(9)],
    ['star', star(9)],
    ['grid', grid(4, 3)],
    ['complete', complete(6)],
    ['isolates', { n: 3, pairs: [] }],
    ['one vertex', { n: 1, pairs: [] }],
  ])('%s: as by hand', (_, shape) => {
    expect.hasAssertions();
    checkByHand(shape);
  });

  it('counts blocks: a path has one per tie, a bow tie two, an isolate none', () => {
    expect(separation(csrOf(path(5), 'both')).blocks).toBe(4);
    const bow = separation(
      csrOf(
        {
          n: 6,
          pairs: [
            [0, 1],
            [1, 2],
            [2, 0],
            [2, 3],
            [3, 4],
            [4, 2],
          ],
        },
        'both',
      ),
    );
    expect([bow.blocks, ...bow.blocksOf]).toEqual([2, 1, 1, 2, 1, 1, 0]);
  });

  it('walks a path of a million without recursion', () => {
    const n = 1_000_000;
    const offsets = new Uint32Array(n + 1);
    const targets = new Uint32Array(2 * n - 2);
    for (let v = 0, a = 0; v < n; v++) {
      if (v > 0) targets[a++] = v - 1;
      if (v < n - 1) targets[a++] = v + 1;
      offsets[v + 1] = a;
    }
    expect(separation({ n, offsets, targets }).blocks).toBe(n - 1);
  });

  it('equals removal by hand on any graph', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(anyShape(), (shape) => {
        checkByHand(shape);
      }),
      { numRuns: 300 },
    );
  });
});
