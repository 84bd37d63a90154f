import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder, runCli, wcen } from './run-cli.js';

test('the answer and every file go to standard output; the folder is made', async () => {
  const out = path.join(folder(), 'deep/er');
  const { code, out: said, err } = await runCli(['report', wcen, '-o', out]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(said).toMatch(/WCEN director/);
  expect(said).toMatch(/With stated ties only \(39 of 56\)/);
  const listed = said
    .trimEnd()
    .split('\n')
    .filter((line) => line.startsWith(out));
  expect(listed.map((line) => path.basename(line)).sort()).toEqual(readdirSync(out).sort());
  expect(listed.slice(0, 3).map((line) => path.basename(line))).toEqual(['report.html', 'report.md', 'map.svg']);
});

test('view flags and the focal actor reach the report', async () => {
  const out = folder();
  const { code, out: said } = await runCli(['report', wcen, '-o', out, '--focal', 'ccg', '--basis', 'stated']);
  expect(code).toBe(0);
  expect(said).toMatch(/Wandsworth Clinical Commissioning Group/);
});

test('only the report holds a script, and none with --static', async () => {
  const scripted = async (...flags: string[]): Promise<readonly string[]> => {
    const out = folder();
    expect((await runCli(['report', wcen, '-o', out, '--effort', '0.1', ...flags])).code).toBe(0);
    return readdirSync(out).filter((name) => readFileSync(path.join(out, name), 'utf8').includes('<script'));
  };
  expect(await scripted()).toEqual(['report.html']);
  expect(await scripted('--static')).toEqual([]);
});

test('the folder of the tables, and a file, are no place for a report', async () => {
  const workshop = folder({ 'ties.csv': 'source,target\na,b\n' });
  const among = await runCli(['report', workshop, '-o', `${workshop}/.`, '--quiet']);
  expect(among.code).toBe(2);
  expect(among.err).toMatch(/is the folder of the tables/);
  const onto = await runCli(['report', workshop, '-o', path.join(workshop, 'ties.csv'), '--quiet']);
  expect(onto.code).toBe(2);
  expect(onto.err).toMatch(/is a file; name a folder/);
  expect(readdirSync(workshop)).toEqual(['ties.csv']);
});

test('a report from standard input', async () => {
  const out = folder();
  const stdin = readFileSync(path.join(wcen, 'ties.csv'));
  const { code } = await runCli(['report', '-', '-o', out, '--focal', 'director', '--quiet'], { stdin });
  expect(code).toBe(0);
  expect(readdirSync(out)).toContain('report.html');
});
