import { expect, test } from 'vitest';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { folder, runCli, wcen } from './run-cli.js';
import { validator } from './schema.js';

const valid = validator('dependency');

interface Counted {
  readonly pairs: number;
  readonly of: number;
}

async function dependency(
  ...argv: readonly string[]
): Promise<{ readonly disconnected: Counted; readonly focal: string }> {
  const { code, out, err } = await runCli(['dependency', ...argv, '--format', 'json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const result = JSON.parse(out) as { disconnected: Counted; focal: string };
  expect(valid(result)).toEqual([]);
  return result;
}

// The known answers of the README of the WCEN tables.
test.each([
  [78, 379, []],
  [75, 352, ['--wave', 'last']],
  [59, 465, ['--include', 'ties,attendance']],
  [57, 435, ['--include', 'ties,attendance', '--wave', 'last']],
])('WCEN loses %d of %d pairs with the director: %j', async (pairs, of, flags) => {
  const { disconnected } = await dependency(wcen, '--focal', 'director', ...flags);
  expect(disconnected).toMatchObject({ pairs, of });
});

test.each([
  ['ccg', 0.238],
  ['iapt', 0.162],
  ['director', 0.083],
])('WCEN on stated ties alone: %s %d', async (focal, share) => {
  const { disconnected } = await dependency(wcen, '--focal', focal, '--basis', 'stated');
  expect(disconnected.pairs / disconnected.of).toBeCloseTo(share, 3);
});

test('the workshop names the focal actor when the call does not', async () => {
  expect((await dependency(wcen)).focal).toBe('director');
});

test('without a focal actor anywhere the call is wrong', async () => {
  const { code, err } = await runCli(['dependency', folder({ 'ties.csv': 'source,target\na,b\n' }), '--quiet']);
  expect(code).toBe(2);
  expect(err).toBe('error: The tables name no focal actor. Say whose loss to study: --focal ID.\n');
});

test('an unknown focal actor gets a near one', async () => {
  const { code, err } = await runCli(['dependency', wcen, '--focal', 'directer']);
  expect(code).toBe(2);
  expect(err).toMatch(/no actor has the id "directer"\. Did you mean "director"\?/);
});

test('an actor left out of the view has nothing to lose, not zero', async () => {
  const result = await dependency(wcen, '--focal', 'director', '--without', 'director');
  expect(result).toMatchObject({ disconnected: { pairs: null, of: null, share: null }, isolated: null });
  const { out } = await runCli(['dependency', wcen, '--focal', 'director', '--without', 'director']);
  expect(out).toMatch(/has no part in what was chosen/);
});

test('text says it as a scenario on a map, with counts, twice, and how fragile it is', async () => {
  const { out } = await runCli(['dependency', wcen]);
  expect(out).toMatch(/^On the map coded from Burgess/);
  expect(out).toMatch(/if WCEN director left and nothing else changed, 78 of 379 pairs .*\(21.%\)/);
  expect(out).toMatch(/On the ties that the source states.* 23 of 277 \(8.%\)/);
  expect(out).toMatch(/A tie that is not drawn may exist all the same\./);
  expect(out).not.toMatch(/\bwill\b|significant|the network is/i);
});

test('csv and md hold the same numbers', async () => {
  const csv = await runCli(['dependency', wcen, '--format', 'csv']);
  expect(csv.out).toMatch(/^measure,value,pairs,of,detail\r\ndisconnected,0\.205\d+,78,379,\r\n/);
  const md = await runCli(['dependency', wcen, '--format', 'md']);
  expect(md.out).toMatch(/\| pairs of others that lose every path \| 0\.206 \| 78 \| 379 \|/);
});

test('without consent the focal person prints as a code', async () => {
  const people = folder({
    'actors.csv': 'id,label,kind\nann,Ann Ash,person\nbob,Bob Birch,person\ncentre,Centre,service\nd,D,service\n',
    'ties.csv': 'source,target\nann,centre\nann,bob\nann,d\n',
  });
  for (const format of ['json', 'csv', 'text', 'md']) {
    const { out } = await runCli(['dependency', people, '--focal', 'ann', '--format', format]);
    expect(out).not.toMatch(/\bann\b|ash|bob|birch/i);
  }
});

test('json says how few unreported ties would halve the shares', async () => {
  const file = `${folder({ 'workshop.json': JSON.stringify(workshopGraph) })}/workshop.json`;
  const { out } = await runCli(['dependency', file, '--format', 'json', '--quiet']);
  // Enumerated: one unreported tie cuts .8085 to .2979, so one halves it.
  expect(valid(JSON.parse(out))).toEqual([]);
  expect(JSON.parse(out)).toMatchObject({ tipping: { crossSectorDisconnected: { ties: 1, exact: true } } });
});
