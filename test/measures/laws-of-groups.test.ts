import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorDegree, actorEI, brokerageRoles, groupEI, networkEI, networkEIExpected } from '../../src/index.js';
import { runs, drafts, weak, arcs, reversed, sum, steps } from './random-networks.js';

describe('laws of groups and of those between them', () => {
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
      fc.property(drafts(4), (draft) => {
        fc.pre(draft.ties.length > 0 && draft.sectors.length > 1);
        const sectors = draft.sectors.map((sector) => sector ?? 'faith');
        const deals = (left: readonly string[]): string[][] =>
          left.length === 0
            ? [[]]
            : left.flatMap((first, v) => deals(left.filter((_, w) => w !== v)).map((rest) => [first, ...rest]));
        const all = deals(sectors).map((deal) => networkEI(weak({ ...draft, sectors: deal })).value);
        expect(networkEIExpected(weak({ ...draft, sectors })).value).toBeCloseTo(sum(all) / all.length, 9);
      }),
      runs,
    );
  });
});
