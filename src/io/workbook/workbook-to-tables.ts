import { isSocialCapitalError, type Problem } from '../../kernel/error.js';
import { resolveOptions } from '../../kernel/options.js';
import type { RawTable } from '../../model/raw-table.js';
import { tableKindOfHeader } from '../../model/table-kind-of-header.js';
import { tableKindOfName } from '../../model/table-kind-of-name.js';
import { unreadable } from '../unreadable.js';
import { checkWorkbookLimit, type WorkbookLimits, workbookLimits } from './limits.js';
import { type PartReader, partReader } from './part-reader.js';
import { readOds } from './read-ods.js';
import { readXlsx } from './read-xlsx.js';
import { XmlRefusal } from './scan-xml.js';
import { sheetToTable } from './sheet-to-table.js';
import type { Sheets } from './sheet.js';
import { coverSheet, listSheet } from './texts.js';

/** Options for {@link workbookToTables} and {@link readWorkbook}. */
export interface ReadWorkbookOptions {
  /** What problems call the workbook. @defaultValue 'workbook' */
  readonly name?: string;
  /** Sizes above which the workbook is refused; those not given keep their default. */
  readonly limits?: Partial<WorkbookLimits>;
}

/** The tables of a workbook as typed, one for each sheet, and what was noticed while reading them. */
export interface WorkbookTables {
  readonly tables: readonly RawTable[];
  readonly problems: readonly Problem[];
}

const asWorkbook = 'Save it as an Excel workbook (.xlsx) or an OpenDocument spreadsheet (.ods).';

/** Refuses what people give instead of a workbook. */
function refuseOthers(bytes: Uint8Array, name: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start.startsWith('PK')) return;
  if (start === '\u00D0\u00CF\u0011\u00E0') {
    const hint = 'Open it in a spreadsheet program and save it as .xlsx or .ods without a password.';
    throw unreadable(name, 'old-workbook', 'This is an .xls file or a workbook protected by a password.', hint);
  }
  const what = bytes.length === 0 ? 'The file is empty.' : 'This is not a workbook, whatever its name says.';
  const page = /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200))) ? ' It looks like a web page.' : '';
  throw unreadable(name, 'not-a-workbook', `${what}${page}`, asWorkbook);
}

async function readSheets(parts: PartReader, name: string, limits: WorkbookLimits): Promise<Sheets> {
  try {
    const sheets = readOds(parts, name, limits) ?? (await readXlsx(parts, name, limits));
    if (sheets !== null) return sheets;
  } catch (error) {
    if (isSocialCapitalError(error)) throw error;
    const refused = error instanceof XmlRefusal;
    const reason = refused
      ? `One of its parts ${error.message}`
      : `It cannot be read (${String((error as Error).message)})`;
    throw unreadable(name, refused ? error.code : 'broken-workbook', `${reason}.`, asWorkbook);
  }
  const binary = parts.has('xl/workbook.bin') ? 'It is a binary workbook (.xlsb).' : 'It is a zip file without sheets.';
  throw unreadable(name, 'not-a-workbook', binary, asWorkbook);
}

/**
 * Reads the sheets of an Excel (.xlsx) or OpenDocument (.ods) workbook as tables, as typed: every cell is text, so that
 * an id such as `007` stays itself, and dates are ISO dates.
 *
 * Of a formula the stored result is read; if there is none, or it is an error, the cell is reported with its address.
 * Merged cells have their value in each of them, with a notice. Hidden sheets are not read and named in a notice;
 * comments, pictures, macros and properties are never looked at. The cover and list sheets of a template are left out.
 *
 * @param bytes - The workbook. It is not changed.
 * @param options - Defaults: `name: 'workbook'`, and the limits of {@link WorkbookLimits}.
 * @returns One table for each sheet that is not blank, and the problems of single cells.
 * @throws {SocialCapitalError} `bad-input`, with `problems`, when the workbook is none, is damaged, has a cell twice or is
 *   protected by a password; when a part declares a DOCTYPE; when it is larger than a limit, which is named.
 *   `bad-option` for an unknown option.
 * @remarks O(bytes unpacked); what a part declares is checked before it is unpacked.
 */
export async function workbookToTables(
  bytes: Uint8Array | ArrayBuffer,
  options: ReadWorkbookOptions = {},
): Promise<WorkbookTables> {
  const call = 'workbookToTables';
  const { name, limits: given } = resolveOptions<Required<ReadWorkbookOptions>>(call, options, {
    name: 'workbook',
    limits: {},
  });
  const limits = resolveOptions<WorkbookLimits>(`${call}: limits`, given, workbookLimits);
  const all = ArrayBuffer.isView(bytes) ? bytes : new Uint8Array(bytes);
  checkWorkbookLimit(name, 'bytes', all.length, limits);
  refuseOthers(all, name);
  const { sheets, hidden } = await readSheets(partReader(all, name, limits), name, limits);
  const tables: RawTable[] = [];
  const problems: Problem[] = [];
  const others = hidden.filter((sheet) => sheet !== listSheet);
  if (others.length > 0) {
    const message = `Hidden sheets are not read: ${others.join(', ')}.`;
    const where = { table: name, row: null, column: null, value: others[0] ?? null };
    const hint = 'Show them in the spreadsheet program if they belong to the workshop.';
    problems.push({ ...where, code: 'hidden-sheet', severity: 'notice', message, hint });
  }
  const check = (cells: number): void => checkWorkbookLimit(name, 'cells', cells, limits);
  const read = sheets
    .filter((sheet) => sheet.name !== coverSheet && sheet.name !== listSheet)
    .map((sheet) => sheetToTable(sheet, check));
  for (const { table, problems: found } of read) {
    const isKnown =
      table !== null && (tableKindOfName(table.name) ?? tableKindOfHeader(table.header, read.length === 1)) !== null;
    if (isKnown || read.length === 1) problems.push(...found);
    if (table !== null && (table.rows.length > 0 || !isKnown || read.length === 1)) tables.push(table);
  }
  if (tables.length > 0) return { tables, problems };
  throw unreadable(
    name,
    'empty',
    'The workbook has no filled sheet.',
    'Fill in at least the sheet ties or the sheet actors.',
  );
}
