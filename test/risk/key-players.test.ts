import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose } from '../../src/kernel/choose.js';
import {
  keyPlayers,
  type KeyPlayersOptions,
  network,
  type NetworkInput,
  networkFragmentation,
  view,
} from '../../src/index.js';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { anyShape, distances, parts, type Shape } from '../kernel/graph/shapes.js';
import { classic } from '../fixtures/classics.js';
import { oracleLayers, oracleNames } from '../fixtures/oracle-layers.js';

const workshop = network(workshopGraph);

const kite = classic('kite');

type Expected = readonly [size: number, options: KeyPlayersOptions, best: number, sets: readonly (readonly string[])[]];

// Exhaustive search in networkx (definitions of Borgatti 2006; n = actors left).
const known: readonly Expected[] = [
  [1, { aim: 'fragment' }, 0.730769230769, [['D']]],
  [1, { aim: 'fragment', measure: 'distanceFragmentation' }, 0.832905982906, [['D']]],
  [
    2,
    { aim: 'fragment' },
    0.848484848485,
    [
      ['D', 'F1'],
      ['D', 'S1'],
    ],
  ],
  [1, { aim: 'reach' }, 0.857142857143, [['D']]],
];

describe('keyPlayers', () => {
  it.each(known)('of size %d, %j, are worth %d on the fictional workshop', async (size, options, best, sets) => {
    const found = await keyPlayers(workshop, { size, ...options });
    expect(found.best).toBeCloseTo(best, 11);
    expect(found.exact).toBe(true);
    if (size < 2 || options.aim === 'reach') expect(found.sets).toEqual(sets);
    else for (const set of sets) expect(found.sets).toContainEqual(set);
    expect(found.isolates).toEqual(['X']);
  });

  it('prints the baseline', async () => {
    expect((await keyPlayers(workshop)).baseline).toBeCloseTo(1 / 7, 12);
    expect((await keyPlayers(workshop, { measure: 'distanceFragmentation' })).baseline).toBeCloseTo(0.504578754579, 11);
    expect((await keyPlayers(workshop, { aim: 'reach' })).baseline).toBe(0);
  });

  it('finds the pair of the kite that one greedy start misses', async () => {
    const found = await keyPlayers(kite, { size: 2 });
    expect(found.best).toBeCloseTo(0.5357142857, 9);
    expect(found.sets).toEqual([['Fernando', 'Garth']]);
  });

  it('reaches D and the isolate best, and says that it is one', async () => {
    const found = await keyPlayers(workshop, { size: 2, aim: 'reach' });
    expect(found.sets).toEqual([['D', 'X']]);
  });

  it('refuses what it cannot mean', async () => {
    await expect(keyPlayers(kite, { size: 11 })).rejects.toMatchObject({ code: 'bad-option' });
    await expect(keyPlayers(kite, { size: 1.5 })).rejects.toMatchObject({ code: 'bad-option' });
    await expect(keyPlayers(kite, { aim: 'reach', measure: 'fragmentation' })).rejects.toMatchObject({
      code: 'bad-option',
    });
    await expect(keyPlayers(kite, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    expect((await keyPlayers(network({ ties: [{ source: 'a', target: 'b' }] }))).best).toBeNull();
  });

  it('tells no actor from a space that only carries paths', async () => {
    const net = network({
      actors: [{ id: 'a' }, { id: 'b' }, { id: 'hall', kind: 'space' }, { id: 'c' }],
      ties: ['a', 'b', 'c'].map((source) => ({ source, target: 'hall' })),
    });
    const found = await keyPlayers(view(net, { spaces: 'path' }), { size: 1 });
    expect(found.sets).toEqual([['a'], ['b'], ['c']]);
    expect(found.best).toBe(0);
  });
});

const asInput = ({ n, pairs }: Shape): NetworkInput => ({
  actors: Array.from({ length: n }, (_, v) => ({ id: `v${v}` })),
  ties: pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ source: `v${a}`, target: `v${b}` })),
});

/** Every set of a size. */
function sets(n: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: n - from }, (_, i) => from + i).flatMap((v) =>
    sets(n, size - 1, v + 1).map((rest) => [v, ...rest]),
  );
}

/** The value of a set, from the definition. */
function value(shape: Shape, set: readonly number[], measure: string): number {
  const others = Array.from({ length: shape.n }, (_, v) => v).filter((v) => !set.includes(v));
  const left = others.length;
  const cut = { n: shape.n, pairs: shape.pairs.filter((pair) => !pair.some((v) => set.includes(v))) };
  if (measure === 'fragmentation') {
    const sizes = parts(cut)
      .filter((part) => !set.includes(part[0]!))
      .map((part) => part.length);
    return 1 - sizes.reduce((sum, s) => sum + s * (s - 1), 0) / (left * (left - 1));
  }
  if (measure === 'distanceFragmentation') {
    const near = others.flatMap((v) => others.filter((w) => w !== v).map((w) => 1 / distances(cut, v)[w]!));
    return 1 - near.reduce((sum, x) => sum + x, 0) / (left * (left - 1));
  }
  const from = set.map((v) => distances(shape, v));
  const nearest = others.map((w) => Math.min(...from.map((row) => row[w]!)));
  return measure === 'stepReach'
    ? nearest.filter((d) => d <= 2).length
    : (set.length + nearest.reduce((sum, d) => sum + 1 / d, 0)) / shape.n;
}

