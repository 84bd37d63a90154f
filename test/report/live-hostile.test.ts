import { expect, it } from 'vitest';
import { network, organisationalMap, report } from '../../src/index.js';
import { mapPage } from '../../src/report/map-page.js';
import { hostileTexts, hostileWorkshop } from './hostile-workshop.js';

const scripts = /<script( [^>]*)?>([\s\S]*?)<\/script>/gu;

it('hostile texts reach a page as data only: the JSON parses back and nothing else of a page changes', async () => {
  const workshop = hostileWorkshop();
  const map = await organisationalMap(network(workshop));
  const pages = [(await report(workshop)).toHTML(), mapPage(map, { live: map.live() })];
  for (const page of pages) {
    const [data, viewer, ...more] = [...page.matchAll(scripts)].map(([, , text = '']) => text);
    expect(more).toEqual([]);
    expect(data).not.toMatch(/[<>&\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
    expect(viewer?.includes('globalThis.fired')).toBe(false);
    expect(JSON.parse(data ?? '')).toEqual(map.live());
    const rest = page.replaceAll(scripts, '').replaceAll(/<style>[\s\S]*?<\/style>/gu, '');
    expect(rest).not.toMatch(/<(script|img|style|b)\b|<!--/iu);
  }
  const names = map.live().actors.map(({ name }) => name);
  expect(names).toContain(hostileTexts[0]);
  expect(names.some((name) => name.includes('\u202E'))).toBe(false);
});
