import type { Problem } from '../../kernel/error.js';
import { headerKey } from '../../model/header-key.js';
import { ProblemList } from '../../model/problem-list.js';
import type { RawTable } from '../../model/raw-table.js';
import { tableKindOfName } from '../../model/table-kind-of-name.js';
import { checkLimit } from '../check-limit.js';
import type { ReadLimits } from '../limits.js';
import { unreadable } from '../unreadable.js';

type Fields = ReadonlyMap<string, unknown>;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of an object, with those of its `attributes` beside them where they do not clash. */
function fieldsOf(value: object): Fields {
  const fields = new Map<string, unknown>(Object.entries(value));
  const nested = fields.get('attributes');
  if (!isObject(nested)) return fields;
  fields.delete('attributes');
  for (const [key, inner] of Object.entries(nested)) if (!fields.has(key)) fields.set(key, inner);
  return fields;
}

/** A value as a cell; `null` for what no cell can hold. */
function cellOf(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'undefined':
      return '';
    default:
      if (value === null) return '';
      if (!Array.isArray(value)) return null;
      return value.every((part) => typeof part !== 'object') ? value.map((part) => cellOf(part) ?? '').join(';') : null;
  }
}

/** Builds tables from the values of JSON, and complains about what is no table, row or cell. */
class TableBuilder {
  readonly problems = new ProblemList();
  readonly tables: RawTable[] = [];
  readonly #limits: ReadLimits;
  #cells = 0;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  add(name: string, rows: readonly (Fields | null)[]): void {
    const header: string[] = [];
    const positions = new Map<string, number>();
    for (const fields of rows) {
      for (const key of fields?.keys() ?? []) {
        if (positions.has(key)) continue;
        positions.set(key, header.length);
        header.push(key);
      }
      checkLimit(name, 'cells', this.#cells + header.length * rows.length, this.#limits);
    }
    this.#cells += header.length * rows.length;
    const read = rows.flatMap((fields, i) => {
      if (fields === null) {
        const message = `Entry ${i + 1} is not an object.`;
        this.problems.add({
          code: 'not-a-row',
          table: name,
          row: i + 2,
          message,
          hint: 'Write { "column": value, … }.',
        });
        return [];
      }
      const cells = header.map(() => '');
      for (const [key, value] of fields) {
        const cell = cellOf(value);
        if (cell === null) {
          this.problems.add({
            code: 'not-a-cell',
            severity: 'warning',
            table: name,
            row: i + 2,
            column: key,
            message: 'The value is an object or a list of them; it is left out.',
            hint: 'Write text, a number, true or false.',
          });
        } else cells[positions.get(key) ?? 0] = cell;
      }
      return [{ row: i + 2, cells }];
    });
    this.tables.push({ name, header, rows: read });
  }
}

/** Whether edges without a direction of their own are directed, as NetworkX and graphology say it. */
function directedByDefault(top: Fields): boolean {
  const options = top.get('options');
  const type = isObject(options) ? new Map<string, unknown>(Object.entries(options)).get('type') : undefined;
  return top.get('directed') === true || type === 'directed' || type === 'mixed';
}

/** An edge of node-link JSON with `directed` in place of `undirected` or of what the file says of all edges. */
function withDirection(fields: Fields, byDefault: boolean): Fields {
  if (fields.has('directed')) return fields;
  const result = new Map(fields);
  const undirected = result.get('undirected');
  if (typeof undirected === 'boolean') result.delete('undirected');
  const directed = typeof undirected === 'boolean' ? !undirected : byDefault;
  return directed ? result.set('directed', true) : result;
}

/**
 * The tables in a JSON value: an object with a list of rows per table (`{ actors: [{ id }], ties: [{ source, target }] }`),
 * a node-link graph (`{ nodes, edges }` or `{ nodes, links }`), or one bare list of rows. `about` may be an object.
 *
 * Rows are numbered as in a sheet: the first entry of a list is row 2.
 *
 * @param value - Parsed JSON, of any origin.
 * @param name - What a person calls it.
 * @param limits - Sizes above which it is refused.
 * @returns The tables, and what could not be read.
 * @throws {SocialCapitalError} `bad-input` when it is no object and no list, or too large.
 */
export function jsonTables(
  value: unknown,
  name: string,
  limits: ReadLimits,
): { readonly tables: readonly RawTable[]; readonly problems: readonly Problem[] } {
  const builder = new TableBuilder(limits);
  const rowsOf = (list: readonly unknown[]): (Fields | null)[] =>
    list.map((row) => (isObject(row) ? fieldsOf(row) : null));
  if (Array.isArray(value)) {
    builder.add(name, rowsOf(value));
    return { tables: builder.tables, problems: builder.problems.sorted() };
  }
  if (!isObject(value)) {
    const hint = 'Give an object such as { "actors": [{ "id": … }], "ties": [{ "source": …, "target": … }] }.';
    throw unreadable(name, 'not-a-workshop', 'Line 1: the JSON is a single value.', hint);
  }
  const top: Fields = new Map(Object.entries(value));
  const directed = directedByDefault(top);
  const nodeLink = top.has('nodes') || top.has('edges') || top.has('links');
  for (const [key, inner] of top) {
    const kind = tableKindOfName(key);
    if (kind === 'about' && isObject(inner)) {
      builder.add(
        key,
        [...fieldsOf(inner)].map(
          ([entry, cell]) =>
            new Map([
              ['key', entry],
              ['value', cell],
            ]),
        ),
      );
    } else if (kind !== null && Array.isArray(inner)) {
      const rows = rowsOf(inner);
      const edges = nodeLink && kind === 'ties';
      builder.add(key, edges ? rows.map((row) => (row === null ? null : withDirection(row, directed))) : rows);
    } else if (kind !== null) {
      const message = `The value of ${key} is not a list of rows.`;
      builder.problems.add({ code: 'not-a-table', table: key, message, hint: 'Write [{ … }, { … }].' });
    } else if (!(nodeLink && ['directed', 'multigraph', 'options', 'graph', 'attributes'].includes(headerKey(key)))) {
      const message = `The key ${JSON.stringify(key.slice(0, 60))} is no table of a workshop; it is left out.`;
      const hint = 'Rename it if it is meant to be one; docs/tables.md lists them.';
      builder.problems.add({ code: 'unknown-table', severity: 'notice', table: name, message, hint });
    }
  }
  return { tables: builder.tables, problems: builder.problems.sorted() };
}
