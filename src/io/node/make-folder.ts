import { mkdirSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SocialCapitalError } from '../../kernel/error.js';
import { removeFolders } from './remove-folders.js';

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'the system allows no folder there'],
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your quota is used up'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EEXIST', 'a link that leads nowhere has its name'],
  ['ELOOP', 'a link leads back to itself'],
]);

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = String((error as { code?: unknown }).code ?? error);
    const message = `The folder ${path} cannot be made: ${reasons.get(code) ?? code}. Name another folder.`;
    throw new SocialCapitalError('bad-option', message);
  }
}

/** What is at a path; `undefined` when nothing is, or when a part of the path is a file. */
function present(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/**
 * Makes a folder and those it lies in, one level at a time: where the system refuses every folder, as in `/proc`, the
 * recursive call of Node 20 never returns.
 *
 * @param path - The folder; nothing happens when it is there.
 * @returns The folders made, outermost first.
 * @throws {SocialCapitalError} `bad-option` naming the level that cannot be made; those made before it are removed.
 */
export function makeFolder(path: string): readonly string[] {
  const missing: string[] = [];
  let at = resolve(path);
  let found = attempt(at, () => present(at));
  while (found === undefined && dirname(at) !== at) {
    missing.unshift(at);
    at = dirname(at);
    found = attempt(at, () => present(at));
  }
  if (found?.isDirectory() !== true) {
    throw new SocialCapitalError('bad-option', `${at} is a file, not a folder. Name another folder.`);
  }
  const made: string[] = [];
  try {
    for (const level of missing) {
      attempt(level, () => mkdirSync(level));
      made.push(level);
    }
  } catch (error) {
    removeFolders(made);
    throw error;
  }
  return made;
}
