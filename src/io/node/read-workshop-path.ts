import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SocialCapitalError } from '../../kernel/error.js';
import type { ValidatedWorkshop } from '../../model/validate-tables.js';
import { checkLimit } from '../check-limit.js';
import { type ReadLimits, readLimits } from '../limits.js';
import { type FileContent, readWorkshop } from '../read-workshop.js';
import { unreadable } from '../unreadable.js';
import { readFileBytes, type ReadWorkshopPathOptions } from './read-file-bytes.js';
import { textLimits } from './text-limits.js';

/** What the file system answers, in words. */
const reasons: ReadonlyMap<string, readonly [code: string, message: string, hint: string]> = new Map([
  ['ENOENT', ['missing-file', 'There is no such file or folder.', 'Check the spelling and the folder you are in.']],
  ['ENOTDIR', ['missing-file', 'There is no such file or folder.', 'Check the spelling and the folder you are in.']],
  ['EACCES', ['no-permission', 'You may not read this file.', 'Ask for permission, or copy it to a folder of yours.']],
  ['EPERM', ['no-permission', 'You may not read this file.', 'Ask for permission, or copy it to a folder of yours.']],
  ['ELOOP', ['missing-file', 'The link leads back to itself.', 'Give the file itself.']],
] as const);

function systemError(path: string, error: unknown): SocialCapitalError {
  const code = String((error as { code?: unknown }).code ?? error);
  const [word, message, hint] = reasons.get(code) ?? [
    'unreadable-file',
    `The file cannot be read (${code}).`,
    'Try a copy of it.',
  ];
  return unreadable(path, word, message, hint);
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw systemError(path, error);
  }
}

/** The CSV files of a folder in order of their names, hidden files left out. */
function readFolder(path: string, limits: ReadLimits): ReadonlyMap<string, FileContent> {
  const names = attempt(path, () => readdirSync(path))
    .filter((name) => /^[^.].*\.(?:csv|tsv)$/i.test(name))
    .sort();
  if (names.length === 0) {
    const hint = 'Give a folder with actors.csv and ties.csv, or a file.';
    throw unreadable(path, 'empty-folder', 'The folder has no CSV file.', hint);
  }
  const files = new Map<string, FileContent>();
  let bytes = 0;
  for (const name of names) {
    const file = join(path, name);
    const found = attempt(file, () => statSync(file));
    if (!found.isFile()) continue;
    bytes += found.size;
    checkLimit(path, 'bytes', bytes, limits);
    files.set(
      name,
      attempt(file, () => readFileSync(file)),
    );
  }
  return files;
}

/**
 * Reads a workshop from the disk: a workbook (.xlsx, .ods), a folder of CSV files, or one CSV or JSON file. In a folder every `.csv` and `.tsv` is
 * read; one whose name says nothing is recognised by its headers or left out with a notice; other files are ignored.
 *
 * @param path - A folder or a file.
 * @param options - As for {@link readWorkshop}, and the limits of workbooks; `name` is by default the name of the file.
 * @returns The workshop, and every problem by table, row and column.
 * @throws {SocialCapitalError} `bad-input` when there is no such file, it may not be read, or nothing can be built from it.
 */
export async function readWorkshopPath(
  path: string,
  options: ReadWorkshopPathOptions = {},
): Promise<ValidatedWorkshop> {
  const limits = { ...readLimits, ...options.limits };
  const found = attempt(path, () => statSync(path));
  if (found.isDirectory()) {
    const given = { name: basename(path), ...options, limits: textLimits(options.limits) };
    return readWorkshop(readFolder(path, limits), given);
  }
  if (found.isCharacterDevice() || found.isBlockDevice() || found.isSocket()) {
    throw unreadable(path, 'not-a-file', 'This is a device, not a file.', 'Give a file or a folder.');
  }
  checkLimit(path, 'bytes', found.size, limits);
  const bytes = attempt(path, () => readFileSync(path));
  return readFileBytes(bytes, { name: basename(path), ...options });
}
