import type { Problem } from '../kernel/error.js';
import type { RawTable, TableKind } from '../model/raw-table.js';
import { sortProblems } from '../model/sort-problems.js';
import { tableKindOfHeader } from '../model/table-kind-of-header.js';
import { tableKindOfName } from '../model/table-kind-of-name.js';
import { validateTables, type ValidatedWorkshop } from '../model/validate-tables.js';
import { badInput } from './bad-input.js';
import { checkLimit } from './check-limit.js';
import type { ReadLimits } from './limits.js';

/** What a file or folder holds, before its tables are checked. */
export interface ReadTables {
  readonly tables: readonly RawTable[];
  /** What was noticed while reading. */
  readonly problems: readonly Problem[];
  /** Tables that are there but could not be read at all. */
  readonly unread: readonly TableKind[];
}

/**
 * The last step of every reader: tables as typed become a workshop.
 *
 * @param read - The tables.
 * @param limits - Sizes above which they are refused.
 * @returns The workshop, and the problems of reading and checking together.
 * @throws {SocialCapitalError} `bad-input` when there are too many rows or neither actors nor ties.
 */
export function buildWorkshop(read: ReadTables, limits: ReadLimits): ValidatedWorkshop {
  for (const { name: table, header, rows } of read.tables) {
    const kind = tableKindOfName(table) ?? tableKindOfHeader(header);
    if (kind === 'actors' || kind === 'ties') checkLimit(table, kind, rows.length, limits);
  }
  const { workshop, problems } = validateTables(read.tables, read.unread);
  const all = sortProblems([...read.problems, ...problems]);
  const nothing = read.unread.length > 0 && workshop.actors.length === 0;
  if (nothing || problems.some(({ code }) => code === 'no-network')) throw badInput(all);
  return { workshop, problems: all };
}
