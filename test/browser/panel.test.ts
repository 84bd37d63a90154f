import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import {
  dependency,
  disconnectionByActor,
  network,
  organisationalMap,
  view,
  type SocialNetwork,
} from '../../src/index.js';
import { chromiumFor } from '../report/chromium.js';
import { liveOf } from '../render/sigma/live-of.js';

const chromium = chromiumFor('the panel of the interactive map is not tried');
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const label = '</script><img src=x onerror="alert(1)">';

/** Every text of this network tries to be more than text. */
const rough = (): SocialNetwork =>
  network({
    about: { consent: 'names', language: 'ar' },
    actors: [
      { id: 'x', label, note: '"><b>bold</b>', sector: '<b>s</b>' },
      { id: 'long', label: 'Donaudampfschifffahrtsgesellschaft'.repeat(9), sector: 'جمعية نساء النهر' },
      { id: '__proto__', label: 'جمعية نساء النهر' },
    ],
    ties: [
      { source: 'x', target: 'long', evidence: '<script>alert(2)</script>', wave: '<i>1</i>' },
      { source: 'x', target: '__proto__', evidence: '‏مقتبس', wave: '2' },
    ],
  });

const many = () => {
  const n = 5000;
  const ties = Array.from({ length: 3 * n }, (_, t) => ({ source: `a${t % n}`, target: `a${(t * 7919 + 13) % n}` }));
  const actors = Array.from({ length: n }, (_, i) => ({ id: `a${i}`, sector: `s${i % 3}` }));
  return liveOf(view(network({ actors, ties })), [
    { key: 'sector', name: 'Sector', of: 'actor', values: ['s0', 's1', 's2'], blank: '' },
  ]);
};

interface Seen {
  readonly keys: Readonly<Record<string, unknown>>;
  readonly pointer: Readonly<Record<string, unknown>>;
  readonly dresses: readonly {
    readonly faults: readonly string[];
    readonly tooWide: number;
    readonly said: readonly string[];
  }[];
  readonly hostile: {
    readonly names: readonly string[];
    readonly evidence: readonly string[];
    readonly title: string;
    readonly made: number;
    readonly scrollWidth: number;
    readonly said: readonly string[];
  };
  readonly large: Readonly<Record<'pointed' | 'query' | 'without' | 'hidden', number>>;
}

