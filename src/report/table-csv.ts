import { csvText, type CsvValue } from '../kernel/csv-text.js';
import type { Cell, Column, ReportTable } from './document.js';

interface FileColumn {
  readonly name: string;
  readonly pick: (row: Readonly<Record<string, Cell>>) => CsvValue;
}

/** Columns that hold pairs counted take three in a file: the pairs, of how many, and the share. */
function fileColumns({ key, counted }: Column): readonly FileColumn[] {
  const part = (name: 'pairs' | 'of' | 'share', suffix: string): FileColumn => ({
    name: `${key}${suffix}`,
    pick: ({ [key]: cell = null }) => (typeof cell === 'object' ? (cell?.[name] ?? null) : cell),
  });
  if (counted) return [part('pairs', 'Pairs'), part('of', 'Of'), part('share', 'Share')];
  return [{ name: key, pick: ({ [key]: cell = null }) => (typeof cell === 'object' ? null : cell) }];
}

/**
 * A table of the report as CSV, its numbers in full.
 *
 * @param table - The table.
 * @returns CSV text.
 */
export function tableCsv({ columns, rows }: ReportTable): string {
  const cells = columns.flatMap(fileColumns);
  return csvText(
    cells.map(({ name }) => name),
    rows.map((row) => cells.map(({ pick }) => pick(row))),
  );
}
