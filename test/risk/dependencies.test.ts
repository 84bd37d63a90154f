import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import {
  actorDistanceFragmentationWithout,
  actorFragmentationWithout,
  dependencies,
  dependency,
  isSocialCapitalError,
  network,
  type NetworkInput,
  view,
} from '../../src/index.js';
import { anyShape, grid } from '../kernel/graph/shapes.js';

const anyNetwork = anyShape(10).chain((shape) =>
  fc.record({
    directed: fc.boolean(),
    input: fc
      .tuple(
        fc.array(fc.constantFrom('x', 'y', undefined), { minLength: shape.n, maxLength: shape.n }),
        fc.array(fc.constantFrom('space' as const, 'other' as const, 'other' as const), {
          minLength: shape.n,
          maxLength: shape.n,
        }),
        fc.boolean(),
      )
      .map(([sectors, kinds, directed]): NetworkInput => ({
        actors: sectors.map((sector, v) => ({
          id: `v${v}`,
          kind: kinds[v]!,
          ...(sector === undefined ? {} : { sector }),
        })),
        ties: shape.pairs.map(([a, b]) => ({
          source: `v${a}`,
          target: `v${b}`,
          directed,
          strength: 1 + ((a + b) % 3),
        })),
      })),
  }),
);

const close = (ours: number | null, theirs: number | null): void => {
  if (theirs === null || ours === null) expect(ours).toBe(theirs);
  else expect(Math.abs(ours - theirs)).toBeLessThan(1e-12);
};

describe('dependencies', () => {
  // dependency() itself is held against the definitions in dependency.test.ts.
  it('says of every actor what dependency says of one', async () => {
    await fc.assert(
      fc.asyncProperty(anyNetwork, async ({ input, directed }) => {
        const seen = view(network(input), { direction: directed ? 'directed' : 'weak', spaces: 'path' });
        const { rows } = await dependencies(seen);
        expect(rows.map(({ id }) => id)).toEqual(seen.ids);
        for (const row of rows) {
          const one = dependency(seen, row.id);
          for (const key of [
            'disconnected',
            'crossSectorDisconnected',
            'geodesicMonopoly',
            'crossSectorGeodesicMonopoly',
          ] as const) {
            expect(row[key]).toEqual(one[key]);
          }
          for (const key of [
            'geodesicShare',
            'crossSectorGeodesicShare',
            'tieShare',
            'strengthShare',
            'crossSectorStrengthShare',
          ] as const) {
            close(row[key], one[key]);
          }
          close(row.efficiencyLoss, one.efficiency.loss);
          expect(row.fragmentationWithout).toBe(actorFragmentationWithout(seen).values.get(row.id));
          expect(row.distanceFragmentationWithout).toBe(actorDistanceFragmentationWithout(seen).values.get(row.id));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('follows actors through a change of names', async () => {
    await fc.assert(
      fc.asyncProperty(anyNetwork, async ({ input }) => {
        const other = (id: string): string => `${String.fromCharCode(200 - id.charCodeAt(1))}${id}`;
        const renamed: NetworkInput = {
          actors: (input.actors ?? []).map((actor) => ({ ...actor, id: other(actor.id) })),
          ties: input.ties.map((tie) => ({ ...tie, source: other(tie.source), target: other(tie.target) })),
        };
        const [one, two] = [await dependencies(network(input)), await dependencies(network(renamed))];
        for (const row of one.rows) {
          const same = two.rows.find(({ id }) => id === other(row.id))!;
          expect(same.disconnected).toEqual(row.disconnected);
          expect(same.crossSectorGeodesicMonopoly).toEqual(row.crossSectorGeodesicMonopoly);
          close(same.geodesicShare, row.geodesicShare);
          close(same.distanceFragmentationWithout, row.distanceFragmentationWithout);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts the CCG, then the talking therapies, before the director on the stated ties of WCEN', async () => {
    const { rows, options } = await dependencies(view(network(wcen()), { basis: 'stated' }));
    const order = [...rows].sort((a, b) => (b.disconnected.share ?? 0) - (a.disconnected.share ?? 0));
    expect(order[0]?.id).toBe('ccg');
    expect(options.view.basis).toBe('stated');
    const at = (id: string): number => order.findIndex((row) => row.id === id);
    expect(at('iapt')).toBeLessThan(at('director'));
  });

  it('has a row of nulls for an actor the waves do not have', async () => {
    const { rows } = await dependencies(view(network(wcen()), { waves: 'last' }));
    const { id, label, sector, ...values } = rows.find((row) => row.id === 'outreach-worker')!;
    expect([id, label, sector]).toEqual(['outreach-worker', 'Former WCEN outreach worker', 'hub']);
    expect(Object.values(values).flatMap((value) => (value === null ? [null] : Object.values(value)))).toEqual(
      Array.from({ length: 20 }, () => null),
    );
  });

  const { n, pairs } = grid(25, 25);
  const large = network({
    actors: Array.from({ length: n }, (_, v) => ({ id: `v${v}` })),
    ties: pairs.map(([a, b]) => ({ source: `v${a}`, target: `v${b}` })),
  });

  it('tells how far it is, and lets other work happen meanwhile', async () => {
    const heard: number[] = [];
    let others = 0;
    const timer = setInterval(() => others++, 0);
    await dependencies(large, { onProgress: (share) => heard.push(share) });
    clearInterval(timer);
    expect(heard.length).toBeGreaterThan(10);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
    expect(others).toBeGreaterThan(5);
  });

  it('stops when asked to', async () => {
    const stop = new AbortController();
    const failed = await dependencies(large, { signal: stop.signal, onProgress: () => stop.abort() }).catch(
      (error: unknown) => error,
    );
    expect(isSocialCapitalError(failed) && failed.code).toBe('aborted');
  });

  it('refuses an option it does not know', async () => {
    // @ts-expect-error -- what a caller without types may write
    const failed = await dependencies(large, { onprogress: () => undefined }).catch((error: unknown) => error);
    expect(isSocialCapitalError(failed) && failed.code).toBe('bad-option');
  });
});
