import type { Problem } from '../../src/kernel/error.js';
import type { RawTable } from '../../src/model/raw-table.js';

/** A table from lines of comma-separated cells; the first is the header. */
export function table(name: string, ...lines: readonly string[]): RawTable {
  const [header = [], ...rows] = lines.map((line) => line.split(','));
  return { name, header, rows: rows.map((cells, i) => ({ row: i + 2, cells })) };
}

/** Problems without their words. */
export function short(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, severity, table, row, column }) =>
    [severity, code, table, row ?? '-', column ?? '-'].join(' '),
  );
}

/** Errors without their words. */
export function errors(problems: readonly Problem[]): readonly string[] {
  return short(problems.filter(({ severity }) => severity === 'error'));
}

/** Two actors. */
export const two = table('actors', 'id', 'ana', 'ben');
