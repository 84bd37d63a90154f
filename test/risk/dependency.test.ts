import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import {
  dependency,
  type Dependency,
  disconnectionByActor,
  isSocialCapitalError,
  network,
  type NetworkInput,
  view,
  type ViewOptions,
} from '../../src/index.js';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { anyShape, distances, parts, type Shape, shortestPaths } from '../kernel/graph/shapes.js';

// Expected values of this block: networkx, igraph, R sna and brute force, as in methods.md §3.
describe('dependency on the director of the workshop', () => {
  const found = dependency(network(workshopGraph), 'D');

  it('counts pairs', () => {
    expect(found.disconnected).toEqual({ pairs: 45, of: 66, share: 45 / 66 });
    expect(found.crossSectorDisconnected).toEqual({ pairs: 38, of: 47, share: 38 / 47 });
    expect(found.geodesicMonopoly).toEqual({ pairs: 50, of: 66, share: 50 / 66 });
    expect(found.crossSectorGeodesicMonopoly).toEqual({ pairs: 43, of: 47, share: 43 / 47 });
    expect(found.detour.pairs).toBe(21);
  });
  it.each([
    ['geodesicShare', found.geodesicShare, 0.803030303030303],
    ['crossSectorGeodesicShare', found.crossSectorGeodesicShare, 0.9468085106382979],
    ['efficiency with', found.efficiency.with, 0.4369658119658121],
    ['efficiency without', found.efficiency.without, 0.16709401709401708],
    ['efficiency loss', found.efficiency.loss, 0.6176039119804402],
    ['detour', found.detour.mean, 0.3333333333333333],
    ['tieShare', found.tieShare, 0.5555555555555556],
    ['strengthShare', found.strengthShare, 0.6451612903225806],
    ['crossSectorStrengthShare', found.crossSectorStrengthShare, 0.9523809523809523],
    ['degreeCentralisation', found.degreeCentralisation, 0.66666666667],
    ['betweennessCentralisation', found.betweennessCentralisation, 0.65483234714],
  ])('%s', (_, ours, want) => {
    expect(ours).toBeCloseTo(want, 11);
  });
  it('names who is cut off, and from whom', () => {
    expect(found.isolated).toEqual(['C5', 'S4']);
    expect(found.componentsWithout).toEqual([6, 4, 1, 1, 1]);
    expect(found.sectorPairsCut).toEqual([
      ['community', 'faith'],
      ['community', 'statutory'],
    ]);
    expect(found.missingSector).toBe(0);
    expect(found.focal).toBe('D');
  });
  it('counts independent paths to the statutory side', () => {
    expect(found.independentPaths).toEqual(
      Object.entries({
        C1: [1, 0],
        C2: [1, 0],
        C3: [1, 0],
        C4: [1, 0],
        C5: [1, 0],
        F1: [2, 1],
        F2: [2, 1],
        F3: [1, 1],
        X: [0, 0],
      }).map(([id, [a, b]]) => ({ id, with: a, without: b })),
    );
  });
  it("gives Freeman's pair dependency", () => {
    const on = {
      C1: 8.5,
      C2: 8,
      C3: 9,
      C4: 8.5,
      C5: 11,
      F1: 7.5,
      F2: 8.5,
      F3: 8.5,
      S1: 7.5,
      S2: 8.5,
      S3: 9.5,
      S4: 11,
      X: 0,
    };
    expect(found.pairDependency?.map(({ id }) => id)).toEqual(Object.keys(on));
    for (const { id, on: value, share } of found.pairDependency ?? []) {
      expect(value).toBeCloseTo(on[id as keyof typeof on], 12);
      if (id === 'X') expect(share).toBeNull();
      else expect(share).toBeCloseTo(on[id as keyof typeof on] / 11, 12);
    }
  });
  it.each([
    ['degree', (d: Dependency) => d.degreeCentralisation, 0.54487179487],
    ['betweenness', (d: Dependency) => d.betweennessCentralisation, 0.46252465483],
  ])('takes the directed version as R sna does: %s centralisation', (_, of, want) => {
    // The 27 arcs of oracles/graphs.json, workshop_directed.
    const arcs =
      'D C1,C1 D,D C2,C2 D,D C3,C3 D,C5 D,D F1,F1 D,F2 D,D S1,S1 D,D S2,D S3,S3 D,D S4,C1 C2,C2 C1,C2 C3,C4 C1,F1 F2,F2 F1,F3 F2,S1 S2,S2 S1,S2 S3,F1 S1';
    const net = network({
      actors: workshopGraph.actors ?? [],
      ties: arcs.split(',').map((arc) => ({ source: arc.split(' ')[0]!, target: arc.split(' ')[1]!, directed: true })),
    });
    expect(of(dependency(view(net, { direction: 'directed' }), 'D'))).toBeCloseTo(want, 11);
  });
});

