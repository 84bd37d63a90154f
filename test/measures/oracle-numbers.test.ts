import { describe, expect, it } from 'vitest';
import {
  actorBridgingCentrality,
  actorCloseness,
  actorConstraint,
  actorDegree,
  actorEffectiveSize,
  actorEfficiency,
  actorEigenvector,
  actorEverettValente,
  actorHarmonic,
  actorHierarchy,
  actorIsCutpoint,
  type ActorMeasure,
  actorStrongComponent,
  type BrokerageRow,
  brokerageTest,
  eiTest,
  groupBondingDensity,
  groupEI,
  honestBroker,
  network,
  networkBetweennessCentralisation,
  networkBridgingRatio,
  networkDegreeCentralisation,
  networkDyadCensus,
  networkEI,
  networkHomophily,
  networkIndegreeCentralisation,
  networkLinkingReach,
  networkOutdegreeCentralisation,
  networkYulesQ,
  twoModeProjection,
  view,
  type View,
} from '../../src/index.js';
import { roleMoments } from '../../src/measures/shared/role-moments.js';
import { nets } from '../fixtures/classics.js';
import numbers from '../fixtures/oracle-numbers.json' with { type: 'json' };
import { workshopDirected } from '../fixtures/workshop-variants.js';

// Every number is in oracle-numbers.json, whose origin SOURCES.md gives: R sna, igraph, networkx or an enumeration.

const { workshop, workshop_directed: directed } = nets;

type Given = Readonly<Record<string, number | null>>;

/** What differs, as text. */
function off(measure: Pick<ActorMeasure, 'values'>, expected: Given): string[] {
  const ids = new Set([...measure.values.keys(), ...Object.keys(expected)]);
  return [...ids].flatMap((id) => {
    const [ours, given] = [measure.values.get(id), expected[id]];
    const close = typeof ours === 'number' && typeof given === 'number' && Math.abs(ours - given) < 5e-10;
    return close || (ours === null && given === null) ? [] : [`${id}: ${String(ours)}, not ${String(given)}`];
  });
}

const column = (rows: object, key: string): Given =>
  Object.fromEntries(
    Object.entries(rows as Readonly<Record<string, Given | null>>).map(([id, row]) => [id, row?.[key] ?? null]),
  );

const columns = ['coordinator', 'consultant', 'representative', 'gatekeeper', 'liaison', 'brokerageTotal'] as const;