describe.skipIf(chromium === null)('the panel of an interactive map', () => {
  let folder = '';
  let seen: Seen;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'panel-'));
    const { outputFiles } = await build({
      entryPoints: [here('panel-page.ts')],
      bundle: true,
      format: 'iife',
      target: 'es2022',
      write: false,
    });
    const script = outputFiles[0]!.text.replaceAll('</script', String.raw`<\/script`);
    const maps = {
      wcen: (await organisationalMap(network(wcen()))).live(),
      rough: (await organisationalMap(rough())).live(),
      many: many(),
    };
    const addresses = await Promise.all(
      Object.entries(maps).map(async ([name, live]) => {
        const data = JSON.stringify(live).replaceAll('<', String.raw`\u003c`);
        const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title><main></main><script type="application/json" id="live">${data}</script><script>${script}</script></html>`;
        const file = path.join(folder, `${name}.html`);
        await writeFile(file, page);
        return [name, pathToFileURL(file).href] as const;
      }),
    );
    const driver = [here('panel-in-browser.mjs'), chromium ?? '', JSON.stringify(Object.fromEntries(addresses))];
    const { stdout } = await promisify(execFile)(process.execPath, driver, { maxBuffer: 1e8 });
    seen = JSON.parse(stdout) as Seen;
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('goes through the list by arrows, Home, End and Page keys, and keeps what is pointed at in sight', () => {
    const [first, second, third] = [
      'Association of Somali Women and Children',
      'Black Pastors Network for Family Care',
      'BME mental health forum',
    ];
    expect(seen.keys).toMatchObject({
      focus: first,
      down: third,
      up: second,
      end: ['WCEN director', ['WCEN director', true]],
      beyond: 'WCEN director',
      page: 'South Asian care organisation',
      home: [first, [first, true]],
    });
  });

  it('takes an actor away and brings it back by Enter, Space and Escape, and says so', () => {
    const [first] = ['Association of Somali Women and Children'];
    expect(seen.keys).toMatchObject({
      enter: [first, `Without ${first}: no pair of others loses every path; nobody is cut off.`],
      selected: [first],
      again: [null, `${first} is back on the map.`],
      space: first,
      escape: { pointed: first, without: null },
      escaped: null,
    });
  });

  it('seeks what is typed in the list, without case, accents or width', () => {
    expect(seen.keys).toMatchObject({
      typed: ['search', 'truſt', '3 of 32 actors match'],
      listed: ["SW London & St George's Mental Health Trust", 'Trust chair', 'Trust chief executive'],
      toList: ['listbox', "SW London & St George's Mental Health Trust"],
      cleared: '',
      nobody: ['No actor of 32 matches', 0],
    });
  });

  it('shows what is known of an actor, and goes on to the other end of a tie', () => {
    expect(seen.pointer).toMatchObject({
      title: 'WCEN director',
      ties: 8,
      allTies: 21,
      evidence: 21,
      other: ['ELAYS', 'h3'],
      stays: 'ELAYS',
    });
  });

  it('says what is lost, also over the ties that are left', () => {
    expect(seen.pointer).toMatchObject({
      sentence:
        'Without WCEN director: 78 of 379 pairs of others (21\u00A0%) lose every path; cut off: Wandsworth Advice network, Holy Trinity Church (Roehampton) and Mushkil Aassan.',
      counts: ['39', '17'],
    });
    const { states, stated, status } = seen.pointer as Record<string, readonly string[]>;
    expect(states?.filter((words) => words === 'cut off')).toHaveLength(3);
    expect(states?.filter((words) => words === 'taken away')).toHaveLength(1);
    expect(stated?.[0]).toBe('Shown: 32 of 32 actors, 39 of 56 ties.');
    const { disconnected } = dependency(view(network(wcen()), { basis: 'stated' }), 'director');
    expect(stated?.[1]).toBe(
      `Without WCEN director: ${disconnected.pairs} of ${disconnected.of} pairs of others (8\u00A0%) lose every path, over the ties shown; cut off: Wandsworth Advice network.`,
    );
    expect(status).toBe(`${stated?.[0]} ${stated?.[1]}`);
  });

  it('switches facets, ranks by loss, resets, and leaves nothing when unmounted', () => {
    expect(seen.pointer).toMatchObject({
      none: 'Shown: 32 of 32 actors, 0 of 56 ties.',
      hidden: [['basis', [1]]],
      reset: [
        { query: '', hidden: [], pointed: null, without: null },
        'Everything is shown again, and nobody is taken away.',
        false,
      ],
      checked: 0,
      doubleIds: 0,
      panels: 1,
    });
    const { rank } = seen.pointer as { readonly rank: readonly string[] };
    const losses = disconnectionByActor(view(network(wcen()), { basis: 'stated' })).values;
    const most = [...losses.values()].map(({ disconnected }) => disconnected.pairs ?? 0).sort((a, b) => b - a);
    expect(rank.map((words) => Number(/(\d+) pairs$/u.exec(words)?.[1]))).toEqual(most.slice(0, 3));
  });

  it('has nothing for axe to find and fits the screen, in light and dark, at 1240, 850 and 380 px', () => {
    expect(seen.dresses.map(({ faults, tooWide, said }) => [faults, Math.max(0, tooWide), said])).toEqual(
      seen.dresses.map(() => [[], 0, []]),
    );
  });

  it('shows hostile words as words', () => {
    const { names, title, evidence, made, scrollWidth, said } = seen.hostile;
    expect(said).toEqual([]);
    expect(made).toBe(0);
    expect(names).toContain(label);
    expect(title).not.toBe('');
    expect(scrollWidth).toBe(380);
    expect(evidence).toHaveLength(1);
  });

  it('follows at once for 5,000 actors', () => {
    expect(seen.large.pointed).toBeLessThan(50);
    for (const change of ['query', 'without', 'hidden'] as const) expect(seen.large[change]).toBeLessThan(250);
  });
});