// Known answers of the WCEN tables, which any graph library gives.
describe('WCEN', () => {
  const net = network(wcen());
  const attendance = { include: ['ties', 'attendance'] } as const;
  it.each<[string, Partial<ViewOptions>, number, number]>([
    ['all waves', {}, 78, 379],
    ['last wave', { waves: 'last' }, 75, 352],
    ['all waves, attendance', attendance, 59, 465],
    ['last wave, attendance', { waves: 'last', ...attendance }, 57, 435],
  ])('%s', (_, options, pairs, of) => {
    expect(dependency(view(net, options), 'director').disconnected).toEqual({ pairs, of, share: pairs / of });
    expect(disconnectionByActor(view(net, options)).values.get('director')?.disconnected.pairs).toBe(pairs);
  });
  it('on stated ties alone, two others come before the director', () => {
    const rows = [...disconnectionByActor(view(net, { basis: 'stated' })).values]
      .map(([id, { disconnected }]) => [id, disconnected.share ?? 0] as const)
      .sort((a, b) => b[1] - a[1]);
    const share = new Map(rows);
    expect(share.get('ccg')).toBeCloseTo(0.238, 3);
    expect(share.get('iapt')).toBeCloseTo(0.162, 3);
    expect(share.get('director')).toBeCloseTo(0.083, 3);
    expect(rows[0]?.[0]).toBe('ccg');
  });
  it('splits into 29, 1 and 1 without the director, with attendance', () => {
    expect(dependency(view(net, attendance), 'director').componentsWithout).toEqual([29, 1, 1]);
  });
  it('leaves out of the community side who holds authority, whose authority is unknown, and the hub', () => {
    const ids = dependency(net, 'director').independentPaths?.map(({ id }) => id);
    expect(ids).toContain('elays');
    for (const id of ['director', 'wcen', 'outreach-worker', 'ccg', 'lankelly']) expect(ids).not.toContain(id);
  });
});

describe('who is not there', () => {
  const input: NetworkInput = {
    about: { waves: ['one', 'two'] },
    ties: [
      { source: 'director', target: 'a', wave: 'one' },
      { source: 'a', target: 'b', wave: 'two' },
    ],
  };
  const nulls = (value: unknown): boolean =>
    value === null || (typeof value === 'object' && Object.values(value).every((v) => v === null));
  it.each([
    ['the wave has no tie of the actor', { waves: ['two'] }],
    ['the view leaves the actor out', { without: ['director'] }],
  ])('everything is null, not 0: %s', (_, options) => {
    const { focal, options: kept, ...rest } = dependency(view(network(input), options), 'director');
    expect(focal).toBe('director');
    expect(kept.view.waves).toEqual('waves' in options ? ['two'] : 'all');
    expect(Object.entries(rest).filter(([, value]) => !nulls(value))).toEqual([]);
  });
  it('an absent actor has no row of zeros either', () => {
    const rows = disconnectionByActor(view(network(input), { waves: ['two'] })).values;
    expect(rows.get('director')?.disconnected).toEqual({ pairs: null, of: null, share: null });
    expect(rows.get('a')?.disconnected).toEqual({ pairs: 0, of: 0, share: null });
  });
  it('an unknown id is an error that names ids like it', () => {
    let caught: unknown;
    try {
      dependency(network(input), 'Directer');
    } catch (error) {
      caught = error;
    }
    expect(isSocialCapitalError(caught) && caught.code).toBe('unknown-actor');
    expect(String(caught)).toContain('"director"');
  });
  it('shares of nothing are null', () => {
    const lone = dependency(network({ actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], ties: [] }), 'a');
    expect(lone.disconnected).toEqual({ pairs: 0, of: 0, share: null });
    expect(lone.efficiency).toEqual({ with: 0, without: 0, loss: null });
    expect([lone.geodesicShare, lone.tieShare, lone.detour.mean, lone.betweennessCentralisation]).toEqual([
      null,
      null,
      null,
      0,
    ]);
    const one = dependency(network({ actors: [{ id: 'a' }], ties: [] }), 'a');
    expect(one.efficiency).toEqual({ with: null, without: null, loss: null });
    expect([one.componentsWithout, one.isolated, one.degreeCentralisation]).toEqual([[], [], null]);
  });
  it('takes ids that graphs stumble over', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const net = network({
      ties: [
        { source: ids[0]!, target: ids[1]! },
        { source: ids[1]!, target: ids[2]! },
      ],
    });
    expect(dependency(net, 'constructor').disconnected.share).toBe(1);
    expect(disconnectionByActor(net).values.get('__proto__')?.disconnected.share).toBe(0);
  });
});

