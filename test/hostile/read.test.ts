import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isSocialCapitalError, type SocialCapitalError } from '../../src/kernel/error.js';
import { readWorkshop } from '../../src/io/read-workshop.js';
import type { ValidatedWorkshop } from '../../src/model/validate-tables.js';

const folder = new URL('../../../shared/data/hostile/', import.meta.url);
const isThere = existsSync(new URL('manifest.json', folder));
if (!isThere)
  console.warn('SKIPPED: the hostile files are not beside this repository; test/hostile/read.test.ts ran without them');

interface Entry {
  readonly id: string;
  readonly fmt: string;
  readonly file: string;
  readonly threat: string;
  readonly expect: 'accept' | 'reject' | 'either';
  readonly note?: string;
}

const manifest = isThere
  ? (JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as readonly Entry[])
  : [];
const ours = manifest.filter(({ fmt }) => fmt === 'csv' || fmt === 'json');

function attempt(source: string | Uint8Array, name: string): ValidatedWorkshop | SocialCapitalError {
  try {
    return readWorkshop(source, { name });
  } catch (error) {
    if (isSocialCapitalError(error) && error.code === 'bad-input') return error;
    throw error;
  }
}

const place = /\b(?:lines?|rows?|columns?|bytes?|file|key|position|character)\b/i;

describe.skipIf(!isThere)('hostile files', () => {
  test.each(ours)('$id $threat: $expect', ({ file, expect: wanted, note }) => {
    const start = performance.now();
    const result = attempt(readFileSync(new URL(`files/${file}`, folder)), file);
    expect(performance.now() - start).toBeLessThan(2000);
    const isError = isSocialCapitalError(result);
    const refused = isError || result.problems.some(({ severity }) => severity === 'error');
    if (wanted !== 'either') expect(refused ? 'reject' : 'accept').toBe(wanted);
    if (isError) expect(result.message).toMatch(place);
    if (note === 'flag') expect(result.problems.length).toBeGreaterThan(0);
  });

  test('the controls and the flagged ones are read right', () => {
    const read = (file: string): ValidatedWorkshop => {
      const result = attempt(readFileSync(new URL(`files/${file}`, folder)), file);
      if (isSocialCapitalError(result)) throw result;
      return result;
    };
    const labels = (file: string): readonly string[] => read(file).workshop.actors.map(({ label }) => label);
    expect(labels('c00-control.csv')).toEqual(['Ana', 'Ben, Jr.']);
    expect(labels('c01-utf16le.csv')).toEqual(['Łukasz', 'Ana']);
    expect(labels('c07-bom.csv')).toEqual(['Ana']);
    expect(labels('c11-formula.csv')).toEqual(['=HYPERLINK("http://127.0.0.1/?"&A2,"x")', '@SUM(1+1)', '-2+3']);
    expect(labels('c12-cr-only.csv')).toEqual(['Ana', 'Ben']);
    expect(read('c04-ragged.csv').problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['short-row', 'long-row']),
    );
    expect(labels('j00-control.json')).toEqual(['a', 'b']);
    expect(labels('j01-proto.json')).toEqual(['__proto__', 'constructor']);
    expect(read('j01-proto.json').workshop.ties).toMatchObject([{ source: '__proto__', target: 'constructor' }]);
  });
});

/** Milliseconds for one reading, the best of two. */
function time(source: string): number {
  return Math.min(
    ...[1, 2].map(() => {
      const start = performance.now();
      attempt(source, 'x.csv');
      return performance.now() - start;
    }),
  );
}

describe('time grows with size, not with its square', () => {
  test.each<readonly [string, (n: number) => string]>([
    ['quotes in a quoted cell', (n) => `id,label\na,"${'""'.repeat(n)}"\n`],
    ['quotes that do not close', (n) => `id,label\n${'"a""'.repeat(n)}`],
    ['separators', (n) => `id,label\na${','.repeat(n)}\n`],
    ['columns', (n) => `id${',x'.repeat(n)}\na\n`],
    ['blank lines', (n) => `id\n${'\n'.repeat(n)}a\n`],
    ['spaces', (n) => `id,power\n${' '.repeat(n)}a,1${' '.repeat(n)}2\n`],
    ['digits', (n) => `id,power\na,${'1'.repeat(n)}x\n`],
    ['unknown actors', (n) => `source,target\n${Array.from({ length: n / 20 }, (_, i) => `a${i},b${i}\n`).join('')}`],
    ['brackets', (n) => `[${'[],'.repeat(n)}1]`],
    ['escapes', (n) => `["${'\\u00e9'.repeat(n)}`],
    ['numbers', (n) => `[${'1'.repeat(n)}`],
    [
      'a chain of parts',
      (n) => `id,part_of\n${Array.from({ length: n / 20 }, (_, i) => `a${i},a${i + 1}\n`).join('')}`,
    ],
  ])('%s', (_, make) => {
    const base = 30_000;
    const [once, four] = [time(make(base)), time(make(base * 4))];
    // Linear gives 4. A square would be 16 times as slow and, at these sizes, take many seconds; a busy machine does not.
    expect(four).toBeLessThan(Math.max(once * 12, 1000));
  });

  test('4 MB of quotes take under 2 s', () => {
    expect(time(`id\n${'"'.repeat(4_000_000)}`)).toBeLessThan(2000);
    expect(time(`id\n"${'""'.repeat(2_000_000)}"`)).toBeLessThan(2000);
  });
});
