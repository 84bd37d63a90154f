import { expect, test } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { network, organisationalMap } from '../../src/index.js';
import { liveOrWhy } from '../../src/report/live-or-why.js';
import { mapPage } from '../../src/report/map-page.js';

test('a page carries the interactive map of up to 500 actors, and says why it does not carry a larger one', async () => {
  const map = await organisationalMap(network(wcen()), { effort: 0.1 });
  const of = (actors: number) => ({
    ...map,
    data: () => Array.from({ length: actors }, (_, i) => ({ mark: 'actor', id: String(i) })),
  });
  expect(liveOrWhy(of(500))).toEqual({ live: map.live() });
  const why = liveOrWhy(of(501));
  expect(why).toEqual({
    note: 'A map of 501 actors is shown as printed: beyond 500 the page would grow too large to be explored on screen.',
  });
  const page = mapPage(map, why);
  expect(page).toContain(`<p class="note">${why.note}</p>`);
  expect(page).not.toContain('<script');
  expect(mapPage(map, liveOrWhy(of(500)))).toContain('<script');
});