describe('Gould and Fernandez, against R sna and the enumeration of all graphs', () => {
  const given = numbers.brokerage.workshop_directed;
  const test = brokerageTest(directed, { draws: 1 });

  it.each(['raw', 'exp', 'sd', 'z'] as const)('%s of every actor of the directed workshop', (figure) => {
    for (const [id, row] of Object.entries(given[figure] as Readonly<Record<string, (number | null | string)[]>>)) {
      columns.forEach((role, index) => {
        const ours = test.actors.get(id)![role];
        const expected = row[index]!;
        if (figure === 'z' && ours.sd === 0) expect(ours.z).toBeNull();
        else expect(ours[figure === 'exp' ? 'expected' : figure], `${id} ${role}`).toBeCloseTo(Number(expected), 8);
      });
    }
  });

  it('the director is 8.28, 17.00 and 15.68 deviations above chance', () => {
    const row = test.actors.get('D')!;
    expect(row.consultant.z).toBeCloseTo(8.2805, 4);
    expect(row.liaison.z).toBeCloseTo(17.0047, 4);
    expect(row.brokerageTotal.z).toBeCloseTo(15.6842, 4);
    expect(row.coordinator.z).toBeNull();
  });

  it('deviations of the network are corrected where the negative covariances were dropped', () => {
    const deviation = (role: (typeof columns)[number]) => test.network[role].sd;
    expect(deviation('coordinator')).toBeCloseTo(2.4166, 4);
    expect(deviation('representative')).toBeCloseTo(4.0403, 4);
    expect(deviation('gatekeeper')).toBeCloseTo(4.0403, 4);
    expect(deviation('brokerageTotal')).toBeCloseTo(14.4554, 4);
    const { sd, exp, raw } = numbers.brokerageNetwork.workshop_directed;
    expect(deviation('consultant')).toBeCloseTo(sd[1]!, 8);
    expect(deviation('liaison')).toBeCloseTo(sd[4]!, 8);
    columns.forEach((role, index) => {
      expect(test.network[role].expected).toBeCloseTo(exp[index]!, 8);
      expect(test.network[role].raw).toBe(raw[index]);
    });
  });

  it.each(numbers.moments.map((row) => [row.groups.join(', '), row] as const))(
    'moments of all 2^20 digraphs on five actors in groups of %s',
    (_, { groups, d, exact_gli_mean: mean, exact_gli_sd: sd }) => {
      const { ofNetwork } = roleMoments(groups, d, true);
      columns.forEach((role, index) => {
        expect(ofNetwork[role]!.mean).toBeCloseTo(mean[index]!, 9);
        expect(Math.sqrt(Math.max(0, ofNetwork[role]!.variance))).toBeCloseTo(sd[index]!, 7);
      });
    },
  );

  it('moments of a broker over all 2^15 graphs on six actors, each pair once', () => {
    const { ofBroker } = roleMoments([3, 2, 1], 0.3, false);
    const names = {
      w_I: 'coordinator',
      w_O: 'consultant',
      boundary: 'boundary',
      b_O: 'liaison',
      t: 'brokerageTotal',
    } as const;
    for (const { node, role, mean_unordered: mean, sd_unordered: sd } of numbers.momentsUndirected) {
      const ours = ofBroker([0, 0, 0, 1, 1, 2][node]!)[names[role as keyof typeof names]]!;
      expect(ours.mean).toBeCloseTo(mean, 9);
      expect(Math.sqrt(ours.variance)).toBeCloseTo(sd, 7);
    }
  });

  it.each([[[3, 2]], [[2, 2, 1]], [[3, 1, 1]], [[5]], [[1, 1, 1, 1, 1]]])(
    'moments of the network over all graphs on five actors in groups of %j, each pair once',
    (sizes) => {
      const { ofNetwork } = roleMoments(sizes, 0.3, false);
      for (const [role, { mean, variance }] of Object.entries(enumerate(sizes, 0.3))) {
        expect(ofNetwork[role as 'boundary']!.mean, role).toBeCloseTo(mean, 10);
        expect(ofNetwork[role as 'boundary']!.variance, role).toBeCloseTo(variance, 10);
      }
    },
  );

  it('of the undirected workshop is half of what sna makes of a symmetric matrix', () => {
    const row = brokerageTest(workshop, { draws: 1 }).actors.get('D')!;
    const { raw, exp, sd, z } = numbers.brokerage.workshop_undirected_as_symmetric;
    const at = (given: object): (number | string | null)[] =>
      (given as Readonly<Record<string, (number | string | null)[]>>)['D']!;
    expect(row.brokerageTotal.raw).toBe(39);
    expect(row.liaison.raw).toBe(Number(at(raw)[4]) / 2);
    expect(row.liaison.expected).toBeCloseTo(Number(at(exp)[4]) / 2, 8);
    expect(row.liaison.sd).toBeCloseTo(Number(at(sd)[4]) / Math.SQRT2, 8);
    expect(row.liaison.z).toBeCloseTo(Number(at(z)[4]) / Math.SQRT2, 8);
  });

  it('p from dealing out labels: exact where there are few ways', () => {
    const net = network({
      actors: ['x', 'x', 'y', 'y'].map((sector, v) => ({ id: `p${v}`, sector })),
      ties: [
        { source: 'p0', target: 'p1' },
        { source: 'p1', target: 'p2' },
      ],
    });
    // Six ways to place two x and two y; p1 brokers p0 and p2. The three are alike never, p0 and p2 alike against p1 in
    // two ways, one of the ends alike p1 in the other four.
    const row: BrokerageRow = brokerageTest(net).actors.get('p1')!;
    expect(brokerageTest(net)).toMatchObject({ draws: 6, exact: true });
    expect(row.boundary).toMatchObject({ raw: 1, pAtLeast: 4 / 6, pAtMost: 1 });
    expect(row.consultant).toMatchObject({ raw: 0, pAtLeast: 1, pAtMost: 4 / 6 });
    expect(row.representative).toMatchObject({ raw: null, expected: null, pAtLeast: null });
  });
});

