import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SocialCapitalError } from '../../kernel/error.js';

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'its folder does not exist'],
  ['ENOTDIR', 'its folder is a file'],
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your quota is used up'],
]);

function cannotWrite(path: string, why: string): SocialCapitalError {
  return new SocialCapitalError('bad-option', `${path} cannot be written: ${why}.`);
}

function found(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** Whether a process of this number still runs; when in doubt, yes. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'ESRCH';
  }
}

/** Removes temporary files that a process of ours left when it was killed. */
function removeStale(folder: string, name: string): void {
  for (const entry of readdirSync(folder)) {
    if (!entry.startsWith(`.${name}.`)) continue;
    const pid = /^(\d+)\.[\da-f]{16}\.tmp$/.exec(entry.slice(name.length + 2))?.[1];
    if (pid !== undefined && !runs(Number(pid))) rmSync(join(folder, entry), { force: true });
  }
}

/** Writes the content to a temporary name beside the path and flushes it. */
function writeTemporary(path: string, content: string | Uint8Array, made: string[]): string {
  const [folder, name] = [dirname(path), basename(path)];
  const before = found(path);
  if (before?.isSymbolicLink() === true) throw cannotWrite(path, 'it is a link; name the file itself');
  if (before?.isDirectory() === true) throw cannotWrite(path, 'it is a folder');
  if (before !== undefined && !before.isFile()) throw cannotWrite(path, 'it is no ordinary file');
  removeStale(folder, name);
  const temporary = join(folder, `.${name}.${process.pid}.${randomBytes(8).toString('hex')}.tmp`);
  const handle = openSync(temporary, 'wx', 0o600);
  made.push(temporary);
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  chmodSync(temporary, before === undefined ? 0o666 & ~process.umask() : before.mode & 0o777);
  return temporary;
}

/**
 * Writes several files, each either the old one or the whole new one: all are first written beside their place and
 * flushed, then renamed. When one cannot be written, none is replaced and nothing is left behind. Results are there to be
 * shared, so a new file may be read as the system's umask allows (usually by every user of the machine), and a file that is
 * replaced keeps its permissions; the temporary one is its owner's alone while it is written.
 *
 * @param files - Content (text as UTF-8, or bytes) by path; the folders must exist.
 * @throws {SocialCapitalError} `bad-option` naming the path that cannot be written, and why.
 */
export function writeFiles(files: ReadonlyMap<string, string | Uint8Array>): void {
  const made: string[] = [];
  let at = '';
  try {
    const pairs: (readonly [from: string, to: string])[] = [];
    for (const [path, content] of files) {
      at = path;
      pairs.push([writeTemporary(path, content, made), path]);
    }
    for (const [from, to] of pairs) {
      at = to;
      renameSync(from, to);
    }
  } catch (error) {
    for (const temporary of made) rmSync(temporary, { force: true });
    if (error instanceof SocialCapitalError) throw error;
    const code = String((error as { code?: unknown }).code ?? error);
    throw cannotWrite(at, reasons.get(code) ?? code);
  }
}
