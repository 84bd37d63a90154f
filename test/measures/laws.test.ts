import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  actorBetweenness,
  actorCloseness,
  actorComponent,
  actorConstraint,
  actorCore,
  actorCrossSectorBetweenness,
  actorDegree,
  actorEffectiveSize,
  actorEfficiency,
  actorEI,
  actorEigenvector,
  actorHarmonic,
  actorHierarchy,
  actorIndegree,
  type ActorMeasure,
  actorOutdegree,
  actorPagerank,
  actorStrength,
  brokerageRoles,
  groupEI,
  measureTable,
  network,
  networkComponents,
  networkConnectedness,
  networkDensity,
  networkDistanceFragmentation,
  networkEI,
  networkEIExpected,
  networkFragmentation,
  type NetworkInput,
  networkReciprocity,
  networkTransitivity,
  tieBetweenness,
  view,
  type View,
} from '../../src/index.js';
import { arcs, type Draft, drafts, input, name, reversed, weak } from './drafts.js';

const runs = { numRuns: 1000 };
// A thousand networks per law, on machines that do other things besides.
vi.setConfig({ testTimeout: 300_000 });

const sum = (values: Iterable<number | null>): number => [...values].reduce<number>((total, x) => total + (x ?? 0), 0);
const total = (measure: ActorMeasure): number => sum(measure.values.values());

/** Steps between all pairs. */
function steps({ n, out }: View): number[][] {
  const d = Array.from({ length: n }, (_, v) => Array.from({ length: n }, (_, w) => (v === w ? 0 : Infinity)));
  for (let v = 0; v < n; v++) for (let k = out.offsets[v]!; k < out.offsets[v + 1]!; k++) d[v]![out.targets[k]!] = 1;
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!);
  }
  return d;
}

/**
 * Every figure of a view as text, actors and ties under other names where asked, so that two views can be compared.
 * Communities are left out: a search that goes through the actors in order may end elsewhere under other names.
 */
function figures(seen: View, rename: (id: string) => string = (id) => id): unknown {
  const { network: whole, actors, ties } = measureTable(seen);
  const round = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value);
  const rounded = (row: object): object => Object.fromEntries(Object.entries(row).map(([key, x]) => [key, round(x)]));
  return {
    whole: rounded(whole),
    actors: Object.fromEntries(
      actors.map((row) => [rename(row.id), rounded({ ...row, id: '', label: '', community: '' })]),
    ),
    ties: Object.fromEntries(
      ties.map((tie) => [
        [rename(tie.source), rename(tie.target)].sort().join(' '),
        rounded({ ...tie, source: '', target: '' }),
      ]),
    ),
  };
}

const everyMeasure = [
  actorBetweenness,
  actorCloseness,
  actorConstraint,
  actorCore,
  actorCrossSectorBetweenness,
  actorDegree,
  actorEffectiveSize,
  actorEfficiency,
  actorEI,
  actorEigenvector,
  actorHarmonic,
  actorHierarchy,
  actorIndegree,
  actorOutdegree,
  actorPagerank,
  actorStrength,
] as const;

