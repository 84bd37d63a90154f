import { existsSync, readFileSync } from 'node:fs';
import { createDeflateRaw, deflateRawSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { isSocialCapitalError, type Problem } from '../../src/kernel/error.js';
import { readWorkbook, type WorkbookLimits, workbookToTables, type WorkbookTables } from '../../src/workbook.js';
import { type Entry, ods, sheetData, xlsx, xlsxEntries, zip } from '../fixtures/make-workbook.js';

const ties = {
  name: 'ties',
  xml: sheetData([
    ['source', 'target'],
    ['mosque', 'director'],
  ]),
};

/** The problem a workbook is refused with. */
async function refusal(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Promise<Problem> {
  try {
    await workbookToTables(bytes, { name: 'x.xlsx', limits });
  } catch (error) {
    if (isSocialCapitalError(error) && error.code === 'bad-input' && error.problems[0] !== undefined)
      return error.problems[0];
    throw error;
  }
  throw new Error('it was read');
}

/** A workbook with one part replaced. */
function withPart(part: Entry): Uint8Array {
  return zip([...xlsxEntries([ties]).filter(({ name }) => name !== part.name), part]);
}

const sheet1 = 'xl/worksheets/sheet1.xml';

describe('what unpacks to too much', () => {
  /** 600 MB of blanks, packed to 0.6 MB without ever being held unpacked. */
  async function packedBlanks(megabytes: number): Promise<Uint8Array> {
    const stream = createDeflateRaw({ level: 1 });
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    const block = Buffer.alloc(1024 * 1024, ' ');
    for (let i = 0; i < megabytes; i++) {
      if (!stream.write(block)) await new Promise((resolve) => stream.once('drain', resolve));
    }
    stream.end();
    await new Promise((resolve) => stream.once('end', resolve));
    return new Uint8Array(Buffer.concat(chunks));
  }

  test('600 MB are refused in under 2 s and 512 MB, whether the directory tells or lies', async () => {
    const packed = await packedBlanks(600);
    const honest = withPart({ name: sheet1, packed, declared: 600 * 1024 * 1024 });
    const lying = withPart({ name: sheet1, packed, declared: 300_000 });
    const before = process.memoryUsage();
    for (const [bytes, code] of [
      [honest, 'too-large'],
      [lying, 'broken-workbook'],
    ] as const) {
      const start = performance.now();
      expect((await refusal(bytes)).code).toBe(code);
      expect(performance.now() - start).toBeLessThan(2000);
    }
    const after = process.memoryUsage();
    const grown = after.rss - before.rss;
    expect(grown).toBeLessThan(512 * 1024 * 1024);
  });

  test.each<readonly [keyof WorkbookLimits, Uint8Array, Partial<WorkbookLimits>]>([
    ['bytes', xlsx([ties]), { bytes: 1000 }],
    ['inflated', xlsx([ties]), { inflated: 1000 }],
    ['entries', xlsx([ties]), { entries: 3 }],
    ['cells', xlsx([ties]), { cells: 3 }],
    [
      'cells',
      xlsx([{ name: 'ties', xml: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' }]),
      { cells: 9999 },
    ],
    ['ratio', withPart({ name: sheet1, text: `<worksheet>${' '.repeat(4e6)}</worksheet>` }), {}],
    [
      'cells',
      ods(
        '<table:table table:name="ties"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"><text:p>a</text:p></table:table-cell></table:table-row></table:table>',
      ),
      {},
    ],
    ['depth', withPart({ name: sheet1, text: '<a>'.repeat(200) + '</a>'.repeat(200) }), {}],
  ])('the limit %s is named', async (limit, bytes, limits) => {
    const problem = await refusal(bytes, limits);
    expect(problem.code).toBe('too-large');
    expect(`${problem.message} ${problem.hint}`).toContain(`limits.${limit}`);
  });

  test('merged cells upon merged cells are refused, not filled for hours', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => ['source', 'target', String(i)]);
    const merges = '<mergeCell ref="A1:C300"/>'.repeat(2000);
    const bytes = xlsx([{ name: 'ties', xml: `${sheetData(rows)}<mergeCells>${merges}</mergeCells>` }]);
    expect((await refusal(bytes)).hint).toContain('limits.cells');
  });

  test('ties beyond their limit are refused too', async () => {
    const rows = [
      ['source', 'target'],
      ['a', 'b'],
      ['b', 'c'],
    ];
    await expect(readWorkbook(xlsx([{ name: 'ties', xml: sheetData(rows) }]), { limits: { ties: 1 } })).rejects.toThrow(
      'limits.ties',
    );
  });

  test('a lone far cell costs nothing beyond its row', async () => {
    const far =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>';
    const { tables } = await workbookToTables(xlsx([ties, { name: 'other', xml: far }]));
    expect(tables.map(({ name }) => name)).toEqual(['ties', 'other']);
  });

  test('blank rows and columns repeated a million times are skipped', async () => {
    const blank =
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const row = (a: string, b: string): string =>
      `<table:table-row><table:table-cell><text:p>${a}</text:p></table:table-cell><table:table-cell><text:p>${b}</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16382"/></table:table-row>`;
    const { workshop } = await readWorkbook(
      ods(`<table:table table:name="ties">${row('source', 'target')}${row('a', 'b')}${blank}</table:table>`),
    );
    expect(workshop.ties).toHaveLength(1);
  });
});

describe('what is no sound workbook', () => {
  const sound = xlsx([ties]);
  const flipped = sound.slice();
  flipped[60] = (flipped[60] ?? 0) ^ 0xff;
  const doctype = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
  test.each<readonly [string, Uint8Array, string, RegExp]>([
    ['nothing', new Uint8Array(), 'not-a-workbook', /empty/],
    ['a web page', new TextEncoder().encode('<html><table></table></html>'), 'not-a-workbook', /web page/],
    ['an old or protected workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-workbook', /\.xls/],
    ['another zip file', zip([{ name: 'word/document.xml', text: '<a/>' }]), 'not-a-workbook', /without sheets/],
    ['a binary workbook', zip([{ name: 'xl/workbook.bin', text: 'x' }]), 'not-a-workbook', /xlsb/],
    ['cut off', sound.slice(0, -40), 'broken-workbook', /directory/],
    ['a damaged byte', flipped, 'broken-workbook', /damaged/],
    [
      'a part missing',
      zip(xlsxEntries([ties]).filter(({ name }) => name !== 'xl/_rels/workbook.xml.rels')),
      'not-a-workbook',
      /./,
    ],
    ['a password', withPart({ name: sheet1, text: '<a/>', flags: 1 }), 'password', /password/],
    [
      'a DOCTYPE in a sheet',
      withPart({ name: sheet1, text: `${doctype}<worksheet/>` }),
      'doctype',
      /sheet1\.xml declares a DOCTYPE/,
    ],
    [
      'a DOCTYPE in the list of types',
      withPart({ name: '[Content_Types].xml', text: `${doctype}<Types/>` }),
      'doctype',
      /Content_Types/,
    ],
    [
      'an unknown entity',
      withPart({ name: sheet1, text: '<worksheet>&bomb;</worksheet>' }),
      'broken-workbook',
      /&bomb;|bomb/,
    ],
    [
      'tags that do not match',
      withPart({ name: sheet1, text: '<worksheet><a></worksheet>' }),
      'broken-workbook',
      /closes/,
    ],
    ['XML cut off', withPart({ name: sheet1, text: '<worksheet><sheetData>' }), 'broken-workbook', /cut off/],
    [
      'bytes that are not UTF-8',
      withPart({ name: sheet1, packed: deflateRawSync(new Uint8Array([0xff])), declared: 1, crc: 0xff000000 }),
      'broken-workbook',
      /UTF-8/,
    ],
    [
      'a cell twice',
      xlsx([{ name: 'ties', xml: '<sheetData><row><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row></sheetData>' }]),
      'double-cell',
      /A2 is there twice/,
    ],
    ['no filled sheet', xlsx([{ name: 'ties', xml: '<sheetData/>' }]), 'empty', /no filled sheet/],
  ])('%s', async (_what, bytes, code, message) => {
    const problem = await refusal(bytes);
    expect([problem.code, problem.hint !== '']).toEqual([code, true]);
    expect(problem.message).toMatch(message);
  });

  test('a protected OpenDocument workbook says so', async () => {
    const bytes = zip([
      { name: 'mimetype', text: 'application/vnd.oasis.opendocument.spreadsheet' },
      {
        name: 'META-INF/manifest.xml',
        text: '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      },
      { name: 'content.xml', text: 'not xml' },
    ]);
    expect((await refusal(bytes)).code).toBe('password');
  });

  test('every cut of a sound workbook is refused, never an accident', async () => {
    for (let length = 0; length < sound.length; length += 97) {
      expect((await refusal(sound.slice(0, length))).message).not.toBe('');
    }
  });

  test('every damaged byte gives the same tables or a refusal', async () => {
    const whole = JSON.stringify((await workbookToTables(sound)).tables);
    let refused = 0;
    for (let at = 0; at < sound.length; at += 13) {
      const bytes = sound.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      try {
        expect(JSON.stringify((await workbookToTables(bytes)).tables)).toBe(whole);
      } catch (error) {
        if (!isSocialCapitalError(error)) throw error;
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(50);
  });
});

describe('hostile workbooks kept beside this repository', () => {
  const folder = new URL('../../../shared/data/hostile/files/', import.meta.url);
  const isThere = existsSync(folder);
  if (!isThere) console.warn('SKIPPED: the hostile files are not here, so ten workbooks were not tried.');
  const read = (name: string): Promise<WorkbookTables> =>
    workbookToTables(readFileSync(new URL(name, folder)), { name });
  const cells = ({ tables }: WorkbookTables): unknown =>
    tables.map(({ header, rows }) => [header, ...rows.map((row) => row.cells)]);

  it.skipIf(!isThere).each<readonly [string, unknown, readonly string[]]>([
    [
      's00-control.xlsx',
      [
        [
          ['Name', 'Score'],
          ['Ana', '1.5'],
          ['Ben', '2'],
        ],
      ],
      [],
    ],
    ['s02-zip-media.xlsx', [[['Name'], ['Ana']]], []],
    ['s05-hidden-sheet.xlsx', [[['Name'], ['Ana']]], ['hidden-sheet Private notes']],
    [
      's07-formula-nocache.xlsx',
      [
        [
          ['Name', 'Score'],
          ['Ana', ''],
          ['Ben', ''],
        ],
      ],
      ['formula-without-value =1+1', 'error-cell #DIV/0!'],
    ],
    ['s08-date1904.xlsx', [[['When'], ['2016-04-02']]], []],
    ['s12-proto-comment.xlsx', [[['Name'], ['Ana']]], []],
    [
      's13-proto-header.xlsx',
      [
        [
          ['Name', '__proto__', 'constructor'],
          ['Ana', 'p', 'c'],
        ],
      ],
      [],
    ],
    ['s15-phonetic-escape.xlsx', [[['Name'], ['東京'], ['A\rB']]], []],
  ])('%s is read', async (name, expected, problems) => {
    const found = await read(name);
    expect(cells(found)).toEqual(expected);
    expect(found.problems.map(({ code, value }) => `${code} ${value}`)).toEqual(problems);
  });

  it.skipIf(!isThere).each([
    ['s03-xml-bomb.xlsx', 'DOCTYPE'],
    ['s10-html.xlsx', 'web page'],
    ['s17-dup-cell.xlsx', 'A2 is there twice'],
  ])('%s is refused', async (name, message) => {
    await expect(read(name)).rejects.toThrow(message);
  });
});
