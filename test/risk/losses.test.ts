import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busFactor, dependency, network, type NetworkInput, pairLosses, turnover, view } from '../../src/index.js';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { anyShape, distances, parts, type Shape } from '../kernel/graph/shapes.js';

const workshop = network(workshopGraph);
const withoutD = view(workshop, { without: ['D'] });

const asInput = ({ n, pairs }: Shape, authority: (v: number) => boolean = () => false): NetworkInput => ({
  actors: Array.from({ length: n }, (_, v) => ({ id: `v${v}`, sector: `s${v % 3}`, authority: authority(v) })),
  ties: pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ source: `v${a}`, target: `v${b}` })),
});

const powerset = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: 2 ** items.length }, (_, mask) => items.filter((_, i) => ((mask >> i) & 1) === 1));

describe('pairLosses', () => {
  // networkx, from the definition.
  it.each([
    ['C1', 'D', 0.7090909090909091],
    ['D', 'F1', 0.8181818181818181],
    ['F1', 'S1', 0],
    ['C1', 'F2', 0.34545454545454546],
  ])('%s and %s cut %d of the rest', async (a, b, share) => {
    const { rows, of } = await pairLosses(workshop, { top: 1000 });
    expect(of).toBe(91);
    expect(rows).toHaveLength(91);
    expect(rows.find((row) => row.a === a && row.b === b)?.disconnected.share).toBeCloseTo(share, 12);
  });

  it('gives the worst first, as many as asked', async () => {
    const { rows } = await pairLosses(workshop, { top: 3 });
    const all = (await pairLosses(workshop, { top: 1000 })).rows;
    expect(rows).toEqual(all.slice(0, 3));
    const shares = all.map(({ disconnected }) => disconnected.share ?? -1);
    expect([...shares].sort((x, y) => y - x)).toEqual(shares);
  });

  it('equals counting pairs by hand, across sectors too', async () => {
    await fc.assert(
      fc.asyncProperty(anyShape(8), async (shape) => {
        const { rows } = await pairLosses(network(asInput(shape)), { top: 1000 });
        const home = (v: number) => parts(shape).find((part) => part.includes(v))!;
        for (const { a, b, disconnected, crossSectorDisconnected } of rows) {
          const gone = [Number(a.slice(1)), Number(b.slice(1))];
          const cut = { n: shape.n, pairs: shape.pairs.filter((pair) => !pair.some((v) => gone.includes(v))) };
          const others = Array.from({ length: shape.n }, (_, v) => v).filter((v) => !gone.includes(v));
          const pairs = others.flatMap((s) => others.filter((t) => s < t && home(s).includes(t)).map((t) => [s, t]));
          const lost = pairs.filter(([s, t]) => distances(cut, s!)[t!] === Infinity);
          const across = (list: number[][]) => list.filter(([s, t]) => s! % 3 !== t! % 3).length;
          expect([disconnected.pairs, disconnected.of]).toEqual([lost.length, pairs.length]);
          expect([crossSectorDisconnected.pairs, crossSectorDisconnected.of]).toEqual([across(lost), across(pairs)]);
        }
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('losing nobody else is what dependency says', async () => {
    const lonely = network({ ...workshopGraph, actors: [...(workshopGraph.actors ?? []), { id: 'Z' }] });
    const { rows } = await pairLosses(lonely, { top: 1000 });
    const single = dependency(lonely, 'D').disconnected;
    expect(rows.find(({ a, b }) => a === 'D' && b === 'Z')?.disconnected).toEqual(single);
  });
});

describe('busFactor', () => {
  it('is one, the director, on the fictional workshop', async () => {
    const found = await busFactor(workshop);
    expect(found).toMatchObject({ size: 1, sets: [['D']], exact: true, baseline: { reaching: 8, of: 9 } });
  });

  it('is null where nobody reaches authority, or nobody holds any', async () => {
    expect((await busFactor(network({ ties: [{ source: 'a', target: 'b' }] }))).size).toBeNull();
    await expect(busFactor(workshop, { threshold: 0 })).rejects.toMatchObject({ code: 'bad-option' });
  });

  it('equals brute force on small random networks', async () => {
    await fc.assert(
      fc.asyncProperty(anyShape(7), fc.constantFrom(0.3, 0.5, 0.9), async (shape, threshold) => {
        const isHolder = (v: number): boolean => v % 4 === 0;
        const found = await busFactor(network(asInput(shape, isHolder)), { threshold });
        const all = Array.from({ length: shape.n }, (_, v) => v);
        const reaching = (gone: readonly number[]): number | null => {
          const cut = { n: shape.n, pairs: shape.pairs.filter((pair) => !pair.some((v) => gone.includes(v))) };
          const side = all.filter((v) => !isHolder(v) && !gone.includes(v));
          const some = side.filter((v) => all.some((t) => isHolder(t) && distances(cut, v)[t]! < Infinity));
          return side.length === 0 ? null : some.length / side.length;
        };
        const today = reaching([]) ?? 0;
        const subsets = powerset(all.filter((v) => !isHolder(v)));
        const enough = subsets.filter((set) => (reaching(set) ?? 2) < threshold * today - 1e-12);
        const least = Math.min(...enough.map((set) => set.length));
        if (enough.length === 0 || today === 0) {
          expect(found.size).toBeNull();
          return;
        }
        expect(found.size).toBe(least);
        const names = (sets: number[][]) => sets.map((set) => set.map((v) => `v${v}`).join(' ')).sort();
        expect(found.sets.map((set) => set.join(' ')).sort()).toEqual(
          names(enough.filter((set) => set.length === least)),
        );
      }),
      { numRuns: 100, seed: 9 },
    );
  });
});

describe('turnover', () => {
  // Enumerated in networkx: the four statutory actors leave independently.
  it.each([
    [0.1, 0.8888, 0.3],
    [0.3, 0.881688888888889, 0.23333333333333328],
    [0.5, 0.8333333333333336, 0.16666666666666666],
  ])('with probability %d leaves %d, and %d once D is gone', async (probability, expected, alone) => {
    const found = await turnover(workshop, { probability });
    expect(found.expected).toBeCloseTo(expected, 12);
    expect(found).toMatchObject({ exact: true, error: 0, futures: 16, of: 9, leavers: ['S1', 'S2', 'S3', 'S4'] });
    expect(found.baseline).toBeCloseTo(8 / 9, 12);
    expect((await turnover(withoutD, { probability })).expected).toBeCloseTo(alone, 12);
    expect((await turnover(workshop, { probability, sector: 'statutory' })).expected).toBe(found.expected);
  });

  it('does nothing when nobody leaves or every tie is inherited', async () => {
    const still = await turnover(workshop, { probability: 0 });
    expect(still.expected).toBe(still.baseline);
    const kept = await turnover(workshop, { probability: 0.7, inherit: 1 });
    expect(kept.expected).toBeCloseTo(kept.baseline!, 12);
  });

  it('counts inherited ties one by one', async () => {
    const actors = [
      { id: 'a', authority: false },
      { id: 'x', authority: true },
      { id: 'y', authority: true },
    ];
    const net = network({
      actors,
      ties: ['ax', 'xy'].map(([source, target]) => ({ source: source!, target: target! })),
    });
    // a keeps its way unless x leaves (p) and its tie is not kept (1 − h).
    const found = await turnover(net, { probability: 0.4, inherit: 0.25 });
    expect(found.expected).toBeCloseTo(1 - 0.4 * 0.75, 12);
    expect(found.exact).toBe(true);
  });

  it('draws where the futures are too many, near what counting gives, and says how near', async () => {
    const hub = { id: 'hub', authority: false };
    const holders = Array.from({ length: 14 }, (_, i) => ({ id: `s${i}`, authority: true }));
    const ties = holders.map(({ id }) => ({ source: 'hub', target: id }));
    const net = network({ actors: [hub, ...holders], ties });
    const found = await turnover(net, { probability: 0.9 });
    expect(found).toMatchObject({ exact: false, futures: 10_000, worst: 0 });
    const truth = 1 - 0.9 ** 14;
    expect(Math.abs(found.expected! - truth)).toBeLessThan(4 * found.error!);
    expect(found.error).toBeCloseTo(Math.sqrt((truth * (1 - truth)) / 10_000), 3);
    expect(await turnover(net, { probability: 0.9 })).toEqual(found);
  });

  it('is null without authority, and refuses what it cannot mean', async () => {
    const net = network({ ties: [{ source: 'a', target: 'b' }] });
    expect(await turnover(net)).toMatchObject({ expected: null, baseline: null });
    await expect(turnover(workshop, { sector: 'faiths' })).rejects.toMatchObject({ code: 'bad-option' });
    await expect(turnover(workshop, { probability: 2 })).rejects.toMatchObject({ code: 'bad-option' });
    await expect(turnover(workshop, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });
});
