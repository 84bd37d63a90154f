import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actorBetweenness,
  actorComponent,
  actorCrossSectorBetweenness,
  actorDegree,
  actorHarmonic,
  networkComponents,
  networkConnectedness,
  networkDistanceFragmentation,
  networkFragmentation,
  tieBetweenness,
  type View,
} from '../../src/index.js';
import { runs, drafts, weak, arcs, sum, total, steps } from './random-networks.js';

/** Shares of the cheapest paths between ordered pairs of different sectors, per actor in between, from all simple paths. */
function crossPathsListed({ n, out, outStrength, sectorOf }: View): number[] {
  const through = Array.from({ length: n }, () => 0);
  for (let s = 0; s < n; s++) {
    const found: { readonly path: readonly number[]; readonly cost: number }[] = [];
    const walk = (path: readonly number[], cost: number): void => {
      const v = path.at(-1)!;
      found.push({ path, cost });
      for (let k = out.offsets[v]!; k < out.offsets[v + 1]!; k++) {
        // Sixtieths are whole numbers for strengths 1 to 5.
        if (!path.includes(out.targets[k]!)) walk([...path, out.targets[k]!], cost + 60 / outStrength[k]!);
      }
    };
    walk([s], 0);
    for (let t = 0; t < n; t++) {
      if (sectorOf[s]! < 0 || sectorOf[t]! < 0 || sectorOf[s] === sectorOf[t]) continue;
      const there = found.filter(({ path }) => path.at(-1) === t);
      const least = Math.min(...there.map(({ cost }) => cost));
      const best = there.filter(({ cost }) => cost === least);
      for (const { path } of best) for (const v of path.slice(1, -1)) through[v]! += 1 / best.length;
    }
  }
  return through;
}

describe('laws of paths and of what hangs together', () => {
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

  it('across sectors by strength: by listing every path between every pair', () => {
    fc.assert(
      fc.property(drafts(6), fc.boolean(), (draft, directed) => {
        const seen = directed ? arcs(draft) : weak(draft);
        const ours = actorCrossSectorBetweenness(seen, { weighted: true }).values;
        const through = crossPathsListed(seen);
        const all = actorBetweenness(seen, { weighted: true }).values;
        seen.ids.forEach((id, v) => {
          if (seen.sectors.length < 2) return expect(ours.get(id)).toBeNull();
          expect(ours.get(id)).toBeCloseTo(directed ? through[v]! : through[v]! / 2, 9);
          return expect(ours.get(id)).toBeLessThanOrEqual((all.get(id) ?? NaN) + 1e-9);
        });
        const apart = { ...draft, sectors: draft.sectors.map((_, v) => `s${v}`) };
        const [whole, cross] = [actorBetweenness, actorCrossSectorBetweenness].map((measure) =>
          measure(directed ? arcs(apart) : weak(apart), { weighted: true }),
        );
        if (draft.sectors.length > 1) expect(total(cross!)).toBeCloseTo(total(whole!), 9);
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
});
