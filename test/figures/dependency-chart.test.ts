import { describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { dependencies, dependencyChart, type Mark, network, view } from '../../src/index.js';
import { parseXml } from '../render/parse-xml.js';

const bars = (marks: readonly Mark[]) => marks.filter((mark) => mark.type === 'group' && mark.data?.mark === 'bar');
const net = network(wcen());

describe('dependencyChart', () => {
  it('puts the focal actor first, the others from the largest down, each bar as long as its value', async () => {
    const chart = await dependencyChart(view(net, { basis: 'stated' }));
    const drawn = bars(chart.scene.marks).flatMap((mark) => (mark.type === 'group' ? [mark] : []));
    // README of the tables: on stated ties ccg .238 and iapt .162 come before the director .083.
    expect(drawn.slice(0, 3).map(({ data }) => data?.id)).toEqual(['director', 'ccg', 'iapt']);
    const width = (i: number): number =>
      drawn[i]!.marks.flatMap((mark) => (mark.type === 'rect' ? [mark.width] : []))[0]!;
    expect(width(0) / width(1)).toBeCloseTo(23 / 66, 9);
    expect(width(2) / width(1)).toBeCloseTo(45 / 66, 9);
  });

  it('keeps everything on the page, and nothing on anything else', async () => {
    for (const width of [380, 850, 1240]) {
      const { scene } = await dependencyChart(net, { width, measure: 'geodesicShare' });
      const edges = bars(scene.marks).flatMap((bar) => (bar.type === 'group' ? bar.marks : []));
      for (const mark of edges) {
        if (mark.type !== 'rect') continue;
        expect(mark.x).toBeGreaterThan(24);
        expect(mark.x + mark.width).toBeLessThan(width - 24);
      }
    }
  });

  it('has every actor in its rows, with the numbers of dependencies', async () => {
    const chart = await dependencyChart(net, { measure: 'efficiencyLoss', top: 3 });
    const { rows } = await dependencies(net);
    expect(chart.data()).toHaveLength(32);
    for (const row of chart.data()) {
      expect(row['value']).toBe(rows.find(({ id }) => id === row['id'])?.efficiencyLoss);
    }
    expect(bars(chart.scene.marks)).toHaveLength(3);
    expect(chart.caption).toMatch(/more with less are not drawn.*not a forecast.*Source: Burgess/);
  });

  it('is XML, names nobody without consent, and survives an empty network', async () => {
    const people = network({
      actors: [{ id: 'ann', label: '<Ann> & Co \u0007', kind: 'person' }, { id: 'b' }, { id: 'c' }],
      ties: [
        { source: 'ann', target: 'b' },
        { source: 'ann', target: 'c' },
      ],
    });
    const svg = (await dependencyChart(people, { focal: 'ann' })).toSVG();
    expect(() => parseXml(svg)).not.toThrow();
    expect(svg).not.toMatch(/ann/i);
    expect((await dependencyChart(network({ ties: [] }))).data()).toEqual([]);
  });

  it('refuses what it cannot mean', async () => {
    await expect(dependencyChart(net, { top: 0 })).rejects.toMatchObject({ code: 'bad-option' });
    await expect(dependencyChart(net, { width: 10 })).rejects.toMatchObject({ code: 'bad-option' });
    await expect(dependencyChart(net, { focal: 'nobody' })).rejects.toMatchObject({ code: 'unknown-actor' });
    await expect(dependencyChart(net, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });
});
