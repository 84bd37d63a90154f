import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { network, organisationalMap } from '../../src/index.js';
import { readWorkshopPath } from '../../src/node.js';
import { mountMap } from '../../src/sigma.js';
import { chromiumFor } from '../report/chromium.js';
import { largeLiveMap } from './large-live-map.js';
import { mapPage } from './map-page.js';

const chromium = chromiumFor('the interactive map was NOT drawn in a browser.');
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface Use {
  readonly said: readonly string[];
  readonly wholeIsPrinted: boolean;
  readonly hoverDiffers: number;
  readonly hoverCursor: string;
  readonly hoverTells: string;
  readonly without: { ghosts: number; lost: number; note: string; sentence: string };
  readonly backAgain: boolean;
  readonly found: readonly string[];
  readonly searchDiffers: number;
  readonly filter: { tiesBefore: number; ties: number; first: number; note: string };
  readonly svg: { name: string; isWhole: boolean };
  readonly png: { name: string; head: string; width: number };
  readonly keys: { start: View; larger: View; right: View; again: View };
  readonly wheel: { scrolled: number; scale: number; told: string };
  readonly ctrlWheel: number;
}

interface Counts {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
  readonly elements: number;
}

interface Seen {
  readonly screens: readonly {
    readonly name: string;
    readonly width: number;
    readonly colorScheme: string;
    readonly said: readonly string[];
    readonly asked: number;
    readonly scrollWidth: number;
    readonly drawnAs: string;
    readonly told: string;
  }[];
  readonly pictures: readonly { readonly name: string; readonly differs: number }[];
  readonly many: {
    readonly said: readonly string[];
    readonly drawnAs: readonly string[];
    readonly alike: readonly number[];
    readonly blank: number;
    readonly told: string;
  };
  readonly pinch: { said: readonly string[]; start: number; one: number; two: number };
  readonly use: Readonly<Record<'wcen' | 'riverside', Use>>;
  readonly hostile: {
    readonly said: readonly string[];
    readonly before: object;
    readonly after: { pwned: unknown; images: number };
    readonly svgParses: boolean;
    readonly scrollWidth: number;
  };
  readonly leak: { before: Counts; after: Counts; said: readonly string[]; sheets: number };
  readonly frames: readonly {
    readonly name: string;
    readonly round: number;
    readonly mounted: number | null;
    readonly perSecond: number;
    readonly median: number;
    readonly longest: number;
    readonly told: string;
  }[];
  readonly example: { readonly said: readonly string[]; readonly left: number };
  readonly lost: { readonly said: readonly string[]; readonly drawnAs: string; readonly told: string };
  readonly fallback: {
    readonly said: readonly string[];
    readonly drawnAs: string;
    readonly told: string;
    readonly faded: number;
    readonly ghosts: number;
    readonly lost: number;
    readonly left: number;
  };
}

const names = [
  'Legion "><img src=x onerror="globalThis.pwned=1">',
  '</script><script>globalThis.pwned=2</script>',
  'مركز المجتمع المحلي للنساء',
  `Very long ${'name of an organisation '.repeat(13)}`.slice(0, 300),
  '<svg onload=alert(1)>&amp;​‮abc',
];

/** A control: a box moved by the page itself shows what the browser manages on this machine with nothing to draw. */
const control =
  '<!doctype html><title>Control</title><div class="box" style="width:600px;height:400px;background:#ccc">box</div>';

describe('mountMap outside a browser', () => {
  it('can be imported and says what is missing', async () => {
    await expect(mountMap({} as HTMLElement, {} as never)).rejects.toMatchObject({
      name: 'SocialCapitalError',
      code: 'bad-input',
      message: expect.stringContaining('runs in a browser') as unknown,
    });
  });

  it.each(['index', 'sigma'])('the entry %s is bundled for browsers with nothing from Node', async (entry) => {
    const { errors, warnings, metafile } = await build({
      entryPoints: [here(`../../src/${entry}.ts`)],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    });
    expect([errors, warnings]).toEqual([[], []]);
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.some((input) => input.includes('node_modules/sigma/'))).toBe(entry === 'sigma');
  });
});

