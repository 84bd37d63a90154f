import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeFiles } from '../io/node/write-files.js';
import { refuse } from './refuse.js';

/** What tells a file from every other, whatever path leads to it; `null` when there is none. */
function identity(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}

/**
 * Writes results to files: all of them or none, and never over the tables they were made from.
 *
 * @param files - Content by path; the folders must exist.
 * @param input - The file or folder that was read; `-` for standard input.
 * @throws {SocialCapitalError} `bad-option` when a path is one of the tables read, or cannot be written.
 */
export function saveFiles(files: ReadonlyMap<string, string | Uint8Array>, input: string): void {
  const read = new Set<string | null>();
  if (input !== '-') {
    read.add(identity(input));
    if (statSync(input).isDirectory())
      for (const name of readdirSync(input)) read.add(identity(path.join(input, name)));
  }
  for (const file of files.keys()) {
    const present = identity(file);
    if (present !== null && read.has(present)) throw refuse(`--out ${file}: that is an input; write somewhere else.`);
  }
  writeFiles(files);
}
