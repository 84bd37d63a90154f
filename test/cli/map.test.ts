import { existsSync, linkSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder, runCli, wcen } from './run-cli.js';
import { validator } from './schema.js';

const valid = validator('map');

test('the file’s name says the format, and nothing goes to standard output', async () => {
  const out = folder();
  const svg = await runCli(['map', wcen, '-o', path.join(out, 'x.svg')]);
  expect(svg).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(path.join(out, 'x.svg'), 'utf8')).toMatch(/^(<\?xml[^>]*>\s*)?<svg[\s>]/);
  const json = await runCli(['map', wcen, '-o', path.join(out, 'x.json')]);
  expect(json.code).toBe(0);
  expect(valid(JSON.parse(readFileSync(path.join(out, 'x.json'), 'utf8')))).toEqual([]);
  expect(readdirSync(out).sort()).toEqual(['x.json', 'x.svg']);
});

test('standard output gets the SVG, or what --format says', async () => {
  expect((await runCli(['map', wcen])).out).toMatch(/<svg/);
  const { out } = await runCli(['map', wcen, '--format', 'json', '--seed', '7', '--effort', '0.5']);
  expect(JSON.parse(out)).toMatchObject({ schema: 'social-capital/map/1', options: { seed: 7, effort: 0.5 } });
});

test('a page holds one script, and none with --static', async () => {
  const { out } = await runCli(['map', wcen, '--format', 'html', '--effort', '0.1']);
  expect(out.match(/<script>/g)).toHaveLength(1);
  const still = await runCli(['map', wcen, '--format', 'html', '--effort', '0.1', '--static']);
  expect(still.out).not.toContain('<script');
});

test('an ending that is no format is refused before any work', async () => {
  const out = folder();
  const { code, err } = await runCli(['map', wcen, '-o', path.join(out, 'x.svgg')]);
  expect(code).toBe(2);
  expect(err).toMatch(/written as \.svg, \.png, \.pdf, \.html or \.json.*Did you mean \.svg\?/);
  expect(readdirSync(out)).toEqual([]);
});

test('an input is never overwritten, whatever path leads to it', async () => {
  const text = '{"ties":[{"source":"a","target":"b"}]}';
  const out = folder({ 'w.json': text });
  linkSync(path.join(out, 'w.json'), path.join(out, 'other.json'));
  for (const name of ['w.json', 'other.json']) {
    const { code, err } = await runCli(['map', path.join(out, 'w.json'), '-o', path.join(out, name), '--quiet']);
    expect(code).toBe(2);
    expect(err).toMatch(/that is an input/);
  }
  expect(readFileSync(path.join(out, 'w.json'), 'utf8')).toBe(text);
});

test('a link is refused and what it points to is left alone', async () => {
  const out = folder({ 'target.svg': 'mine' });
  symlinkSync(path.join(out, 'target.svg'), path.join(out, 'x.svg'));
  const { code, err } = await runCli(['map', wcen, '-o', path.join(out, 'x.svg')]);
  expect(code).toBe(2);
  expect(err).toMatch(/link/);
  expect(readFileSync(path.join(out, 'target.svg'), 'utf8')).toBe('mine');
});

test('an error in the tables writes nothing', async () => {
  const out = folder({ 'ties.csv': 'source,target,strength\na,b,strong\nb,c,1\n' });
  const { code, err } = await runCli(['map', path.join(out, 'ties.csv'), '-o', path.join(out, 'x.svg')]);
  expect(code).toBe(2);
  expect(err).toMatch(/^error: ties\.csv row 2, column strength: /m);
  expect(existsSync(path.join(out, 'x.svg'))).toBe(false);
});

test('a bar shows progress to a person, after a second only', async () => {
  let time = 0;
  const waiting = await runCli(['map', wcen], { isTerminal: true, now: () => (time += 600) });
  expect(waiting.err).toMatch(/Drawing the map █*░* +\d+ %/);
  expect(waiting.err.endsWith('\r\u001b[K')).toBe(true);
  time = 0;
  expect((await runCli(['map', wcen], { now: () => (time += 600) })).err).toBe('');
  expect((await runCli(['map', wcen], { isTerminal: true })).err).toBe('');
  expect((await runCli(['map', wcen, '--quiet'], { isTerminal: true, now: () => (time += 600) })).err).toBe('');
});

test('PNG and PDF are files of their kind, never sent to standard output', async () => {
  const out = folder();
  for (const [name, start] of [
    ['x.png', '\u0089PNG'],
    ['x.pdf', '%PDF-'],
  ] as const) {
    const flags = name.endsWith('png') ? ['--dpi', '50'] : [];
    expect(await runCli(['map', wcen, '-o', path.join(out, name), '--effort', '0.1', ...flags])).toMatchObject({
      code: 0,
    });
    expect(readFileSync(path.join(out, name), 'latin1').slice(0, start.length)).toBe(start);
  }
  const { code, err } = await runCli(['map', wcen, '--format', 'png', '--effort', '0.1']);
  expect(code).toBe(2);
  expect(err).toMatch(/needs a file/);
});

test('what the embedded font cannot draw is said', async () => {
  const stdin = JSON.stringify({
    actors: [{ id: 'a', label: 'தமிழ் சங்கம்' }, { id: 'b' }],
    ties: [{ source: 'a', target: 'b' }],
  });
  const out = folder();
  const { code, err } = await runCli(['map', '-', '-o', path.join(out, 'x.pdf')], { stdin });
  expect(code).toBe(0);
  expect(err).toMatch(/embedded font has no .*தமிழ்/);
});

test('a name that says one format and a flag that says another are refused', async () => {
  const out = folder();
  const { code, err } = await runCli(['map', wcen, '-o', path.join(out, 'x.svg'), '-f', 'png']);
  expect(code).toBe(2);
  expect(err).toMatch(/ends in \.svg, but --format says png/);
  expect(readdirSync(out)).toEqual([]);
});
