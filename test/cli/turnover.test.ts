import { expect, test } from 'vitest';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { folder, runCli, wcen } from './run-cli.js';
import { validator } from './schema.js';

const valid = validator('turnover');
const file = `${folder({ 'workshop.json': JSON.stringify(workshopGraph) })}/workshop.json`;

test('json follows its schema and has the numbers that networkx enumerated', async () => {
  const { code, out } = await runCli(['turnover', file, '--format', 'json', '--quiet']);
  expect(code).toBe(0);
  const result = JSON.parse(out) as object;
  expect(valid(result)).toEqual([]);
  const near = (x: number) => expect.closeTo(x, 12) as number;
  expect(result).toMatchObject({
    focal: 'D',
    of: 9,
    baseline: near(8 / 9),
    rows: [
      { probability: 0.1, expected: near(0.8888) },
      { probability: 0.3, expected: near(0.881688888888889) },
      { probability: 0.5, expected: near(0.8333333333333336) },
    ],
    withoutFocal: { rows: [{ expected: near(0.3) }, { expected: near(0.7 / 3) }, { expected: near(0.5 / 3) }] },
    busFactor: { size: 1, sets: [['D']] },
  });
});

test('flags choose probability, sector, steps and inheritance', async () => {
  const flags = ['--probability', '0', '--sector', 'statutory', '--steps', '1', '--inherit', '0.5'];
  const { out } = await runCli(['turnover', file, '--format', 'csv', '--quiet', ...flags]);
  // Nobody leaves: one in nine is tied to a holder of authority, with D and without.
  expect(out).toMatch(/^probability,expected,error,worst,expectedWithoutFocal,worstWithoutFocal\r\n0,0\.1111\d+,0,/);
});

test('text and md say it as an assumption, with the bus factor', async () => {
  const text = await runCli(['turnover', wcen]);
  expect(text.out).toMatch(/^On the map coded from Burgess/);
  expect(text.out).toMatch(/A probability is an assumption, not a forecast\./);
  expect(text.out).toMatch(/to expect without WCEN director/);
  expect((await runCli(['turnover', wcen, '--format', 'md'])).out).toMatch(/\| each leaves with \|/);
});

test('without authority there is nothing to count, and that is said', async () => {
  const plain = folder({ 'ties.csv': 'source,target\na,b\n' });
  const { code, out } = await runCli(['turnover', plain, '--quiet']);
  expect(code).toBe(0);
  expect(out).toMatch(/no turnover can be counted/);
});

test('a sector nobody is in is a wrong call', async () => {
  expect((await runCli(['turnover', wcen, '--sector', 'martian', '--quiet'])).code).toBe(2);
  expect((await runCli(['turnover', wcen, '--probability', '1.5', '--quiet'])).code).toBe(2);
});
