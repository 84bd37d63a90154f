import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actorConstraint,
  actorDegree,
  actorEffectiveSize,
  actorEigenvector,
  actorHierarchy,
  actorIndegree,
  actorOutdegree,
  network,
  networkComponents,
  networkDensity,
  networkTransitivity,
} from '../../src/index.js';
import { runs, drafts, weak, arcs, sum, total, steps } from './random-networks.js';

describe('laws of contacts', () => {
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

  it('13: in a star the centre has constraint 1/k and each leaf 1; undefined just where there is no contact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), drafts(), fc.boolean(), (k, draft, directed) => {
        const star = network({ ties: Array.from({ length: k }, (_, v) => ({ source: 'hub', target: `leaf${v}` })) });
        const { values } = actorConstraint(star);
        expect(values.get('hub')).toBeCloseTo(1 / k, 12);
        expect([...values].filter(([id, value]) => id !== 'hub' && value !== 1)).toEqual([]);
        expect(actorHierarchy(star).values.get('hub')).toBeCloseTo(k === 1 ? 1 : 0, 12);
        const seen = directed ? arcs(draft) : weak(draft);
        const degree = actorDegree(seen).values;
        for (const [id, value] of actorConstraint(seen).values) expect(value === null).toBe(degree.get(id) === 0);
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
});
