import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependency, handoverPlan, network, type NetworkInput, succession, view } from '../../src/index.js';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { anyShape, parts, type Shape } from '../kernel/graph/shapes.js';

const workshop = network(workshopGraph);

/** Coverage and Jaccard index of contacts, and other sectors reached: networkx, computed from the definitions. */
const oracle = {
  C1: [1 / 9, 0.1, 0],
  C2: [2 / 9, 2 / 9, 0],
  C3: [1 / 9, 1 / 9, 0],
  C4: [0.1, 0.1, 0],
  C5: [0, 0, 0],
  F1: [2 / 9, 2 / 9, 1],
  F2: [1 / 9, 0.1, 0],
  F3: [0.1, 0.1, 0],
  S1: [2 / 9, 2 / 9, 1],
  S2: [2 / 9, 2 / 9, 0],
  S3: [1 / 9, 1 / 9, 0],
  S4: [0, 0, 0],
  X: [0, 0, 0],
} as const;

const asInput = ({ n, pairs }: Shape): NetworkInput => ({
  actors: Array.from({ length: n }, (_, v) => ({ id: `v${String(v).padStart(2, '0')}`, sector: `s${v % 3}` })),
  ties: pairs
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ source: `v${String(a).padStart(2, '0')}`, target: `v${String(b).padStart(2, '0')}` })),
});

const number = (id: string): number => Number(id.slice(1));

describe('candidates', () => {
  it('equal networkx on the fictional workshop', async () => {
    const { candidates } = await succession(workshop, 'D');
    expect(candidates?.map(({ id }) => id)).toEqual(Object.keys(oracle));
    for (const { id, coverage, equivalence, sectorsReached } of candidates ?? []) {
      const [covers, jaccard, sectors] = oracle[id as keyof typeof oracle];
      expect([id, coverage, equivalence, sectorsReached]).toEqual([
        id,
        expect.closeTo(covers, 12),
        expect.closeTo(jaccard, 12),
        sectors,
      ]);
    }
  });

  it('only F1 and S1 are on the front, and F1 alone without holders of authority', async () => {
    const front = async (excludeAuthority: boolean) =>
      (await succession(workshop, 'D', { excludeAuthority })).candidates
        ?.filter(({ onFront }) => onFront)
        .map(({ id }) => id);
    expect(await front(false)).toEqual(['F1', 'S1']);
    expect(await front(true)).toEqual(['F1']);
  });

  it('weighs what would be inherited against the capacity stated', async () => {
    const actors = [{ id: 'hub' }, { id: 'a', capacity: 1 }, { id: 'b', capacity: 2 }, { id: 'c', willing: false }];
    const { candidates } = await succession(
      network({ actors, ties: ['a', 'b', 'c'].map((target) => ({ source: 'hub', target })) }),
      'hub',
    );
    expect(candidates?.map(({ id, inherits, load, fits, onFront }) => [id, inherits, load, fits, onFront])).toEqual([
      ['a', 2, 2, false, false],
      ['b', 2, 2, true, true],
      ['c', 2, 2, null, false],
    ]);
  });
});

describe('deputies', () => {
  it('are the table of dependency on the network they would hold', async () => {
    const { deputies } = await succession(workshop, 'D', { deputies: ['F1', 'C5'] });
    for (const { id, ...found } of deputies ?? []) {
      const ties = workshopGraph.ties.map((tie) => ({
        ...tie,
        source: tie.source === 'D' ? id : tie.source,
        target: tie.target === 'D' ? id : tie.target,
      }));
      const actors = workshopGraph.actors?.filter((actor) => actor.id !== 'D') ?? [];
      const after = dependency(network({ actors, ties: ties.filter((tie) => tie.source !== tie.target) }), id);
      expect(found.disconnected).toEqual(after.disconnected);
      expect(found.crossSectorDisconnected).toEqual(after.crossSectorDisconnected);
      expect(found.geodesicShare).toBeCloseTo(after.geodesicShare!, 12);
      expect(found.efficiencyLoss).toBeCloseTo(after.efficiency.loss!, 12);
      expect(found.componentsWithout).toEqual(after.componentsWithout);
      expect(found.tieShare).toBeCloseTo(after.tieShare!, 12);
      expect(found.movesTheProblem).toBe(true);
    }
  });

  it('may be handed some ties only', async () => {
    const { deputies } = await succession(workshop, 'D', { deputies: ['F1'], inherit: ['C1', 'C5', 'S4', 'F2'] });
    expect(deputies?.[0]?.inherited).toEqual(['C1', 'C5', 'S4']);
  });
});