/** Mean and variance of the roles over all graphs on five actors, each weighted by its chance. */
function enumerate(sizes: readonly number[], d: number): Record<string, { mean: number; variance: number }> {
  const group = sizes.flatMap((size, g) => Array.from({ length: size }, () => g));
  const n = group.length;
  const pairs = group.flatMap((_, a) => group.flatMap((__, b) => (b > a ? [[a, b] as const] : [])));
  const bit = (a: number, b: number): number =>
    1 << pairs.findIndex(([x, y]) => x === Math.min(a, b) && y === Math.max(a, b));
  const chains = group.flatMap((_, j) =>
    pairs
      .filter(([i, k]) => i !== j && k !== j)
      .map(([i, k]) => {
        const same = [group[i] === group[j], group[k] === group[j]];
        const role =
          same[0] && same[1]
            ? 'coordinator'
            : same[0] || same[1]
              ? 'boundary'
              : group[i] === group[k]
                ? 'consultant'
                : 'liaison';
        return { role, tied: bit(i, j) | bit(j, k), untied: bit(i, k) };
      }),
  );
  const sums: Record<string, { mean: number; squares: number }> = {};
  for (const role of ['coordinator', 'consultant', 'liaison', 'boundary', 'brokerageTotal'])
    sums[role] = { mean: 0, squares: 0 };
  for (let graph = 0; graph < 1 << pairs.length; graph++) {
    let ties = 0;
    for (let bits = graph; bits > 0; bits &= bits - 1) ties++;
    const weight = d ** ties * (1 - d) ** (pairs.length - ties);
    const counts: Record<string, number> = {
      coordinator: 0,
      consultant: 0,
      liaison: 0,
      boundary: 0,
      brokerageTotal: 0,
    };
    for (const { role, tied, untied } of chains) {
      if ((graph & tied) !== tied || (graph & untied) !== 0) continue;
      counts[role]!++;
      counts['brokerageTotal']!++;
    }
    for (const [role, count] of Object.entries(counts)) {
      sums[role]!.mean += weight * count;
      sums[role]!.squares += weight * count * count;
    }
  }
  expect(n).toBe(5);
  return Object.fromEntries(
    Object.entries(sums).map(([role, { mean, squares }]) => [role, { mean, variance: squares - mean * mean }]),
  );
}

describe("Burt's measures within the actor's own surroundings", () => {
  const ego = { model: 'ego' } as const;
  it.each(['kite', 'florentine', 'workshop', 'workshop_directed'] as const)('%s', (name) => {
    const rows = numbers.burtEgo[name];
    expect(off(actorConstraint(nets[name], ego), column(rows, 'constraint'))).toEqual([]);
    expect(off(actorEffectiveSize(nets[name], ego), column(rows, 'effSize'))).toEqual([]);
    expect(off(actorEfficiency(nets[name], ego), column(rows, 'efficiency'))).toEqual([]);
    expect(off(actorHierarchy(nets[name], ego), column(rows, 'hierarchy'))).toEqual([]);
  });
  it('by strength', () => {
    const rows = numbers.burtEgoWeighted;
    expect(off(actorConstraint(workshop, { ...ego, weighted: true }), column(rows, 'constraint'))).toEqual([]);
    expect(off(actorEffectiveSize(workshop, { ...ego, weighted: true }), column(rows, 'effSize'))).toEqual([]);
    expect(off(actorHierarchy(workshop, { ...ego, weighted: true }), column(rows, 'hierarchy'))).toEqual([]);
  });
  it('the Medici: 0.236111, hierarchy 0.045212', () => {
    expect(actorConstraint(nets.florentine, ego).values.get('Medici')).toBeCloseTo(0.236111, 6);
    expect(actorHierarchy(nets.florentine, ego).values.get('Medici')).toBeCloseTo(0.045212, 6);
  });
});

describe('brokers', () => {
  it.each(['kite', 'karate', 'florentine', 'workshop'] as const)('%s', (name) => {
    const { ev, evNormalised, bridging, honest } = numbers.brokers[name];
    expect(off(actorEverettValente(nets[name]), ev)).toEqual([]);
    expect(off(actorEverettValente(nets[name], { normalised: true }), evNormalised)).toEqual([]);
    expect(off(actorBridgingCentrality(nets[name]), bridging)).toEqual([]);
    const rows = honestBroker(nets[name]).values;
    for (const [id, { pairs, HBI0, exclusive }] of Object.entries(honest)) {
      expect(rows.get(id), id).toMatchObject({ pairs, untied: HBI0, oneWay: 0, bothWays: pairs - HBI0, exclusive });
    }
  });
  it('along arcs', () => {
    expect(off(actorEverettValente(directed), numbers.evDirected)).toEqual([]);
  });
  it('the director: 45 pairs, 39 untied, 32 exclusive', () => {
    expect(honestBroker(workshop).values.get('D')).toMatchObject({ pairs: 45, untied: 39, exclusive: 32 });
  });
});