describe('laws that hold on every network', () => {
  it('1: renaming the actors renames the results', () => {
    fc.assert(
      fc.property(drafts(), fc.infiniteStream(fc.nat(1e6)), fc.boolean(), (draft, stream, directed) => {
        const keys = draft.sectors.map((_, v) => [stream.next().value as number, v] as const);
        const order = keys.sort((a, b) => a[0] - b[0]).map(([, v]) => v);
        const other = (v: number): string => `q${order.indexOf(v)}`;
        const back = (id: string): string => name(order[Number(id.slice(1))]!);
        const options = { direction: directed ? 'directed' : 'weak' } as const;
        expect(figures(view(network(input(draft, directed, other)), options), back)).toEqual(
          figures(view(network(input(draft, directed)), options)),
        );
      }),
      runs,
    );
  });

  it('reordering the rows changes no bit, and a frozen input survives', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const given = input(draft, true);
        const shuffled = { actors: [...(given.actors ?? [])].reverse(), ties: [...given.ties].reverse() };
        for (const tie of given.ties) Object.freeze(tie);
        const table = (of: NetworkInput) => JSON.stringify(measureTable(view(network(of), { direction: 'directed' })));
        expect(table(shuffled)).toBe(table(Object.freeze(given)));
      }),
      runs,
    );
  });

  it('2: isolates change no raw figure, and density by the formula', () => {
    fc.assert(
      fc.property(drafts(), fc.integer({ min: 1, max: 3 }), (draft, extra) => {
        const more = { ...draft, sectors: [...draft.sectors, ...Array.from({ length: extra }, () => null)] };
        const n = draft.sectors.length;
        const [small, large] = [weak(draft), weak(more)];
        for (const measure of [actorDegree, actorBetweenness, actorHarmonic, actorCore]) {
          const values = measure(large).values;
          for (const [id, value] of measure(small).values) expect(values.get(id)).toBeCloseTo(value ?? NaN, 9);
        }
        if (n > 1) {
          const factor = (n * (n - 1)) / ((n + extra) * (n + extra - 1));
          expect(networkDensity(large).value).toBeCloseTo((networkDensity(small).value ?? NaN) * factor, 9);
        }
      }),
      runs,
    );
  });

  it('3: two networks side by side keep their raw figures, and components add up', () => {
    fc.assert(
      fc.property(drafts(6), drafts(6), (one, two) => {
        const shift = one.sectors.length;
        const both: Draft = {
          sectors: [...one.sectors, ...two.sectors],
          ties: [...one.ties, ...two.ties.map(([a, b, s]) => [a + shift, b + shift, s] as const)],
        };
        const [first, second, joint] = [weak(one), weak(two), weak(both)];
        for (const measure of [
          actorDegree,
          actorStrength,
          actorBetweenness,
          actorHarmonic,
          actorCore,
          actorConstraint,
        ]) {
          const { values } = measure(joint);
          const [ofFirst, ofSecond] = [measure(first).values, measure(second).values];
          one.sectors.forEach((_, v) => {
            expect(values.get(name(v)) ?? -1).toBeCloseTo(ofFirst.get(name(v)) ?? -1, 9);
          });
          two.sectors.forEach((_, v) => {
            expect(values.get(name(v + shift)) ?? -1).toBeCloseTo(ofSecond.get(name(v)) ?? -1, 9);
          });
        }
        expect(networkComponents(joint).value).toBe(
          (networkComponents(first).value ?? NaN) + (networkComponents(second).value ?? NaN),
        );
      }),
      runs,
    );
  });

  it('4, 5: degrees add up to twice the ties, in- and out-degrees to the arcs', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        expect(total(actorDegree(weak(draft)))).toBe(2 * weak(draft).ties.length);
        const seen = arcs(draft);
        expect(total(actorIndegree(seen))).toBe(draft.ties.length);
        expect(total(actorOutdegree(seen))).toBe(draft.ties.length);
      }),
      runs,
    );
  });

  it('6, 7: betweenness adds up to the steps between', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const between = (seen: View): number =>
          sum(steps(seen).flatMap((row, v) => row.map((d, w) => (v === w || d === Infinity ? 0 : d - 1))));
        expect(total(actorBetweenness(weak(draft)))).toBeCloseTo(between(weak(draft)) / 2, 9);
        expect(total(actorBetweenness(arcs(draft)))).toBeCloseTo(between(arcs(draft)), 9);
      }),
      runs,
    );
  });

  it('tie betweenness adds up to the steps, and around an actor to 2b plus those it reaches', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const seen = weak(draft);
        const ties = tieBetweenness(seen).values;
        const all = steps(seen).map((row) => row.filter((d) => d > 0 && d < Infinity));
        expect(sum(ties.map(({ value }) => value))).toBeCloseTo(sum(all.flat()) / 2, 9);
        const own = actorBetweenness(seen).values;
        seen.ids.forEach((id, v) => {
          const around = sum(ties.map(({ source, target, value }) => (source === id || target === id ? value : 0)));
          expect(around).toBeCloseTo(2 * (own.get(id) ?? NaN) + all[v]!.length, 9);
        });
      }),
      runs,
    );
  });

  it('8: against the arcs, betweenness stays and in and out swap', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const [ahead, back] = [arcs(draft), arcs(reversed(draft))];
        for (const [id, value] of actorBetweenness(ahead).values) {
          expect(actorBetweenness(back).values.get(id)).toBeCloseTo(value ?? NaN, 9);
        }
        expect(actorIndegree(back).values).toEqual(actorOutdegree(ahead).values);
        // Outward steps of the reversed network are inward steps of this one: sums over all agree.
        expect(total(actorHarmonic(back))).toBeCloseTo(total(actorHarmonic(ahead)), 9);
      }),
      runs,
    );
  });

  it('9: every arc answered doubles betweenness, keeps density, and reciprocity is 1', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const both: NetworkInput = {
          ...input(draft, true),
          ties: [...input(draft, true).ties, ...input(reversed(draft), true).ties],
        };
        const seen = view(network(both), { direction: 'directed' });
        const doubled = actorBetweenness(seen).values;
        for (const [id, value] of actorBetweenness(weak(draft)).values) {
          expect(doubled.get(id)).toBeCloseTo(2 * (value ?? NaN), 9);
        }
        const density = networkDensity(weak(draft)).value;
        if (density === null) expect(networkDensity(seen).value).toBeNull();
        else expect(networkDensity(seen).value).toBeCloseTo(density, 12);
        expect(networkReciprocity(seen).value).toBe(draft.ties.length === 0 ? null : 1);
      }),
      runs,
    );
  });

  it("11: the unit of strength does not touch Burt's measures", () => {
    fc.assert(
      fc.property(drafts(), fc.double({ min: 0.01, max: 100, noNaN: true }), (draft, unit) => {
        const scaled = { ...draft, ties: draft.ties.map(([a, b, s]) => [a, b, s * unit] as const) };
        const [seen, other] = [arcs(draft), arcs(scaled)];
        for (const measure of [actorConstraint, actorEffectiveSize, actorHierarchy]) {
          const { values } = measure(other, { weighted: true });
          for (const [id, value] of measure(seen, { weighted: true }).values) {
            expect(values.get(id) ?? -1).toBeCloseTo(value ?? -1, 9);
          }
        }
      }),
      runs,
    );
  });

  it('12: effective size is k − 2t/k', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const seen = weak(draft);
        const d = steps(seen);
        [...actorEffectiveSize(seen).values.values()].forEach((value, v) => {
          const contacts = d[v]!.flatMap((x, w) => (x === 1 ? [w] : []));
          const k = contacts.length;
          const t = sum(contacts.flatMap((a) => contacts.map((b) => (d[a]![b] === 1 ? 0.5 : 0))));
          if (k === 0) expect(value).toBeNull();
          else expect(value).toBeCloseTo(k - (2 * t) / k, 9);
        });
      }),
      runs,
    );
  });

  it('13: in a star the centre has constraint 1/k and each leaf 1', () => {
    for (const k of [1, 2, 5, 12]) {
      const star = network({ ties: Array.from({ length: k }, (_, v) => ({ source: 'hub', target: `leaf${v}` })) });
      expect(actorConstraint(star).values.get('hub')).toBeCloseTo(1 / k, 12);
      expect(actorConstraint(star).values.get('leaf0')).toBe(1);
      expect(actorHierarchy(star).values.get('hub')).toBeCloseTo(k === 1 ? 1 : 0, 12);
    }
  });

  it('14, 15, 16: fragmentation by its formula, never below on losing a tie, DF ≥ F, connectedness 1 − F', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const seen = weak(draft);
        const n = seen.n;
        const f = networkFragmentation(seen).value;
        const df = networkDistanceFragmentation(seen).value;
        if (n < 2) {
          expect([f, df, networkConnectedness(seen).value]).toEqual([null, null, null]);
          return;
        }
        const d = steps(seen).flatMap((row, v) => row.filter((_, w) => w !== v));
        expect(f).toBeCloseTo(d.filter((x) => x === Infinity).length / d.length, 9);
        expect(df).toBeCloseTo(1 - sum(d.map((x) => 1 / x)) / d.length, 9);
        expect(df).toBeGreaterThanOrEqual((f ?? NaN) - 1e-12);
        expect(networkConnectedness(seen).value).toBeCloseTo(1 - (f ?? NaN), 12);
        const fewer = weak({ ...draft, ties: draft.ties.slice(1) });
        expect(networkFragmentation(fewer).value).toBeGreaterThanOrEqual((f ?? NaN) - 1e-12);
        expect(networkDistanceFragmentation(fewer).value).toBeGreaterThanOrEqual((df ?? NaN) - 1e-12);
      }),
      runs,
    );
  });

  it('17: density and that of the complement sum to 1, degrees to n − 1', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const n = draft.sectors.length;
        fc.pre(n > 1);
        const tied = new Set(draft.ties.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
        const ties: [number, number, number][] = [];
        for (let a = 0; a < n; a++) for (let b = 0; b < a; b++) if (!tied.has(`${a} ${b}`)) ties.push([a, b, 1]);
        const complement = weak({ ...draft, ties });
        expect((networkDensity(weak(draft)).value ?? NaN) + (networkDensity(complement).value ?? NaN)).toBeCloseTo(
          1,
          12,
        );
        for (const [id, k] of actorDegree(weak(draft)).values) {
          expect((k ?? NaN) + (actorDegree(complement).values.get(id) ?? NaN)).toBe(n - 1);
        }
      }),
      runs,
    );
  });

  it('18: transitivity by listing every chain of three', () => {
    fc.assert(
      fc.property(drafts(), fc.boolean(), (draft, directed) => {
        const seen = directed ? arcs(draft) : weak(draft);
        const d = steps(seen);
        let chains = 0;
        let closed = 0;
        d.forEach((row, i) => {
          row.forEach((ij, j) => {
            d[j]!.forEach((jk, k) => {
              if (ij !== 1 || jk !== 1 || i === k) return;
              chains++;
              if (row[k] === 1) closed++;
            });
          });
        });
        const value = networkTransitivity(seen).value;
        if (chains === 0) expect(value).toBeNull();
        else expect(value).toBeCloseTo(closed / chains, 12);
      }),
      runs,
    );
  });

  it('19: reciprocity is 2M/m, with M + A + N pairs in all', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const keys = new Set(draft.ties.map(([a, b]) => `${a} ${b}`));
        const mutual = draft.ties.filter(([a, b]) => keys.has(`${b} ${a}`)).length;
        expect(networkReciprocity(arcs(draft)).value).toBe(draft.ties.length === 0 ? null : mutual / draft.ties.length);
        expect(networkReciprocity(weak(draft)).value).toBeNull();
      }),
      runs,
    );
  });

  it('20: roles by listing every open chain, and the total is their sum', () => {
    fc.assert(
      fc.property(drafts(), fc.boolean(), (draft, directed) => {
        const seen = directed ? arcs(draft) : weak(draft);
        const d = steps(seen);
        const found = new Map(seen.ids.map((id) => [id, [0, 0, 0, 0, 0]]));
        const group = seen.sectorOf;
        d.forEach((row, i) => {
          row.forEach((ij, j) => {
            d[j]!.forEach((jk, k) => {
              if (ij !== 1 || jk !== 1 || i === k || row[k] === 1) return;
              const [a, b, c] = [group[i]!, group[j]!, group[k]!];
              if (a < 0 || b < 0 || c < 0) return;
              const role = a === b ? (b === c ? 0 : 2) : b === c ? 3 : a === c ? 1 : 4;
              found.get(seen.ids[j]!)![role]!++;
            });
          });
        });
        const roles = brokerageRoles(seen);
        expect(roles.excluded).toBe(draft.sectors.filter((sector) => sector === null).length);
        seen.ids.forEach((id, v) => {
          const row = roles.values.get(id)!;
          if (group[v]! < 0) return expect(Object.values(row).every((count) => count === null)).toBe(true);
          const [wI = 0, wO = 0, bIO = 0, bOI = 0, bO = 0] = found.get(id)!;
          const all = wI + wO + bIO + bOI + bO;
          return expect(row).toEqual(
            directed
              ? {
                  coordinator: wI,
                  consultant: wO,
                  representative: bIO,
                  gatekeeper: bOI,
                  liaison: bO,
                  boundary: null,
                  brokerageTotal: all,
                }
              : {
                  coordinator: wI / 2,
                  consultant: wO / 2,
                  representative: null,
                  gatekeeper: null,
                  liaison: bO / 2,
                  boundary: (bIO + bOI) / 2,
                  brokerageTotal: all / 2,
                },
          );
        });
      }),
      runs,
    );
  });

  it('21: against the arcs gatekeeper and representative swap; one group only coordinates, all apart only liaise', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const back = brokerageRoles(arcs(reversed(draft))).values;
        for (const [id, row] of brokerageRoles(arcs(draft)).values) {
          expect(back.get(id)?.gatekeeper).toBe(row.representative);
          expect(back.get(id)?.representative).toBe(row.gatekeeper);
        }
        const one = { ...draft, sectors: draft.sectors.map(() => 'faith') };
        for (const row of brokerageRoles(arcs(one)).values.values()) expect(row.brokerageTotal).toBe(row.coordinator);
        const apart = { ...draft, sectors: draft.sectors.map((_, v) => `s${v}`) };
        for (const row of brokerageRoles(arcs(apart)).values.values()) {
          // A contact one turns back to would be the same group twice, but i ≠ k rules it out.
          expect(row.brokerageTotal).toBe(row.liaison);
        }
      }),
      runs,
    );
  });

  it('22: core ≤ degree, and losing a tie never raises it', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const core = actorCore(weak(draft)).values;
        const fewer = actorCore(weak({ ...draft, ties: draft.ties.slice(1) })).values;
        for (const [id, k] of actorDegree(weak(draft)).values) {
          expect(core.get(id)).toBeLessThanOrEqual(k ?? NaN);
          expect(fewer.get(id)).toBeLessThanOrEqual(core.get(id) ?? NaN);
        }
      }),
      runs,
    );
  });

  it('24: PageRank sums to 1, each at least (1 − α)/n', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const rank = actorPagerank(arcs(draft));
        expect(total(rank)).toBeCloseTo(1, 12);
        for (const x of rank.values.values()) expect(x).toBeGreaterThanOrEqual(0.15 / draft.sectors.length - 1e-13);
      }),
      runs,
    );
  });

  it('26: E-I lies in [−1, 1]; one group −1, all apart 1; a group is the weighted mean of its members', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const seen = weak(draft);
        const ei = networkEI(seen).value;
        if (ei !== null) expect(Math.abs(ei)).toBeLessThanOrEqual(1);
        const some = draft.ties.length > 0;
        expect(networkEI(weak({ ...draft, sectors: draft.sectors.map(() => 'hub') })).value).toBe(some ? -1 : null);
        expect(networkEI(weak({ ...draft, sectors: draft.sectors.map((_, v) => `s${v}`) })).value).toBe(
          some ? 1 : null,
        );
        const grouped = { ...draft, sectors: draft.sectors.map((sector) => sector ?? 'faith') };
        const actors = actorEI(weak(grouped)).values;
        const degree = actorDegree(weak(grouped)).values;
        for (const [group, value] of groupEI(weak(grouped)).values) {
          const members = weak(grouped).ids.filter((_, v) => grouped.sectors[v] === group);
          const ends = sum(members.map((id) => degree.get(id) ?? NaN));
          const weighted = sum(members.map((id) => (actors.get(id) ?? 0) * (degree.get(id) ?? NaN)));
          if (ends === 0) expect(value).toBeNull();
          else expect(value).toBeCloseTo(weighted / ends, 9);
        }
      }),
      runs,
    );
  });

  it('the expected E-I is the mean over all ways to deal out the labels', () => {
    fc.assert(
      fc.property(drafts(5), (draft) => {
        fc.pre(draft.ties.length > 0 && draft.sectors.length > 1);
        const sectors = draft.sectors.map((sector) => sector ?? 'faith');
        const deals = (left: readonly string[]): string[][] =>
          left.length === 0
            ? [[]]
            : left.flatMap((first, v) => deals(left.filter((_, w) => w !== v)).map((rest) => [first, ...rest]));
        const all = deals(sectors).map((deal) => networkEI(weak({ ...draft, sectors: deal })).value);
        expect(networkEIExpected(weak({ ...draft, sectors })).value).toBeCloseTo(sum(all) / all.length, 9);
      }),
      { numRuns: 25 },
    );
  });

  it('27: harmonic ≤ k + (n − 1 − k)/2, equal exactly when all are within two steps', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const seen = weak(draft);
        const d = steps(seen);
        [...actorHarmonic(seen).values.values()].forEach((value, v) => {
          const k = d[v]!.filter((x) => x === 1).length;
          const most = k + (seen.n - 1 - k) / 2;
          expect(value).toBeLessThanOrEqual(most + 1e-12);
          expect(Math.abs((value ?? NaN) - most) < 1e-9).toBe(d[v]!.every((x) => x <= 2));
        });
      }),
      runs,
    );
  });

  it('31: the eigenvector solves its equation and is above 0 throughout a connected network', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const seen = weak(draft);
        const values = [...actorEigenvector(seen).values.values()];
        if (draft.ties.length === 0) {
          expect(values.every((x) => x === null)).toBe(true);
          return;
        }
        const d = steps(seen);
        const product = d.map((row) => sum(row.map((x, w) => (x === 1 ? values[w]! : 0))));
        const at = values.indexOf(1);
        const lambda = product[at]!;
        product.forEach((x, v) => expect(Math.abs(x - lambda * values[v]!)).toBeLessThan(1e-9));
        if (networkComponents(seen).value === 1) expect(Math.min(...values.map((x) => x ?? 0))).toBeGreaterThan(0);
        expect(Math.max(...values.map((x) => x ?? 0))).toBe(1);
      }),
      runs,
    );
  });

  it('32: betweenness lies between 0 and all pairs of others, 0 for a leaf; across sectors never above', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const seen = weak(draft);
        const n = seen.n;
        const degree = actorDegree(seen).values;
        const across = actorCrossSectorBetweenness(seen).values;
        for (const [id, b] of actorBetweenness(seen).values) {
          expect(b).toBeGreaterThanOrEqual(0);
          expect(b).toBeLessThanOrEqual(((n - 1) * (n - 2)) / 2 + 1e-9);
          if ((degree.get(id) ?? NaN) < 2) expect(b).toBe(0);
          expect(across.get(id) ?? 0).toBeLessThanOrEqual((b ?? NaN) + 1e-9);
        }
      }),
      runs,
    );
  });

  it('components are numbered from 1, the largest first', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const seen = weak(draft);
        const of = [...actorComponent(seen).values.values()];
        const sizes = Array.from(
          { length: Math.max(...of.map((x) => x ?? 0)) },
          (_, p) => of.filter((x) => x === p + 1).length,
        );
        expect(sizes.length).toBe(networkComponents(seen).value);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        steps(seen).forEach((row, v) => row.forEach((x, w) => expect(of[v] === of[w]).toBe(x < Infinity)));
      }),
      runs,
    );
  });

  it('no measure gives NaN or an infinite number, and every actor has an entry', () => {
    fc.assert(
      fc.property(drafts(), fc.boolean(), (draft, directed) => {
        const seen = directed ? arcs(draft) : weak(draft);
        for (const measure of everyMeasure) {
          const { values } = measure(seen);
          expect([...values.keys()]).toEqual(seen.ids);
          for (const value of values.values()) expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
      runs,
    );
  });
});
