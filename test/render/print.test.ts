import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { organisationalMap } from '../../src/figures/organisational-map.js';
import { network } from '../../src/model/make-network.js';
import { missingCharacters } from '../../src/render/missing-characters.js';
import { renderPdf } from '../../src/render/node/render-pdf.js';
import { renderPng } from '../../src/render/node/render-png.js';
import type { Scene } from '../../src/scene/scene.js';

const bytesAt = (png: Uint8Array, at: number) => new DataView(png.buffer, png.byteOffset).getUint32(at);

describe('PNG and PDF', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = (await organisationalMap(network(wcen()))).scene;
  });

  it('has the pixels of 300 dots an inch, and says so', async () => {
    const png = await renderPng(scene);
    expect(bytesAt(png, 16)).toBe(Math.round((scene.width / 1240) * (297 / 25.4) * 300));
    expect(Buffer.from(png.subarray(37, 41)).toString()).toBe('pHYs');
    expect(bytesAt(png, 41)).toBe(Math.round(300 / 0.0254));
  });

  it('gives the same bytes twice', async () => {
    const twice = async (make: () => Promise<Uint8Array>) => [await make(), await make()] as const;
    const [png, pngAgain] = await twice(() => renderPng(scene, { width: 850 }));
    expect(Buffer.compare(png, pngAgain)).toBe(0);
    const [pdf, pdfAgain] = await twice(() => renderPdf(scene));
    expect(Buffer.compare(pdf, pdfAgain)).toBe(0);
  });

  it.each([0, -3, Number.NaN, 1e9])('refuses a width of %d', async (width) => {
    await expect(renderPng(scene, { width })).rejects.toThrow(/cannot be drawn/);
  });

  const pdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
  it.skipIf(!pdftotext)('has selectable text in its PDF', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
    writeFileSync(join(folder, 'map.pdf'), await renderPdf(scene));
    const text = execFileSync('pdftotext', [join(folder, 'map.pdf'), '-'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Lankelly Chase');
  });

  it('knows what its font cannot draw', () => {
    expect(missingCharacters('Łódź, Ελλάδα, Київ – “£5” ≥ 3')).toEqual([]);
    expect(missingCharacters('அமைப்பு مسجد')).toContain('م');
  });
});
