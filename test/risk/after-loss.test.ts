import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { dependency, network, view, type View } from '../../src/index.js';
import { afterLoss } from '../../src/risk/after-loss.js';

/** Pieces by flood, those of `without` left out: the plainest way there is. */
function flood(given: View, without: readonly number[]): number[][] {
  const seen = new Set(without);
  const pieces: number[][] = [];
  for (let start = 0; start < given.n; start++) {
    if (seen.has(start)) continue;
    const piece = [start];
    seen.add(start);
    for (const at of piece) {
      for (const { source, target } of given.ties) {
        const next = source === at ? target : target === at ? source : at;
        if (!seen.has(next)) piece.push(next);
        seen.add(next);
      }
    }
    pieces.push(piece);
  }
  return pieces;
}

const graphs = fc.integer({ min: 2, max: 12 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    ends: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 18 }),
    gone: fc.uniqueArray(fc.nat(n - 1), { minLength: 1, maxLength: 3 }),
  }),
);
const name = (i: number): string => `a${String(i).padStart(2, '0')}`;

describe('afterLoss', () => {
  it('agrees with a flood fill on small random graphs', () => {
    const holds = fc.property(graphs, ({ n, ends, gone }) => {
      const given = view(
        network({
          actors: Array.from({ length: n }, (_, i) => ({ id: name(i) })),
          ties: ends.filter(([a, b]) => a !== b).map(([a, b]) => ({ source: name(a), target: name(b) })),
        }),
      );
      const loss = afterLoss(given, gone);
      const [before, after] = [flood(given, []), flood(given, gone)];
      expect(loss.piecesBefore).toBe(before.length);
      expect(loss.piecesAfter).toBe(after.length);
      const cutOff: number[] = [];
      const sizes: number[] = [];
      for (const piece of before.filter((members) => members.some((i) => gone.includes(i)))) {
        const parts = after.filter(([first]) => piece.includes(first!));
        const largest = Math.max(0, ...parts.map((part) => part.length));
        sizes.push(...parts.map((part) => part.length));
        cutOff.push(...parts.filter((part) => part.length < largest).flat());
      }
      expect(loss.cutOff).toEqual(cutOff.sort((a, b) => a - b));
      expect(loss.sizes).toEqual(sizes.sort((a, b) => b - a));
      for (let i = 0; i < n; i++) {
        if (gone.includes(i)) continue;
        const more = flood(given, [...gone, i]).length;
        const alone = after.some((part) => part.length === 1 && part[0] === i);
        expect(loss.cutpointsAfter.has(i)).toBe(more > after.length && !alone);
      }
      expect([...loss.lostTies]).toEqual(
        given.ties.flatMap(({ source, target }, t) => (gone.includes(source) || gone.includes(target) ? [t] : [])),
      );
    });
    fc.assert(holds, { numRuns: 150 });
  });

  it('calls nobody cut off where the parts are equal', () => {
    const given = view(
      network({
        ties: [
          { source: 'a', target: 'b' },
          { source: 'b', target: 'c' },
        ],
      }),
    );
    const loss = afterLoss(given, [1]);
    expect(loss.cutOff).toEqual([]);
    expect(loss.sizes).toEqual([1, 1]);
  });

  it('counts of WCEN what the dependency on its director counts', () => {
    const given = view(network(wcen()));
    const { isolated } = dependency(given, 'director');
    const loss = afterLoss(given, [given.indexOf.get('director')!]);
    expect((isolated ?? []).every((id) => loss.cutOff.includes(given.indexOf.get(id)!))).toBe(true);
    expect([loss.piecesBefore, loss.lostTies.size]).toEqual([3, 21]);
  });
});
