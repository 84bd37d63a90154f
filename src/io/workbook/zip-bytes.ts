import { zipSync, type Zippable } from 'fflate';

/** Zip files need a date; this one, read in local time and written as such, is the same everywhere. */
const mtime = '1980-01-01T12:00:00';

/**
 * Packs files into a zip file: the same files give the same bytes, on any machine and day.
 *
 * @param files - Text by path, in order.
 * @param level - How hard to pack: 0 stores.
 * @returns The zip file. A file named `mimetype` is stored, so that its first bytes say what it is.
 */
export function zipBytes(files: ReadonlyMap<string, string>, level: 0 | 6): Uint8Array {
  const encoder = new TextEncoder();
  const zippable: Zippable = {};
  for (const [path, text] of files) zippable[path] = [encoder.encode(text), { level: path === 'mimetype' ? 0 : level }];
  return zipSync(zippable, { level, mtime });
}