describe('centralisation as R sna and igraph', () => {
  it.each(['kite', 'karate', 'florentine', 'workshop', 'workshop_directed'] as const)('%s', (name) => {
    const given: Given = numbers.centralisation[name];
    expect(networkDegreeCentralisation(nets[name]).value).toBeCloseTo(given['sna_degree']!, 9);
    expect(networkDegreeCentralisation(nets[name]).value).toBeCloseTo(given['ig_degree_loopsF']!, 9);
    expect(networkBetweennessCentralisation(nets[name]).value).toBeCloseTo(given['sna_betw']!, 9);
    if (name !== 'workshop_directed') return;
    expect(networkIndegreeCentralisation(directed).value).toBeCloseTo(given['sna_indegree']!, 9);
    expect(networkOutdegreeCentralisation(directed).value).toBeCloseTo(given['sna_outdegree']!, 9);
  });
});

describe('types and indices', () => {
  const given = numbers.typing.workshop;
  const test = eiTest(workshop, { draws: 20_000 });

  it('homophily, odds and densities', () => {
    expect(networkHomophily(workshop).value).toBeCloseTo(given.assortativity, 9);
    expect(networkHomophily(nets.karate).value).toBeCloseTo(numbers.typing.karate.assortativity, 9);
    expect(networkYulesQ(workshop).value).toBeCloseTo(given.yuleQ, 9);
    expect(networkYulesQ(nets.karate).value).toBeCloseTo(numbers.typing.karate.yuleQ, 9);
    expect(off(groupBondingDensity(workshop), given.bonding_density)).toEqual([]);
    expect(off(groupBondingDensity(nets.karate), numbers.typing.karate.bonding_density)).toEqual([]);
    expect(off(groupEI(workshop), given.group_EI_endpoints)).toEqual([]);
    const [least, most] = networkBridgingRatio(workshop).value!;
    expect(least).toBeCloseTo(given.bridging_ratio_gap2, 9);
    expect(most).toBe(least);
  });

  it('E-I beside chance', () => {
    const { observed, expected, least, most, rescaled, pAtLeast, pAtMost } = test.network;
    expect(observed).toBeCloseTo(given.EI, 9);
    expect(observed).toBe(networkEI(workshop).value);
    expect(expected).toBeCloseTo(given.EI_expected_closed_form, 9);
    expect([least, most]).toEqual([given.EI_min, given.EI_max]);
    expect(rescaled).toBeCloseTo(given.EI_rescaled, 9);
    // Two samples of 20,000 draws each.
    expect(Math.abs((pAtLeast ?? 0) - given.EI_perm.p_ge)).toBeLessThan(0.01);
    expect(Math.abs((pAtMost ?? 0) - given.EI_perm.p_le)).toBeLessThan(0.015);
    const karate = eiTest(nets.karate, { draws: 20_000 }).network;
    expect(karate.expected).toBeCloseTo(numbers.typing.karate.EI_expected_closed_form, 9);
    expect(karate.pAtMost).toBeCloseTo(numbers.typing.karate.EI_perm.p_le, 4);
    expect(karate.pAtLeast).toBe(1);
  });

  it('E-I of groups and actors by counting every way to deal out the labels', () => {
    const sectors = ['x', 'x', 'y', 'y', 'y'];
    const ties = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [0, 4],
      [1, 3],
    ] as const;
    const net = network({
      actors: sectors.map((sector, v) => ({ id: `p${v}`, sector })),
      ties: ties.map(([a, b]) => ({ source: `p${a}`, target: `p${b}` })),
    });
    const exact = eiTest(net);
    expect(exact).toMatchObject({ draws: 10, exact: true, excluded: 0 });
    // Which two of five are x: ten ways. EI = 1 − 2 · ties inside / 6.
    const ways = [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].flatMap((b) => (b > a ? [new Set([a, b])] : [])));
    const inside = (x: Set<number>, of = ties.map((tie) => tie as readonly [number, number])) =>
      of.filter(([a, b]) => x.has(a) === x.has(b)).length;
    const seen = inside(new Set([0, 1]));
    expect(exact.network.pAtLeast).toBeCloseTo(ways.filter((x) => inside(x) <= seen).length / 10, 12);
    expect(exact.network.pAtMost).toBeCloseTo(ways.filter((x) => inside(x) >= seen).length / 10, 12);
    const mean = ways.reduce((sum, x) => sum + 1 - (2 * inside(x)) / 6, 0) / 10;
    expect(exact.network.expected).toBeCloseTo(mean, 12);
    const own = ties.filter((tie) => (tie as readonly number[]).includes(1));
    const ofOne = inside(new Set([0, 1]), own);
    expect(exact.actors.get('p1')?.pAtLeast).toBeCloseTo(ways.filter((x) => inside(x, own) <= ofOne).length / 10, 12);
    expect(exact.actors.get('p1')?.expected).toBeCloseTo(mean, 12);
    // Group x = {0, 1}: one tie inside, three out: EI (3 − 2)/(3 + 2).
    expect(exact.groups.get('x')?.observed).toBeCloseTo(1 / 5, 12);
    const ofGroup = ways.map((x) => {
      const within = ties.filter(([a, b]) => x.has(a) && x.has(b)).length;
      const out = ties.filter(([a, b]) => x.has(a) !== x.has(b)).length;
      return (out - 2 * within) / (out + 2 * within);
    });
    expect(exact.groups.get('x')?.expected).toBeCloseTo(ofGroup.reduce((a, b) => a + b, 0) / 10, 12);
    expect(exact.groups.get('x')?.pAtLeast).toBeCloseTo(ofGroup.filter((ei) => ei >= 1 / 5 - 1e-9).length / 10, 12);
    expect(exact.groups.get('x')?.least).toBeCloseTo(1 - 4 / 5, 12);
    expect(exact.groups.get('x')?.most).toBe(1);
  });

  it('linking reach with and without the director', () => {
    const reach: Given = numbers.linkingReach;
    for (const steps of [1, 2, 3]) {
      expect(networkLinkingReach(workshop, { steps }).value).toBeCloseTo(reach[`linking_reach_k${steps}_with_D`]!, 9);
      expect(networkLinkingReach(workshop, { steps, without: 'D' }).value).toBeCloseTo(
        reach[`linking_reach_k${steps}_without_D`]!,
        9,
      );
    }
    expect(networkLinkingReach(workshop)).toMatchObject({ reached: 8, of: 9, unknown: 0 });
  });

  it('dyads', () => {
    const [mutual, asymmetric, none] = numbers.dyads;
    expect(networkDyadCensus(directed).counts).toEqual({ mutual, asymmetric, none });
  });
});

