import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder, runCli, wcen } from './run-cli.js';
import { validator } from './schema.js';

const valid = validator('whatif');

test('the pair in every form, of the actor the tables name', async () => {
  const out = folder();
  for (const [name, start] of [
    ['x.svg', '<svg'],
    ['x.png', '\u0089PNG'],
    ['x.pdf', '%PDF-'],
    ['x.html', '<!doctype html>'],
  ] as const) {
    const flags = name.endsWith('png') ? ['--dpi', '50'] : [];
    const ran = await runCli(['whatif', wcen, '-o', path.join(out, name), '--effort', '0.1', ...flags]);
    expect(ran).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(path.join(out, name), 'latin1').slice(0, start.length)).toBe(start);
  }
});

test('JSON follows its schema and names who is gone', async () => {
  const { out } = await runCli(['whatif', wcen, '--format', 'json', '--effort', '0.1']);
  expect(valid(JSON.parse(out))).toEqual([]);
  expect(JSON.parse(out)).toMatchObject({ schema: 'social-capital/whatif/1', gone: ['director'] });
});

test('--without takes more away in the second drawing; alone it says who', async () => {
  const gone = async (...flags: string[]) =>
    (
      JSON.parse((await runCli(['whatif', wcen, '--format', 'json', '--effort', '0.1', ...flags])).out) as {
        gone: unknown;
      }
    ).gone;
  expect(await gone('--focal', 'director', '--without', 'ccg')).toEqual(['director', 'ccg']);
  expect(await gone('--without', 'wcen', '--without', 'ccg')).toEqual(['wcen', 'ccg']);
});

test('nobody named is refused, with what to do', async () => {
  const stdin = '{"ties":[{"source":"a","target":"b"}]}';
  const { code, err } = await runCli(['whatif', '-', '--quiet'], { stdin });
  expect(code).toBe(2);
  expect(err).toMatch(/--focal ID/);
});
