import { describe, expect, it } from 'vitest';
import {
  actorBetweenness,
  actorCloseness,
  actorConstraint,
  actorCrossSectorBetweenness,
  actorDegree,
  actorEffectiveSize,
  actorEfficiency,
  actorEigenvector,
  actorHarmonic,
  actorHierarchy,
  type ActorMeasure,
  brokerageRoles,
  groupEI,
  groupTypeShares,
  network,
  networkBetweennessCentralisation,
  networkConnectedness,
  networkDegreeCentralisation,
  networkDensity,
  networkDistanceFragmentation,
  networkEI,
  networkEIExpected,
  networkFragmentation,
  networkReciprocity,
  networkTransitivity,
  networkTypeShares,
  type SocialNetwork,
  typeSensitivity,
  type View,
  view,
} from '../../src/index.js';
import { nets } from '../fixtures/classics.js';
import numbers from '../fixtures/measure-numbers.json' with { type: 'json' };
import { workshopDirected, workshopWithPower } from '../fixtures/workshop-variants.js';

const { workshop, workshop_directed: directed } = nets;

type Numbers = Readonly<Record<string, number | null>>;

/** Largest difference; Infinity where one is undefined and the other not, or an actor is missing. */
function gap(measure: ActorMeasure, expected: Numbers): number {
  if (Object.keys(expected).length !== measure.values.size) return Infinity;
  return Math.max(
    ...Object.entries(expected).map(([id, value]) => {
      const ours = measure.values.get(id) ?? null;
      return ours === null || value === null ? (ours === value ? 0 : Infinity) : Math.abs(ours - value);
    }),
  );
}

describe.each(['kite', 'karate', 'florentine', 'workshop', 'workshop_directed'] as const)('%s', (name) => {
  const expected = numbers[name];
  it('betweenness as networkx and igraph', () => {
    expect(gap(actorBetweenness(nets[name]), expected.betweenness)).toBeLessThan(1e-9);
  });

  it('centralisation and connectedness as R sna', () => {
    expect(networkDegreeCentralisation(nets[name]).value).toBeCloseTo(expected.degreeCentralisation, 9);
    expect(networkBetweennessCentralisation(nets[name]).value).toBeCloseTo(expected.betweennessCentralisation, 9);
    expect(networkConnectedness(nets[name]).value).toBeCloseTo(expected.connectedness, 9);
    expect(networkFragmentation(nets[name]).value).toBeCloseTo(1 - expected.connectedness, 9);
  });
});

describe.each(['kite', 'florentine', 'workshop', 'workshop_directed'] as const)("%s, Burt's measures", (name) => {
  const column = (of: string, from: Readonly<Record<string, unknown>>): Numbers =>
    Object.fromEntries(
      Object.entries(from).map(([id, row]) => [id, (row as Readonly<Record<string, number>> | null)?.[of] ?? null]),
    );

  it('by the definition, constraint also as igraph', () => {
    const rows = numbers[name].burt;
    expect(gap(actorConstraint(nets[name]), column('constraint', rows))).toBeLessThan(1e-9);
    expect(gap(actorConstraint(nets[name]), numbers[name].constraintIgraph)).toBeLessThan(1e-9);
    expect(gap(actorEffectiveSize(nets[name]), column('effSize', rows))).toBeLessThan(1e-9);
    expect(gap(actorEfficiency(nets[name]), column('efficiency', rows))).toBeLessThan(1e-9);
    expect(gap(actorHierarchy(nets[name]), column('hierarchy', rows))).toBeLessThan(1e-9);
  });

  it('by strength', () => {
    if (name !== 'workshop') return expect(numbers[name]).not.toHaveProperty('burtWeighted');
    const rows = numbers.workshop.burtWeighted;
    const weighted = { weighted: true };
    expect(gap(actorConstraint(workshop, weighted), column('constraint', rows))).toBeLessThan(1e-9);
    expect(gap(actorConstraint(workshop, weighted), numbers.workshop.constraintIgraphWeighted)).toBeLessThan(1e-9);
    expect(gap(actorEffectiveSize(workshop, weighted), column('effSize', rows))).toBeLessThan(1e-9);
    return expect(gap(actorHierarchy(workshop, weighted), column('hierarchy', rows))).toBeLessThan(1e-9);
  });
});

