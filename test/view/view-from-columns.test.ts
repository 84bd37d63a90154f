import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actorBetweenness,
  actorConstraint,
  actorFragmentationWithout,
  actorIsCutpoint,
  actorStrength,
  dependencies,
  disconnectionByActor,
  isSocialCapitalError,
  network,
  networkTypeShares,
  view,
  type ViewColumns,
  viewFromColumns,
} from '../../src/index.js';

const some = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'B', 'é', 'zoë', '10', '9', 'constructor', '😀', 'ﬀ', 'k l', 'm'), {
    minLength: 1,
  })
  .chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      sector: fc.array(fc.constantFrom('', 'y', 'x', 'z'), { minLength: ids.length, maxLength: ids.length }),
      ties: fc.array(
        fc.tuple(fc.nat(ids.length - 1), fc.nat(ids.length - 1), fc.double({ min: 0.001, max: 1e15, noNaN: true })),
        { maxLength: 40 },
      ),
    }),
  );

type Some = typeof some extends fc.Arbitrary<infer Value> ? Value : never;

const columnsOf = ({ ids, sector, ties }: Some): ViewColumns => ({
  ids,
  sector,
  source: Uint32Array.from(ties, ([a]) => a),
  target: Uint32Array.from(ties, ([, b]) => b),
  strength: Float64Array.from(ties, ([, , strength]) => strength),
});

const viewOf = ({ ids, sector, ties }: Some) =>
  view(
    network({
      actors: ids.map((id, v) => ({ id, sector: sector[v]! })),
      ties: ties.map(([a, b, strength]) => ({ source: ids[a]!, target: ids[b]!, strength })),
    }),
  );

describe('viewFromColumns', () => {
  it('is the view of the network with the same actors and ties', () => {
    fc.assert(
      fc.property(some, (given) => {
        const made = viewFromColumns(columnsOf(given));
        expect({ ...made }).toEqual({ ...viewOf(given) });
        expect(Object.isFrozen(made) && Object.isFrozen(made.ties) && Object.isFrozen(made.actors)).toBe(true);
        expect([made.out, made.in]).toEqual([made.weak, made.weak]);
      }),
      { numRuns: 300 },
    );
  });

  it('measures the same', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (given) => {
        const [made, other] = [viewFromColumns(columnsOf(given)), viewOf(given)];
        for (const measure of [
          actorBetweenness,
          actorConstraint,
          actorFragmentationWithout,
          actorIsCutpoint,
          actorStrength,
          disconnectionByActor,
          networkTypeShares,
        ]) {
          expect(measure(made)).toEqual(measure(other));
        }
        expect(await dependencies(made)).toEqual(await dependencies(other));
      }),
      { numRuns: 50 },
    );
  });

  it('makes actors, ties, indices and names once, when asked', () => {
    const made = viewFromColumns({ source: Uint32Array.of(0), target: Uint32Array.of(1) });
    expect(made.ties).toBe(made.ties);
    expect(made.actors).toBe(made.actors);
    expect(made.indexOf).toBe(made.indexOf);
    expect(made.printed).toBe(made.printed);
  });

  it('numbers actors in an order that is that of their ids', () => {
    const source = Uint32Array.of(0, 2);
    const target = Uint32Array.of(10, 2);
    const made = viewFromColumns({ source, target });
    expect(made.ids.slice(0, 3)).toEqual(['00', '01', '02']);
    expect(made.n).toBe(11);
    expect([...made.ids].sort()).toEqual(made.ids);
    expect(viewFromColumns({ ids: 1000, source, target }).ids.at(-1)).toBe('999');
    expect(made.ties).toMatchObject([{ source: 0, target: 10, strength: 1 }]);
    expect(made.leftOut).toEqual({ loops: 1, negative: 0, missingSector: 11 });
    expect(viewFromColumns({ source: Uint32Array.of(), target: Uint32Array.of() }).n).toBe(0);
  });

  const none = new Uint32Array(0);
  it.each<[string, unknown, RegExp]>([
    ['nothing', null, /give \{ source, target \}/],
    ['a list for source', { source: [0], target: none }, /source is no Uint32Array/],
    ['no target', { source: none }, /target is no Uint32Array/],
    ['columns of two lengths', { source: Uint32Array.of(0), target: none }, /target has 0 entries and source 1/],
    ['an unknown column', { source: none, target: none, weight: none }, /unknown column "weight"/],
    ['part of an actor', { ids: 1.5, source: none, target: none }, /ids is neither/],
    [
      'an end beyond the ids',
      { ids: 2, source: Uint32Array.of(0), target: Uint32Array.of(2) },
      /target\[0\] is no place/,
    ],
    ['an empty id', { ids: ['a', ' '], source: none, target: none }, /ids\[1\] is " "/],
    ['a double id', { ids: ['a', 'b', 'a '], source: none, target: none }, /ids\[2\] is "a", which is there before/],
    ['too few sectors', { ids: ['a'], sector: [], source: none, target: none }, /sector has 0 entries for 1 actors/],
    ['a sector that is no text', { ids: ['a'], sector: [1], source: none, target: none }, /sector\[0\] is no text/],
    ['sectors that are no list', { sector: 'x', source: none, target: none }, /sector is no list/],
    ['a list of strengths', { source: none, target: none, strength: [] }, /strength is no Float64Array/],
    [
      'too many strengths',
      { source: none, target: none, strength: Float64Array.of(1) },
      /strength has 1 entries and source 0/,
    ],
    [
      'a strength of 0',
      { source: Uint32Array.of(0, 0), target: Uint32Array.of(1, 2), strength: Float64Array.of(1, 0) },
      /strength\[1\] is 0/,
    ],
  ])('refuses %s', (_, columns, message) => {
    try {
      viewFromColumns(columns as ViewColumns);
      expect.unreachable();
    } catch (error) {
      expect(isSocialCapitalError(error)).toBe(true);
      expect((error as Error).message).toMatch(message);
    }
  });
});
