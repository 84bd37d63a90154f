import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder, runCli, wcen } from './run-cli.js';
import { validator } from './schema.js';

const valid = validator('venn');

const venn = [
  'informant,actor,size,position',
  'g,a,4,inside',
  'g,b,2,inside',
  'g,c,3,outside',
  'h,a,1,inside',
  'h,b,5,straddling',
];
const closeness = ['informant,a,b,level', 'g,a,b,large', 'g,a,c,slight', 'h,a,b,touching'];
const workshop = (order: 1 | -1 = 1): string =>
  folder({
    'actors.csv': 'id,label,kind\na,The a,\nb,The b,\nc,Ann C,person\n',
    'informants.csv': 'id,label\ng,Group g\nh,Group h\n',
    'venn.csv': `${[venn[0], ...venn.slice(1).sort(() => order)].join('\n')}\n`,
    'closeness.csv': `${[closeness[0], ...closeness.slice(1).sort(() => order)].join('\n')}\n`,
  });

test('one group: circles, and every statement as drawn', async () => {
  const { code, out } = await runCli(['venn', workshop(), '--informant', 'g', '--format', 'json']);
  expect(code).toBe(0);
  const said = JSON.parse(out) as Record<string, unknown>;
  expect(valid(said)).toEqual([]);
  expect(said).toMatchObject({
    informant: 'g',
    relations: [
      { a: 'a', b: 'b', stated: 'large', drawn: 'large' },
      { a: 'a', b: 'P1', stated: 'slight', drawn: 'separate' },
    ],
    undrawn: [{ level: 'slight' }],
    seed: 1,
  });
  expect(out).toContain('the edge of the network lies between them');
  expect(out).not.toMatch(/Ann/);
});

test('several groups, and where they disagree', async () => {
  const { out } = await runCli(['venn', workshop(), '--format', 'json', '--seed', '7']);
  const said = JSON.parse(out) as Record<string, unknown>;
  expect(valid(said)).toEqual([]);
  expect(said).toMatchObject({
    groups: [{ informant: 'g' }, { informant: 'h' }],
    disagreement: {
      sizes: [{ first: 'g', second: 'h', actors: 2, tauB: -1 }],
      closeness: [{ a: 'a', b: 'b', levels: { g: 'large', h: 'touching' }, difference: 2 }],
    },
    seed: 7,
  });
});

test('the same bytes for rows in another order, as JSON and as SVG', async () => {
  for (const flags of [
    ['--format', 'json'],
    ['--width', '850'],
  ]) {
    const one = await runCli(['venn', workshop(1), ...flags]);
    const other = await runCli(['venn', workshop(-1), ...flags]);
    expect(other).toEqual(one);
  }
});

test('the file’s name says the format', async () => {
  const out = folder();
  const files = ['x.svg', 'x.png', 'x.pdf', 'x.html', 'x.json'];
  for (const name of files) {
    expect((await runCli(['venn', workshop(), '-o', path.join(out, name), '--quiet', '--dpi', '100'])).code).toBe(0);
  }
  const starts = files.map((name) => readFileSync(path.join(out, name)).subarray(0, 4).toString('latin1'));
  expect(starts).toEqual(['<svg', '\x89PNG', '%PDF', '<!do', '{\n  ']);
});

test('a page has the circles and statements as tables, and loads nothing', async () => {
  const { out } = await runCli(['venn', workshop(), '--format', 'html']);
  expect(out).toContain('what the circles show');
  expect(out).toContain('Every circle.');
  expect(out).not.toMatch(/<script|src=|Ann C/);
});

test('nothing is drawn when the time is up', async () => {
  let time = 0;
  const late = { now: () => (time += 600) };
  const { code, out, err } = await runCli(['venn', workshop(), '--time-limit', '1'], late);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/--time-limit 1.*nothing was drawn/);
});

test('no circles, an unknown group, sizes that are not there', async () => {
  const none = await runCli(['venn', wcen, '--quiet']);
  expect(none.code).toBe(2);
  expect(none.err).toMatch(/has no circles: fill in the venn table/);
  const group = await runCli(['venn', workshop(), '--informant', 'gg']);
  expect(group.err).toMatch(/no group "gg" drew circles\. Did you mean "g"\?/);
  const sizes = await runCli(['venn', workshop(), '--sizes', 'ranking']);
  expect(sizes.err).toMatch(/sizes cannot come from the ranking, as nothing was ranked/);
});
