import { expect, test } from 'vitest';
import { folder, runCli, wcen } from './run-cli.js';
import { validator } from './schema.js';

const valid = validator('succession');

const star = folder({
  'actors.csv':
    'id,label,kind,sector\nann,Ann Ash,person,a\nbob,Bob Birch,person,a\nclinic,Clinic,service,b\nd,D,service,b\n',
  'ties.csv': 'source,target\nann,bob\nann,clinic\nann,d\n',
});

test('json follows its schema and gives both plans', async () => {
  const { code, out } = await runCli(['succession', wcen, '--format', 'json']);
  expect(code).toBe(0);
  const result = JSON.parse(out) as { focal: string; handover: { minimum: number; introductions: unknown[] } };
  expect(valid(result)).toEqual([]);
  expect(result.focal).toBe('director');
  // Without the director and with ties only, its contacts are in as many parts as networkx finds.
  expect(result.handover.introductions).toHaveLength(result.handover.minimum);
});

test('an actor left out gives nulls, after the schema too', async () => {
  const { out } = await runCli(['succession', wcen, '--format', 'json', '--without', 'director']);
  const result = JSON.parse(out) as object;
  expect(valid(result)).toEqual([]);
  expect(result).toMatchObject({ candidates: null, handover: { minimum: null }, noCutpoint: { ties: null } });
});

test('text says it as a scenario with both plans and the deputies', async () => {
  const { out } = await runCli(['succession', wcen]);
  expect(out).toMatch(/^On the map coded from Burgess/);
  expect(out).toMatch(/if WCEN director left and nothing else changed/);
  expect(out).toMatch(/Plan A: introductions/);
  expect(out).toMatch(/Plan B: ties/);
  expect(out).toMatch(/Introductions are offers on paper/);
  expect(out).not.toMatch(/\bwill\b|significant|the network is/i);
});

test('flags limit introductions, deputies, what they inherit and who may take over', async () => {
  const flags = ['--introduce', 'contacts', '--deputy', 'clinic', '--inherit', 'bob', '--exclude-authority'];
  const { code, out } = await runCli(['succession', star, '--focal', 'ann', '--format', 'json', ...flags]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    options: { introduce: 'contacts', excludeAuthority: true },
    deputies: [{ id: 'clinic', inherited: ['P2'] }],
    noCutpoint: { feasible: true },
  });
});

test('md and csv hold the same plan', async () => {
  const md = await runCli(['succession', star, '--focal', 'ann', '--format', 'md']);
  expect(md.out).toMatch(/## Plan A[^|]*\| introduce \| to \| which \|/);
  const csv = await runCli(['succession', star, '--focal', 'ann', '--format', 'csv']);
  expect(csv.out).toMatch(/^part,id,other,measure,value\r\n/);
  expect(csv.out).toMatch(/handover,,,minimum,2\r\n/);
});

test('without consent persons print as codes in every format', async () => {
  for (const format of ['json', 'csv', 'text', 'md']) {
    const { out } = await runCli(['succession', star, '--focal', 'ann', '--format', format]);
    expect(out).not.toMatch(/\bann\b|ash|bob|birch/i);
  }
});

test('an unknown deputy is a wrong call', async () => {
  expect((await runCli(['succession', wcen, '--deputy', 'nobody'])).code).toBe(2);
});
