import { describe, expect, it } from 'vitest';
import {
  actorBetweenness,
  actorCloseness,
  actorCore,
  actorConstraint,
  actorCrossSectorBetweenness,
  actorDegree,
  actorEI,
  actorEigenvector,
  actorHarmonic,
  actorIndegree,
  actorPagerank,
  actorStrength,
  actorTypeShares,
  type ActorMeasure,
  brokerageRoles,
  groupEI,
  groupTypeShares,
  measureTable,
  network,
  networkBetweennessCentralisation,
  networkComponents,
  networkDegreeCentralisation,
  networkDensity,
  networkDistanceFragmentation,
  networkEI,
  networkEIExpected,
  networkFragmentation,
  networkIsolates,
  networkTransitivity,
  networkTypeShares,
  tieBetweenness,
  toRows,
  typeAgreement,
  typeSensitivity,
  view,
} from '../../src/index.js';

const pairs = (text: string) =>
  text.split(' ').map((pair) => ({ source: pair.split('-')[0] ?? '', target: pair.split('-')[1] ?? '' }));
const values = (measure: ActorMeasure) => Object.fromEntries(measure.values);

describe('undefined is null', () => {
  const alone = network({ actors: [{ id: 'a' }], ties: [] });
  const nobody = network({ actors: [], ties: [] });

  it('for one actor', () => {
    const table = measureTable(alone);
    expect(table.network).toEqual({
      actors: 1,
      ties: 0,
      isolates: 1,
      density: null,
      components: 1,
      fragmentation: null,
      distanceFragmentation: null,
      connectedness: null,
      transitivity: null,
      reciprocity: null,
      ei: null,
      eiExpected: null,
      typeShares: { bonding: null, bridging: null, linking: null },
      degreeCentralisation: null,
      betweennessCentralisation: null,
      leftOut: { loops: 0, negative: 0, missingSector: 1 },
    });
    expect(table.actors).toEqual([
      {
        id: 'a',
        label: 'a',
        sector: null,
        degree: 0,
        strength: 0,
        closeness: 0,
        harmonic: 0,
        betweenness: 0,
        betweennessNormalised: null,
        crossSectorBetweenness: null,
        eigenvector: null,
        pagerank: 1,
        constraint: null,
        effectiveSize: null,
        efficiency: null,
        hierarchy: null,
        coordinator: null,
        consultant: null,
        representative: null,
        gatekeeper: null,
        liaison: null,
        boundary: null,
        brokerageTotal: null,
        core: 0,
        community: 1,
      },
    ]);
  });

  it('for nobody', () => {
    expect(measureTable(nobody).actors).toEqual([]);
    expect(measureTable(nobody).network).toMatchObject({ components: 0, density: null, isolates: 0 });
  });

  it('for an actor without a sector', () => {
    const net = network({
      actors: [{ id: 'a', sector: 'x' }, { id: 'b' }, { id: 'c', sector: 'y' }, { id: 'd', sector: 'y' }],
      ties: pairs('a-b b-c c-d'),
    });
    expect(brokerageRoles(net).excluded).toBe(1);
    expect(brokerageRoles(net).values.get('b')?.brokerageTotal).toBeNull();
    // b is nobody's end, but the paths between a and the others still run through it.
    expect(values(actorCrossSectorBetweenness(net))).toEqual({ a: 0, b: 2, c: 1, d: 0 });
    expect(values(actorEI(net))).toEqual({ a: null, b: null, c: -1, d: -1 });
    expect(networkEI(net).value).toBe(-1);
    expect(networkEIExpected(net).value).toBeCloseTo(1 / 3, 12);
    expect(Object.fromEntries(groupEI(net).values)).toEqual({ x: null, y: -1 });
  });
});

