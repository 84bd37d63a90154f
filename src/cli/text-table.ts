import { formatNumber } from '../kernel/format.js';
import type { CsvValue } from '../kernel/csv-text.js';
import { plain } from './plain.js';

/** A table to be read by a person. */
export interface PlainTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
  /** Each row holds something else, so that a whole number prints whole whatever stands above it. */
  readonly mixed?: true;
}

function cells({ rows, head, mixed }: PlainTable): readonly (readonly string[])[] {
  const whole = head.map((_, column) =>
    rows.every((row) => typeof row[column] !== 'number' || Number.isInteger(row[column])),
  );
  return rows.map((row) =>
    row.map((value, column) => {
      if (value === null) return '–';
      if (typeof value === 'boolean') return value ? 'yes' : 'no';
      if (typeof value === 'string') return plain(value);
      return formatNumber(value, whole[column] === true || (mixed === true && Number.isInteger(value)) ? 0 : 3);
    }),
  );
}

const length = (text: string): number => Array.from(text).length;

/** Whether a column holds numbers, ranges of them or nothing defined, and so stands to the right. */
function isNumeric({ rows }: PlainTable, column: number): boolean {
  const isNumber = (value: CsvValue | undefined): boolean =>
    typeof value === 'string' ? /^[\d.–]*$/.test(value) : typeof value !== 'boolean';
  return rows.every((row) => isNumber(row[column])) && rows.some((row) => typeof row[column] !== 'string');
}

/**
 * A table in columns of spaces.
 *
 * @param table - Heads and rows.
 * @returns Lines, the last one ended.
 */
export function textTable(table: PlainTable): string {
  const lines = [table.head, ...cells(table)];
  const widths = table.head.map((_, column) =>
    lines.reduce((most, row) => Math.max(most, length(row[column] ?? '')), 0),
  );
  const right = table.head.map((_, column) => isNumeric(table, column));
  return lines
    .map((row) => {
      const padded = row.map((text, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - length(text));
        return right[column] === true ? gap + text : text + gap;
      });
      return `${padded.join('  ').trimEnd()}\n`;
    })
    .join('');
}

/**
 * A table in Markdown.
 *
 * @param table - Heads and rows.
 * @returns Lines, the last one ended.
 */
export function markdownTable(table: PlainTable): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text) => text.replace(/[\\|*_`<>[\]#&~]/g, String.raw`\$&`)).join(' | ')} |\n`;
  const rule = table.head.map((_, column) => (isNumeric(table, column) ? '---:' : '---'));
  return `${line(table.head)}| ${rule.join(' | ')} |\n${cells(table).map(line).join('')}`;
}