describe('by definition', () => {
  it.each([
    ['fragment', 'fragmentation'],
    ['fragment', 'distanceFragmentation'],
    ['reach', 'distanceReach'],
    ['reach', 'stepReach'],
  ] as const)('%s %s: every best set of random graphs, no other', async (aim, measure) => {
    await fc.assert(
      fc.asyncProperty(anyShape(8), fc.integer({ min: 1, max: 3 }), async (shape, size) => {
        if (size > shape.n || shape.n - size < 2) return;
        const found = await keyPlayers(network(asInput(shape)), { size, aim, measure });
        const all = sets(shape.n, size).map((set) => ({ set, worth: value(shape, set, measure) }));
        const best = Math.max(...all.map(({ worth }) => worth));
        expect(found.best).toBeCloseTo(best, 9);
        expect(found.sets).toEqual(
          all.filter(({ worth }) => worth > best - 1e-9).map(({ set }) => set.map((v) => `v${v}`)),
        );
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('searches where the sets are too many, and says so', async () => {
    const caves = Array.from({ length: 30 }, (_, cave) =>
      [0, 1, 2, 3].flatMap((i) => [
        [cave * 5 + i, cave * 5 + i + 1],
        [cave * 5, cave * 5 + i + 1],
      ]),
    ).flat();
    const chain = Array.from({ length: 29 }, (_, i) => [i * 5, i * 5 + 5]);
    const shape = { n: 150, pairs: [...caves, ...chain].map(([a, b]) => [a!, b!] as const) };
    const net = network(asInput(shape));
    const found = await keyPlayers(net, { size: 3, starts: 50 });
    expect(choose(150, 3)).toBe(551_300);
    expect([found.exact, found.of]).toEqual([false, 551_300]);
    for (const set of found.sets) {
      const worth = value(
        shape,
        set.map((id) => Number(id.slice(1))),
        'fragmentation',
      );
      expect(worth).toBeCloseTo(found.best!, 9);
    }
    expect(await keyPlayers(net, { size: 3, starts: 50 })).toEqual(found);
    expect(found.baseline).toBe(networkFragmentation(net).value);
  });
});

interface Reference {
  readonly best: number;
  readonly tied: number;
  readonly sets: readonly (readonly string[])[];
  readonly bestIncludingOwn?: number;
}

const measures = {
  neg_F: { aim: 'fragment', measure: 'fragmentation' },
  neg_DF: { aim: 'fragment', measure: 'distanceFragmentation' },
  pos_DR: { aim: 'reach', measure: 'distanceReach' },
  pos_m1_reach: { aim: 'reach', measure: 'stepReach', steps: 1 },
  pos_m2_reach: { aim: 'reach', measure: 'stepReach', steps: 2 },
} as const;

const folder = new URL('../../../shared/data/', import.meta.url);

const layers = oracleNames
  .flatMap(oracleLayers)
  .filter(
    ({ input, figures }) => (input.actors ?? []).length <= 140 && figures['cohesion']?.['key_players'] !== undefined,
  );

describe.each(layers)('$name', (layer) => {
  it('has the sets of the exhaustive search', async () => {
    const reference = layer.figures['cohesion']!['key_players'] as unknown as Record<string, Reference | string>;
    const net = network(layer.input);
    for (const [key, expected] of Object.entries(reference)) {
      const [, name, size] = /^(.+)_k(\d)$/.exec(key) ?? [];
      if (typeof expected === 'string' || name === undefined || !(name in measures)) continue;
      const found = await keyPlayers(net, { size: Number(size), ...measures[name as keyof typeof measures] });
      expect(found.exact).toBe(true);
      const best = expected.bestIncludingOwn ?? expected.best;
      expect([key, found.best]).toEqual([key, expect.closeTo(best, 8)]);
      expect([key, found.sets.length]).toEqual([key, expected.tied]);
      const ours = new Set(found.sets.map((set) => set.join('|')));
      for (const set of expected.sets) {
        expect(ours.has([...set].sort((a, b) => (a < b ? -1 : 1)).join('|'))).toBe(true);
      }
    }
  });
});

const oraclePath = new URL('../oracles/04_keyplayer.json', folder);

describe.skipIf(!existsSync(oraclePath))('oracle 04', () => {
  const known = existsSync(oraclePath)
    ? (JSON.parse(readFileSync(oraclePath, 'utf8')) as Record<string, Record<string, { exact: [number, string[][]] }>>)
    : {};
  it.each([
    ['kite', kite],
    ['workshop', workshop],
  ] as const)('%s: every exact result', async (name, net) => {
    for (const [key, entry] of Object.entries(known[name] ?? {})) {
      const [, label, size] = /^(neg_F|neg_DF|pos_DR|pos_2reach)_k(\d)$/.exec(key) ?? [];
      if (label === undefined) continue;
      const options = label === 'pos_2reach' ? measures.pos_m2_reach : measures[label as keyof typeof measures];
      const found = await keyPlayers(net, { size: Number(size), ...options });
      expect([key, found.best]).toEqual([key, expect.closeTo(entry.exact[0], 9)]);
      const sorted = (sets: readonly (readonly string[])[]) =>
        sets.map((set) => [...set].sort((a, b) => (a < b ? -1 : 1)).join(' ')).sort((a, b) => (a < b ? -1 : 1));
      expect([key, sorted(found.sets)]).toEqual([key, sorted(entry.exact[1])]);
    }
  });
});
