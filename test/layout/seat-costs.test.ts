import { expect, it } from 'vitest';
import { seededRandom } from '../../src/kernel/random.js';
import { graphDistances } from '../../src/layout/graph-distances.js';
import type { LayoutNode } from '../../src/layout/layout-types.js';
import { seatCosts } from '../../src/layout/seat-costs.js';

it('seat costs: a step there and back changes nothing, whichever steps were kept before', () => {
  const random = seededRandom(5);
  const n = 14;
  const nodes = Array.from({ length: n }, (): LayoutNode => ({
    tier: 0,
    radius: 12,
    labels: [{ lines: ['x'], width: 60, height: 14.4 }],
  }));
  const ties = Array.from({ length: 30 }, (_, i) => ({ source: i % n, target: (i * 3 + 1 + (i % 2)) % n })).filter(
    ({ source, target }) => source !== target,
  );
  const distances = graphDistances(n, ties);
  const x = Float64Array.from(nodes, () => random() * 1000);
  const y = Float64Array.from(nodes, () => random() * 600);
  const costs = seatCosts(nodes, ties, distances, x, y, 4);
  // What is kept is set against a new count each way: a counter that forgot something would not come back to nothing.
  for (let move = 0; move < 300; move++) {
    const i = Math.floor(random() * n);
    const j = move % 3 === 0 ? (i + 1) % n : -1;
    const movers = j < 0 ? [i] : [i, j];
    const oldX = movers.map((k) => x[k]!);
    const oldY = movers.map((k) => y[k]!);
    const goTo = (places: readonly (readonly [number, number])[]): void => {
      for (const [p, k] of movers.entries()) [x[k], y[k]] = places[p] as [number, number];
    };
    const back = movers.map((_, p): [number, number] => [oldX[p]!, oldY[p]!]);
    const there = j < 0 ? [[random() * 1000, random() * 600] as const] : [...back].reverse();
    goTo(there);
    const up = costs.rise(movers, oldX, oldY, Infinity);
    costs.keep();
    const nowX = movers.map((k) => x[k]!);
    const nowY = movers.map((k) => y[k]!);
    goTo(back);
    const down = costs.rise(movers, nowX, nowY, Infinity);
    expect(up + down).toBeCloseTo(0, 9);
    if (move % 2 === 0) costs.keep();
    else goTo(there);
  }
});
