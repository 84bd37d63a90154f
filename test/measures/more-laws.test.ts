import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  actorAuthority,
  actorBetweenness,
  actorBonacichPower,
  actorCloseness,
  actorComponent,
  actorCore,
  actorDegree,
  actorEccentricity,
  actorEigenvector,
  actorHarmonic,
  actorHub,
  actorIsCutpoint,
  actorKatz,
  actorPagerank,
  actorTwoModeDegree,
  brokerageRoles,
  communities,
  corePeriphery,
  eiTest,
  groupMixing,
  honestBroker,
  network,
  networkComponents,
  networkDiameter,
  networkDyadCensus,
  networkEI,
  networkHomophily,
  networkModularity,
  networkRadius,
  networkReciprocity,
  networkTriadCensus,
  partitionAgreement,
  tieEmbeddedness,
  tieIsBridge,
  twoModeProjection,
  view,
  type View,
} from '../../src/index.js';
import { arcs, type Draft, drafts, input, name, reversed, runs, sum, weak } from './random-networks.js';

// A thousand networks per law, on machines that do other things besides.
vi.setConfig({ testTimeout: 300_000 });

const both = (draft: Draft): readonly View[] => [weak(draft), arcs(draft)];

describe('more laws that hold on every network', () => {
  const law = (text: string, check: (draft: Draft) => void, most = 8): void => {
    // oxlint-disable-next-line vitest/expect-expect, vitest/valid-title -- both are handed in
    it(text, () => {
      expect.hasAssertions();
      fc.assert(fc.property(drafts(most), check), runs);
    });
  };

  it('10: costs times a power of two leave betweenness as it is and stretch distances by it', () => {
    fc.assert(
      fc.property(drafts(), fc.integer({ min: -8, max: 8 }), (draft, power) => {
        const factor = 2 ** power;
        // Costs are one over strength: costs times the factor are strengths over it.
        const scaled = { ...draft, ties: draft.ties.map(([a, b, s]) => [a, b, s / factor] as const) };
        for (const [one, two] of [
          [weak(draft), weak(scaled)],
          [arcs(draft), arcs(scaled)],
        ] as const) {
          const weighted = { weighted: true } as const;
          expect(actorBetweenness(two, weighted).values).toEqual(actorBetweenness(one, weighted).values);
          const stretched = actorHarmonic(two, weighted).values;
          for (const [id, value] of actorHarmonic(one, weighted).values)
            expect(stretched.get(id)).toBe((value ?? NaN) / factor);
        }
      }),
      runs,
    );
  });

  law('with every strength alike, paths by strength are those by steps', (draft) => {
    const even = { ...draft, ties: draft.ties.map(([a, b]) => [a, b, 1] as const) };
    for (const seen of both(even)) {
      for (const measure of [actorBetweenness, actorCloseness, actorHarmonic] as const) {
        const plainly = measure(seen).values;
        for (const [id, value] of measure(seen, { weighted: true }).values)
          expect(value).toBeCloseTo(plainly.get(id) ?? NaN, 9);
      }
    }
  });

  law('11: modularity does not know the unit of strength', (draft) => {
    const scaled = { ...draft, ties: draft.ties.map(([a, b, s]) => [a, b, s * 3.7] as const) };
    const [one, two] = [weak(draft), weak(scaled)].map((seen) => networkModularity(seen, { weighted: true }).value);
    if (one === null) expect(two).toBeNull();
    else expect(two).toBeCloseTo(one ?? NaN, 9);
  });

  law(
    '19: dyads add up, 2M + A arcs, reciprocity 2M/(2M + A); triads add up, and swap D and U against the arcs',
    (draft) => {
      const seen = arcs(draft);
      const n = seen.n;
      const { mutual, asymmetric, none } = networkDyadCensus(seen).counts;
      expect(mutual + asymmetric + none).toBe((n * (n - 1)) / 2);
      expect(2 * mutual + asymmetric).toBe(draft.ties.length);
      const reciprocity = networkReciprocity(seen).value;
      if (draft.ties.length === 0) expect(reciprocity).toBeNull();
      else expect(reciprocity).toBeCloseTo((2 * mutual) / draft.ties.length, 12);
      expect(networkReciprocity(weak(draft)).value).toBeNull();
      const ahead = networkTriadCensus(seen).counts;
      expect(sum(Object.values(ahead))).toBe(n < 3 ? 0 : (n * (n - 1) * (n - 2)) / 6);
      const back: Readonly<Record<string, number>> = networkTriadCensus(arcs(reversed(draft))).counts;
      const swap: Readonly<Record<string, string>> = {
        '021D': '021U',
        '021U': '021D',
        '111D': '111U',
        '111U': '111D',
        '120D': '120U',
        '120U': '120D',
      };
      for (const [type, count] of Object.entries(ahead)) expect(back[swap[type] ?? type]).toBe(count);
    },
  );

  law('22: losing a tie never raises a core number, and none is above the degree', (draft) => {
    const [all, fewer] = [weak(draft), weak({ ...draft, ties: draft.ties.slice(1) })];
    const degree = actorDegree(all).values;
    const less = actorCore(fewer).values;
    for (const [id, core] of actorCore(all).values) {
      expect(core).toBeLessThanOrEqual(degree.get(id) ?? NaN);
      expect(less.get(id)).toBeLessThanOrEqual(core ?? NaN);
    }
  });

  law(
    '23: a cutpoint leaves more parts, a bridge exactly one more',
    (draft) => {
      const seen = weak(draft);
      const parts = networkComponents(seen).value ?? NaN;
      for (const [id, is] of actorIsCutpoint(seen).values) {
        const rest = networkComponents(view(network(input(draft, false)), { without: [id] })).value ?? NaN;
        expect(rest > parts).toBe(is);
      }
      const pairs = tieIsBridge(seen).values;
      for (const { source, target, value } of pairs) {
        const kept = draft.ties.filter(
          ([a, b]) => !([name(a), name(b)].includes(source) && [name(a), name(b)].includes(target)),
        );
        expect(networkComponents(weak({ ...draft, ties: kept })).value).toBe(value === true ? parts + 1 : parts);
      }
    },
    6,
  );

  law(
    '23, along arcs: a strong cutpoint leaves more strong parts than there were',
    (draft) => {
      const seen = arcs(draft);
      const count = (of: View): number => {
        const reach = closure(of);
        return new Set(reach.map((row, v) => row.findIndex((there, w) => there && reach[w]![v]!))).size;
      };
      const parts = count(seen);
      for (const [id, is] of actorIsCutpoint(seen, { connection: 'strong' }).values) {
        const rest = count(view(network(input(draft, true)), { direction: 'directed', without: [id] }));
        expect(rest > parts).toBe(is);
      }
      const mutual = view(network(input(draft, true)), { direction: 'mutual' });
      expect(actorIsCutpoint(seen, { connection: 'recursive' }).values).toEqual(actorIsCutpoint(mutual).values);
    },
    6,
  );

  law('24: PageRank sums to 1 and nobody has less than (1 − α)/n', (draft) => {
    for (const seen of both(draft)) {
      const rank = actorPagerank(seen).values;
      expect(sum(rank.values())).toBeCloseTo(1, 12);
      for (const value of rank.values()) expect(value).toBeGreaterThanOrEqual(0.15 / seen.n - 1e-12);
    }
  });

  law('25: modularity of one group is 0, of each alone −Σ(k/2m)², of any division in [−½, 1)', (draft) => {
    const seen = weak(draft);
    if (seen.ties.length === 0) {
      expect(networkModularity(seen).value).toBeNull();
      return;
    }
    const division = (part: (v: number) => number) => ({ values: new Map(seen.ids.map((id, v) => [id, part(v)])) });
    expect(networkModularity(seen, { division: division(() => 0) }).value).toBeCloseTo(0, 12);
    const alone = -sum([...actorDegree(seen).values.values()].map((k) => ((k ?? 0) / (2 * seen.ties.length)) ** 2));
    expect(networkModularity(seen, { division: division((v) => v) }).value).toBeCloseTo(alone, 12);
    const found = communities(seen, { runs: 2 });
    expect(networkModularity(seen, { division: found }).value).toBeCloseTo(found.modularity ?? NaN, 12);
    expect(found.modularity).toBeGreaterThanOrEqual(-1e-12);
    const odd = networkModularity(seen, { division: division((v) => v % 2) }).value ?? NaN;
    expect(odd).toBeGreaterThanOrEqual(-0.5 - 1e-12);
    expect(odd).toBeLessThan(1);
  });

  law('26: E-I in [−1, 1] and between the least and the most; homophily at most 1', (draft) => {
    for (const seen of both(draft)) {
      const { observed, least, most, rescaled } = eiTest(seen, { draws: 1 }).network;
      expect(observed).toBe(networkEI(seen).value);
      if (observed !== null) {
        expect(observed).toBeGreaterThanOrEqual((least ?? NaN) - 1e-12);
        expect(observed).toBeLessThanOrEqual((most ?? NaN) + 1e-12);
      }
      if (rescaled !== null) expect(Math.abs(rescaled)).toBeLessThanOrEqual(1 + 1e-12);
      expect(networkHomophily(seen).value ?? 1).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  law(
    '28: radius ≤ diameter ≤ 2 · radius in one piece; a neighbour is at most one step farther from everything',
    (draft) => {
      const seen = weak(draft);
      const [radius, diameter] = [networkRadius(seen).value, networkDiameter(seen).value];
      if (radius === null || diameter === null) {
        expect(seen.ties).toHaveLength(0);
        return;
      }
      expect(radius).toBeLessThanOrEqual(diameter);
      if (networkComponents(seen).value === 1) expect(diameter).toBeLessThanOrEqual(2 * radius);
      const far = actorEccentricity(seen).values;
      for (const { source, target } of seen.ties) {
        expect(Math.abs((far.get(seen.ids[source]!) ?? NaN) - (far.get(seen.ids[target]!) ?? NaN))).toBeLessThanOrEqual(
          1,
        );
      }
    },
  );

  it('29: two-mode: what is shared adds up to Σ k_j², the diagonal being the degrees', () => {
    const tables = fc.array(fc.tuple(fc.nat(5), fc.nat(4)), { maxLength: 20 });
    fc.assert(
      fc.property(tables, (pairs) => {
        const seats = [...new Map(pairs.map(([a, s]) => [`${a} ${s}`, { actor: `a${a}`, space: `s${s}` }])).values()];
        const actors = [0, 1, 2, 3, 4, 5].map((v) => ({ id: `a${v}` }));
        const spaces = [0, 1, 2, 3, 4].map((v) => ({ id: `s${v}`, kind: 'space' as const }));
        const net = network({ actors: [...actors, ...spaces], ties: [], attendance: seats });
        const degrees = new Map(
          [...actorTwoModeDegree(net).values].map(([id, x]) => [
            id,
            Math.round((x ?? 0) * (id.startsWith('a') ? 5 : 6)),
          ]),
        );
        const [persons, rooms] = ['a', 's'].map((side) =>
          [...degrees].flatMap(([id, k]) => (id.startsWith(side) ? [k] : [])),
        );
        expect(sum(persons!)).toBe(seats.length);
        const shared = sum(twoModeProjection(net).values.map((tie) => tie.shared));
        expect(sum(persons!) + 2 * shared).toBe(sum(rooms!.map((k) => k * k)));
        for (const { jaccard, overlap } of twoModeProjection(net).values) {
          expect(jaccard).toBeLessThanOrEqual(overlap);
          expect(overlap).toBeLessThanOrEqual(1);
        }
      }),
      runs,
    );
  });

  law('30: ties between groups add up to the ties of actors with a group', (draft) => {
    const grouped = draft.ties.filter(([a, b]) => draft.sectors[a] !== null && draft.sectors[b] !== null);
    const directed = groupMixing(arcs(draft));
    expect(sum([...directed.values.values()].flatMap((row) => [...row.values()]))).toBe(grouped.length);
    expect(directed.ties).toBe(grouped.length);
    const { values, ties } = groupMixing(weak(draft));
    const names = [...values.keys()];
    expect(sum(names.flatMap((a, i) => names.slice(i).map((b) => values.get(a)?.get(b) ?? NaN)))).toBe(ties);
  });

  law('31: ‖Ax − λx‖ ≤ 1e-9 with x above 0 in one piece; hubs and authorities by their own equations', (draft) => {
    const seen = weak(draft);
    const x = [...actorEigenvector(seen).values.values()].map((value) => value ?? 0);
    if (seen.ties.length > 0) {
      const product = times(seen.weak, x);
      const lambda = dot(product, x) / dot(x, x);
      expect(length(product.map((value, v) => value - lambda * x[v]!))).toBeLessThan(1e-9);
      if (networkComponents(seen).value === 1) for (const value of x) expect(value).toBeGreaterThan(0);
    }
    const directed = arcs(draft);
    const [hub, authority] = [actorHub(directed), actorAuthority(directed)].map((m) =>
      [...m.values.values()].map((v) => v ?? 0),
    );
    const back = times(directed.out, times(directed.in, hub!));
    const rate = draft.ties.length === 0 ? 0 : dot(back, hub!) / dot(hub!, hub!);
    expect(length(back.map((value, v) => value - rate * hub![v]!))).toBeLessThan(1e-8);
    const forth = times(directed.in, times(directed.out, authority!));
    expect(length(forth.map((value, v) => value - rate * authority![v]!))).toBeLessThan(1e-8);
  });

  law('Katz and Bonacich by their own equations', (draft) => {
    for (const seen of both(draft)) {
      const katz = actorKatz(seen);
      const x = [...katz.values.values()].map((value) => value ?? NaN);
      const alpha = katz.options['attenuation'] as number;
      times(seen.in, x).forEach((value, v) => expect(x[v]).toBeCloseTo(1 + alpha * value, 9));
      for (const exponent of [0.1, -0.3, 0.9]) {
        const power = [...actorBonacichPower(seen, { exponent }).values.values()];
        if (power.includes(null)) continue;
        const c = power.map((value) => value ?? NaN);
        expect(dot(c, c)).toBeCloseTo(seen.n, 6);
        // c − βAc is the out-degrees times one number.
        const rest = times(seen.out, c).map((value, v) => c[v]! - exponent * value);
        const degrees = times(
          seen.out,
          c.map(() => 1),
        );
        const scale = dot(rest, degrees) / dot(degrees, degrees);
        rest.forEach((value, v) => expect(value).toBeCloseTo(scale * degrees[v]!, 6));
      }
    }
  });

  law('partial credit shares each open pair once among its brokers', (draft) => {
    for (const seen of both({ ...draft, sectors: draft.sectors.map((sector) => sector ?? 'none') })) {
      const reach = adjacency(seen);
      const open = reach.flatMap((row, i) =>
        row.flatMap((there, k) => (i !== k && !there && reach.some((other, j) => row[j]! && other[k]!) ? [1] : [])),
      ).length;
      const credit = [...brokerageRoles(seen, { partial: true }).values.values()];
      expect(sum(credit.map((row) => row.brokerageTotal))).toBeCloseTo(seen.directed ? open : open / 2, 9);
      const counts = [...brokerageRoles(seen).values.values()];
      credit.forEach((row, v) =>
        expect(row.brokerageTotal).toBeLessThanOrEqual((counts[v]?.brokerageTotal ?? NaN) + 1e-9),
      );
    }
  });

  law('honest broker: untied pairs are the open ones, exclusive never more than they', (draft) => {
    for (const { pairs, untied, oneWay, bothWays, exclusive } of honestBroker(arcs(draft)).values.values()) {
      expect((untied ?? NaN) + (oneWay ?? NaN) + (bothWays ?? NaN)).toBe(pairs);
      expect(exclusive).toBeLessThanOrEqual(untied ?? NaN);
    }
    const all = { ...draft, sectors: draft.sectors.map(() => 'one') };
    const untied = honestBroker(weak(all)).values;
    for (const [id, row] of brokerageRoles(weak(all)).values) expect(untied.get(id)?.untied).toBe(row.brokerageTotal);
  });

  law(
    'no core and periphery has fewer errors',
    (draft) => {
      const seen = weak(draft);
      const tied = adjacency(seen);
      let fewest = Infinity;
      for (let core = 0; core < 1 << seen.n; core++) {
        let errors = 0;
        for (let a = 0; a < seen.n; a++) {
          for (let b = 0; b < a; b++) {
            const sides = ((core >> a) & 1) + ((core >> b) & 1);
            if (sides === 2 && !tied[a]![b]!) errors++;
            if (sides === 0 && tied[a]![b]!) errors++;
          }
        }
        fewest = Math.min(fewest, errors);
      }
      expect(corePeriphery(seen).errors).toBe(fewest);
    },
    6,
  );

  law('embeddedness counts shared contacts', (draft) => {
    const seen = weak(draft);
    const tied = adjacency(seen);
    tieEmbeddedness(seen).values.forEach(({ value }, index) => {
      const { source, target } = seen.ties[index]!;
      expect(value).toBe(tied.filter((row) => row[source] === true && row[target] === true).length);
    });
  });

  law('a division agrees with itself, and with another the same way round', (draft) => {
    const seen = weak(draft);
    const [one, two] = [communities(seen, { runs: 1 }), actorComponent(seen)];
    expect(partitionAgreement(one, one).adjustedRand ?? 1).toBeCloseTo(1, 12);
    expect(partitionAgreement(one, one).nmi ?? 1).toBeCloseTo(1, 12);
    expect(partitionAgreement(one, two).adjustedRand).toEqual(partitionAgreement(two, one).adjustedRand);
    expect(partitionAgreement(one, two).adjustedRand ?? 0).toBeLessThanOrEqual(1 + 1e-12);
  });
});

function adjacency({ n, out }: View): boolean[][] {
  const rows = Array.from({ length: n }, () => Array.from({ length: n }, () => false));
  for (let v = 0; v < n; v++)
    for (let k = out.offsets[v]!; k < out.offsets[v + 1]!; k++) rows[v]![out.targets[k]!] = true;
  return rows;
}

/** Who reaches whom along arcs, oneself included. */
function closure(seen: View): boolean[][] {
  const rows = adjacency(seen).map((row, v) => row.map((there, w) => there || v === w));
  for (let k = 0; k < seen.n; k++) {
    for (let i = 0; i < seen.n; i++) for (let j = 0; j < seen.n; j++) rows[i]![j] ||= rows[i]![k]! && rows[k]![j]!;
  }
  return rows;
}

const times = ({ n, offsets, targets }: View['out'], x: readonly number[]): number[] =>
  Array.from({ length: n }, (_, v) => {
    let total = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) total += x[targets[k]!]!;
    return total;
  });
const dot = (x: readonly number[], y: readonly number[]): number => x.reduce((all, value, v) => all + value * y[v]!, 0);
const length = (x: readonly number[]): number => Math.sqrt(dot(x, x));
