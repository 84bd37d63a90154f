import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { csvText, readWorkshop } from '../../src/index.js';
import { templateFolder } from '../../src/io/template-folder.js';
import { templateExamples, templateTables } from '../../src/io/workbook/template-tables.js';
import { aboutHelp, columnHelp, cover, exampleRows } from '../../src/io/workbook/texts.js';
import { tableColumns } from '../../src/model/column-schema.js';
import { tableKinds } from '../../src/model/raw-table.js';
import { exampleMark } from '../../src/model/without-examples.js';
import { workbookToTables, writeTemplate } from '../../src/workbook.js';

const parts = async (format: 'xlsx' | 'ods'): Promise<(path: string) => string> => {
  const files = unzipSync(await writeTemplate({ format }));
  return (path) => new TextDecoder().decode(files[path] ?? new Uint8Array());
};

test('every column of every table is in the template, with a word on what it is for', () => {
  expect(templateTables().map(({ kind }) => kind)).toEqual(tableKinds);
  for (const [kind, columns] of Object.entries(tableColumns)) {
    const help: Readonly<Record<string, string>> = columnHelp[kind as keyof typeof columnHelp];
    expect(Object.keys(help)).toEqual(Object.keys(columns));
    // Excel shows at most 255 characters beside a cell.
    expect(Object.values(help).every((text) => text.length > 5 && text.length <= 255)).toBe(true);
  }
  expect(aboutHelp.map(([key]) => key)).toHaveLength(16);
});

test('the cover says how to type in each instrument, in plain words', () => {
  const text = cover.map((line) => line.text).join('\n');
  for (const word of ['organisational map', 'Power Venn', 'pairwise ranking', 'Attendance'])
    expect(text).toContain(word);
  for (const word of ['node', 'edge:', 'graph', 'NaN', 'null', 'boolean', 'string']) expect(text).not.toContain(word);
  for (const kind of tableKinds) expect(text).toContain(`"${kind}"`);
});

test('example rows would be read without a mistake if they were not marked', () => {
  const files = templateTables().map(({ kind, header, rows }) => {
    const examples = rows.slice(0, exampleRows[kind].length);
    const unmarked = examples.map(([first, ...rest]) => [String(first).replace(`${exampleMark} `, ''), ...rest]);
    return [`${kind}.csv`, csvText(header, unmarked)] as const;
  });
  const missing = 'mill-road,river-forum,money'.split(',');
  const { problems } = readWorkshop(new Map(files));
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.filter(({ code, value }) => !(code.startsWith('unknown-') && missing.includes(value ?? '')))).toEqual(
    [],
  );
});

test.each(['xlsx', 'ods'] as const)(
  'an untouched %s has tables of examples only, and its other sheets are not read',
  async (format) => {
    const { tables, problems } = await workbookToTables(await writeTemplate({ format }));
    expect(tables.map(({ name }) => name)).toEqual(tableKinds);
    expect(problems).toEqual([]);
    for (const { name, rows } of tables.slice(1)) {
      expect(rows.every(({ cells }) => cells[0]?.startsWith(exampleMark))).toBe(true);
      expect(rows).toHaveLength(templateExamples().get(name as (typeof tableKinds)[number]) ?? 0);
    }
  },
);

test('xlsx: drop-downs, frozen headers, text columns, hidden lists', async () => {
  const part = await parts('xlsx');
  const ties = part('xl/worksheets/sheet5.xml');
  expect(part('xl/workbook.xml')).toMatch(/<sheet name="start here"[^>]*\/>.*<sheet name="lists"[^>]*state="hidden"/);
  expect(ties).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
  expect(ties).toMatch(/sqref="A3:A501"[^>]*><formula1>actors!\$A\$2:\$A\$501<\/formula1>/);
  const list = /sqref="C3:C501"[^>]*errorStyle="stop"[^>]*><formula1>lists!\$(\w)\$1:\$\w\$3<\/formula1>/.exec(ties);
  expect(list).not.toBeNull();
  const { rows } = { rows: part('xl/sharedStrings.xml') };
  for (const word of ['bonding', 'bridging', 'linking']) expect(rows).toContain(`<t>${word}</t>`);
  const style = /<col min="1" max="1" style="(\d+)"/.exec(ties)?.[1] ?? '';
  const formats = part('xl/styles.xml').split('<cellXfs')[1]?.split('<xf ') ?? [];
  const id = /numFmtId="(\d+)"/.exec(formats[Number(style) + 1] ?? '')?.[1] ?? '';
  expect(formats[Number(style) + 1]).toMatch(/fontId="0" fillId="0"(?!.*<alignment)/);
  expect(part('xl/styles.xml')).toContain(`<numFmt numFmtId="${id}" formatCode="@"/>`);
  expect(ties).toMatch(/<col min="5" max="5" width=/);
});

test('ods: the same', async () => {
  const part = await parts('ods');
  const content = part('content.xml');
  expect(content).toContain('table:condition="of:cell-content-is-in-list([$actors.$A$2:.$A$501])"');
  expect(content).toContain('<table:table table:name="lists" table:style-name="hidden">');
  expect(content).toContain('table:default-cell-style-name="data-text"');
  expect(part('settings.xml')).toMatch(
    /config:name="ties"><config:config-item config:name="VerticalSplitMode" config:type="short">2</,
  );
  const names = [...content.matchAll(/content-validation table:name="([^"]*)"/g)].map(([, name]) => name);
  const used = new Set([...content.matchAll(/content-validation-name="([^"]*)"/g)].map(([, name]) => name));
  expect(used).toEqual(new Set(names));
});

test('the CSV folder says in words what the workbook shows in drop-downs', () => {
  const folder = templateFolder();
  expect([...folder.keys()]).toEqual(['README.txt', ...tableKinds.map((kind) => `${kind}.csv`)]);
  const readme = folder.get('README.txt') ?? '';
  for (const line of readme.split('\n')) expect(line.length).toBeLessThanOrEqual(132);
  expect(readme).toContain('source (must be filled in): Where the line starts.');
  expect(readme).not.toContain('drop-down');
});
