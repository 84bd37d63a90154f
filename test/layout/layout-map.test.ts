import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenCurve } from '../../src/layout/flatten-curve.js';
import { graphDistances } from '../../src/layout/graph-distances.js';
import { layoutFaults } from '../../src/layout/layout-faults.js';
import { layoutMap } from '../../src/layout/layout-map.js';
import type { Box, LayoutNode, LayoutTie, MapLayout } from '../../src/layout/layout-types.js';
import { segmentMeetsBox } from '../../src/layout/segment-meets-box.js';
import { segmentsCross } from '../../src/layout/segments-cross.js';

const area = { left: 124, right: 1216, top: 80 };

function run(nodes: readonly LayoutNode[], ties: readonly LayoutTie[], tiers: number, effort = 0.1): MapLayout {
  const work = layoutMap(nodes, ties, tiers, area, { seed: 1, effort });
  let step = work.next();
  while (step.done !== true) {
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThanOrEqual(1);
    step = work.next();
  }
  return step.value;
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const gap = (a: Box, b: Box): number => {
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.sqrt(x * x + y * y);
};

/** Everything that must never happen on a map. */
function never(nodes: readonly LayoutNode[], layout: MapLayout): void {
  const marks = nodes.map(({ radius }, i) => ({
    left: layout.x[i]! - radius,
    top: layout.y[i]! - radius,
    right: layout.x[i]! + radius,
    bottom: layout.y[i]! + radius,
  }));
  for (const value of [...layout.x, ...layout.y, ...layout.ties.flatMap((tie) => [...tie.curve])]) {
    expect(Number.isFinite(value)).toBe(true);
  }
  for (const [i, { box }] of layout.labels.entries()) {
    for (const held of [box, marks[i]!]) {
      expect(held.left).toBeGreaterThanOrEqual(area.left - 1e-6);
      expect(held.right).toBeLessThanOrEqual(area.right + 1e-6);
      expect(held.top).toBeGreaterThanOrEqual(area.top);
      expect(held.bottom).toBeLessThanOrEqual(layout.bottom);
    }
    const own = gap(box, marks[i]!);
    for (let j = 0; j < nodes.length; j++) {
      if (j === i) continue;
      expect(meet(box, marks[j]!)).toBe(false);
      expect(gap(box, marks[j]!)).toBeGreaterThan(own);
      if (j < i) continue;
      expect(meet(box, layout.labels[j]!.box)).toBe(false);
      expect(meet(marks[i]!, marks[j]!)).toBe(false);
    }
  }
}

const shape = (width: number, lines: number) => ({
  lines: Array.from({ length: lines }, () => 'x'),
  width,
  height: lines * 14.4,
});

const networks = fc.integer({ min: 1, max: 30 }).chain((n) =>
  fc.record({
    nodes: fc.array(
      fc.record({
        tier: fc.nat(2),
        radius: fc.integer({ min: 10, max: 28 }),
        labels: fc.tuple(fc.record({ width: fc.integer({ min: 5, max: 190 }), lines: fc.integer({ min: 1, max: 4 }) })),
      }),
      { minLength: n, maxLength: n },
    ),
    ends: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 2 * n }),
  }),
);

describe('layoutMap', () => {
  it('sets every label clear of labels, marks and edges, nearest to its own', () => {
    expect.hasAssertions();
    const holds = fc.property(networks, (made) => {
      const nodes = made.nodes.map(({ tier, radius, labels: [{ width, lines }] }): LayoutNode => ({
        tier,
        radius,
        labels: [shape(width, lines)],
      }));
      const ties = made.ends.filter(([a, b]) => a !== b).map(([source, target]) => ({ source, target }));
      never(nodes, run(nodes, ties, 3, 0.02));
      const level = nodes.map((node) => ({ ...node, tier: 0 }));
      never(level, run(level, ties, 1, 0.02));
    });
    fc.assert(holds, { numRuns: 40 });
  });

  it('draws nobody, one and two', () => {
    const node = { tier: 0, radius: 12, labels: [shape(60, 2)] } as const;
    expect(run([], [], 1).labels).toEqual([]);
    never([node], run([node], [], 1));
    never([node, node], run([node, node], [{ source: 0, target: 1 }], 1));
  });

  it('keeps tiers in order from the top and every actor in its strip', () => {
    const nodes = Array.from({ length: 20 }, (_, i): LayoutNode => ({
      tier: i % 3,
      radius: 12,
      labels: [shape(80, 2)],
    }));
    const layout = run(
      nodes,
      Array.from({ length: 30 }, (_, i) => ({ source: i % 20, target: (7 * i + 3) % 20 })),
      3,
    );
    expect(layout.strips.map(({ tier }) => tier)).toEqual([0, 1, 2]);
    for (const [i, { tier }] of nodes.entries()) {
      const strip = layout.strips[tier]!;
      expect(layout.y[i]).toBeGreaterThan(strip.top);
      expect(layout.y[i]).toBeLessThan(strip.bottom);
    }
  });

  it('leads ties round foreign actors, even in a complete graph of ten', () => {
    const nodes = Array.from({ length: 10 }, (): LayoutNode => ({ tier: 0, radius: 12, labels: [shape(80, 2)] }));
    const ties: LayoutTie[] = [];
    for (let a = 0; a < 10; a++) for (let b = a + 1; b < 10; b++) ties.push({ source: a, target: b });
    expect(layoutFaults(nodes, ties, run(nodes, ties, 1, 1)).throughActors).toBe(0);
  });

  it('keeps two ties of one pair apart', () => {
    const nodes = Array.from({ length: 2 }, (): LayoutNode => ({ tier: 0, radius: 12, labels: [shape(80, 2)] }));
    const ties = [0, 1].map(() => ({ source: 0, target: 1 }));
    const [first, second] = run(nodes, ties, 1).ties.map(flattenCurve);
    const middle = (line: Float64Array): number => (line.length === 4 ? (line[1]! + line[3]!) / 2 : line[21]!);
    expect(Math.abs(middle(first!) - middle(second!))).toBeGreaterThan(6);
  });
});

describe('geometry', () => {
  it('counts a crossing only between the ends', () => {
    expect(segmentsCross(0, 0, 2, 2, 0, 2, 2, 0)).toBe(true);
    expect(segmentsCross(0, 0, 1, 1, 0, 3, 3, 0)).toBe(false);
    expect(segmentsCross(0, 0, 2, 2, 0, 0, 2, 0)).toBe(false);
  });

  it('knows when a line enters a box', () => {
    expect(segmentMeetsBox(-1, 1, 3, 1, 0, 0, 2, 2)).toBe(true);
    expect(segmentMeetsBox(-1, -1, 3, -1, 0, 0, 2, 2)).toBe(false);
    expect(segmentMeetsBox(-1, 1, 1, 4, 0, 0, 2, 2)).toBe(false);
    expect(segmentMeetsBox(1, 1, 1.5, 1, 0, 0, 2, 2)).toBe(true);
  });

  it('counts steps, and sets parts one step beyond the farthest', () => {
    const path = [
      { source: 0, target: 1 },
      { source: 1, target: 2 },
    ];
    expect([...graphDistances(4, path)]).toEqual([0, 1, 2, 3, 1, 0, 1, 3, 2, 1, 0, 3, 3, 3, 3, 0]);
  });
});
