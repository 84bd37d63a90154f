import { describe, expect, it } from 'vitest';
import type { LayoutNode, LayoutTie, MapLayout, PlacedLabel, PlacedTie } from '../../src/layout/layout-types.js';
import { mapQuality } from '../../src/layout/quality.js';

/** A hand-made drawing: marks of half side 10, straight ties, labels 40 × 10 with the given upper left corners. */
function drawing(
  places: readonly (readonly [x: number, y: number])[],
  ends: readonly (readonly [number, number])[],
  corners: readonly (readonly [left: number, top: number] | null)[] = [],
) {
  const nodes = places.map((): LayoutNode => ({ tier: 0, radius: 10, labels: [{ lines: [], width: 0, height: 0 }] }));
  const ties = ends.map(([source, target]): LayoutTie => ({ source, target }));
  const labels = places.map(([x, y], i): PlacedLabel => {
    const corner = corners[i];
    const [left, top] = corner ?? [x, y];
    const lines = corner ? ['label'] : [];
    const box = { left, top, right: left + 40, bottom: top + 10 };
    return { shape: { lines, width: 40, height: 10 }, anchor: 'middle', box };
  });
  const courses = ends.map(([a, b]): PlacedTie => {
    const [[ax, ay], [bx, by]] = [places[a]!, places[b]!];
    const [dx, dy] = [(bx - ax) / 3, (by - ay) / 3];
    return { straight: true, curve: [ax, ay, ax + dx, ay + dy, bx - dx, by - dy, bx, by] };
  });
  const layout = {
    x: Float64Array.from(places, ([x]) => x),
    y: Float64Array.from(places, ([, y]) => y),
    labels,
    ties: courses,
    strips: [] as MapLayout['strips'],
  };
  return { nodes, ties, layout };
}

const measure = ({ nodes, ties, layout }: ReturnType<typeof drawing>) => mapQuality(nodes, ties, layout);

describe('mapQuality', () => {
  const square = [
    [0, 0],
    [300, 0],
    [300, 300],
    [0, 300],
  ] as const;

  it('counts crossing points and their angles', () => {
    const diagonals = measure(
      drawing(square, [
        [0, 2],
        [1, 3],
      ]),
    );
    expect([diagonals.crossings, diagonals.crossingAngle]).toEqual([1, 90]);
    // Slopes 1 and −1/2 meet at atan 3 = 71.565°.
    const slanted = drawing(
      [
        [0, 0],
        [200, 200],
        [0, 150],
        [200, 50],
      ],
      [
        [0, 1],
        [2, 3],
      ],
    );
    expect(measure(slanted)).toMatchObject({ crossings: 1, crossingAngle: 71.6 });
    const around = measure(
      drawing(square, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ]),
    );
    expect([around.crossings, around.crossingAngle]).toEqual([0, null]);
  });

  it('counts both points where a bent tie crosses another twice, none at an actor both end at', () => {
    const given = drawing(
      [
        [0, 0],
        [300, 0],
        [-50, 40],
        [350, 40],
      ],
      [
        [0, 1],
        [2, 3],
        [0, 3],
      ],
    );
    const bent: PlacedTie = { straight: false, curve: [0, 0, 100, 120, 200, 120, 300, 0] };
    const layout: Pick<MapLayout, 'x' | 'y' | 'labels' | 'ties' | 'strips'> = {
      ...given.layout,
      ties: [bent, ...given.layout.ties.slice(1)],
    };
    const found = mapQuality(given.nodes.slice(0, 4), given.ties.slice(0, 2), {
      ...layout,
      ties: layout.ties.slice(0, 2),
    });
    expect(found).toMatchObject({ crossings: 2, bentTies: 1 });
    // The third tie leaves actor 0 with the first and meets it once more on its way.
    expect(mapQuality(given.nodes, given.ties, layout).crossings).toBe(3);
  });

  it('counts labels that reach into the strip of another tier', () => {
    const { nodes, ties, layout } = drawing(
      [
        [50, 20],
        [250, 80],
      ],
      [[0, 1]],
      [
        [40, 45],
        [240, 60],
      ],
    );
    const tiered = nodes.map((node, tier) => ({ ...node, tier }));
    const across = (strips: MapLayout['strips']): number =>
      mapQuality(tiered, ties, { ...layout, strips }).labelsAcrossStrips;
    const strips = [
      { tier: 0, top: 0, bottom: 50 },
      { tier: 1, top: 50, bottom: 100 },
    ];
    // Labels are 10 high: the first reaches from 45 to 55, the second stays between 60 and 70.
    expect(across(strips)).toBe(1);
    expect(across([strips[0]!, { ...strips[1]!, top: 65 }])).toBe(2);
    expect(across([])).toBe(0);
  });

  it('gives stress 0 and neighbourhoods 1 to a path drawn to scale', () => {
    const path = drawing(
      [
        [0, 0],
        [100, 0],
        [200, 0],
      ],
      [
        [0, 1],
        [1, 2],
      ],
    );
    expect(measure(path)).toMatchObject({ stress: 0, neighbourhoodPreservation: 1 });
    // Folded, the ratios of distance to steps are 1, 1 and 0 (times 100): pairs − 2² / 2 = 1, over 3 pairs.
    const folded = drawing(
      [
        [0, 0],
        [100, 0],
        [0, 0],
      ],
      [
        [0, 1],
        [1, 2],
      ],
    );
    expect(measure(folded).stress).toBeCloseTo(1 / 3, 4);
    expect(measure(drawing([[0, 0]], []))).toMatchObject({ stress: null, neighbourhoodPreservation: null });
  });

  it('takes no part in stress from pairs that nothing joins', () => {
    const two = drawing(
      [
        [0, 0],
        [100, 0],
        [900, 0],
        [1000, 0],
      ],
      [
        [0, 1],
        [2, 3],
      ],
    );
    expect(measure(two).stress).toBe(0);
  });

  it('counts overlaps, labels on strange marks and labels nearer to another', () => {
    const given = drawing(
      [
        [0, 0],
        [15, 0],
        [200, 0],
        [300, 0],
      ],
      [],
      [[-20, 12], [0, 12], null, [195, 5]],
    );
    expect(measure(given)).toMatchObject({
      actorOverlaps: 1,
      labelOverlaps: 1,
      labelsOnActors: 1,
      labelsNearerAnother: 1,
    });
  });

  it('tells ties through foreign labels from those through their own, and through actors', () => {
    const given = drawing(
      [
        [0, 0],
        [100, 0],
        [300, 0],
        [0, 200],
        [300, 200],
      ],
      [
        [0, 2],
        [3, 4],
      ],
      [null, null, null, null, null],
    );
    expect(measure(given)).toMatchObject({ tiesThroughActors: 1, tiesThroughLabelsShare: 0 });
    const labelled = drawing(
      [
        [0, 0],
        [100, 40],
        [300, 0],
        [0, 200],
        [300, 200],
      ],
      [
        [0, 2],
        [3, 4],
      ],
      [null, [80, -5], null, [12, 195], null],
    );
    expect(measure(labelled)).toMatchObject({
      tiesThroughActors: 0,
      tiesThroughForeignLabels: 1,
      tiesThroughOwnLabels: 1,
      tiesThroughLabelsShare: 1,
    });
  });
});