/** Section 3's table once more, from the definitions, over lists of paths. */
function byHand(
  shape: Shape,
  directed: boolean,
  sectors: readonly (string | undefined)[],
  isEnd: readonly boolean[],
  f: number,
) {
  const others = Array.from({ length: shape.n }, (_, v) => v).filter((v) => v !== f && isEnd[v]);
  const ordered = others
    .flatMap((s) => others.map((t) => [s, t] as const))
    .filter(([s, t]) => (directed ? s !== t : s < t));
  const before = others.map((s) => distances(shape, s, -1, directed));
  const after = others.map((s) => distances(shape, s, f, directed));
  const at = (s: number): number => others.indexOf(s);
  const P = ordered.filter(([s, t]) => before[at(s)]![t]! < Infinity);
  const differ = (s: number, t: number): boolean =>
    sectors[s] !== undefined && sectors[t] !== undefined && sectors[s] !== sectors[t];
  const X = P.filter(([s, t]) => differ(s, t));
  const geodesics = new Map(P.map((p) => [p, shortestPaths(shape, p[0], p[1], directed)]));
  const via = (p: readonly [number, number]): number =>
    geodesics.get(p)!.filter((path) => path.includes(f)).length / geodesics.get(p)!.length;
  const count = (pairs: typeof P, test: (p: readonly [number, number]) => boolean) => {
    const found = pairs.filter(test).length;
    return { pairs: found, of: pairs.length, share: pairs.length === 0 ? null : found / pairs.length };
  };
  const mean = (values: readonly number[]): number | null =>
    values.length === 0 ? null : values.reduce((sum, x) => sum + x, 0) / values.length;
  const isCut = ([s, t]: readonly [number, number]): boolean => after[at(s)]![t] === Infinity;
  const kept = P.filter((p) => !isCut(p));
  const joined = (d: readonly number[][]): Set<string> =>
    new Set(
      ordered
        .filter(([s, t]) => differ(s, t) && d[at(s)]![t]! < Infinity)
        .map(([s, t]) => [String(sectors[s]), String(sectors[t])].sort((a, b) => (a < b ? -1 : 1)).join(' ')),
    );
  const whole = mean(ordered.map(([s, t]) => 1 / before[at(s)]![t]!));
  const left = mean(ordered.map(([s, t]) => 1 / after[at(s)]![t]!));
  return {
    disconnected: count(P, isCut),
    crossSectorDisconnected: count(X, isCut),
    geodesicMonopoly: count(P, (p) => geodesics.get(p)!.every((path) => path.includes(f))),
    crossSectorGeodesicMonopoly: count(X, (p) => geodesics.get(p)!.every((path) => path.includes(f))),
    geodesicShare: mean(P.map(via)),
    crossSectorGeodesicShare: mean(X.map(via)),
    with: whole,
    without: left,
    loss: whole === null || left === null || whole === 0 ? null : 1 - left / whole,
    detour: { mean: mean(kept.map(([s, t]) => after[at(s)]![t]! - before[at(s)]![t]!)), pairs: kept.length },
    componentsWithout: parts(shape, f)
      .map((part) => part.filter((v) => isEnd[v]).length)
      .filter((size) => size > 0)
      .sort((a, b) => b - a),
    sectorPairsCut: [...joined(before)].filter((pair) => !joined(after).has(pair)).sort(),
  };
}

