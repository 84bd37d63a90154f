import { Resvg } from '@resvg/resvg-js';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { network, organisationalMap, whatIf } from '../../src/index.js';
import { fontFiles } from '../../src/render/node/font-files.js';
import { renderPng } from '../../src/render/node/render-png.js';
import { renderSvg } from '../../src/render/svg.js';
import type { Scene } from '../../src/scene/scene.js';

const chromium =
  [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (candidate) => candidate !== undefined && existsSync(candidate),
  ) ?? null;
const rsvg = spawnSync('rsvg-convert', ['--version']).error === undefined;
if (chromium === null)
  process.emitWarning('No Chromium found (set CHROMIUM_PATH): renderers were NOT compared with it.');
if (!rsvg) process.emitWarning('No rsvg-convert found: renderers were NOT compared with it.');
const isCi = process.env['CI'] === 'true';

/** Pixels of a PNG, decoded by drawing it. */
function pixels(png: Uint8Array, width: number, height: number): Uint8Array {
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Resvg(svg, { imageRendering: 1, font: { loadSystemFonts: false } }).render().pixels;
}

interface Difference {
  /** Mean difference of a channel, of 255. */
  readonly mean: number;
  /** Share of squares with a channel more than 64 apart. */
  readonly strong: number;
}

/** How far two pictures are apart after averaging squares of 4 × 4 pixels, so that only what a reader sees counts. */
function difference(a: Uint8Array, b: Uint8Array, width: number, height: number): Difference {
  let [sum, strong, squares] = [0, 0, 0];
  for (let top = 0; top + 4 <= height; top += 4) {
    for (let left = 0; left + 4 <= width; left += 4) {
      let most = 0;
      for (let channel = 0; channel < 3; channel++) {
        let apart = 0;
        for (let k = 0; k < 16; k++) {
          const at = ((top + (k >> 2)) * width + left + (k & 3)) * 4 + channel;
          apart += a[at]! - b[at]!;
        }
        const size = Math.abs(apart) / 16;
        sum += size / 3;
        most = Math.max(most, size);
      }
      squares++;
      if (most > 64) strong++;
    }
  }
  return { mean: sum / squares, strong: strong / squares };
}

describe('resvg, librsvg and Chromium', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'renderers-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const drawn: { scene: Scene; ours: Uint8Array; file: string }[] = [];
  const fonts = fontFiles();

  beforeAll(async () => {
    const net = network(wcen());
    const pair = await whatIf(net, 'director', { effort: 0.1 });
    const dark = await organisationalMap(net, { effort: 0.1, theme: 'dark' });
    const print = await organisationalMap(net, { effort: 0.1, theme: 'print', width: 850 });
    for (const { scene } of [pair, dark, print]) {
      const file = path.join(folder, `${drawn.length}.svg`);
      writeFileSync(file, renderSvg(scene));
      const png = await renderPng(scene, { width: scene.width });
      drawn.push({ scene, file, ours: pixels(png, scene.width, scene.height) });
    }
  });

  /** Letters differ by their hinting; lines, shapes, dashes and places may not. */
  const agree = (theirs: (file: string, scene: Scene) => Uint8Array): void => {
    for (const { scene, file, ours } of drawn) {
      const other = pixels(theirs(file, scene), scene.width, scene.height);
      const { mean, strong } = difference(ours, other, scene.width, scene.height);
      if (process.env['SHOW']) console.warn(scene.name, scene.theme, mean, strong);
      expect(mean).toBeLessThan(1.5);
      expect(strong).toBeLessThan(0.002);
    }
  };

  it.skipIf(!rsvg && !isCi)('librsvg draws what resvg draws', () => {
    expect(drawn).toHaveLength(3);
    const config = path.join(folder, 'fonts.conf');
    const cache = path.join(folder, 'cache');
    writeFileSync(
      config,
      `<?xml version="1.0"?><fontconfig><dir>${path.dirname(fonts.regular)}</dir><cachedir>${cache}</cachedir></fontconfig>`,
    );
    agree((file) => {
      const env = { ...process.env, FONTCONFIG_FILE: config };
      return execFileSync('rsvg-convert', [file], { env, maxBuffer: 2 ** 26 });
    });
  });

  const inChromium = (file: string, { width, height }: Scene, scheme: 'light' | 'dark'): Uint8Array => {
    const script = path.join(import.meta.dirname, 'draw-in-chromium.mjs');
    const given = [script, chromium ?? '', file, String(width), String(height), scheme, fonts.regular, fonts.bold];
    return Buffer.from(execFileSync(process.execPath, given, { encoding: 'utf8', maxBuffer: 2 ** 26 }), 'base64');
  };

  it.skipIf(chromium === null && !isCi)('Chromium draws what resvg draws', () => {
    expect(drawn).toHaveLength(3);
    agree((file, scene) => inChromium(file, scene, 'light'));
  });

  it.skipIf(chromium === null && !isCi)(
    'on a dark screen Chromium draws theme auto as theme dark, and light as light',
    async () => {
      const net = network(wcen());
      const shown = async (theme: 'auto' | 'light', as: 'dark' | 'light'): Promise<Difference> => {
        const { scene } = await organisationalMap(net, { effort: 0.1, theme });
        const wanted = (await organisationalMap(net, { effort: 0.1, theme: as })).scene;
        const file = path.join(folder, `${theme}.svg`);
        writeFileSync(file, renderSvg(scene));
        const { width, height } = scene;
        const ours = pixels(await renderPng(wanted, { width }), width, height);
        return difference(ours, pixels(inChromium(file, scene, 'dark'), width, height), width, height);
      };
      expect((await shown('auto', 'dark')).mean).toBeLessThan(1.5);
      expect((await shown('light', 'light')).mean).toBeLessThan(1.5);
    },
  );

  it('tells pictures apart: another seed is far beyond the limit', async () => {
    const [first] = drawn;
    const { scene } = await whatIf(network(wcen()), 'director', { effort: 0.1, seed: 2 });
    const { width, height } = first!.scene;
    const other = pixels(await renderPng({ ...scene, height }, { width }), width, height);
    const { mean, strong } = difference(first!.ours, other, width, height);
    if (process.env['SHOW']) console.warn('another seed', mean, strong);
    expect(mean).toBeGreaterThan(3);
    expect(strong).toBeGreaterThan(0.01);
    expect(readFileSync(first!.file, 'utf8')).toContain('<style>');
  });
});
