import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { folder, runCli, wcen } from './run-cli.js';
import { validator } from './schema.js';

const riverside = path.resolve(import.meta.dirname, '../../examples/riverside');
const workshop = `${folder({ 'workshop.json': JSON.stringify(workshopGraph) })}/workshop.json`;

async function json(command: string, file: string, ...flags: readonly string[]): Promise<Record<string, never>> {
  const { code, out, err } = await runCli([command, file, '--format', 'json', '--quiet', ...flags]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const result = JSON.parse(out) as Record<string, never>;
  expect(validator(command)(result)).toEqual([]);
  return result;
}

describe.each(['losses', 'resilience', 'spaces', 'carriers'])('%s', (command) => {
  test('json follows its schema on both examples and the fictional workshop, and carries the choices', async () => {
    for (const file of [riverside, wcen, workshop]) {
      const { options } = await json(command, file, '--wave', 'all', '--by', 'kind');
      expect(options).toMatchObject({ waves: 'all', by: 'kind' });
    }
  });

  test('every form holds something, and an empty map is no fault', async () => {
    for (const format of ['text', 'md', 'csv']) {
      const { code, out } = await runCli([command, riverside, '--quiet', '--format', format]);
      expect(code).toBe(0);
      expect(out.split('\n').length).toBeGreaterThan(2);
    }
    const nobody = folder({ 'actors.csv': 'id\na\n', 'ties.csv': 'source,target\n' });
    const { code, out } = await runCli([command, nobody, '--quiet']);
    expect(code).toBe(0);
    expect(out).toMatch(/there are no two actors|no path joins any|no actor is a safe space|table roles is empty/);
  });

  test('names nobody whose name may not be printed', async () => {
    const file = folder({
      'about.csv': 'key,value\nconsent,\n',
      'actors.csv': 'id,label,kind\njane-doe,Jane Doe,person\nclub,Club,organisation\nhall,Hall,space\n',
      'ties.csv': 'source,target\njane-doe,club\nclub,hall\n',
      'attendance.csv': 'actor,space\njane-doe,hall\n',
      'roles.csv': 'person,organisation\njane-doe,club\n',
    });
    for (const format of ['text', 'md', 'csv', 'json']) {
      const { code, out } = await runCli([command, file, '--quiet', '--format', format]);
      expect(code).toBe(0);
      expect(out).not.toMatch(/jane/i);
    }
  });
});

// By networkx, on the fictional workshop.
test('two losses: D with C1 cuts 39 of 55 pairs, with F1 45 of 55, F1 with S1 none', async () => {
  const { rows, of } = (await json('losses', workshop, '--top', '91')) as unknown as {
    rows: readonly { a: string; b: string; disconnected: { pairs: number; of: number } }[];
    of: number;
  };
  expect(of).toBe(91);
  const pair = (a: string, b: string) => rows.find((row) => row.a === a && row.b === b)?.disconnected;
  expect(pair('C1', 'D')).toMatchObject({ pairs: 39, of: 55 });
  expect(pair('D', 'F1')).toMatchObject({ pairs: 45, of: 55 });
  expect(pair('F1', 'S1')).toMatchObject({ pairs: 0 });
  const { code, err } = await runCli(['losses', workshop, '--top', '0', '--quiet']);
  expect(code).toBe(2);
  expect(err).toMatch(/top is 0; give a whole number above 0/);
});

test('one loss after another: without D 21 of 78 pairs keep a path; equal seeds give equal bytes', async () => {
  const flags = ['--orders', '50', '--seed', '3'];
  const result = await json('resilience', workshop, ...flags);
  expect(result).toMatchObject({ of: 78, options: { orders: 50, seed: 3 } });
  const { worst } = result as unknown as { worst: { order: readonly string[]; left: readonly number[] } };
  expect(worst.order[0]).toBe('D');
  expect(worst.left.slice(0, 2)).toEqual([1, 21 / 78]);
  expect(await json('resilience', workshop, ...flags)).toEqual(result);
  expect(await json('resilience', workshop, '--effort', '0.02')).toMatchObject({ options: { orders: 20 } });
});

test('a space counts attendance, unless --include says otherwise', async () => {
  const file = folder({
    'actors.csv':
      'id,kind,sector\nmosque,group,community\ntrust,group,statutory\npolice,group,statutory\nforum,space,\n',
    'ties.csv': 'source,target\ntrust,police\n',
    'attendance.csv': 'actor,space\nmosque,forum\ntrust,forum\npolice,forum\n',
  });
  const { spaces } = await json('spaces', file);
  expect(spaces).toMatchObject([{ id: 'forum', participants: 3, meetings: 3, onlyHere: 2, isolated: ['mosque'] }]);
  expect((await json('spaces', file, '--include', 'ties'))['spaces']).toMatchObject([{ participants: 0 }]);
});

test('carriers says who carries what, alone and together', async () => {
  const file = folder({
    'actors.csv': 'id,kind\nann,service\nbob,service\nmosque,organisation\nforum,organisation\n',
    'ties.csv': 'source,target\nann,bob\n',
    'roles.csv': 'person,organisation,share\nann,mosque,\nann,forum,0.75\nbob,forum,0.25\n',
  });
  expect(await json('carriers', file)).toMatchObject({
    singleCarriers: 1,
    // .75² + .25²
    organisations: [
      { id: 'forum', carriers: ['ann', 'bob'], herfindahl: 0.625 },
      { id: 'mosque', herfindahl: 1 },
    ],
    persons: [
      { id: 'ann', lastCarrierOf: ['mosque'] },
      { id: 'bob', lastCarrierOf: [] },
    ],
    shared: [{ a: 'forum', b: 'mosque', through: ['ann'] }],
  });
  const { out } = await runCli(['carriers', file, '--quiet']);
  expect(out).toMatch(/1 of 2 organisations in the table roles is carried by one person alone: mosque\./);
});