const name = (v: number): string => String.fromCharCode(97 + v);

const anyNetwork = anyShape(10).chain((shape) =>
  fc.record({
    shape: fc.constant(shape),
    directed: fc.boolean(),
    sectors: fc.array(fc.constantFrom('x', 'y', 'z', undefined), { minLength: shape.n, maxLength: shape.n }),
    isSpace: fc.array(fc.constantFrom(false, false, false, true), { minLength: shape.n, maxLength: shape.n }),
    focal: fc.nat(shape.n - 1),
  }),
);

const inputOf = (
  shape: Shape,
  directed: boolean,
  sectors: readonly (string | undefined)[],
  isSpace: readonly boolean[],
) => ({
  actors: Array.from({ length: shape.n }, (_, v) => ({
    id: name(v),
    kind: isSpace[v] ? ('space' as const) : ('other' as const),
    ...(sectors[v] === undefined ? {} : { sector: sectors[v] }),
  })),
  ties: shape.pairs.map(([a, b]) => ({ source: name(a), target: name(b), directed })),
});

describe('any network', () => {
  it('equals the definitions', () => {
    fc.assert(
      fc.property(anyNetwork, ({ shape, directed, sectors, isSpace, focal }) => {
        const direction = directed ? 'directed' : 'weak';
        const seen = view(network(inputOf(shape, directed, sectors, isSpace)), { direction, spaces: 'path' });
        const found = dependency(seen, name(focal));
        const want = byHand(
          shape,
          directed,
          sectors,
          isSpace.map((is) => !is),
          focal,
        );
        const close = (ours: number | null, theirs: number | null): void => {
          if (theirs === null || ours === null) expect(ours).toBe(theirs);
          else expect(Math.abs(ours - theirs)).toBeLessThan(1e-12);
        };
        expect(found.disconnected).toEqual(want.disconnected);
        expect(found.crossSectorDisconnected).toEqual(want.crossSectorDisconnected);
        expect(found.geodesicMonopoly).toEqual(want.geodesicMonopoly);
        expect(found.crossSectorGeodesicMonopoly).toEqual(want.crossSectorGeodesicMonopoly);
        expect(found.detour.pairs).toBe(want.detour.pairs);
        expect(found.componentsWithout).toEqual(want.componentsWithout);
        expect(found.sectorPairsCut?.map((pair) => pair.join(' '))).toEqual(want.sectorPairsCut);
        close(found.geodesicShare, want.geodesicShare);
        close(found.crossSectorGeodesicShare, want.crossSectorGeodesicShare);
        close(found.efficiency.with, want.with);
        close(found.efficiency.without, want.without);
        close(found.efficiency.loss, want.loss);
        close(found.detour.mean, want.detour.mean);
        const row = disconnectionByActor(seen).values.get(name(focal));
        expect(row?.disconnected).toEqual(want.disconnected);
        expect(row?.crossSectorDisconnected).toEqual(want.crossSectorDisconnected);
      }),
      { numRuns: 400 },
    );
  });

  it('order of rows changes nothing', () => {
    fc.assert(
      fc.property(anyNetwork, fc.integer(), ({ shape, directed, sectors, isSpace, focal }, seed) => {
        const input = inputOf(shape, directed, sectors, isSpace);
        const mixed = {
          ...input,
          ties: [...input.ties].sort((a, b) => ((a.source.charCodeAt(0) * 7 + b.target.charCodeAt(0) * seed) % 3) - 1),
        };
        const [one, two] = [input, mixed].map((some) => {
          const { options, ...rest } = dependency(network(some), name(focal));
          return JSON.stringify([rest, options.view.by]);
        });
        expect(one).toBe(two);
      }),
      { numRuns: 100 },
    );
  });
});