describe('safe spaces that only carry paths', () => {
  // a and b meet in one space, b and c in another; d sits in a space of its own; e is alone.
  const net = network({
    actors: [
      ...['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, sector: id < 'c' ? 'x' : 'y' })),
      { id: 'hall', kind: 'space', sector: 'x' },
      { id: 'garden', kind: 'space' },
      { id: 'room', kind: 'space' },
      { id: 'shed', kind: 'space' },
    ],
    ties: pairs('a-hall b-hall b-garden c-garden d-room a-b'),
  });
  const seen = view(net, { spaces: 'path' });

  it('are reached by nobody and reach nobody, but shorten the way', () => {
    expect(values(actorHarmonic(seen))).toEqual({
      a: 1 + 1 / 3,
      b: 1.5,
      c: 1 / 2 + 1 / 3,
      d: 0,
      e: 0,
      garden: null,
      hall: null,
      room: null,
      shed: null,
    });
    expect(actorCloseness(seen).values.get('b')).toBeCloseTo((2 / 4) * (2 / 3), 12);
    expect(actorCloseness(seen).values.get('hall')).toBeNull();
  });

  it('carry the paths of others, each pair of others once', () => {
    // Pairs among a … e: a–b direct, a–c over b and the garden, b–c over the garden.
    expect(values(actorBetweenness(seen))).toEqual({
      a: 0,
      b: 1,
      c: 0,
      d: 0,
      e: 0,
      garden: 2,
      hall: 0,
      room: 0,
      shed: 0,
    });
    const normalised = actorBetweenness(seen, { normalised: true }).values;
    expect(normalised.get('b')).toBeCloseTo(1 / 6, 12);
    expect(normalised.get('garden')).toBeCloseTo(2 / 10, 12);
    expect(actorCrossSectorBetweenness(seen).values.get('garden')).toBe(2);
    expect(tieBetweenness(seen).values.map(({ source, target, value }) => [source, target, value])).toEqual([
      ['a', 'b', 2],
      ['a', 'hall', 0],
      ['b', 'garden', 2],
      ['b', 'hall', 0],
      ['c', 'garden', 2],
      ['d', 'room', 0],
    ]);
  });

  it('count in no share of pairs', () => {
    expect(networkDensity(seen).value).toBeCloseTo(1 / 10, 12);
    expect(networkComponents(seen).value).toBe(3);
    expect(networkIsolates(seen).value).toBe(1);
    expect(networkFragmentation(seen).value).toBeCloseTo(0.7, 12);
    expect(networkDistanceFragmentation(seen).value).toBeCloseTo(1 - (1 + 1 / 2 + 1 / 3) / 10, 12);
    expect(networkDegreeCentralisation(seen).value).toBeCloseTo(3 / 12, 12);
    expect(networkBetweennessCentralisation(seen).value).toBeCloseTo((4 * 1) / (16 * 3 * 0.5), 12);
    // Chains whose ends are no spaces: a–hall–b (closed), b–garden–c (open).
    expect(networkTransitivity(seen).value).toBeCloseTo(1 / 2, 12);
    expect(networkEI(seen).value).toBe(-1);
    expect(networkEIExpected(seen).value).toBeCloseTo(1 - (2 * 4) / 10 + 0, 12);
    expect(brokerageRoles(seen).values.get('b')?.brokerageTotal).toBe(0);
    expect(brokerageRoles(seen).values.get('hall')?.brokerageTotal).toBe(0);
  });

  it('are actors like others by default', () => {
    expect(networkComponents(net).value).toBe(4);
    expect(actorHarmonic(net).values.get('hall')).toBeCloseTo(2 + 1 / 2 + 1 / 3, 12);
    expect(actorDegree(seen).values.get('b')).toBe(3);
  });
});

describe('eigenvector of a network in parts', () => {
  it('belongs to the part that leads; equal leaders share', () => {
    const triangles = network({ actors: [{ id: 'z' }], ties: [] });
    expect([...actorEigenvector(triangles).values.values()]).toEqual([null]);
    const net = network({
      actors: Array.from('abcdefghz').map((id) => ({ id })),
      ties: pairs('a-b b-c a-c d-e e-f d-f g-h'),
    });
    const x = values(actorEigenvector(net));
    for (const id of 'abcdef') expect(x[id]).toBeCloseTo(1, 12);
    expect([x['g'], x['h'], x['z']]).toEqual([0, 0, 0]);
    expect(actorEigenvector(net).options['converged']).toBe(true);
  });
});

describe('directed views', () => {
  const ties = pairs('a-b b-c c-a a-d').map((tie) => ({ ...tie, directed: true }));
  const net = network({ ties: [...ties, { source: 'd', target: 'e', strength: 2 }] });
  const seen = view(net, { direction: 'directed' });

  it('run closeness and harmonic outwards', () => {
    expect(values(actorHarmonic(seen))).toEqual({ a: 3, b: 1 + 1 / 2 + 1 / 3 + 1 / 4, c: 1 + 1 + 1 / 3, d: 1, e: 1 });
    expect(actorCloseness(seen).values.get('d')).toBeCloseTo(1 / 4, 12);
  });

  it('keep degree, strength, core and cohesion weak, and a tie without direction goes both ways', () => {
    expect(values(actorDegree(seen))).toEqual({ a: 3, b: 2, c: 2, d: 2, e: 1 });
    expect(values(actorIndegree(seen))).toEqual({ a: 1, b: 1, c: 1, d: 2, e: 1 });
    expect(values(actorStrength(seen))).toEqual({ a: 3, b: 2, c: 2, d: 3, e: 2 });
    expect(values(actorCore(seen))).toEqual({ a: 2, b: 2, c: 2, d: 1, e: 1 });
    expect(networkFragmentation(seen).value).toBe(0);
    expect(networkDistanceFragmentation(seen).value).toBe(networkDistanceFragmentation(net).value);
    expect(networkDensity(seen).value).toBeCloseTo(6 / 20, 12);
  });

  it('add indegree and outdegree to the table, and have no boundary role', () => {
    const row = measureTable(seen).actors[0];
    expect(row).toHaveProperty('indegree', 1);
    expect(row).toHaveProperty('outdegree', 2);
    expect(row).not.toHaveProperty('boundary');
    expect(measureTable(net).actors[0]).not.toHaveProperty('indegree');
  });
});

describe('types of ties', () => {
  const actors = [
    { id: 'a', sector: 'x', authority: false },
    { id: 'b', sector: 'x', authority: false },
    { id: 'c', sector: 'y', authority: true },
    { id: 'd', sector: 'y' },
  ];
  const net = network({
    actors,
    ties: [
      { source: 'a', target: 'b', type: 'bonding' },
      { source: 'a', target: 'c', type: 'bonding', evidence: 'p. 3' },
      { source: 'a', target: 'd', type: 'bonding' },
      { source: 'b', target: 'c', type: 'linking' },
      { source: 'b', target: 'c', type: 'bridging' },
      { source: 'b', target: 'd' },
    ],
  });

  it('are counted at least and at most', () => {
    expect(networkTypeShares(net).value).toEqual({
      typed: 4,
      untyped: 1,
      counts: { bonding: [3, 3], bridging: [0, 1], linking: [0, 1] },
      shares: { bonding: [0.75, 0.75], bridging: [0, 0.25], linking: [0, 0.25] },
    });
    // By the rule, the authority of d is unknown: its ties bridge or link.
    expect(networkTypeShares(view(net, { types: 'inferred' })).value.counts).toEqual({
      bonding: [1, 1],
      bridging: [0, 2],
      linking: [2, 4],
    });
    expect(networkTypeShares(view(net, { types: 'agreed' })).value).toMatchObject({
      typed: 1,
      untyped: 4,
      counts: { bonding: [1, 1] },
    });
    expect(actorTypeShares(net).values.get('b')).toEqual({
      bondingMin: 0.5,
      bondingMax: 0.5,
      bridgingMin: 0,
      bridgingMax: 0.5,
      linkingMin: 0,
      linkingMax: 0.5,
    });
    expect(groupTypeShares(net).values.get('y')).toMatchObject({ typed: 3, untyped: 1, counts: { bonding: [2, 2] } });
    const alone = network({ actors: [{ id: 'z' }], ties: [] });
    expect(actorTypeShares(alone).values.get('z')?.bondingMin).toBeNull();
  });

  it('agree or not', () => {
    expect(typeAgreement(net)).toMatchObject({
      compared: 2,
      unstated: 1,
      contested: 1,
      uncertain: 1,
      agreement: 0.5,
      kappa: null,
      table: { bonding: { bonding: 1, bridging: 0, linking: 1 } },
      disagreeing: [
        { source: 'a', target: 'c', stated: ['bonding'], inferred: ['linking'], evidence: ['p. 3'] },
        { source: 'a', target: 'd', stated: ['bonding'], inferred: ['bridging', 'linking'], evidence: [] },
      ],
    });
    expect(typeAgreement(network({ ties: [] })).agreement).toBeNull();
  });

  it("have Cohen's κ from ten ties on", () => {
    // 20 bonding agreed, 5 stated bonding but bridging, 10 stated bridging but bonding, 15 bridging agreed: κ = 0.4, as in
    // the usual textbook example (p_o = 0.7, p_e = 0.5).
    const tie = (v: number, type: 'bonding' | 'bridging', inside: boolean) => ({
      source: `l${v}`,
      target: inside ? `m${v}` : `r${v}`,
      type,
    });
    const rows = Array.from({ length: 50 }, (_, v) =>
      tie(v, v < 25 ? 'bonding' : 'bridging', v < 20 || (v >= 25 && v < 35)),
    );
    const many = network({
      actors: [...new Set(rows.flatMap(({ source, target }) => [source, target]))].map((id) => ({
        id,
        sector: id.startsWith('r') ? 'right' : 'left',
        authority: false,
      })),
      ties: rows,
    });
    const agreement = typeAgreement(many);
    expect(agreement.agreement).toBeCloseTo(0.7, 12);
    expect(agreement.kappa).toBeCloseTo(0.4, 12);
    const same = network({ actors: actors.slice(0, 2), ties: [{ source: 'a', target: 'b', type: 'bonding' }] });
    expect(typeAgreement(same)).toMatchObject({ agreement: 1, kappa: null });
  });

  it('refuse gaps that are none', () => {
    expect(() => typeSensitivity(net, { gaps: [0] })).toThrow(/gaps is \[0\]/);
    expect(typeSensitivity(net, { gaps: [] }).rows.length).toBe(1);
  });
});

describe('calls', () => {
  const net = network({ ties: pairs('a-b b-c') });

  it('refuse unknown options and values', () => {
    const wrong = { normalized: true } as object;
    expect(() => actorBetweenness(net, wrong)).toThrow(/unknown option "normalized".*normalised/);
    expect(() => actorConstraint(net, wrong)).toThrow(/actorConstraint: unknown option/);
    for (const damping of [1, -0.1, Number.NaN, '0.85' as unknown as number]) {
      expect(() => actorPagerank(net, { damping })).toThrow(/actorPagerank: damping is/);
    }
    expect(() => brokerageRoles(net, { by: 'shoe size' })).toThrow(/shoe size/);
  });

  it('carry the choices they were made under', () => {
    expect(actorPagerank(net, { damping: 0.5 }).options).toMatchObject({ damping: 0.5, view: { direction: 'weak' } });
    expect(networkDensity(net).options.view.parallel).toBe('max');
  });

  it('join into rows', () => {
    expect(toRows(actorDegree(net), brokerageRoles(net))[1]).toMatchObject({ id: 'b', degree: 2, liaison: null });
    expect(toRows()).toEqual([]);
    expect(() => toRows(actorDegree(net), actorDegree(net))).toThrow(/two results fill the column "degree"/);
    const { actors: _, ...bare } = actorDegree(view(net, { without: ['a'] }));
    expect(toRows(actorCore(net), bare)[0]).toEqual({ id: 'a', label: 'a', sector: null, core: 1, degree: null });
    expect(toRows(bare)).toEqual([
      { id: 'b', label: 'b', sector: null, degree: 1 },
      { id: 'c', label: 'c', sector: null, degree: 1 },
    ]);
  });

  it('take any id', () => {
    const ids = ['__proto__', 'constructor', 'toString', '</svg>', 'é', '日本'];
    const odd = network({ ties: ids.map((id) => ({ source: id, target: 'hub' })) });
    expect(actorBetweenness(odd).values.get('hub')).toBe(15);
    expect(
      measureTable(odd)
        .actors.map((row) => row.id)
        .sort(),
    ).toEqual([...ids, 'hub'].sort());
  });
});
