import { isSocialCapitalError, type Problem } from '../kernel/error.js';
import { oneOf, resolveOptions } from '../kernel/options.js';
import type { RawTable, TableKind } from '../model/raw-table.js';
import { tableKindOfName } from '../model/table-kind-of-name.js';
import type { ValidatedWorkshop } from '../model/validate-tables.js';
import { buildWorkshop, type ReadTables } from './build-workshop.js';
import { checkLimit } from './check-limit.js';
import { readCsvTable } from './csv/read-csv-table.js';
import { jsonTables } from './json/json-tables.js';
import { parseJson } from './json/parse-json.js';
import { type ReadLimits, readLimits } from './limits.js';
import { decodeText, type TextEncoding, textEncodings } from './text/decode-text.js';
import { refuseMarkup } from './text/refuse-markup.js';

/** The content of one file. */
export type FileContent = string | Uint8Array | ArrayBuffer;

/**
 * What a workshop can be read from: the text or bytes of one CSV or JSON file, the files of a CSV folder by name, or
 * JSON already parsed.
 */
export type WorkshopSource =
  FileContent | ReadonlyMap<string, FileContent> | Readonly<Record<string, FileContent>> | object;

/** Options for {@link readWorkshop}. */
export interface ReadWorkshopOptions {
  /** What problems call the input; for a single CSV file the name also says which table it is. @defaultValue 'input' */
  readonly name?: string;
  /** How to read bytes that have no byte order mark and are not UTF-8. @defaultValue 'utf-8' */
  readonly encoding?: TextEncoding;
  /** Sizes above which the input is refused; those not given keep their default. */
  readonly limits?: Partial<ReadLimits>;
}

type Tables = Omit<ReadTables, 'unread'>;

function isBytes(value: unknown): value is Uint8Array | ArrayBuffer {
  return ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

function isContent(value: unknown): value is FileContent {
  return typeof value === 'string' || isBytes(value);
}

function toBytes(content: Uint8Array | ArrayBuffer): Uint8Array {
  if (!ArrayBuffer.isView(content)) return new Uint8Array(content);
  return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
}

function sizeOf(content: FileContent): number {
  return typeof content === 'string' ? content.length : content.byteLength;
}

function isMap(value: object): value is ReadonlyMap<unknown, unknown> {
  return Object.prototype.toString.call(value) === '[object Map]';
}

/** The files of a folder, or `null` when the value is parsed JSON. */
function filesOf(source: object | null): ReadonlyMap<string, FileContent> | null {
  if (typeof source !== 'object' || source === null) return null;
  const entries: readonly (readonly [unknown, unknown])[] = isMap(source) ? [...source] : Object.entries(source);
  if (entries.length === 0 || !entries.every(([, content]) => isContent(content))) return null;
  return new Map(entries as readonly (readonly [string, FileContent])[]);
}

function readFile(content: FileContent, name: string, encoding: TextEncoding, limits: ReadLimits): Tables {
  const decoded =
    isContent(content) && typeof content !== 'string' ? decodeText(toBytes(content), name, encoding) : null;
  const text = decoded?.text ?? (content as string).replace(/^\uFEFF/, '');
  const before = decoded?.problems ?? [];
  refuseMarkup(text, name);
  const json = /^\s*[[{]/.test(text.slice(0, 1000)) || /\.json$/i.test(name);
  if (json && text.trim() !== '') {
    const { tables, problems } = jsonTables(parseJson(text, name, limits), name, limits);
    return { tables, problems: [...before, ...problems] };
  }
  const { table, problems } = readCsvTable(text, name, limits);
  return { tables: [table], problems: [...before, ...problems] };
}

/** Reads every file; one that cannot be read becomes a problem, so that all are reported at once. */
function readFiles(files: ReadonlyMap<string, FileContent>, encoding: TextEncoding, limits: ReadLimits): ReadTables {
  const tables: RawTable[] = [];
  const problems: Problem[] = [];
  const unread: TableKind[] = [];
  for (const [name, content] of files) {
    try {
      const read = readFile(content, name, encoding, limits);
      tables.push(...read.tables);
      problems.push(...read.problems);
    } catch (error) {
      if (!isSocialCapitalError(error) || files.size === 1) throw error;
      problems.push(...error.problems);
      const kind = tableKindOfName(name);
      if (kind !== null) unread.push(kind);
    }
  }
  return { tables, problems, unread };
}

/**
 * Reads a workshop: CSV text, JSON, or a folder of CSV files in memory. It never touches the file system
 * ({@link readWorkshopPath} of `social-capital/node` does).
 *
 * Every problem is reported at once and located by table, row and column; nothing is repaired silently. Rows with errors
 * are left out of the workshop: check `problems` for severity `error` before you trust a number. Separators (comma,
 * semicolon, tab) and byte order marks are recognised; other encodings than UTF-8 must be asked for.
 *
 * @param source - Text or bytes of a CSV or JSON file; a `Map` or record of file names to text or bytes; or an object
 *   parsed from JSON. It is not changed.
 * @param options - Defaults: `name: 'input'`, `encoding: 'utf-8'`, and the limits of {@link ReadLimits}.
 * @returns The workshop, and every problem by table, row and column.
 * @throws {SocialCapitalError} `bad-input`, with `problems`, when nothing can be built: empty, binary, not decodable, cut
 *   off, too large, or without actors and ties. `bad-option` for an unknown option.
 * @remarks O(size of the input).
 * @example
 * ```ts
 * const { workshop, problems } = readWorkshop('source,target\nmosque,director\ndirector,council\n');
 * workshop.actors.map(({ id }) => id); // => ['mosque', 'director', 'council']
 * problems.some(({ severity }) => severity === 'error'); // => false
 * ```
 */
export function readWorkshop(source: WorkshopSource, options: ReadWorkshopOptions = {}): ValidatedWorkshop {
  const call = 'readWorkshop';
  const {
    name,
    encoding,
    limits: given,
  } = resolveOptions<Required<ReadWorkshopOptions>>(call, options, {
    name: 'input',
    encoding: 'utf-8',
    limits: {},
  });
  oneOf(call, 'encoding', encoding, textEncodings);
  const limits = resolveOptions<ReadLimits>(`${call}: limits`, given, readLimits);
  const files = isContent(source) ? new Map([[name, source]]) : filesOf(source);
  const size = [...(files?.values() ?? [])].reduce((sum, content) => sum + sizeOf(content), 0);
  checkLimit(name, 'bytes', size, limits);
  const read =
    files === null ? { ...jsonTables(source, name, limits), unread: [] } : readFiles(files, encoding, limits);
  return buildWorkshop(read, limits);
}
