import { describe, expect, it } from 'vitest';
import { arcs } from '../../../src/layout/areas/arcs.js';
import { layoutAreas } from '../../../src/layout/areas/layout-areas.js';
import { regionAreas } from '../../../src/layout/areas/region-areas.js';
import { setDiagram } from '../../../src/figures/set-diagram.js';
import { areaProblem } from '../../../src/layout/areas/area-problem.js';
import { areaStress } from '../../../src/layout/areas/area-stress.js';

const exclusive = (sizes: Readonly<Record<string, number>>) =>
  Object.entries(sizes).map(([sets, size]) => ({ sets: sets.split('&'), size }));

// Specifications and circle stresses as eulerr publishes them (data-raw/benchmarks.R and vignettes/benchmark_results.rds,
// 2026-06-12; numbers only).
const specs: readonly [string, Readonly<Record<string, number>>, number][] = [
  ['three-set', { A: 40, B: 30, C: 20, 'A&B': 10, 'A&C': 8, 'B&C': 6, 'A&B&C': 3 }, 9.620789e-4],
  [
    'fruits',
    {
      banana: 11,
      apple: 5,
      orange: 4,
      'banana&apple': 28,
      'apple&orange': 1,
      'banana&orange': 1,
      'banana&apple&orange': 8,
    },
    2.59688e-4,
  ],
  [
    'organisms',
    { 'animal&mammal': 2, 'animal&sea&spiny': 1, 'animal&sea': 1, 'mammal&sea': 1, 'plant&spiny': 1, 'plant&sea': 1 },
    0.3525893,
  ],
  [
    'kinases',
    {
      agc: 9,
      camk: 17,
      cmgc: 16,
      tk: 16,
      tkl: 23,
      'agc&camk': 1,
      'camk&tk': 1,
      'tk&tkl': 1,
      'camk&cmgc&tkl': 1,
      'camk&tk&tkl': 2,
      'agc&camk&tk&tkl': 1,
      'camk&cmgc&tk&tkl': 3,
      'agc&camk&cmgc&tk&tkl': 1,
    },
    0.01131691,
  ],
];

describe('layoutAreas', () => {
  it.each(specs)('%s: stress at most 1.01 × the published one of eulerr', (_, sizes, published) => {
    expect(layoutAreas(exclusive(sizes), { counts: 'exclusive' }).stress).toBeLessThanOrEqual(1.01 * published);
  });

  it('draws two sets exactly, in the unit of the sizes', () => {
    const drawn = layoutAreas([
      { sets: ['a'], size: 4 },
      { sets: ['b'], size: 9 },
      { sets: ['a', 'b'], size: 2 },
    ]);
    expect(drawn.stress).toBeLessThan(1e-10);
    for (const { wanted, drawn: area } of drawn.regions) expect(area).toBeCloseTo(wanted, 3);
    expect(Math.PI * (drawn.circles[0]?.r ?? 0) ** 2).toBeCloseTo(4, 3);
  });

  it('keeps sets apart that are not said to share anything', () => {
    const drawn = layoutAreas([
      { sets: ['a'], size: 4 },
      { sets: ['b'], size: 9 },
      { sets: ['c'], size: 1 },
    ]);
    expect(drawn.stress).toBeLessThan(1e-10);
  });

  it('names regions it could not draw', () => {
    const drawn = layoutAreas(exclusive(specs[3]?.[1] ?? {}), { counts: 'exclusive' });
    expect(drawn.regions.filter(({ wanted, drawn: area }) => wanted > 0 && area < 1e-6).length).toBeGreaterThan(0);
  });

  it('gives the same bytes for shuffled rows', () => {
    const rows = exclusive(specs[0]?.[1] ?? {});
    const once = layoutAreas(rows, { counts: 'exclusive' });
    expect(JSON.stringify(layoutAreas([...rows].reverse(), { counts: 'exclusive' }))).toBe(JSON.stringify(once));
  });

  it('says what is wrong with the input', () => {
    expect(() => layoutAreas([])).toThrow('0 sets; give 1 to 10');
    expect(() => layoutAreas([{ sets: ['a'], size: -1 }])).toThrow('"a" has size -1');
    expect(() =>
      layoutAreas([
        { sets: ['a'], size: 1 },
        { sets: ['a'], size: 1 },
      ]),
    ).toThrow('given twice');
    expect(() => layoutAreas([{ sets: ['a'], size: 0 }])).toThrow('every set is empty');
  });
});

describe('areas of regions', () => {
  const x = Float64Array.of(0, 1, 0.4, 5);
  const y = Float64Array.of(0, 0.2, 0.9, 5);
  const r = Float64Array.of(1, 0.8, 1.1, 0.3);

  it('agree with counting points', () => {
    const areas = regionAreas(arcs(x, y, r), x, y, r);
    const counted = new Float64Array(16);
    const step = 0.005;
    for (let px = -2; px < 6; px += step) {
      for (let py = -2; py < 6; py += step) {
        let mask = 0;
        for (let i = 0; i < 4; i++) {
          if (Math.hypot(px - (x[i] ?? 0), py - (y[i] ?? 0)) < (r[i] ?? 0)) mask |= 1 << i;
        }
        counted[mask] = (counted[mask] ?? 0) + step * step;
      }
    }
    for (let mask = 1; mask < 16; mask++) expect(areas[mask]).toBeCloseTo(counted[mask] ?? 0, 2);
  });

  it.each(['inclusive', 'exclusive'] as const)('have the slope that differences show (%s)', (counts) => {
    const problem = areaProblem(exclusive({ a: 5, b: 4, c: 3, d: 1, 'a&b': 1, 'a&b&c': 0.5 }), counts);
    const at = Float64Array.of(...x, ...y, ...r);
    const slope = new Float64Array(12);
    areaStress(problem, at, slope);
    for (let i = 0; i < 12; i++) {
      const near = at.slice();
      near[i] = (near[i] ?? 0) + 1e-6;
      const above = areaStress(problem, near, new Float64Array(12));
      near[i] = (near[i] ?? 0) - 2e-6;
      const below = areaStress(problem, near, new Float64Array(12));
      expect(slope[i]).toBeCloseTo((above - below) / 2e-6, 5);
    }
  });
});

describe('setDiagram', () => {
  it('names what circles could not show', () => {
    const drawn = setDiagram(exclusive(specs[3]?.[1] ?? {}), { counts: 'exclusive', title: 'Kinases' });
    expect(drawn.caption).toMatch(
      /^Area shows size, as near as circles can: stress 0\.011\d, where 0 is exact\. Not drawn at all: /,
    );
    expect(drawn.data()).toHaveLength(31);
    expect(drawn.toSVG()).toContain('Kinases');
  });

  it('leaves out the circle of an empty set', () => {
    const drawn = setDiagram([
      { sets: ['a'], size: 2 },
      { sets: ['b'], size: 0 },
    ]);
    expect(drawn.toSVG().match(/data-mark="circle"/g)).toHaveLength(1);
  });
});
