import type { Problem, SocialCapitalError } from '../../kernel/error.js';
import { unreadable } from '../unreadable.js';
import { firstBadUtf8 } from './first-bad-utf8.js';
import { refuseBinary } from './refuse-binary.js';
import { decodeWindows1252 } from './windows-1252.js';

/** How to read bytes that carry no byte order mark and are not UTF-8. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Every encoding that can be named. */
export const textEncodings: readonly TextEncoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];

function byteOrderMark(bytes: Uint8Array): readonly [encoding: TextEncoding | null, length: number] {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ['utf-8', 3];
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le', 2];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be', 2];
  return [null, 0];
}

/** The error for bytes that are not UTF-8, showing the word as Windows-1252 would have it. */
function notUtf8(bytes: Uint8Array, name: string): SocialCapitalError {
  const { position, line } = firstBadUtf8(bytes) ?? { position: 0, line: 1 };
  const separator = (byte: number | undefined): boolean =>
    byte === undefined || byte <= 0x20 || byte === 0x2c || byte === 0x3b;
  let [from, to] = [position, position + 1];
  while (from > Math.max(0, position - 30) && !separator(bytes[from - 1])) from--;
  while (to < position + 30 && !separator(bytes[to])) to++;
  const word = decodeWindows1252(bytes.subarray(from, to));
  const hex = (bytes[position] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = `Line ${line} is not UTF-8: byte ${position + 1} is 0x${hex}.`;
  const hint = `Save it as CSV UTF-8. If ${JSON.stringify(word)} is the right word there, the file is Windows-1252; give the encoding windows-1252 to read it so (--encoding windows-1252).`;
  return unreadable(name, 'not-utf-8', message, hint, word);
}

/**
 * Turns the bytes of a file into text: by its byte order mark, else as UTF-8, else by the encoding given.
 *
 * @param bytes - The whole file.
 * @param name - What a person calls it.
 * @param encoding - How to read bytes that are neither marked nor UTF-8.
 * @returns The text without byte order mark, and a warning when it was read as Windows-1252.
 * @throws {SocialCapitalError} `bad-input` for a picture, workbook or other binary, and for bytes that the encoding does
 *   not allow, naming the first such byte and its line.
 */
export function decodeText(
  bytes: Uint8Array,
  name: string,
  encoding: TextEncoding,
): { readonly text: string; readonly problems: readonly Problem[] } {
  const [marked, length] = byteOrderMark(bytes);
  const wide = marked ?? encoding;
  if (wide === 'utf-16le' || wide === 'utf-16be') {
    try {
      return { text: new TextDecoder(wide, { fatal: true }).decode(bytes.subarray(length)), problems: [] };
    } catch {
      const message = `The file is not ${wide.toUpperCase()}: its last character is cut off or it has half of a pair (${bytes.length} bytes).`;
      throw unreadable(name, 'not-utf-16', message, 'Save it as CSV UTF-8.');
    }
  }
  const body = bytes.subarray(length);
  refuseBinary(body, name);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body), problems: [] };
  } catch {
    if (encoding !== 'windows-1252' || marked !== null) throw notUtf8(body, name);
  }
  const message = 'Read as Windows-1252, as asked.';
  const hint = 'Check the accents and quotation marks; better save it as CSV UTF-8.';
  const warning = {
    code: 'read-as-windows-1252',
    table: name,
    row: null,
    column: null,
    value: null,
    message,
    hint,
  } as const;
  return { text: decodeWindows1252(body), problems: [{ ...warning, severity: 'warning' }] };
}
