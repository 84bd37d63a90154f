import { expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { handoverPlan, network, report, view } from '../../src/index.js';

it('has a page on the focal actor’s leaving: plan A with names, on stated ties too, plan B, a deputy', async () => {
  const made = await report(wcen());
  const page = made.toMarkdown().split('## If WCEN director left: what to do before')[1]!.split('\n## ')[0]!;
  expect(page).toMatch(
    /WCEN director has 21 contacts\. If WCEN director left and nothing else changed, they would be in 4 parts; 3 introductions/,
  );
  expect(page).toMatch(/With stated ties only, they would be in 2 parts; 1 introduction between them/);
  const table = made.tables.find(({ name }) => name === 'introductions');
  const labels = new Map(wcen().actors.map(({ id, label }) => [id, label]));
  expect(table?.rows.map(({ a, b }) => [a, b])).toEqual(
    handoverPlan(network(wcen()), 'director').introductions?.map(({ a, b }) => [labels.get(a), labels.get(b)]),
  );
  expect(page).toMatch(/Introductions are offers on paper/);
  expect(made.toMarkdown()).toMatch(/alone took over every tie, its own loss would leave \d+ of \d+ pairs \(\d+.%\)/);
  expect(made.toMarkdown()).toMatch(/For nobody’s loss to split the map, 5 ties would have to be made/);
  expect(made.toMarkdown()).toMatch(/do not say how much more anybody could carry or who is willing/);
  expect(page).not.toMatch(/\bwill\b|significant|the network is/i);
  expect(made.figures.map(({ name }) => name)).toEqual(['organisational-map', 'what-if', 'handover-map']);
});

it('has none without a focal actor, and says that no introduction is needed where none is', async () => {
  const ties = ['ab', 'bc', 'ca'].map((pair) => ({
    source: pair[0]!,
    target: pair[1]!,
    directed: false,
    strength: 1,
    attributes: {},
  }));
  const actors = ['a', 'b', 'c'].map((id) => ({ id, label: id, kind: 'group' as const, attributes: {} }));
  const ring = {
    ...wcen(),
    about: { schemaVersion: 1, waves: [], sectors: [], attributes: {} },
    actors,
    ties,
    attendance: [],
  };
  expect((await report(ring)).toMarkdown()).not.toMatch(/what to do before/);
  const made = await report(ring, { focal: 'a' });
  expect(made.toMarkdown()).toMatch(/## If a left: what to do before/);
  expect(made.toMarkdown()).toMatch(/no introduction is needed for that/);
  expect(made.figures.map(({ name }) => name)).toEqual(['organisational-map', 'what-if']);
  expect(view(network(ring)).ties).toHaveLength(3);
});
