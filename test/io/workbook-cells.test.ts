import { describe, expect, test } from 'vitest';
import { readWorkbook, workbookToTables } from '../../src/workbook.js';
import { ods, sheetData, xlsx } from '../fixtures/make-workbook.js';

const header = ['id', 'label', 'power'];

/** A row of an OpenDocument sheet; a cell that begins with `<` is taken as it is. */
function row(...cells: readonly string[]): string {
  const written = cells.map((cell) =>
    cell.startsWith('<')
      ? cell
      : `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`,
  );
  return `<table:table-row>${written.join('')}</table:table-row>`;
}

/** A table of an OpenDocument workbook. */
function table(name: string, rows: string, style = 'shown'): string {
  return `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`;
}

const number = (attributes: string, text = ''): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;

/** The same content in both formats, so that both are read the same. */
const formats = {
  xlsx: {
    values: xlsx([
      {
        name: 'actors',
        xml: sheetData([
          [...header, 'seen', 'open'],
          ['007', 'Seven', '<c><v>1.5</v></c>', '<c s="1"><v>42462</v></c>', '<c t="b"><v>1</v></c>'],
          [
            '<c><v>8</v></c>',
            '<c t="str"><f>UPPER("ab")</f><v>AB</v></c>',
            '<c><f>1+1</f><v>2</v></c>',
            '<c s="1"><v>42462.75</v></c>',
            '',
          ],
        ]),
      },
    ]),
    faults: xlsx([
      {
        name: 'actors',
        xml: sheetData([
          header,
          ['a', '', '<c><f>1+1</f></c>'],
          ['b', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', ''],
          ['c', '', ''],
        ]),
      },
      {
        name: 'ties',
        xml: sheetData([
          ['source', 'target'],
          ['a', 'c'],
          ['c', 'c'],
        ]),
      },
      { name: 'sums', xml: sheetData([['whatever'], ['<c t="e"><v>#REF!</v></c>']]) },
    ]),
    hidden: xlsx([
      {
        name: 'ties',
        xml: sheetData([
          ['source', 'target'],
          ['a', 'b'],
        ]),
      },
      {
        name: 'private',
        xml: sheetData([
          ['source', 'target'],
          ['x', 'y'],
        ]),
        state: 'veryHidden',
      },
      { name: 'lists', xml: sheetData([['yes']]), state: 'hidden' },
    ]),
    merged: xlsx([
      {
        name: 'ties',
        xml: `${sheetData([
          ['source', 'target'],
          ['a', 'b'],
          ['', 'c'],
          ['', 'd'],
        ])}<mergeCells><mergeCell ref="A2:A4"/></mergeCells>`,
      },
    ]),
  },
  ods: {
    values: ods(
      table(
        'actors',
        row(...header, 'seen', 'open') +
          row(
            '007',
            'Seven',
            number('office:value-type="float" office:value="1.5"', '1,50'),
            number('office:value-type="date" office:date-value="2016-04-02"', '02.04.16'),
            number('office:value-type="boolean" office:boolean-value="true"', 'WAHR'),
          ) +
          row(
            number('office:value-type="float" office:value="8"', '8'),
            number('table:formula="of:=UPPER(&quot;ab&quot;)" office:value-type="string"', 'AB'),
            number('table:formula="of:=1+1" office:value-type="float" office:value="2"', '2'),
            number('office:value-type="date" office:date-value="2016-04-02T18:00:00"', 'x'),
          ),
      ),
    ),
    faults: ods(
      table(
        'actors',
        row(...header) +
          row('a', '', '<table:table-cell table:formula="of:=1+1"/>') +
          row(
            'b',
            '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
          ) +
          row('c'),
      ) +
        table('ties', row('source', 'target') + row('a', 'c') + row('c', 'c')) +
        table(
          'sums',
          row('whatever') +
            row('<table:table-cell calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>'),
        ),
    ),
    hidden: ods(
      table('ties', row('source', 'target') + row('a', 'b')) +
        table('private', row('source', 'target') + row('x', 'y'), 'away') +
        table('lists', row('yes'), 'away'),
      '<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style>',
    ),
    merged: ods(
      table(
        'ties',
        row('source', 'target') +
          row(
            '<table:table-cell table:number-rows-spanned="3" office:value-type="string"><text:p>a</text:p></table:table-cell>',
            'b',
          ) +
          row('<table:covered-table-cell/>', 'c') +
          row('<table:covered-table-cell/>', 'd'),
      ),
    ),
  },
};

describe.each(['xlsx', 'ods'] as const)('cells of %s', (format) => {
  const books = formats[format];

  test('numbers, dates, yes and no, results of formulas; ids stay text', async () => {
    const { tables, problems } = await workbookToTables(books.values);
    expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['007', 'Seven', '1.5', '2016-04-02', 'TRUE'],
      ['8', 'AB', '2', '2016-04-02T18:00:00', ''],
    ]);
    expect(problems).toEqual([]);
  });

  test('a formula without result and an error are located; their rows are left out once', async () => {
    const { workshop, problems } = await readWorkbook(books.faults);
    expect(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ code, table, row, column, value, message }) => [
          code,
          table,
          row,
          column,
          value,
          message.includes(`${column === 'power' ? 'C' : 'B'}${row}`),
        ]),
    ).toEqual([
      ['formula-without-value', 'actors', 2, 'power', '=1+1', true],
      ['error-cell', 'actors', 3, 'label', '#DIV/0!', true],
    ]);
    expect(workshop.actors.map(({ id }) => id)).toEqual(['c']);
    expect(workshop.ties.map(({ source, target }) => source + target)).toEqual(['cc']);
  });

  test('hidden sheets are not read and named, the lists of a template apart', async () => {
    const { workshop, problems } = await readWorkbook(books.hidden, { name: 'w.xlsx' });
    expect(workshop.ties).toHaveLength(1);
    expect(
      problems.filter(({ code }) => code === 'hidden-sheet').map(({ table, message }) => `${table}: ${message}`),
    ).toEqual(['w.xlsx: Hidden sheets are not read: private.']);
  });

  test('merged cells have their value in each of them, and say so', async () => {
    const { workshop, problems } = await readWorkbook(books.merged);
    expect(workshop.ties.map(({ source, target }) => source + target)).toEqual(['ab', 'ac', 'ad']);
    expect(problems.find(({ code }) => code === 'merged-cells')).toMatchObject({
      table: 'ties',
      row: 2,
      value: 'A2:A4',
      severity: 'notice',
    });
  });
});

