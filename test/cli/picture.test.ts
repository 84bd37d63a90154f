import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { folder, runCli, wcen } from './run-cli.js';

const fast = ['--effort', '0.1', '--quiet'];

/** Pixels across, and dots per metre, of a PNG: parts 11.2.2 and 11.3.5.3 of its standard. */
function sizeOf(file: string): { readonly width: number; readonly perMetre: number } {
  const bytes = readFileSync(file);
  const chunk = bytes.indexOf('pHYs');
  return { width: bytes.readUInt32BE(16), perMetre: bytes.readUInt32BE(chunk + 4) };
}

describe('--print-width', () => {
  it.each([
    ['16', '300'],
    ['7.5', '150'],
  ])('%s cm at %s dpi is what a text editor reads', async (cm, dpi) => {
    const file = path.join(folder(), 'x.png');
    const flags = ['-o', file, '--width', '850', '--print-width', cm, '--dpi', dpi];
    expect(await runCli(['map', wcen, ...flags, ...fast])).toMatchObject({ code: 0 });
    const { width, perMetre } = sizeOf(file);
    expect((width / perMetre) * 100).toBeCloseTo(Number(cm), 1);
    expect(perMetre * 0.0254).toBeCloseTo(Number(dpi), 0);
  });

  it('warns when letters come out too small to read', async () => {
    const file = path.join(folder(), 'x.png');
    const small = await runCli(['map', wcen, '-o', file, '--print-width', '16', '--dpi', '50', '--effort', '0.1']);
    expect(small).toMatchObject({ code: 0 });
    expect(small.err).toMatch(/At 16 cm the smallest letters are 4\.4 pt high\. Draw on a narrower page/);
    const fine = ['--width', '850', '--print-width', '16', '--dpi', '50', '--effort', '0.1'];
    expect((await runCli(['map', wcen, '-o', file, ...fine])).err).toBe('');
  });
});

test('--words prints alt text and caption, and the picture goes to its file', async () => {
  const file = path.join(folder(), 'x.svg');
  const { code, out } = await runCli(['map', wcen, '-o', file, '--words', '--caption', 'below', ...fast]);
  expect(code).toBe(0);
  const [alt = '', caption = '', ...more] = out.trimEnd().split('\n');
  expect(more).toEqual([]);
  expect(alt).toMatch(/^Wandsworth Community Empowerment Network\. Organisational map: who is tied to whom\./);
  expect(caption).toMatch(/^32 actors, 56 ties: /);
  const svg = readFileSync(file, 'utf8');
  expect(svg).not.toContain('data-mark="caption"');
  expect(svg).not.toContain(caption);
});

test('--fragment writes a piece of HTML, to standard output as well', async () => {
  const { code, out } = await runCli(['map', wcen, '--fragment', ...fast]);
  expect(code).toBe(0);
  expect(out).toMatch(/^<figure class="social-capital"/);
  expect(out.match(/data-mark="actor"/g)).toHaveLength(32);
  expect(out, 'most pages stay light').not.toContain('prefers-color-scheme');
  expect((await runCli(['map', wcen, '--fragment', '--theme', 'auto', ...fast])).out).toContain('prefers-color-scheme');
  const bare = await runCli(['whatif', wcen, '-f', 'html', '--fragment', '--no-table', '--caption', 'within', ...fast]);
  expect(bare.out).not.toMatch(/<details|<figcaption/);
});

test.each([
  [['-o', 'x.svg', '--fragment'], /--fragment is for HTML, and this is written as svg/],
  [['--no-table'], /--no-table is for a fragment/],
  [['-f', 'html', '--caption', 'below'], /--caption is for a picture or a fragment/],
  [['-o', 'x.svg', '--print-width', '16'], /--print-width is for a PNG, and this is written as svg/],
  [['--words'], /--words is for a picture in a file/],
  [['-o', 'x.json', '--words'], /--words is for a picture; JSON holds its words already/],
  [['-o', 'x.png', '--print-width', '0'], /number of centimetres above 0/],
])('%j is refused', async (flags, message) => {
  const { code, err, out } = await runCli(['map', wcen, ...flags]);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(out).toBe('');
});

test('maps take the width of their page, circles a theme', async () => {
  expect((await runCli(['map', wcen, '--width', '850', ...fast])).out).toMatch(/<svg [^>]*width="850"/);
  expect((await runCli(['whatif', wcen, '--width', '850', ...fast])).out).toMatch(/<svg [^>]*width="850"/);
  const riverside = path.join(wcen, '../riverside');
  expect((await runCli(['venn', riverside, '--theme', 'dark', ...fast])).out).toMatch(/<svg [^>]*data-theme="dark"/);
});
