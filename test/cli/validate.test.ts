import { expect, test } from 'vitest';
import { folder, runCli, wcen } from './run-cli.js';
import { validator } from './schema.js';

const valid = validator('validate');

test('WCEN is what its README says: 32 actors, 56 ties of which 39 stated, 20 attendances', async () => {
  const { code, out, err } = await runCli(['validate', wcen]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.trimEnd().split('\n').at(-1)).toMatch(
    /^32 actors, 56 ties \(39 stated, 17 inferred\), 20 attendances; 0 errors, /,
  );
});

test('every error is listed with its place, and the first again on standard error', async () => {
  const workshop = folder({ 'ties.csv': 'source,target,strength\na,b,strong\nb,c,1\nc,,2\n' });
  const { code, out, err } = await runCli(['validate', workshop]);
  expect(code).toBe(2);
  expect(out).toMatch(/^error: ties\.csv row 2, column strength: .*strong/m);
  expect(out).toMatch(/^error: ties\.csv row 4, column target: /m);
  expect(out).toMatch(/; 2 errors, 1 warning, \d+ notices?\n$/);
  expect(err).toMatch(/^error: 2 errors, the first: ties\.csv row 2, column strength: /);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('a file nothing can be made of still gives its problem', async () => {
  const { code, out } = await runCli(['validate', '/nowhere/at-all.csv']);
  expect(code).toBe(2);
  expect(out).toMatch(/^error: \/nowhere\/at-all\.csv: There is no such file/);
});

test('--quiet keeps the errors and the summary only', async () => {
  const workshop = folder({ 'ties.csv': 'source,target\na,b\nb,c\n' });
  const loud = await runCli(['validate', workshop]);
  const quiet = await runCli(['validate', workshop, '--quiet']);
  expect(loud.out).toMatch(/^notice: /m);
  expect(quiet.out).toBe(loud.out.trimEnd().split('\n').at(-1) + '\n');
});

test.each([
  ['WCEN', () => wcen, 0],
  ['a bad row', () => folder({ 'ties.csv': 'source,target,strength\na,b,strong\n' }), 2],
  ['no such file', () => '/nowhere/at-all.csv', 2],
])('--format json follows its schema: %s', async (_name, input, expected) => {
  const { code, out } = await runCli(['validate', input(), '--format', 'json']);
  expect(code).toBe(expected);
  const result: unknown = JSON.parse(out);
  expect(valid(result)).toEqual([]);
  expect(result).toMatchObject({ schema: 'social-capital/validate/1', valid: expected === 0 });
});

test('standard input is read for -', async () => {
  const { code, out } = await runCli(['validate', '-'], { stdin: 'source,target\nmosque,director\n' });
  expect(code).toBe(0);
  expect(out).toMatch(/2 actors, 1 tie; 0 errors/);
});

test('Windows-1252 is refused with a way to read it, and read when named', async () => {
  const bytes = Buffer.from('source,target\nJosé,b\n', 'latin1');
  const refused = await runCli(['validate', '-'], { stdin: bytes });
  expect(refused.code).toBe(2);
  expect(refused.out).toMatch(/--encoding windows-1252/);
  const read = await runCli(['validate', '-', '--encoding', 'windows-1252', '--format', 'json'], { stdin: bytes });
  expect(read.code).toBe(0);
  const unknown = await runCli(['validate', '-', '--encoding', 'latin-9'], { stdin: bytes });
  expect(unknown.code).toBe(2);
});

test('an id the graph holds under another key is said', async () => {
  const { code, out } = await runCli(['validate', '-'], { stdin: 'source,target\nconstructor,b\n' });
  expect(code).toBe(0);
  expect(out).toMatch(/notice: .*"constructor".*"constructor_"/);
});