test('grouped rows, print titles and filtered rows of ods are read; comments and drawings are not', async () => {
  const cell =
    '<table:table-cell office:value-type="string"><office:annotation><text:p>a secret</text:p></office:annotation><text:p>a<text:s text:c="2"/>b<text:tab/>c</text:p><text:p>d<text:line-break/>e</text:p></table:table-cell>';
  const body = table(
    'notes',
    `<table:table-header-rows>${row('text')}</table:table-header-rows><table:table-row-group>${row(cell)}</table:table-row-group><table:shapes><draw:frame xmlns:draw="d"><text:p>drawn</text:p></draw:frame></table:shapes><table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell><text:p>again</text:p></table:table-cell></table:table-row>`,
  );
  const { tables } = await workbookToTables(ods(body));
  expect(tables[0]?.rows.map(({ row, cells }) => [row, ...cells])).toEqual([
    [2, 'a  b\tc\nd\ne'],
    [3, 'again'],
    [4, 'again'],
  ]);
});

test('sheets are known by name or by their headers, whatever their order; others are named', async () => {
  const { workshop, problems } = await readWorkbook(
    xlsx([
      { name: 'Tabelle1', xml: sheetData([['Sums'], ['3']]) },
      {
        name: 'Blatt 2',
        xml: sheetData([
          ['from', 'to'],
          ['a', 'b'],
        ]),
      },
      { name: 'ACTORS', xml: sheetData([[''], ['id', 'label'], ['a', 'Ana'], ['b', 'Ben']]) },
    ]),
  );
  expect([workshop.actors.length, workshop.ties.length]).toEqual([2, 1]);
  expect(problems.map(({ code, table }) => `${code} ${table}`).sort()).toEqual([
    'kind-not-recorded ACTORS',
    'recognised-table Blatt 2',
    'renamed-column Blatt 2',
    'unknown-table Tabelle1',
  ]);
});

test('rows and columns of problems are those a spreadsheet shows', async () => {
  const xml = sheetData([[''], ['source', 'target', 'strength'], ['a', 'b', '1'], [''], ['a', 'c', 'strong']]);
  const { problems } = await readWorkbook(xlsx([{ name: 'ties', xml }]));
  expect(problems.find(({ severity }) => severity === 'error')).toMatchObject({
    table: 'ties',
    row: 5,
    column: 'strength',
    value: 'strong',
  });
});

test('bytes may come as a view of a larger buffer or as a buffer', async () => {
  const book = formats.xlsx.hidden;
  const larger = new Uint8Array(book.length + 20);
  larger.set(book, 7);
  const view = larger.subarray(7, 7 + book.length);
  const one = await workbookToTables(view);
  expect(await workbookToTables(book.slice().buffer)).toEqual(one);
  expect(larger.subarray(7, 7 + book.length)).toEqual(book);
});

test('an unknown option or limit is refused', async () => {
  await expect(workbookToTables(formats.xlsx.hidden, { nam: 'x' } as object)).rejects.toThrow('unknown option "nam"');
  await expect(workbookToTables(formats.xlsx.hidden, { limits: { byte: 1 } as object })).rejects.toThrow('"byte"');
});