describe('the kite, strong cutpoints and Davis', () => {
  it('the kite', () => {
    const { degree, closeness, harmonic, eigen } = numbers.misc.kite;
    expect(off(actorDegree(nets.kite), degree)).toEqual([]);
    expect(off(actorCloseness(nets.kite), closeness)).toEqual([]);
    expect(off(actorHarmonic(nets.kite, { normalised: true }), harmonic)).toEqual([]);
    expect(off(actorEigenvector(nets.kite), eigen)).toEqual([]);
  });

  it.each(['weak', 'strong', 'recursive'] as const)('%s cutpoints as R sna', (connection) => {
    const marks = [...actorIsCutpoint(directed, { connection }).values].flatMap(([id, is]) =>
      is === true ? [id] : [],
    );
    expect(marks.sort()).toEqual([...numbers.misc.directed_cutpoints[connection]].sort());
  });

  it('strong components with and without the director', () => {
    const count = (seen: View): number => new Set(actorStrongComponent(seen).values.values()).size;
    expect(count(directed)).toBe(numbers.misc.directed_scc.all);
    const without = view(network(workshopDirected), { direction: 'directed', without: ['D'] });
    expect(count(without)).toBe(numbers.misc.directed_scc.without_D);
  });

  it('Davis: pairs of events that share a woman', () => {
    const ids = [...new Set(numbers.davisTies.flat())];
    const net = network({
      actors: ids.map((id) => (/^E\d+$/.test(id) ? { id, kind: 'space' } : { id, kind: 'person' })),
      ties: [],
      attendance: numbers.davisTies.map(([actor = '', space = '']) => ({ actor, space })),
    });
    const events = twoModeProjection(net, { onto: 'spaces' });
    expect(events.values).toHaveLength(numbers.davis.event_pairs_sharing);
    expect(events.values.filter(({ shared }) => shared === 1)).toHaveLength(numbers.davis.single_carrier_pairs);
    const women = twoModeProjection(net).values;
    expect(women.find((tie) => tie.source === 'Evelyn Jefferson' && tie.target === 'Laura Mandeville')?.shared).toBe(
      numbers.davis.evelyn_laura,
    );
  });
});
