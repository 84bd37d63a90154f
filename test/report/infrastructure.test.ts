import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { report } from '../../src/index.js';
import { readWorkshopPath } from '../../src/node.js';

const { workshop } = await readWorkshopPath(join(import.meta.dirname, '../../examples/riverside'));

// Read off examples/riverside/roles.csv and attendance.csv by hand.
test('says who carries which organisation, the thinnest first, and what the forum carries', async () => {
  const made = await report(workshop, { effort: 0.1 });
  const rows = (name: string) => made.tables.find((table) => table.name === name)?.rows ?? [];
  expect(rows('carriers').map(({ number }) => number)).toEqual([1, 1, 1, 1, 1, 2, 2]);
  // Two carriers with 0.6 and 0.4: .36 + .16; with 0.9 and 0.1: .81 + .01.
  expect(rows('carriers').slice(5)).toMatchObject([
    { label: 'Mill Road Community Centre', herfindahl: expect.closeTo(0.52, 12) as number },
    { label: 'Riverside Together', herfindahl: expect.closeTo(0.82, 12) as number },
  ]);
  // Nine take part: 36 pairs.
  expect(rows('spaces')).toMatchObject([{ label: 'Riverside Forum', participants: 9, meetings: 36 }]);
  expect(made.toMarkdown()).toMatch(
    /## Who carries which organisation\n[^#]*Secretary of Al-Noor[^#]*## What the safe/,
  );
});

test('is silent about roles where the tables have none', async () => {
  const made = await report(wcen(), { effort: 0.1 });
  expect(made.toMarkdown()).not.toContain('Who carries which organisation');
  expect(made.toMarkdown()).toContain('What the safe spaces carry');
});
