import { describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { network, organisationalMap, whatIf, type Mark, type Scene } from '../../src/index.js';

const flat = (marks: readonly Mark[]): Exclude<Mark, { type: 'group' }>[] =>
  marks.flatMap((mark) => (mark.type === 'group' ? flat(mark.marks) : [mark]));

/** Size in points of the smallest letters on A4 with margins of 10 mm, across or upright, whichever the page is made for. */
function smallest({ width, height, marks }: Scene): number {
  const [across, down] = width >= 1000 ? [277, 188] : [190, 275];
  const millimetres = Math.min(across / width, down / height);
  const sizes = flat(marks).flatMap((mark) => (mark.type === 'text' ? [mark.size] : []));
  return (Math.min(...sizes) * millimetres * 72) / 25.4;
}

/** 40 actors with long names in five tiers, 70 ties: as full as a page is meant to be. */
const full = {
  actors: Array.from({ length: 40 }, (_, i) => ({
    id: `a${i}`,
    label: `Neighbourhood association number ${i}`,
    sector: ['community', 'statutory', 'funder'][i % 3]!,
    power: 1 + (i % 5),
  })),
  ties: Array.from({ length: 70 }, (_, i) => ({
    source: `a${(i * 7) % 40}`,
    target: `a${(i * 11 + 1 + (i % 3)) % 40}`,
  })),
};

// visuals: letters of at least 6.5 pt in print.
describe('letters in print', () => {
  it('come to 6.5 pt on WCEN’s map, across and upright, and on its pair', async () => {
    const net = network(wcen());
    for (const width of [1240, 850]) {
      expect(smallest((await organisationalMap(net, { width })).scene)).toBeGreaterThanOrEqual(6.5);
    }
    expect(smallest((await whatIf(net, 'director')).scene)).toBeGreaterThanOrEqual(6.5);
  });

  it('come to 6.5 pt with forty actors and long names', async () => {
    const net = network(full);
    expect(smallest((await organisationalMap(net)).scene)).toBeGreaterThanOrEqual(6.5);
    expect(smallest((await whatIf(net, 'a7')).scene)).toBeGreaterThanOrEqual(6.5);
  });
});
