import { oneOf, resolveOptions } from '../../kernel/options.js';
import { packSheets } from './pack-sheets.js';
import { planSheets } from './plan-sheets.js';
import { templateExamples, templateTables } from './template-tables.js';
import { workbookFormats, type WriteWorkbookOptions } from './write-workbook.js';

/**
 * An empty workbook to type flip charts into: a cover sheet that says how, a sheet for each table with drop-downs, an
 * explanation of each column when one of its cells is chosen, and example rows that are never read.
 *
 * @param options - Defaults: `format: 'xlsx'`.
 * @returns The bytes of the workbook, always the same.
 * @throws {SocialCapitalError} `bad-option` for an unknown option or format.
 * @example
 * ```ts
 * const { tables } = await workbookToTables(await writeTemplate({ format: 'ods' }));
 * tables.map(({ name }) => name).slice(0, 4); // => ['about', 'informants', 'actors', 'ties']
 * ```
 */
export async function writeTemplate(options: WriteWorkbookOptions = {}): Promise<Uint8Array> {
  const { format } = resolveOptions<Required<WriteWorkbookOptions>>('writeTemplate', options, { format: 'xlsx' });
  oneOf('writeTemplate', 'format', format, workbookFormats);
  return packSheets(planSheets(templateTables(), templateExamples()), format);
}
