import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSocialCapitalError } from '../../src/kernel/error.js';
import { readWorkshop } from '../../src/index.js';
import { workbookToTables, writeWorkbook } from '../../src/workbook.js';
import { ods, sheetData, xlsx } from '../fixtures/make-workbook.js';

const { workshop } = readWorkshop('source,target,strength,evidence\na,b,2,one\nb,c,3,=two\n');

/** What is put into the XML of a part. */
const pieces = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '</c>',
  '<c r="A1">',
  '<c r="XFD1048576"><v>1</v></c>',
  '<row r="0">',
  '<f/>',
  '<v>',
  'NaN',
  '&#x110000;',
  '<!--',
  '<![CDATA[',
  '<?x',
  '<!DOCTYPE',
  '<mergeCell ref="A1:XFD1048576"/>',
  'table:number-rows-repeated="1048576" ',
  'table:number-columns-repeated="99999999999" ',
  '<table:table-cell>',
  '</table:table>',
  '__proto__="1" ',
  't="s" ',
  's="-1" ',
  '\u0000',
  '\uFFFF',
];

const mutation = fc.record({
  part: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 30 }),
  put: fc.constantFrom('', ...pieces),
});

const books = [
  await writeWorkbook(workshop),
  await writeWorkbook(workshop, { format: 'ods' }),
  xlsx([
    {
      name: 'ties',
      xml: `${sheetData([
        ['source', 'target'],
        ['a', 'b'],
      ])}<mergeCells><mergeCell ref="A1:A2"/></mergeCells>`,
    },
  ]),
  ods(
    '<table:table table:name="ties"><table:table-row><table:table-cell><text:p>source</text:p></table:table-cell></table:table-row></table:table>',
  ),
];

test('damaged parts are read or refused with a problem, quickly and never by accident', async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...books),
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
    async (book, mutations) => {
      const files = Object.entries(unzipSync(book)).map(
        ([name, bytes]) => [name, strFromU8(bytes)] as [string, string],
      );
      for (const { part, at, length, put } of mutations) {
        const file = files[part % files.length];
        if (file === undefined) continue;
        const from = Math.floor(at * file[1].length);
        file[1] = file[1].slice(0, from) + put + file[1].slice(from + length);
      }
      const zippable: Zippable = {};
      for (const [name, text] of files) zippable[name] = strToU8(text);
      const bytes = zipSync(zippable, { level: 1 });
      const start = performance.now();
      try {
        const { tables } = await workbookToTables(bytes);
        expect(tables.every(({ header }) => Array.isArray(header))).toBe(true);
      } catch (error) {
        if (!isSocialCapitalError(error) || error.code !== 'bad-input') throw error;
        expect(error.problems.length).toBeGreaterThan(0);
      }
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
  await fc.assert(property, { numRuns: 400 });
  expect(Object.keys(Object.prototype)).toEqual([]);
});
