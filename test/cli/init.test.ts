import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, runCli } from './run-cli.js';

test.each(['workshop.xlsx', 'workshop.ods', 'workshop'])('init makes %s, and says what to do next', async (name) => {
  const path = join(folder(), name);
  const { code, out, err } = await runCli(['init', path]);
  expect([code, out]).toEqual([0, `${path}\n`]);
  expect(err).toContain(`social-capital validate ${path}`);
  const { code: untouched, out: problems } = await runCli(['validate', path]);
  expect(untouched).toBe(2);
  expect(problems).toContain('There is neither an actor nor a tie: nothing is filled in yet');
});

test('rows typed below the examples are read, the examples are not', async () => {
  const path = join(folder(), 'workshop');
  await runCli(['init', path]);
  const ties = join(path, 'ties.csv');
  writeFileSync(ties, `${readFileSync(ties, 'utf8')}mosque,director,bonding,no,4,,,,,,,\r\n`);
  const { code, out } = await runCli(['validate', path]);
  expect([code, out.split('\n').at(-2)]).toEqual([0, '2 actors, 1 tie; 0 errors, 1 warning, 1 notice']);
});

describe('init never writes over anything', () => {
  test.each(['there.xlsx', 'full'])('%s', async (name) => {
    const place = folder({ 'there.xlsx': 'mine' });
    if (name === 'full') await runCli(['init', join(place, name)]);
    const { code, err } = await runCli(['init', join(place, name)]);
    expect([code, err]).toEqual([2, expect.stringContaining('is there already')]);
    expect(readFileSync(join(place, 'there.xlsx'), 'utf8')).toBe('mine');
  });
});

test('another ending is refused, and so is a folder that does not exist', async () => {
  const place = folder();
  const csv = await runCli(['init', join(place, 'ties.csv')]);
  expect([csv.code, csv.err]).toEqual([2, expect.stringContaining('.xlsx or .ods')]);
  const lost = await runCli(['init', join(place, 'no', 'where.xlsx')]);
  expect([lost.code, lost.err]).toEqual([2, expect.stringContaining('folder does not exist')]);
  expect(existsSync(join(place, 'no'))).toBe(false);
});

test('every command reads a workbook, also from standard input', async () => {
  const example = join(import.meta.dirname, '../../examples/riverside');
  const book = join(example, 'workshop.xlsx');
  for (const command of ['validate', 'measures', 'dependency']) {
    const [one, two] = [await runCli([command, book]), await runCli([command, example])];
    // A sheet is called by its name, a file with its ending.
    const plain = (text: string): string => text.replaceAll('.csv', '');
    expect([one.code, plain(one.out), plain(one.err)]).toEqual([two.code, plain(two.out), plain(two.err)]);
  }
  const piped = await runCli(['dependency', '-'], { stdin: readFileSync(book) });
  expect(piped).toEqual(await runCli(['dependency', book]));
});

test('a workbook that is none ends with exit 2 and a located problem', async () => {
  const place = folder({ 'page.xlsx': '<html></html>' });
  const { code, out } = await runCli(['validate', join(place, 'page.xlsx')]);
  expect([code, out]).toEqual([2, expect.stringMatching(/page\.xlsx: This is not a workbook.*web page/)]);
});
