import type { Problem } from '../../kernel/error.js';
import type { RawTable } from '../../model/raw-table.js';
import { checkLimit } from '../check-limit.js';
import type { ReadLimits } from '../limits.js';
import { unreadable } from '../unreadable.js';
import { countCells } from './count-cells.js';
import { detectDelimiter } from './detect-delimiter.js';
import { parseRecords } from './parse-records.js';
import { withoutGuard } from './without-guard.js';

const delimiterNames = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const;

/**
 * Reads a CSV text: the first row that is not blank is the header.
 *
 * @param text - The whole text, decoded.
 * @param name - What a person calls the file.
 * @param limits - Sizes above which it is refused.
 * @returns The table, and a notice when commas do not separate its cells.
 * @throws {SocialCapitalError} `bad-input` when it is empty, too large, or a quote is out of place.
 */
export function readCsvTable(
  text: string,
  name: string,
  limits: ReadLimits,
): { readonly table: RawTable; readonly problems: readonly Problem[] } {
  const delimiter = detectDelimiter(text);
  checkLimit(name, 'cells', countCells(text, delimiter), limits);
  const records = parseRecords(text, delimiter, name);
  const top = records.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const header = records[top]?.map(withoutGuard);
  if (header === undefined) {
    throw unreadable(
      name,
      'empty',
      'The file is empty.',
      'The first row must name the columns, such as source,target.',
    );
  }
  const rows = records.slice(top + 1).map((cells, i) => ({ row: top + i + 2, cells: cells.map(withoutGuard) }));
  const problems: Problem[] = [];
  if (delimiter !== ',' && !/\.tsv$/i.test(name)) {
    const message = `The cells are separated by ${delimiterNames[delimiter]}, not commas.`;
    const hint = 'Nothing to do, if the columns are as you meant them.';
    const code = `${delimiterNames[delimiter]}-read`;
    const where = { table: name, row: null, column: null, value: delimiter };
    problems.push({ ...where, code, severity: 'notice', message, hint });
  }
  return { table: { name, header, rows }, problems };
}
