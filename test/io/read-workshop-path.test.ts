import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { isSocialCapitalError, type Problem } from '../../src/kernel/error.js';
import { formatProblem } from '../../src/model/format-problem.js';
import { readWorkshopPath } from '../../src/node.js';

const wcen = fileURLToPath(new URL('../../examples/wcen', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'social-capital-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;

/** A copy of the WCEN folder with files added or replaced. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(root, String(count++));
  cpSync(wcen, path, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

/** A folder of its own with one file, and the path of that file. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(root, String(count++));
  mkdirSync(path);
  writeFileSync(join(path, name), content);
  return join(path, name);
}

/** Problems of severity error, thrown or returned. */
async function errors(path: string): Promise<readonly Problem[]> {
  try {
    return (await readWorkshopPath(path)).problems.filter(({ severity }) => severity === 'error');
  } catch (error) {
    if (isSocialCapitalError(error) && error.code === 'bad-input') return error.problems;
    throw error;
  }
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text.split(''), (character) => character.charCodeAt(0));

describe('ten inputs that go wrong', () => {
  test.each<readonly [string, () => string, string]>([
    ['a missing file', () => join(root, 'nothing.csv'), 'nothing.csv: There is no such file or folder.'],
    [
      'a missing column',
      () => folder({ 'ties.csv': 'source,strength\ndirector,1\n' }),
      'ties.csv row 1, column target: There is no column target.',
    ],
    [
      'an unknown actor in a tie',
      () => folder({ 'ties.csv': 'source,target\ndirector,wcen\ndirektor,wcen\n' }),
      'ties.csv row 3, column source: "direktor" is not among the actors. Did you mean "director"?',
    ],
    [
      'a duplicate id',
      () => file('actors.csv', 'id\nana\nben\nana\n'),
      'actors.csv row 4, column id: The id "ana" is there twice, first in row 2.',
    ],
    [
      'a word in strength',
      () => folder({ 'ties.csv': 'source,target,strength\ndirector,wcen,strong\n' }),
      'ties.csv row 2, column strength: "strong" is not a number.',
    ],
    [
      'Windows-1252',
      () => file('ties.csv', latin1('source,target\nana,Jos\xE9\n')),
      'ties.csv: Line 2 is not UTF-8: byte 22 is 0xE9.',
    ],
    ['an empty file', () => folder({ 'ties.csv': '' }), 'ties.csv: The file is empty.'],
    [
      'a PNG named .csv',
      () => file('ties.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)),
      'ties.csv: This is a PNG picture',
    ],
    [
      'JSON cut off in the middle',
      () => file('workshop.json', '{"ties": [\n  {"source": "a", '),
      'workshop.json: At line 2, column 19: ',
    ],
  ])('%s', async (_, path, message) => {
    const start = performance.now();
    const found = await errors(path());
    expect(found.map((problem) => formatProblem(problem)).join('\n')).toContain(message);
    expect(found.every(({ hint }) => hint !== '')).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('semicolons with decimal commas are read, with notices', async () => {
    const path = file('ties.csv', 'source;target;strength\nana;ben;0,5\nben;cai;2\n');
    const { workshop, problems } = await readWorkshopPath(path);
    expect(workshop.ties.map(({ strength }) => strength)).toEqual([0.5, 2]);
    expect(problems.map((problem) => `${problem.severity} ${problem.code}`)).toEqual([
      'notice made-actors',
      'warning kind-not-recorded',
      'notice semicolons-read',
      'notice decimal-comma',
    ]);
  });
});

test('files that are no tables, hidden files and folders are ignored; other tables are told', async () => {
  const path = folder({ '.~lock.ties.csv': 'x', 'picture.png': 'x', 'results.csv': 'degree\n1\n', 'notes.txt': 'x' });
  mkdirSync(join(path, 'old.csv'));
  const { workshop, problems } = await readWorkshopPath(path);
  expect(workshop.actors).toHaveLength(32);
  expect(problems.map(({ code, table }) => `${code} ${table}`)).toEqual(['unknown-table results.csv']);
});

test('a folder without tables, a device and a file too large are refused', async () => {
  const empty = join(root, String(count++));
  mkdirSync(empty);
  expect((await errors(empty))[0]?.code).toBe('empty-folder');
  expect((await errors('/dev/zero'))[0]?.code).toMatch(/not-a-file|missing-file/);
  expect((await errors(join(wcen, 'ties.csv', 'x')))[0]?.code).toBe('missing-file');
  await expect(readWorkshopPath(wcen, { limits: { bytes: 1000 } })).rejects.toThrow('limits.bytes');
  await expect(readWorkshopPath(join(wcen, 'ties.csv'), { limits: { bytes: 1000 } })).rejects.toThrow('limits.bytes');
});

test('the order of files on the disk does not matter, nor that of rows to what is read', async () => {
  const lines = ['source,target,wave', 'a,b,w1', 'b,c,w2', 'c,a,'];
  const one = (await readWorkshopPath(file('ties.csv', lines.join('\n')))).workshop;
  const two = (await readWorkshopPath(file('ties.csv', [lines[0], lines[3], lines[1], lines[2]].join('\n')))).workshop;
  const key = (value: unknown): string => JSON.stringify(value);
  expect(two.about).toEqual(one.about);
  expect(two.ties.map(key).sort()).toEqual(one.ties.map(key).sort());
  expect(two.actors.map(key).sort()).toEqual(one.actors.map(key).sort());
});
