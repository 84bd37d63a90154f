import { writeFiles } from './write-files.js';

/**
 * Writes a file so that it is either the old one or the whole new one, whatever interrupts: to a temporary name in the
 * same folder, flushed to the disk, then renamed.
 *
 * A file that is replaced keeps its permissions; a new one gets those of the process (`umask`). Until it is complete only
 * the owner may read it. Links are refused, so that nothing outside the folder is overwritten.
 *
 * @param path - Where to; the folder must exist.
 * @param content - Text (written as UTF-8) or bytes.
 * @throws {SocialCapitalError} `bad-option` naming the path when it cannot be written; nothing is left behind.
 */
export function writeFileAtomic(path: string, content: string | Uint8Array): void {
  writeFiles(new Map([[path, content]]));
}
