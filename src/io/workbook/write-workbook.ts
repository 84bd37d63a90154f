import { SocialCapitalError } from '../../kernel/error.js';
import { oneOf, resolveOptions } from '../../kernel/options.js';
import type { Workshop } from '../../model/workshop.js';
import { workshopToTables } from '../workshop-to-tables.js';
import { packSheets } from './pack-sheets.js';
import { planSheets } from './plan-sheets.js';

/** Format of a workbook. */
export type WorkbookFormat = 'xlsx' | 'ods';

/** Every format of a workbook. */
export const workbookFormats: readonly WorkbookFormat[] = ['xlsx', 'ods'];

/** Options for {@link writeWorkbook} and {@link writeTemplate}. */
export interface WriteWorkbookOptions {
  /** Excel or OpenDocument. @defaultValue 'xlsx' */
  readonly format?: WorkbookFormat;
}

/** Longest text that a cell of Excel holds. */
const longest = 32_767;

/**
 * Writes a workshop as a workbook: a sheet for each table, headers kept in sight, drop-downs where there is something to
 * choose from. Reading it back gives the same workshop. Text is written as text, so that no cell is ever a formula.
 *
 * @param workshop - The workshop. It is not changed.
 * @param options - Defaults: `format: 'xlsx'`.
 * @returns The bytes of the workbook, the same for the same workshop on any machine and day.
 * @throws {SocialCapitalError} `bad-input` when a text is longer than the 32,767 characters a cell holds; `bad-option` for
 *   an unknown option or format.
 * @remarks O(cells).
 * @example
 * ```ts
 * const bytes = await writeWorkbook(wcen());
 * const { workshop, problems } = await readWorkbook(bytes);
 * [workshop.ties.length, problems.length]; // => [56, 0]
 * ```
 */
export async function writeWorkbook(workshop: Workshop, options: WriteWorkbookOptions = {}): Promise<Uint8Array> {
  const { format } = resolveOptions<Required<WriteWorkbookOptions>>('writeWorkbook', options, { format: 'xlsx' });
  oneOf('writeWorkbook', 'format', format, workbookFormats);
  const tables = workshopToTables(workshop);
  for (const { kind, header, rows } of tables) {
    for (const [row, cells] of rows.entries()) {
      const column = cells.findIndex((cell) => typeof cell === 'string' && cell.length > longest);
      if (column < 0) continue;
      const where = `${kind}, row ${row + 2}, ${header[column]}`;
      throw new SocialCapitalError(
        'bad-input',
        `${where}: the text has more than ${longest} characters, which no cell holds.`,
      );
    }
  }
  return packSheets(planSheets(tables, null), format);
}