describe('the workshop network', () => {
  it('has the director at 53 pairs, 44.5 of them across sectors', () => {
    expect(actorBetweenness(workshop).values.get('D')).toBe(53);
    expect(actorCrossSectorBetweenness(workshop).values.get('D')).toBeCloseTo(44.5, 12);
    expect(actorCrossSectorBetweenness(workshop).values.get('C1')).toBeCloseTo(8, 12);
    expect(gap(actorCrossSectorBetweenness(workshop), numbers.workshop.crossSectorBetweenness)).toBeLessThan(1e-9);
    expect(gap(actorCrossSectorBetweenness(nets.karate), numbers.karate.crossSectorBetweenness)).toBeLessThan(1e-9);
  });

  it('does not fall into the traps graphology sets', () => {
    const { graphology } = numbers.workshop;
    expect(actorBetweenness(workshop, { normalised: true }).values.get('D')).toBeCloseTo(
      graphology.D_normalized_noweight,
      12,
    );
    expect(networkDensity(workshop).value).toBeCloseTo(graphology.density_undirected, 12);
    expect(actorCloseness(workshop).values.get('D')).toBeCloseTo(graphology.closeness_D_wf, 12);
    const tripled = network({
      ...workshopWithPower,
      ties: [...workshopWithPower.ties, { source: 'F1', target: 'S1' }, { source: 'S1', target: 'F1', directed: true }],
    });
    expect(actorBetweenness(tripled).values.get('D')).toBe(53);
  });

  it('is fragmented as methods and R keyplayer say', () => {
    expect(networkFragmentation(workshop).value).toBeCloseTo(0.1429, 4);
    expect(networkDistanceFragmentation(workshop).value).toBeCloseTo(0.5046, 4);
  });

  it('has the E-I indices of the oracle', () => {
    const { typing } = numbers.workshop;
    expect(networkEI(workshop).value).toBeCloseTo(typing.EI, 12);
    expect(networkEIExpected(workshop).value).toBeCloseTo(typing.EI_expected_closed_form, 12);
    expect(Object.fromEntries(groupEI(workshop).values)).toEqual(
      Object.fromEntries(
        Object.entries(typing.group_EI_endpoints).map(([id, ei]) => [id, expect.closeTo(ei, 12) as number]),
      ),
    );
    expect(networkEI(directed).value).toBeCloseTo(numbers.workshop_directed.typing.ei_directed, 12);
    expect(networkEI(nets.karate).value).toBeCloseTo(numbers.karate.typing.EI, 12);
    expect(networkEIExpected(nets.karate).value).toBeCloseTo(numbers.karate.typing.EI_expected_closed_form, 12);
  });

  it('closes and answers as igraph, sna and networkx', () => {
    expect(networkTransitivity(workshop).value).toBeCloseTo(numbers.workshop.typing.transitivity, 12);
    expect(networkTransitivity(nets.karate).value).toBeCloseTo(numbers.karate.typing.transitivity, 12);
    expect(networkTransitivity(directed).value).toBeCloseTo(numbers.workshop_directed.typing.weak_transitivity, 12);
    expect(networkReciprocity(directed).value).toBeCloseTo(numbers.workshop_directed.typing.edge_reciprocity, 12);
  });

  it('has 7 bonding, 6 bridging and 5 linking ties by authority', () => {
    const { shares, counts, typed } = networkTypeShares(view(workshop, { types: 'inferred' })).value;
    const { shares_authority: expected } = numbers.workshop.typing;
    expect(counts).toEqual({ bonding: [7, 7], bridging: [6, 6], linking: [5, 5] });
    expect(typed).toBe(18);
    expect(shares.bonding?.[0]).toBeCloseTo(expected.bonding, 12);
    expect(shares.bridging?.[1]).toBeCloseTo(expected.bridging, 12);
    expect(shares.linking?.[0]).toBeCloseTo(expected.linking, 12);
    // Ties with an end in the hub: all ten of the director, four of them with statutory actors.
    const hub = groupTypeShares(view(workshop, { types: 'inferred' })).values.get('hub');
    expect(hub?.counts).toEqual({ bonding: [0, 0], bridging: [6, 6], linking: [4, 4] });
  });

  it('shows how the types hang on how the director is coded', () => {
    expect(
      typeSensitivity(workshop).rows.map(({ rule, gap, counts }) => [
        rule,
        gap,
        counts.bonding[0],
        counts.bridging[0],
        counts.linking[0],
      ]),
    ).toEqual([
      ['authority', null, 7, 6, 5],
      ['gap', 1, 7, 0, 11],
      ['gap', 2, 7, 10, 1],
    ]);
  });
});

describe('brokerage roles, against R sna', () => {
  const counts = (source: SocialNetwork | View): Record<string, (number | null)[]> =>
    Object.fromEntries(
      [...brokerageRoles(source).values].map(([id, row]) => [
        id,
        [row.coordinator, row.consultant, row.representative, row.gatekeeper, row.liaison, row.brokerageTotal],
      ]),
    );

  it('directed', () => {
    expect(counts(directed)).toEqual(numbers.workshop_directed.roles);
    expect(brokerageRoles(directed).values.get('D')?.boundary).toBeNull();
  });

  it.each(['workshop', 'karate'] as const)('%s: half of what sna counts in a symmetric matrix', (name) => {
    const rows = Object.entries(numbers[name].roles as Readonly<Record<string, readonly number[]>>);
    const halves = rows.map(([id, [wI = 0, wO = 0, , , bO = 0, t = 0]]) => [
      id,
      [wI / 2, wO / 2, null, null, bO / 2, t / 2],
    ]);
    expect(counts(nets[name])).toEqual(Object.fromEntries(halves));
    for (const [id, row] of rows) expect(brokerageRoles(nets[name]).values.get(id)?.boundary).toBe(row[2]);
  });

  it('by another column than the view', () => {
    const net = network({
      ...workshopDirected,
      actors: (workshopDirected.actors ?? []).map(({ sector, ...actor }) => ({ ...actor, group: sector ?? '' })),
    });
    expect(counts(view(net, { direction: 'directed', by: 'group' }))).toEqual(numbers.workshop_directed.roles);
    const byGroup = brokerageRoles(view(net, { direction: 'directed' }), { by: 'group' });
    expect(byGroup.values.get('D')?.liaison).toBe(41);
    expect(byGroup.options).toMatchObject({ by: 'group' });
  });
});

describe("Krackhardt's kite, against igraph", () => {
  const { kite } = nets;
  const { misc } = numbers.kite;
  it('degree, closeness, harmonic, eigenvector', () => {
    expect(gap(actorDegree(kite), misc.degree)).toBe(0);
    expect(gap(actorCloseness(kite), misc.closeness)).toBeLessThan(1e-9);
    const ninth = actorHarmonic(kite);
    const mean = { ...ninth, values: new Map([...ninth.values].map(([id, sum]) => [id, (sum ?? Number.NaN) / 9])) };
    expect(gap(mean, misc.harmonic)).toBeLessThan(1e-9);
    expect(gap(actorEigenvector(kite), misc.eigen)).toBeLessThan(1e-9);
  });
});
