import { expect, test } from 'vitest';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { folder, runCli, wcen } from './run-cli.js';
import { validator } from './schema.js';

const valid = validator('keyplayers');
const workshop = folder({ 'workshop.json': JSON.stringify(workshopGraph) });
const file = `${workshop}/workshop.json`;

// Exhaustive search in networkx, on the fictional workshop.
test.each([
  [['--size', '1'], 0.730769230769, ['D']],
  [['--size', '1', '--measure', 'distance-fragmentation'], 0.832905982906, ['D']],
  [['--size', '1', '--aim', 'reach'], 0.857142857143, ['D']],
  [['--size', '1', '--measure', 'step-reach', '--steps', '1'], 10, ['D']],
])('json follows its schema: %j', async (flags, best, set) => {
  const { code, out } = await runCli(['keyplayers', file, '--format', 'json', '--quiet', ...flags]);
  expect(code).toBe(0);
  const result = JSON.parse(out) as object;
  expect(valid(result)).toEqual([]);
  expect(result).toMatchObject({ best: expect.closeTo(best, 11) as number, sets: [set], exact: true, isolates: ['X'] });
});

test('text gives baseline, value, number of sets and whether all were tried', async () => {
  const { out } = await runCli(['keyplayers', wcen, '--size', '2']);
  expect(out).toMatch(/^On the map coded from Burgess.*from 0\.\d+ to 0\.\d+ at most.*all 496 sets were tried/);
  const reach = await runCli(['keyplayers', wcen, '--size', '2', '--aim', 'reach', '--format', 'md']);
  expect(reach.out).toMatch(/Without any tie: /);
  expect(reach.out).toMatch(/\| set \| members \|/);
});

test('csv has a row per member of every set', async () => {
  const { out } = await runCli(['keyplayers', file, '--size', '2', '--format', 'csv', '--quiet']);
  expect(out).toMatch(/^set,id,label,value\r\n1,D,D,0\.84848\d+\r\n1,F1,F1,/);
});

test('a set larger than the map is a wrong call', async () => {
  const { code, err } = await runCli(['keyplayers', file, '--size', '99', '--quiet']);
  expect(code).toBe(2);
  expect(err).toMatch(/size is 99; give a whole number from 1 to 14/);
});
