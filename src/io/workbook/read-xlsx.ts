import { unreadable } from '../unreadable.js';
import { readXlsxSheets } from './hucre.js';
import { checkWorkbookLimit, type WorkbookLimits } from './limits.js';
import type { PartReader } from './part-reader.js';
import { cellAddress, type Sheets } from './sheet.js';
import { xlsxExtent } from './xlsx-extent.js';
import { xlsxPackage } from './xlsx-package.js';
import { zipBytes } from './zip-bytes.js';
import { scanXml } from './scan-xml.js';

/** Tags of a text with several formats, as the list of texts holds it: no more texts than cells. */
const tagsOfText = 4;

/**
 * Reads an xlsx workbook. Only the parts that hold cells are unpacked and handed on; comments, pictures, macros and
 * properties are never looked at.
 *
 * @param parts - Its parts.
 * @param name - What a person calls it.
 * @param limits - Sizes above which it is refused.
 * @returns The sheets that are shown, and the names of those that are not; `null` when it is no xlsx workbook.
 * @throws {SocialCapitalError} `bad-input` when it is too large, damaged, or a cell stands in it twice.
 */
export async function readXlsx(parts: PartReader, name: string, limits: WorkbookLimits): Promise<Sheets | null> {
  const texts = new Map<string, string>();
  const text = (part: string): string => {
    const known = texts.get(part) ?? parts.text(part);
    texts.set(part, known);
    return known;
  };
  const found = xlsxPackage(text, parts.has, limits.depth);
  if (found === null) return null;
  const shown = [...found.sheets.entries()].filter(([, { isHidden, part }]) => !isHidden && part !== null);
  let [rows, columns, cells] = [1, 1, 0];
  for (const [, sheet] of shown) {
    const before = cells;
    const check = (found: number): void => checkWorkbookLimit(name, 'cells', before + found, limits);
    const extent = xlsxExtent(sheet.part ?? '', text(sheet.part ?? ''), limits.depth, check);
    cells += extent.cells;
    [rows, columns] = [Math.max(rows, extent.rows), Math.max(columns, extent.columns)];
    if (extent.doubles.length === 0) continue;
    const message = `In the sheet ${sheet.name}, ${extent.doubles.join(', ')} is there twice.`;
    const hint = 'The file is damaged. Open it in a spreadsheet program and save it anew.';
    throw unreadable(sheet.name, 'double-cell', message, hint, extent.doubles[0] ?? null);
  }
  const needed = [...found.support, ...shown.map(([, { part }]) => part ?? '')];
  for (const part of found.support) {
    let tags = 0;
    const open = (): void => checkWorkbookLimit(name, 'cells', ++tags / tagsOfText, limits);
    scanXml(part, text(part), limits.depth, { open });
  }
  const bytes = zipBytes(new Map(needed.map((part) => [part, text(part)])), 0);
  const indices = shown.map(([index]) => index);
  return {
    sheets: await readXlsxSheets(bytes, indices, cellAddress(rows - 1, columns - 1)),
    hidden: found.sheets.filter(({ isHidden }) => isHidden).map((sheet) => sheet.name),
  };
}
