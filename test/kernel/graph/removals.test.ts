import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/kernel/finish.js';
import { removals } from '../../../src/kernel/graph/removals.js';
import { separation } from '../../../src/kernel/graph/separation.js';
import { anyShape, csrOf, distances, grid, path, ring, type Shape, shortestPaths, star } from './shapes.js';

function run(shape: Shape, directed: boolean, isEnd: readonly number[], group: readonly number[]) {
  const weak = csrOf(shape, 'both');
  const out = directed ? csrOf(shape, 'out') : weak;
  const into = directed ? csrOf(shape, 'in') : weak;
  const steps = removals({
    out,
    into,
    separation: separation(weak),
    isEnd: Uint8Array.from(isEnd),
    group: Int32Array.from(group),
  });
  let arcs = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { sums: step.value, arcs };
    arcs += step.value.arcs;
  }
}

/** Every sum once more, from its definition: one search per source and vertex removed. */
function checkByHand(shape: Shape, directed: boolean, isEnd: readonly number[], group: readonly number[]): void {
  const { sums } = run(shape, directed, isEnd, group);
  const { n } = shape;
  const ends = Array.from({ length: n }, (_, v) => v).filter((v) => isEnd[v] === 1);
  const across = (s: number, t: number): boolean => group[s]! >= 0 && group[t]! >= 0 && group[s] !== group[t];
  const whole = Array.from({ length: n }, (_, s) => distances(shape, s, -1, directed));
  const close = (a: number, b: number): void => expect(Math.abs(a - b)).toBeLessThan(1e-12 * Math.max(1, Math.abs(b)));
  for (let v = 0; v < n; v++) {
    const want = { reach: 0, reachAcross: 0, nearOf: 0, monopoly: 0, monopolyAcross: 0, through: 0, throughAcross: 0 };
    const loss = { cut: 0, cutAcross: 0, nearLost: 0, detour: 0 };
    for (const s of ends) {
      const rest = distances(shape, s, v, directed);
      for (const t of ends) {
        const before = whole[s]![t]!;
        if (s === t || before === Infinity) continue;
        const x = across(s, t) ? 1 : 0;
        if (s === v || t === v) {
          want.reach++;
          want.reachAcross += x;
          want.nearOf += 1 / before;
          continue;
        }
        const geodesics = shortestPaths(shape, s, t, directed);
        const via = geodesics.filter((p) => p.includes(v)).length;
        if (via === geodesics.length) want.monopoly++;
        if (via === geodesics.length) want.monopolyAcross += x;
        want.through += via / geodesics.length;
        want.throughAcross += (x * via) / geodesics.length;
        const after = rest[t]!;
        if (after === Infinity) {
          loss.cut++;
          loss.cutAcross += x;
        } else loss.detour += after - before;
        loss.nearLost += 1 / before - 1 / after;
      }
    }
    for (const key of Object.keys(want) as (keyof typeof want)[]) close(sums[key][v]!, want[key]);
    for (const key of Object.keys(loss) as (keyof typeof loss)[]) close(sums[key][v]!, loss[key]);
  }
  const all = ends
    .flatMap((s) => ends.map((t) => [s, t] as const))
    .filter(([s, t]) => s !== t && whole[s]![t]! < Infinity);
  expect(sums.pairs).toBe(all.length);
  expect(sums.pairsAcross).toBe(all.filter(([s, t]) => across(s, t)).length);
  close(
    sums.near,
    all.reduce((sum, [s, t]) => sum + 1 / whole[s]![t]!, 0),
  );
}

const ones = (n: number): number[] => Array.from({ length: n }, () => 1);
const thirds = (n: number): number[] => Array.from({ length: n }, (_, v) => (v % 4) - 1);

describe('removals', () => {
  it.each([
    ['path', path(13)],
    ['ring', ring(12)],
    ['odd ring', ring(11)],
    ['star', star(9)],
    ['grid', grid(5, 4)],
    ['one vertex', path(1)],
  ])('%s: as by hand, both ways and one way', (_, shape) => {
    expect.hasAssertions();
    checkByHand(shape, false, ones(shape.n), thirds(shape.n));
    checkByHand(shape, true, ones(shape.n), thirds(shape.n));
  });

  const random = anyShape(11).chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      directed: fc.boolean(),
      isEnd: fc.array(fc.constantFrom(1, 1, 1, 0), { minLength: shape.n, maxLength: shape.n }),
      group: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: shape.n, maxLength: shape.n }),
    }),
  );
  it('equals one search per source and removal', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(random, ({ shape, directed, isEnd, group }) => {
        checkByHand(shape, directed, isEnd, group);
      }),
      { numRuns: 400 },
    );
  });

  it('counts more shortest paths than a number holds', () => {
    // 1,200 diamonds in a row: 2^1200 shortest paths from end to end.
    const links = 1200;
    const pairs: [number, number][] = [];
    for (let i = 0; i < links; i++)
      pairs.push([3 * i, 3 * i + 1], [3 * i, 3 * i + 2], [3 * i + 1, 3 * i + 3], [3 * i + 2, 3 * i + 3]);
    const n = 3 * links + 1;
    const weak = csrOf({ n, pairs }, 'both');
    const isEnd = new Uint8Array(n);
    isEnd[0] = isEnd[n - 1] = 1;
    const group = new Int32Array(n);
    const sums = finish(removals({ out: weak, into: weak, separation: separation(weak), isEnd, group }));
    expect(sums.monopoly[3]).toBe(2);
    expect(sums.through[3]).toBeCloseTo(2, 9);
    expect(sums.through[4]).toBeCloseTo(1, 9);
    expect(sums.cut[4]).toBe(0);
    expect(sums.cut[3]).toBe(2);
  });

  // Counts of arcs, not times: they are the same on every machine.
  it('scans a few times the arcs of one search per source, and on a ring, its worst case, no more than the plain way', () => {
    const perSource = ({ n, pairs }: Shape): number => n * pairs.length * 2;
    const arcs = (shape: Shape): number => run(shape, false, ones(shape.n), thirds(shape.n)).arcs;
    expect(arcs(path(200))).toBe(perSource(path(200)));
    expect(arcs(star(200))).toBe(perSource(star(200)));
    expect(arcs(grid(14, 14))).toBeLessThan(4 * perSource(grid(14, 14)));
    expect(arcs(ring(200))).toBeLessThan(200 * perSource(ring(200)));
  });
});