describe.skipIf(chromium === null)('the interactive map in a browser', () => {
  let seen: Seen;

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'map-'));
    const bundle = await build({
      entryPoints: [here('../../src/sigma.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'SC',
      platform: 'browser',
      minify: true,
    });
    const script = bundle.outputFiles[0]!.text;
    const riverside = await readWorkshopPath(here('../../examples/riverside'));
    const hostile = {
      actors: names.map((label, i) => ({ id: `h${i}`, label, sector: label })),
      ties: names.map((_, i) => ({ source: `h${i}`, target: `h${(i + 1) % names.length}`, evidence: names[i]! })),
    };
    const figures = {
      wcen: await organisationalMap(network(wcen())),
      riverside: await organisationalMap(network(riverside.workshop)),
      hostile: await organisationalMap(network(hostile)),
    };
    for (const [name, figure] of Object.entries(figures)) {
      writeFileSync(path.join(folder, `${name}.html`), mapPage(script, figure.live()));
      writeFileSync(path.join(folder, `${name}.svg`), figure.toSVG());
    }
    const like = figures.wcen.live();
    for (const [actors, ties] of [
      [500, 1500],
      [5000, 15_000],
    ] as const) {
      writeFileSync(path.join(folder, `large-${actors}.html`), mapPage(script, largeLiveMap(like, actors, ties, 7)));
    }
    writeFileSync(path.join(folder, 'control.html'), control);
    const example = /```js\n([\s\S]*?)```/u.exec(readFileSync(here('../../docs/interactive.md'), 'utf8'))?.[1] ?? '';
    expect(example).toContain('mountMap(');
    writeFileSync(path.join(folder, 'example.js'), example.replace(/^import .*$/mu, ''));
    const golden = here('../golden/browser');
    mkdirSync(golden, { recursive: true });
    const driver = here('map-in-browser.mjs');
    const regen = process.env['REGEN'] === '1' ? 'regen' : 'compare';
    const said = execFileSync(process.execPath, [driver, chromium ?? '', folder, golden, regen], {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    seen = JSON.parse(said) as Seen;
    if (seen.pictures.every(({ differs }) => differs <= 0.02)) rmSync(folder, { recursive: true });
    else console.warn(`Changed pictures are in ${folder}`);
  }, 300_000);

  it('says nothing on the console, asks for nothing, and goes not beyond the edge of its page', () => {
    expect(seen.screens).toHaveLength(4);
    for (const { said, asked, scrollWidth, width, drawnAs } of seen.screens) {
      expect(said).toEqual([]);
      expect(asked).toBe(1);
      expect(scrollWidth).toBe(width);
      expect(drawnAs).toBe('canvas');
    }
  });

  it('looks as somebody found right: at most 2 in 100 pixels differ by more than 48 of 255', () => {
    expect(seen.pictures).toHaveLength(8);
    for (const { name, differs } of seen.pictures) {
      expect({ name, same: differs <= 0.02, differs }).toMatchObject({ same: true });
    }
  });

  it('says how many names there is no room for', () => {
    const phone = seen.screens.find(({ width }) => width === 420);
    expect(phone?.told).toMatch(/^\d+ of 32 names fit at this size; zoom in for the others\.$/u);
  });

  it.each(['wcen', 'riverside'] as const)('%s can be pointed at, searched, filtered, done without, saved', (name) => {
    const use = seen.use[name];
    expect(use.said).toEqual([]);
    expect(use.wholeIsPrinted).toBe(true);
    expect(use.hoverCursor).toBe('pointer');
    expect(use.hoverDiffers).toBeGreaterThan(0.005);
    expect(use.without.ghosts).toBe(1);
    expect(use.without.lost).toBeGreaterThan(3);
    expect(use.without.note).toMatch(/^Without .*, if nobody takes over the ties \(dotted\): \d+ cut off/u);
    expect(use.backAgain).toBe(true);
    expect(use.found.length).toBeGreaterThan(0);
    expect(use.searchDiffers).toBeGreaterThan(0.0005);
    expect(use.filter.ties).toBe(use.filter.tiesBefore - use.filter.first);
    expect(use.filter.note).toContain('Part of the map');
    expect(use.svg).toMatchObject({ isWhole: true, name: expect.stringMatching(/\.svg$/u) as unknown });
    expect(use.png).toMatchObject({ head: 'PNG', width: 3508 });
  });

  it('WCEN without its director loses what the method note says: 21 ties, 3 actors cut off', () => {
    expect(seen.use.wcen.without.lost).toBe(21);
    expect(seen.use.wcen.without.note).toContain('3 cut off');
    expect(seen.use.wcen.without.sentence).toContain('78 of 379 pairs');
  });

  it('moves and grows by keys, and lets the wheel scroll the page unless Ctrl is held', () => {
    for (const { keys, wheel, ctrlWheel } of Object.values(seen.use)) {
      expect(keys.larger.scale / keys.start.scale).toBeCloseTo(1.4, 1);
      expect(keys.right.x).toBeLessThan(keys.larger.x);
      expect(keys.again.scale).toBeCloseTo(keys.start.scale, 3);
      expect(wheel.scrolled).toBeGreaterThan(0);
      expect(wheel.scale).toBeCloseTo(keys.start.scale, 3);
      expect(wheel.told).toContain('hold Ctrl');
      expect(ctrlWheel).toBeGreaterThan(wheel.scale * 1.1);
    }
  });

  it('hostile names stay names', () => {
    expect(seen.hostile.said).toEqual([]);
    expect(seen.hostile.after).toEqual(seen.hostile.before);
    expect(seen.hostile.after).toMatchObject({ pwned: null, images: 0 });
    expect(seen.hostile.svgParses).toBe(true);
    expect(seen.hostile.scrollWidth).toBe(1240);
  });

  it('leaves nothing behind after 50 maps', () => {
    const { before, after, said, sheets } = seen.leak;
    console.log(`50 maps: heap ${before.heap} to ${after.heap} bytes, nodes ${before.nodes} to ${after.nodes}`);
    expect(said).toEqual([]);
    expect(sheets).toBe(0);
    expect(after.elements).toBe(before.elements);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.heap - before.heap).toBeLessThan(1_500_000);
  });

  it('keeps above 30 pictures a second while it moves, or says what it leaves out', () => {
    for (const { name, round, mounted, perSecond, median, longest, told } of seen.frames) {
      const [a, b, c] = [perSecond, median, longest].map((value) => value.toFixed(1));
      const from = mounted === null ? '' : `, ready after ${mounted.toFixed(0)} ms`;
      console.log(`${name}, round ${round}: ${a} a second, median ${b} ms, longest ${c} ms${from}. ${told}`);
      if (name !== 'control' && perSecond < 30) expect(told).toContain('the map leaves out');
    }
    expect(new Set(seen.frames.map(({ name }) => name)).size).toBe(4);
  });

  it('draws twelve maps on one page, none blank, and the next as printed', () => {
    const { said, drawnAs, alike, blank, told } = seen.many;
    expect(said).toEqual([]);
    expect(drawnAs).toEqual([...Array.from({ length: 12 }, () => 'canvas'), 'svg']);
    expect(Math.max(...alike)).toBeLessThan(0.02);
    expect(blank).toBeGreaterThan(0.01);
    expect(told).toContain('12 moving maps already');
  });

  it('grows between two fingers, and leaves one finger to the page', () => {
    const { said, start, one, two } = seen.pinch;
    expect(said).toEqual([]);
    expect(one).toBeCloseTo(start, 3);
    expect(two).toBeGreaterThan(start * 1.5);
  });

  it('the example of its page runs, and leaves nothing', () => {
    expect(seen.example).toEqual({ said: [], left: 0 });
  });

  it('shows the printed map when the browser takes the drawing context away', () => {
    expect(seen.lost).toMatchObject({ said: [], drawnAs: 'svg' });
    expect(seen.lost.told).toContain('took the drawing context away');
  });

  it('shows the printed map without WebGL 2, and answers to the pointer there', () => {
    const { fallback } = seen;
    expect(fallback.said).toEqual([]);
    expect(fallback.drawnAs).toBe('svg');
    expect(fallback.told).toContain('no WebGL 2');
    expect(fallback.faded).toBeGreaterThan(20);
    expect(fallback).toMatchObject({ ghosts: 1, lost: 21, left: 0 });
  });
});
