import { unreadable } from '../unreadable.js';

const csv = 'Save each table as CSV UTF-8, or give JSON.';
const workbook = 'Read a workbook with readWorkbook of social-capital/workbook, or save each table as CSV UTF-8.';

/** First bytes of what people give by mistake, what it is, and what to do. */
const magic: readonly (readonly [bytes: readonly number[], what: string, hint: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture', csv],
  [[0xff, 0xd8, 0xff], 'a JPEG picture', csv],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture', csv],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', csv],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip file, such as an Excel or LibreOffice workbook', workbook],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty zip file', csv],
  [[0x1f, 0x8b], 'a gzip file', 'Unpack it first.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file, such as .xls or .doc', csv],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database', csv],
];

/**
 * Refuses bytes that are no text: pictures, workbooks, archives, or anything with a zero byte.
 *
 * @param bytes - The whole file, without a byte order mark of UTF-16.
 * @param name - What a person calls it.
 * @throws {SocialCapitalError} `bad-input` saying what the file is.
 */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  for (const [start, what, hint] of magic) {
    if (start.every((byte, i) => bytes[i] === byte)) {
      throw unreadable(name, 'binary', `This is ${what}, not a table (seen at byte 1).`, hint);
    }
  }
  const zero = bytes.indexOf(0);
  if (zero < 0) return;
  const wide = bytes.length % 2 === 0 && (bytes[0] === 0) !== (bytes[1] === 0);
  const hint = wide ? "It may be UTF-16: save it as CSV UTF-8, or pass encoding: 'utf-16le' or 'utf-16be'." : csv;
  throw unreadable(name, 'binary', `This is not text: byte ${zero + 1} is zero.`, hint);
}
