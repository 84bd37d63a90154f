import { SocialCapitalError } from '../kernel/error.js';
import { formatProblem } from '../model/format-problem.js';
import { validateTables } from '../model/validate-tables.js';
import type { Workshop } from '../model/workshop.js';

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}

/**
 * The workshop in tables that ship with the package, checked by the rules every input is checked by.
 *
 * @param tables - Records by table; the first is the header.
 * @returns The workshop, frozen to its last cell.
 * @throws {SocialCapitalError} `internal` when a table of ours has a mistake.
 */
export function readRecords(tables: Readonly<Record<string, readonly (readonly string[])[]>>): Workshop {
  const raw = Object.entries(tables).map(([table, [header = [], ...rows]]) => ({
    name: `${table}.csv`,
    header,
    rows: rows.map((cells, i) => ({ row: i + 2, cells })),
  }));
  const { workshop, problems } = validateTables(raw);
  const wrong = problems.find(({ severity }) => severity === 'error');
  if (wrong !== undefined) throw new SocialCapitalError('internal', formatProblem(wrong), problems);
  return deepFreeze(workshop);
}
