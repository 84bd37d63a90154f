import { rmdirSync } from 'node:fs';

/**
 * Removes folders that were made and not used; one that is no longer empty stays, with those it lies in.
 *
 * @param made - The folders, outermost first.
 */
export function removeFolders(made: readonly string[]): void {
  for (const folder of [...made].reverse()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}
