import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { network, organisationalMap, report } from '../../src/index.js';
import { wcen } from '../../src/datasets.js';
import { readWorkshopPath } from '../../src/node.js';
import { mapPage } from '../../src/report/map-page.js';
import { chromiumFor } from './chromium.js';
import { hostileWorkshop } from './hostile-workshop.js';

const chromium = chromiumFor('the interactive map of the report was NOT opened in a browser.');

interface Heard {
  readonly said: readonly string[];
}

interface Observed {
  readonly screens: readonly (Heard & {
    readonly name: string;
    readonly width: number;
    readonly address: string;
    readonly asked: readonly string[];
    readonly faults: readonly string[];
    readonly faultsWithout: readonly string[];
    readonly scrollWidth: number;
    readonly canvases: number;
  })[];
  readonly used: Heard & {
    readonly keys: number;
    readonly key: readonly string[];
    readonly found: string;
    readonly filtered: string;
    readonly focused: string;
    readonly without: string;
    readonly svg: string;
    readonly png: readonly [kind: string, width: number];
    readonly turns: readonly (readonly [live: boolean, picture: boolean])[];
  };
  readonly prints: readonly (Heard & {
    readonly name: string;
    readonly pages: readonly number[];
    readonly same: readonly boolean[];
  })[];
  readonly off: readonly (Heard & { readonly picture: boolean; readonly buttons: number })[];
  readonly attacked: readonly (Heard & {
    readonly fired: boolean;
    readonly strangers: number;
    readonly asked: readonly string[];
    readonly address: string;
    readonly at: string;
  })[];
  readonly plainest: Heard & { readonly isPicture: boolean };
}

describe.skipIf(chromium === null)('pages with an interactive map, opened from the disk', () => {
  let observed: Observed;
  const sizes = new Map<string, number>();

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'live-'));
    const page = (name: string, text: string): string => {
      const file = path.join(folder, `${name}.html`);
      writeFileSync(file, text);
      sizes.set(name, Buffer.byteLength(text));
      return pathToFileURL(file).href;
    };
    const riverside = fileURLToPath(new URL('../../examples/riverside', import.meta.url));
    const workshops = { wandsworth: wcen(), riverside: (await readWorkshopPath(riverside)).workshop };
    const lively: Record<string, string> = {};
    const still: Record<string, string> = {};
    for (const [name, workshop] of Object.entries(workshops)) {
      lively[name] = page(name, (await report(workshop)).toHTML());
      still[name] = page(`${name}-still`, (await report(workshop, { interactive: false })).toHTML());
    }
    const map = await organisationalMap(network(wcen()));
    lively['map'] = page('map', mapPage(map, { live: map.live() }));
    const evil = await organisationalMap(network(hostileWorkshop()));
    const hostile = [
      page('hostile', (await report(hostileWorkshop())).toHTML()),
      page('hostile-map', mapPage(evil, { live: evil.live() })),
    ];
    const script = fileURLToPath(new URL('live-in-browser.mjs', import.meta.url));
    const given = JSON.stringify({ lively, still, hostile });
    const output = execFileSync(process.execPath, [script, chromium ?? '', given], { maxBuffer: 2 ** 26 });
    observed = JSON.parse(output.toString()) as Observed;
    rmSync(folder, { recursive: true });
  }, 400_000);

  it('ask for nothing but themselves and say nothing, a breach of their policy included', () => {
    expect(observed.screens).toHaveLength(9);
    for (const { said, asked, address, canvases } of observed.screens) {
      expect({ said, asked }).toEqual({ said: [], asked: [address] });
      expect(canvases).toBeGreaterThan(0);
    }
  });

  it('weigh less than a megabyte', () => {
    for (const name of ['wandsworth', 'riverside', 'map']) expect(sizes.get(name)).toBeLessThan(1_000_000);
  });

  it('stay within a wide screen and a phone', () => {
    expect(observed.screens.map(({ scrollWidth }) => scrollWidth)).toEqual(observed.screens.map(({ width }) => width));
  });

  it('have no fault that axe finds, whole or with an actor taken away', () => {
    for (const { name, width, faults, faultsWithout } of observed.screens) {
      expect({ name, width, faults, faultsWithout }).toEqual({ name, width, faults: [], faultsWithout: [] });
    }
  });

  it('can be searched, filtered, walked by keys, taken apart and saved', () => {
    const { keys, key, found, filtered, focused, without, svg, png, said } = observed.used;
    expect(keys).toBe(1);
    expect(key).toEqual(expect.arrayContaining(['Sector', 'Statutory', 'Linking: across formal power']));
    expect(found).toBe('3 of 32 actors match');
    expect(filtered).toMatch(/^Shown: 32 of 32 actors, 32 of 56 ties/u);
    expect(focused).toBe('WCEN director');
    // As `dependency` counts: 78 of 379 pairs, tested there against networkx.
    expect(without).toMatch(/^Without WCEN director: 78 of 379 pairs of others \(21\s%\)/u);
    expect(svg).toMatch(/^<svg/u);
    expect(svg).not.toMatch(/<script/u);
    expect(png).toEqual(['PNG', 3508]);
    expect(said).toEqual([]);
  });

  it('turn between the map to explore and the map as printed', () => {
    const [live, printed] = [
      [true, false],
      [false, true],
    ];
    expect(observed.used.turns).toEqual([live, printed, live]);
  });

  it('print as the page without a script, sheet by sheet, whatever was taken away on screen', () => {
    expect(observed.prints.map(({ name }) => name)).toEqual(['wandsworth', 'riverside']);
    for (const { pages, same, said } of observed.prints) {
      expect(pages[0]).toBeGreaterThan(3);
      expect(pages[0]).toBe(pages[1]);
      expect({ same, said }).toEqual({ same: [true, true], said: [] });
    }
  });

  it('show the printed map where scripts are off', () => {
    expect(observed.off).toHaveLength(3);
    for (const page of observed.off) expect(page).toEqual({ picture: true, buttons: 0, said: [] });
  });

  it('show the printed map, to be explored, where there is no WebGL', () => {
    expect(observed.plainest).toEqual({ said: [], isPicture: true });
  });

  it('obey no text of the data', () => {
    expect(observed.attacked).toHaveLength(2);
    for (const { fired, strangers, said, asked, address, at } of observed.attacked) {
      expect({ fired, strangers, said, asked, at }).toEqual({
        fired: false,
        strangers: 0,
        said: [],
        asked: [address],
        at: address,
      });
    }
  });
});
