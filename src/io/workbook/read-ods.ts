import { unreadable } from '../unreadable.js';
import { checkWorkbookLimit, type WorkbookLimits } from './limits.js';
import type { PartReader } from './part-reader.js';
import { scanXml, xmlAttribute, XmlRefusal } from './scan-xml.js';
import type { Fault, Merge, Sheet, Sheets } from './sheet.js';

/** What LibreOffice shows for a cell that could not be calculated. */
const errorText = /^(?:#(?:DIV\/0|N\/A|NAME|NULL|NUM|REF|VALUE)[!?]?|Err:\d{3})$/;

/** Columns of the widest sheet there is. */
const lastColumn = 16_384;

/** Elements of a cell whose paragraphs are not its text. */
const aside: ReadonlySet<string> = new Set([
  'annotation',
  'caption',
  'circle',
  'connector',
  'control',
  'custom-shape',
  'ellipse',
  'frame',
  'g',
  'line',
  'path',
  'polygon',
  'polyline',
  'rect',
  'ruby-text',
]);

interface Cell {
  readonly attributes: string;
  readonly isCovered: boolean;
  text: string;
  paragraphs: number;
}

interface OpenSheet {
  readonly name: string;
  readonly rows: (readonly string[])[];
  readonly faults: Fault[];
  readonly merges: Merge[];
  /** Blank rows seen since the last filled one. */
  blank: number;
}

function count(attributes: string, name: string): number {
  const number = Number(xmlAttribute(attributes, name) ?? 1);
  return Number.isInteger(number) && number >= 1 ? number : 1;
}

/** The text of a cell, or its fault. */
function readCell({ attributes, text, paragraphs }: Cell): string | Pick<Fault, 'code' | 'value'> {
  const get = (name: string): string | null => xmlAttribute(attributes, name);
  const type = get('office:value-type');
  const formula = get('table:formula');
  if (get('calcext:value-type') === 'error' || (formula !== null && errorText.test(text))) {
    return { code: 'error-cell', value: text };
  }
  switch (type) {
    case null:
      if (formula !== null && text === '')
        return { code: 'formula-without-value', value: formula.replace(/^\w+:/, '') };
      return text;
    case 'float':
    case 'percentage':
    case 'currency': {
      const number = get('office:value');
      return number === null || number.trim() === '' || Number.isNaN(Number(number)) ? text : String(Number(number));
    }
    case 'date':
      return (get('office:date-value') ?? text).replace(/T00:00:00(?:\.0+)?$/, '');
    case 'boolean':
      return (get('office:boolean-value') ?? text).toUpperCase();
    default:
      return paragraphs > 0 ? text : (get('office:string-value') ?? '');
  }
}

/**
 * Reads an OpenDocument workbook: values, also of rows that are grouped, filtered or repeated as print titles; comments
 * and drawings are left out.
 *
 * @param parts - Its parts.
 * @param name - What a person calls it.
 * @param limits - Sizes above which it is refused.
 * @returns The sheets that are shown, and the names of those that are not; `null` when it is no OpenDocument workbook.
 * @throws {SocialCapitalError} `bad-input` when it is too large or protected by a password.
 * @throws {XmlRefusal} When a part is not read.
 */
export function readOds(parts: PartReader, name: string, limits: WorkbookLimits): Sheets | null {
  if (!parts.has('mimetype') || !parts.has('content.xml')) return null;
  if (!parts.text('mimetype').trim().startsWith('application/vnd.oasis.opendocument.spreadsheet')) return null;
  if (parts.has('META-INF/manifest.xml')) {
    scanXml('META-INF/manifest.xml', parts.text('META-INF/manifest.xml'), limits.depth, {
      open: (tag) => {
        if (tag !== 'encryption-data') return;
        throw unreadable(
          name,
          'password',
          'The workbook is protected by a password.',
          'Save a copy without a password.',
        );
      },
    });
  }
  const hiddenStyles = new Set<string>();
  const sheets: Sheet[] = [];
  const hidden: string[] = [];
  let style = '';
  let sheet: OpenSheet | null = null;
  let tables = 0;
  let row: Cell[] | null = null;
  let repeat = 1;
  let cell: Cell | null = null;
  let asides = 0;
  let paragraphs = 0;
  let total = 0;

  function endRow(open: OpenSheet, cells: readonly Cell[]): void {
    const texts: string[] = [];
    const faults: Omit<Fault, 'row'>[] = [];
    const merges: Omit<Merge, 'top' | 'bottom'>[] = [];
    const spans: number[] = [];
    let column = 0;
    for (const one of cells) {
      const times = count(one.attributes, 'table:number-columns-repeated');
      const value = one.isCovered ? '' : readCell(one);
      if (value !== '') {
        checkWorkbookLimit(name, 'cells', total + column + times, limits);
        while (texts.length < column) texts.push('');
        for (let i = 0; i < times; i++) {
          texts.push(typeof value === 'string' ? value : '');
          if (typeof value !== 'string') faults.push({ ...value, column: column + i });
        }
      }
      const [wide, high] = [
        count(one.attributes, 'table:number-columns-spanned'),
        count(one.attributes, 'table:number-rows-spanned'),
      ];
      if (!one.isCovered && (wide > 1 || high > 1)) {
        merges.push({ left: column, right: column + wide - 1 });
        spans.push(high);
      }
      column += times;
    }
    if (texts.length === 0) {
      open.blank += repeat;
      return;
    }
    total += texts.length * repeat;
    checkWorkbookLimit(name, 'cells', total + open.blank, limits);
    for (; open.blank > 0; open.blank--) open.rows.push([]);
    for (let i = 0; i < repeat; i++) {
      const at = open.rows.length;
      open.rows.push(texts);
      for (const fault of faults) open.faults.push({ ...fault, row: at });
      merges.forEach((merge, k) => open.merges.push({ ...merge, top: at, bottom: at + (spans[k] ?? 1) - 1 }));
    }
  }

  scanXml('content.xml', parts.text('content.xml'), limits.depth, {
    open: (tag, attributes) => {
      if (tag === 'style') style = xmlAttribute(attributes, 'style:name') ?? '';
      else if (tag === 'table-properties' && xmlAttribute(attributes, 'table:display') === 'false')
        hiddenStyles.add(style);
      else if (tag === 'table') {
        tables++;
        if (tables > 1) return;
        const title = xmlAttribute(attributes, 'table:name') ?? '';
        if (hiddenStyles.has(xmlAttribute(attributes, 'table:style-name') ?? '')) hidden.push(title);
        else sheet = { name: title, rows: [], faults: [], merges: [], blank: 0 };
      } else if (sheet === null || tables > 1) return;
      else if (tag === 'table-row') {
        row = [];
        repeat = count(attributes, 'table:number-rows-repeated');
      } else if (row !== null && (tag === 'table-cell' || tag === 'covered-table-cell')) {
        cell = { attributes, isCovered: tag === 'covered-table-cell', text: '', paragraphs: 0 };
        if (row.push(cell) > lastColumn)
          throw new XmlRefusal('too-large', `has a row of more than ${lastColumn} cells`);
      } else if (cell === null) return;
      else if (aside.has(tag)) asides++;
      else if (asides > 0) return;
      else if (tag === 'p') {
        paragraphs++;
        if (cell.paragraphs++ > 0) cell.text += '\n';
      } else if (tag === 's') cell.text += ' '.repeat(Math.min(count(attributes, 'text:c'), 1000));
      else if (tag === 'tab') cell.text += '\t';
      else if (tag === 'line-break') cell.text += '\n';
    },
    text: (text) => {
      if (cell !== null && paragraphs > 0 && asides === 0) cell.text += text;
    },
    close: (tag) => {
      if (tag === 'table') {
        tables--;
        if (tables > 0 || sheet === null) return;
        const { blank: _, ...done } = sheet;
        sheets.push(done);
        sheet = null;
      } else if (sheet === null || tables > 1) return;
      else if (tag === 'table-row') {
        if (row !== null) endRow(sheet, row);
        row = null;
      } else if (tag === 'table-cell' || tag === 'covered-table-cell') [cell, asides, paragraphs] = [null, 0, 0];
      else if (aside.has(tag) && asides > 0) asides--;
      else if (tag === 'p' && asides === 0 && paragraphs > 0) paragraphs--;
    },
  });
  return { sheets, hidden };
}
