import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependency, network, networkCutpoints, type NetworkInput, tippingTies } from '../../src/index.js';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { anyShape, type Shape } from '../kernel/graph/shapes.js';

const workshop = network(workshopGraph);

describe('on the fictional workshop', () => {
  // 24 candidates, each of which cuts the headline from .8085 to .2979; two ties reach .1489 at best (enumerated).
  it.each([
    [0.5, 1],
    [0.298, 1],
    [0.2978, 2],
    [0.15, 2],
    [0.1489, 3],
  ])('cross-sector disconnection at most %d takes %d unreported ties', async (atMost, ties) => {
    const found = await tippingTies(workshop, { focal: 'D', measure: 'crossSectorDisconnected', atMost });
    expect(found.holds).toBe(false);
    expect(found.value).toBeCloseTo(38 / 47, 12);
    expect(found.unreported).toMatchObject({ ties, exact: true });
  });

  it('raising it to .8333 takes one, above that more', async () => {
    const statement = { focal: 'D', measure: 'crossSectorDisconnected' } as const;
    expect((await tippingTies(workshop, { ...statement, atMost: 0.83 })).unreported.ties).toBe(1);
    expect((await tippingTies(workshop, { ...statement, atMost: 0.834 })).unreported.ties).not.toBe(1);
    // Without F1–S1 every pair across sectors hangs on D (enumerated).
    const found = await tippingTies(workshop, { ...statement, atMost: 0.99 });
    expect(found.reported).toMatchObject({ ties: 1, exact: true, example: [{ a: 'F1', b: 'S1', confidence: null }] });
  });

  it('an equal value holds, and nothing is overturned where it is undefined', async () => {
    expect((await tippingTies(workshop, { focal: 'D', measure: 'tieShare', atMost: 10 / 18 })).holds).toBe(true);
    const pair = network({ ties: [{ source: 'a', target: 'b' }] });
    const found = await tippingTies(pair, { focal: 'a', measure: 'disconnected', atMost: 0.5 });
    expect(found).toMatchObject({ value: null, holds: null, unreported: { ties: null }, reported: { ties: null } });
  });

  it('gives up the least sure tie first, then what a coder inferred', async () => {
    const ring = ['ab', 'bc', 'cd', 'da'].map((pair) => ({ source: pair[0]!, target: pair[1]! }));
    const net = network({
      ties: [
        ...ring.map((tie, i) => ({ ...tie, confidence: i === 2 ? 0.3 : 0.9 })),
        { source: 'hub', target: 'a' },
        { source: 'hub', target: 'c' },
      ],
    });
    const found = await tippingTies(net, { focal: 'a', measure: 'disconnected', atMost: 0.1 });
    expect(found.holds).toBe(true);
    expect(found.reported.example).toEqual([{ a: 'c', b: 'd', confidence: 0.3 }]);
  });

  it('refuses a statement without a threshold, or with two', async () => {
    const statement = { focal: 'D', measure: 'disconnected' } as const;
    await expect(tippingTies(workshop, statement)).rejects.toMatchObject({ code: 'bad-option' });
    await expect(tippingTies(workshop, { ...statement, atMost: 1, atLeast: 0 })).rejects.toMatchObject({
      code: 'bad-option',
    });
    await expect(tippingTies(workshop, { ...statement, focal: 'Q', atMost: 1 })).rejects.toMatchObject({
      code: 'unknown-actor',
    });
  });
});

type Pair = readonly [number, number];

const authority = (v: number): boolean => v % 3 === 2;
const asInput = ({ n, pairs }: Shape): NetworkInput => ({
  actors: Array.from({ length: n }, (_, v) => ({ id: `v${v}`, sector: `s${v % 3}`, authority: authority(v) })),
  ties: pairs.map(([a, b]) => ({ source: `v${a}`, target: `v${b}` })),
});

/** The value, by the public measures. */
function valueOf(shape: Shape, measure: string): number | null {
  const net = network(asInput(shape));
  if (measure === 'cutpoints') return networkCutpoints(net).value;
  const all = dependency(net, 'v0');
  if (measure === 'disconnected' || measure === 'crossSectorDisconnected') return all[measure].share;
  if (measure === 'geodesicShare' || measure === 'tieShare') return all[measure];
  const paths = all.independentPaths ?? [];
  return paths.length === 0 ? null : Math.min(...paths.map(({ without }) => without));
}

const powerset = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: 2 ** items.length }, (_, mask) => items.filter((_, i) => ((mask >> i) & 1) === 1));

const allPairs = (n: number): Pair[] =>
  Array.from({ length: n }, (_, a) => Array.from({ length: n }, (_, b) => [a, b] as const))
    .flat()
    .filter(([a, b]) => a < b);

describe('equals exhaustive search', () => {
  it.each([
    ['disconnected', 0.3],
    ['disconnected', 0.7],
    ['crossSectorDisconnected', 0.5],
    ['geodesicShare', 0.4],
    ['tieShare', 0.5],
    ['cutpoints', 1],
    ['independentPaths', 1],
  ] as const)('%s %d on small random networks', async (measure, threshold) => {
    await fc.assert(
      fc.asyncProperty(anyShape(5), async ({ n, pairs }) => {
        const has = ([a, b]: Pair) => pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
        const tied = allPairs(n).filter(has);
        const open = allPairs(n).filter((pair) => !has(pair));
        const limit = measure === 'independentPaths' ? { atLeast: threshold } : { atMost: threshold };
        const isMet = (value: number): boolean =>
          measure === 'independentPaths' ? value >= threshold - 1e-9 : value <= threshold + 1e-9;
        const found = await tippingTies(
          network(asInput({ n, pairs: tied })),
          { focal: 'v0', measure, ...limit },
          { budget: 100_000 },
        );
        const value = valueOf({ n, pairs: tied }, measure);
        if (value === null) {
          expect(found.holds).toBeNull();
          return;
        }
        expect(found.value).toBeCloseTo(value, 9);
        expect(found.holds).toBe(isMet(value));
        const fewest = (candidates: readonly Pair[], apply: (chosen: readonly Pair[]) => Pair[]): number | null => {
          const sets = powerset(candidates);
          const sizes = sets.flatMap((set) => {
            const after = valueOf({ n, pairs: apply(set) }, measure);
            return after !== null && isMet(after) !== isMet(value) ? [set.length] : [];
          });
          return sizes.length === 0 ? null : Math.min(...sizes);
        };
        expect(found.unreported.exact).toBe(true);
        expect(found.unreported.ties).toBe(fewest(open, (set) => [...tied, ...set]));
        expect(found.reported.exact).toBe(true);
        expect(found.reported.ties).toBe(fewest(tied, (set) => tied.filter((pair) => !set.includes(pair))));
      }),
      { numRuns: 15, seed: 21 },
    );
  });
});
