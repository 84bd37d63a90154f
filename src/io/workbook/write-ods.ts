import type { CsvValue } from '../../kernel/csv-text.js';
import { odsManifest, odsNamespaces, odsSettings, odsStyles, odsType, xmlHead } from './ods-parts.js';
import { odsEscape, odsParagraphs } from './ods-text.js';
import type { Choice, ChoiceMessages, PlannedSheet, RowStyle } from './plan.js';
import { columnLetters } from './sheet.js';
import { zipBytes } from './zip-bytes.js';

const bold = (size: number): string => `<style:text-properties fo:font-weight="bold" fo:font-size="${size}pt"/>`;
const wrapped = '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>';

const looks: Readonly<Record<RowStyle, string>> = {
  title: `${wrapped}${bold(18)}`,
  heading: `${wrapped}${bold(13)}`,
  text: wrapped,
  header: `<style:table-cell-properties fo:background-color="#dce6ec"/>${bold(11)}`,
  example: '<style:text-properties fo:font-style="italic" fo:color="#6b6b6b"/>',
  data: '',
};

/** Name of the style of a cell; text columns have one of their own. */
function styleName(style: RowStyle, isText: boolean): string {
  return isText ? `${style}-text` : style;
}

function automaticStyles(widths: Iterable<number>): string {
  const cells = (Object.keys(looks) as RowStyle[]).flatMap((style) => [
    `<style:style style:name="${styleName(style, false)}" style:family="table-cell" style:parent-style-name="Default">${looks[style]}</style:style>`,
    `<style:style style:name="${styleName(style, true)}" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="as-text">${looks[style]}</style:style>`,
  ]);
  const columns = [...widths].map(
    (width) =>
      `<style:style style:name="width-${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 2).toFixed(0)}mm"/></style:style>`,
  );
  const tables = [true, false].map(
    (shown) =>
      `<style:style style:name="${shown ? 'shown' : 'hidden'}" style:family="table"><style:table-properties table:display="${shown}"/></style:style>`,
  );
  const row =
    '<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>';
  const asText = '<number:text-style style:name="as-text"><number:text-content/></number:text-style>';
  return `<office:automatic-styles>${asText}${cells.join('')}${columns.join('')}${tables.join('')}${row}</office:automatic-styles>`;
}

function validation(name: string, sheet: string, choice: Choice, { title, message }: ChoiceMessages): string {
  const { list, column, top, isClosed, help } = choice;
  const from = list === null ? '' : `[$${list.sheet}.$${columnLetters(list.column)}$${list.top + 1}`;
  const condition =
    list === null
      ? 'of:cell-content-text-length()>=0'
      : `of:cell-content-is-in-list(${from}:.$${columnLetters(list.column)}$${list.bottom + 1}])`;
  const base = `${sheet}.${columnLetters(column)}${top + 1}`;
  return [
    `<table:content-validation table:name="${name}" table:condition="${odsEscape(condition)}" table:allow-empty-cell="true" table:base-cell-address="${base}">`,
    `<table:help-message table:title="${odsEscape(choice.title)}" table:display="${help !== ''}">${odsParagraphs(help)}</table:help-message>`,
    `<table:error-message table:message-type="${isClosed ? 'stop' : 'information'}" table:title="${odsEscape(title)}" table:display="${list !== null}">${odsParagraphs(message)}</table:error-message>`,
    '</table:content-validation>',
  ].join('');
}

function cell(value: CsvValue, attributes: string): string {
  const start = `<table:table-cell${attributes}`;
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'number') {
    return `${start} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  }
  return `${start} office:value-type="string">${odsParagraphs(String(value))}</table:table-cell>`;
}

function table(sheet: PlannedSheet, names: readonly string[]): string {
  const { rows, widths, choices } = sheet;
  const text = new Set(sheet.textColumns);
  const columns = widths.map(
    (width, column) =>
      `<table:table-column table:style-name="width-${width}" table:default-cell-style-name="${styleName('data', text.has(column))}"/>`,
  );
  const validationAt = (row: number, column: number): string => {
    const index = choices.findIndex((choice) => choice.column === column && choice.top <= row && row <= choice.bottom);
    return index < 0 ? '' : ` table:content-validation-name="${names[index]}"`;
  };
  const filled = rows.map(({ style, cells }, row) => {
    const written = cells.map((value, column) =>
      cell(value, ` table:style-name="${styleName(style, text.has(column))}"${validationAt(row, column)}`),
    );
    return `<table:table-row table:style-name="row">${written.join('')}</table:table-row>`;
  });
  const last = choices.reduce((most, { bottom }) => Math.max(most, bottom), 0);
  if (last >= rows.length) {
    const blank = widths.map((_, column) => cell(null, validationAt(last, column)));
    filled.push(
      `<table:table-row table:style-name="row" table:number-rows-repeated="${last + 1 - rows.length}">${blank.join('')}</table:table-row>`,
    );
  }
  const style = sheet.isHidden ? 'hidden' : 'shown';
  return `<table:table table:name="${odsEscape(sheet.name)}" table:style-name="${style}">${columns.join('')}${filled.join('')}</table:table>`;
}

/**
 * Writes sheets as an OpenDocument workbook, without a library: those at hand write neither drop-downs nor hidden sheets
 * nor frozen headers into it.
 *
 * @param sheets - The sheets.
 * @param messages - What to say when something else than the words offered is typed.
 * @returns The workbook; the same sheets give the same bytes.
 */
export function writeOds(sheets: readonly PlannedSheet[], messages: (choice: Choice) => ChoiceMessages): Uint8Array {
  const names = sheets.map((sheet, k) => sheet.choices.map((_, i) => `choice-${k + 1}-${i + 1}`));
  const validations = sheets.flatMap((sheet, k) =>
    sheet.choices.map((choice, i) => validation(names[k]?.[i] ?? '', sheet.name, choice, messages(choice))),
  );
  const tables = sheets.map((sheet, k) => table(sheet, names[k] ?? []));
  const widths = new Set(sheets.flatMap((sheet) => sheet.widths));
  const content = [
    `${xmlHead}<office:document-content ${odsNamespaces} office:version="1.2">`,
    automaticStyles(widths),
    `<office:body><office:spreadsheet><table:content-validations>${validations.join('')}</table:content-validations>`,
    ...tables,
    '</office:spreadsheet></office:body></office:document-content>',
  ].join('');
  return zipBytes(
    new Map([
      ['mimetype', odsType],
      ['META-INF/manifest.xml', odsManifest()],
      ['content.xml', content],
      ['styles.xml', odsStyles()],
      ['settings.xml', odsSettings(sheets)],
    ]),
    6,
  );
}
