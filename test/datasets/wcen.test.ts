import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { datasets, wcen } from '../../src/datasets.js';
import { readWorkshopPath } from '../../src/node.js';

const folder = fileURLToPath(new URL('../../examples/wcen', import.meta.url));

test('wcen() is what examples/wcen reads as, without a problem', async () => {
  const { workshop, problems } = await readWorkshopPath(folder);
  expect(problems).toEqual([]);
  expect(wcen()).toEqual(workshop);
});

// Counts as printed in examples/wcen/README.md, written before this code.
test('it has the counts of its README', () => {
  const { about, actors, ties, attendance } = wcen();
  expect([actors.length, ties.length, attendance.length]).toEqual([32, 56, 20]);
  expect(ties.filter(({ basis }) => basis === 'stated')).toHaveLength(39);
  expect(ties.filter(({ basis }) => basis === 'inferred')).toHaveLength(17);
  expect(about.focal).toBe('director');
  expect(about.authoritySectors).toEqual(['statutory']);
  expect(actors.find(({ id }) => id === 'lankelly')?.authority).toBeUndefined();
});

test('it is frozen to its last cell', () => {
  const workshop = wcen();
  expect(Object.isFrozen(workshop.ties)).toBe(true);
  expect(workshop.actors.every((actor) => Object.isFrozen(actor) && Object.isFrozen(actor.attributes))).toBe(true);
});

test('every dataset says where it comes from and on what terms', () => {
  for (const { name, title, source, licence, read } of datasets) {
    expect([name, title, source, licence].every((text) => text.length > 0)).toBe(true);
    expect(read().about.title).toBe(title);
    expect(read().about.source).toBe(source);
  }
});