describe('handover plan A', () => {
  it('is three introductions on the fictional workshop, no hub among them', () => {
    const plan = handoverPlan(workshop, 'D');
    expect(plan.minimum).toBe(3);
    expect(plan.mostPerActor).toBe(1);
    expect(plan.introductions).toHaveLength(3);
    const ends = plan.introductions?.flatMap(({ a, b }) => [a, b]) ?? [];
    expect(new Set(ends).size).toBe(6);
  });

  it('holds the rest together, is minimal, spreads the load and takes unlinked contacts only', () => {
    fc.assert(
      fc.property(anyShape(9), (shape) => {
        const net = network(asInput(shape));
        const tied = (v: number): number[] =>
          shape.pairs.flatMap(([a, b]) => (a === b ? [] : a === v ? [b] : b === v ? [a] : []));
        for (let focal = 0; focal < shape.n; focal++) {
          const { minimum, introductions } = handoverPlan(net, `v${String(focal).padStart(2, '0')}`);
          const contacts = new Set(tied(focal));
          const apart = (pairs: Shape['pairs']): number =>
            parts({ n: shape.n, pairs }, focal).filter((part) => part.some((v) => contacts.has(v))).length;
          expect(minimum).toBe(Math.max(0, apart(shape.pairs) - 1));
          const made = introductions!.map(({ a, b }) => [number(a), number(b)] as const);
          expect(made).toHaveLength(minimum!);
          for (const [a, b] of made) {
            expect(contacts.has(a) && contacts.has(b) && a !== b && !tied(a).includes(b)).toBe(true);
          }
          expect(apart([...shape.pairs, ...made])).toBeLessThanOrEqual(1);
          const most = Math.max(0, ...[...contacts].map((v) => made.flat().filter((end) => end === v).length));
          expect(most).toBe(contacts.size === 0 ? 0 : Math.ceil((2 * minimum!) / contacts.size));
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  it('brings as many sectors together as any plan of its size and spread (brute force)', () => {
    const sectorOf = (v: number): number => v % 3;
    fc.assert(
      fc.property(anyShape(8), (shape) => {
        const contacts = [
          ...new Set(shape.pairs.flatMap(([a, b]) => (a === b ? [] : a === 0 ? [b] : b === 0 ? [a] : []))),
        ];
        const home = parts(shape, 0);
        const sideOf = (v: number): number => home.findIndex((part) => part.includes(v));
        const open = contacts.flatMap((a) =>
          contacts.filter((b) => a < b && sideOf(a) !== sideOf(b)).map((b) => [a, b] as const),
        );
        const { minimum, introductions, mostPerActor } = handoverPlan(network(asInput(shape)), 'v00');
        const across = (ties: readonly (readonly [number, number])[]): number =>
          ties.filter(([a, b]) => sectorOf(a) !== sectorOf(b)).length;
        let best = 0;
        const visit = (chosen: readonly (readonly [number, number])[], from: number): void => {
          if (chosen.length === minimum) {
            const whole = parts({ n: shape.n, pairs: [...shape.pairs, ...chosen] }, 0).filter((part) =>
              part.some((v) => contacts.includes(v)),
            );
            const most = Math.max(0, ...contacts.map((v) => chosen.flat().filter((end) => end === v).length));
            if (whole.length <= 1 && most <= mostPerActor!) best = Math.max(best, across(chosen));
            return;
          }
          for (let i = from; i < open.length; i++) visit([...chosen, open[i]!], i + 1);
        };
        visit([], 0);
        expect(across(introductions!.map(({ a, b }) => [number(a), number(b)] as const))).toBe(best);
      }),
      { numRuns: 200, seed: 12 },
    );
  });
});

describe('plan B', () => {
  const without = (ids: readonly string[]) => view(workshop, { without: ids });

  it('takes 4 ties on the workshop, 3 without its isolate, as brute force found', async () => {
    expect((await succession(workshop, 'D')).noCutpoint.minimum).toBe(4);
    expect((await succession(without(['X']), 'D')).noCutpoint).toMatchObject({
      minimum: 3,
      exact: true,
      feasible: true,
    });
  });

  it('takes 5 where only a shared contact may introduce, and cannot among the contacts of D', async () => {
    const shared = await succession(without(['X']), 'D', { introduce: 'sharedContact' });
    expect(shared.noCutpoint.ties).toHaveLength(5);
    expect(shared.noCutpoint).toMatchObject({
      minimum: 3,
      exact: true,
      feasible: true,
      feasibleBySharedContacts: true,
    });
    const own = await succession(without(['X']), 'D', { introduce: 'contacts' });
    expect(own.noCutpoint).toMatchObject({ feasible: false, exact: true, ties: [], feasibleByContacts: false });
  });
});

describe('succession', () => {
  it('knows nothing of an actor that is not there', async () => {
    const gone = await succession(view(workshop, { without: ['D'] }), 'D');
    expect(gone.candidates).toBeNull();
    expect(gone.noCutpoint.minimum).toBeNull();
    await expect(succession(workshop, 'Q')).rejects.toMatchObject({ code: 'unknown-actor' });
  });

  it('stops at its signal and tells how far it is', async () => {
    const signal = AbortSignal.abort();
    await expect(succession(workshop, 'D', { signal })).rejects.toMatchObject({ code: 'aborted' });
    const heard: number[] = [];
    await succession(workshop, 'D', { onProgress: (share) => heard.push(share) });
    expect(heard.at(-1)).toBe(1);
    expect([...heard].sort((a, b) => a - b)).toEqual(heard);
  });

  it('avoids introducing actors in conflict', () => {
    const ties = ['a', 'b', 'c'].map((target) => ({ source: 'hub', target }));
    const net = network({ ties: [...ties, { source: 'a', target: 'b', sign: -1 as const }] });
    expect(handoverPlan(net, 'hub').introductions?.map(({ a, b }) => `${a}${b}`)).toEqual(['ac', 'bc']);
  });
});

const oraclePath = new URL('../../../shared/oracles/05_spof.json', import.meta.url);
const hasOracle = existsSync(oraclePath);
// oxlint-disable-next-line no-console -- a skipped comparison must be seen
if (!hasOracle) console.warn('SKIPPED: the oracle of single points of failure is not on this machine');

describe.skipIf(!hasOracle)('oracle 05', () => {
  it('has the same candidates, minimum and number of unlinked pairs', async () => {
    const known = JSON.parse(readFileSync(oraclePath, 'utf8')) as Record<string, unknown> & {
      deputy: Record<string, { coverage: number; jaccard: number; sectors: number; degree: number }>;
    };
    const { candidates, handover, noCutpoint } = await succession(workshop, 'D');
    expect(handover.minimum).toBe(known['handover_min']);
    expect(noCutpoint.minimum).toBe(known['ET_formula_with_isolate']);
    for (const { id, coverage, equivalence, sectorsReached, degree } of candidates ?? []) {
      const row = known.deputy[id]!;
      expect([coverage, equivalence, sectorsReached, degree]).toEqual([
        expect.closeTo(row.coverage, 12),
        expect.closeTo(row.jaccard, 12),
        row.sectors,
        row.degree,
      ]);
    }
  });
});
