import { unreadable } from '../unreadable.js';
import { checkWorkbookLimit, type WorkbookLimits } from './limits.js';

/** One file inside a zip file, as its directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly inflatedSize: number;
  readonly crc: number;
  /** Where the packed bytes begin. */
  readonly start: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const farAway = 0xffffffff;

/** Sizes and offset of an entry whose 32-bit fields overflowed; they stand in the extra field, in this order. */
function zip64(view: DataView, from: number, to: number, fields: readonly number[]): readonly number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return fields.map((field) => {
      if (field !== farAway || next + 8 > to) return field;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return fields;
}

/**
 * The directory of a zip file. Nothing is unpacked.
 *
 * @param bytes - The whole file.
 * @param name - What a person calls it.
 * @param limits - Sizes above which it is refused.
 * @returns The entries by name.
 * @throws {SocialCapitalError} `bad-input` when it is no zip file, cut off, protected by a password, or too large.
 */
export function zipEntries(bytes: Uint8Array, name: string, limits: WorkbookLimits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = (what: string): Error =>
    unreadable(
      name,
      'broken-workbook',
      `The file is damaged: ${what}.`,
      'Open it in a spreadsheet program and save it anew.',
    );
  let end = bytes.length - 22;
  while (end >= Math.max(0, bytes.length - 65_557) && view.getUint32(end, true) !== endOfDirectory) end--;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw broken('the end of its directory is missing');
  const count = view.getUint16(end + 10, true);
  checkWorkbookLimit(name, 'entries', count, limits);
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) throw broken('its directory is cut off');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) throw broken('its directory is cut off');
    const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [inflatedSize = 0, packedSize = 0, local = 0] = zip64(view, nameEnd, extraEnd, fields);
    const entry = decoder.decode(bytes.subarray(at + 46, nameEnd));
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localEntry) throw broken(`${entry} is missing`);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) throw broken(`${entry} is cut off`);
    if (entries.has(entry)) throw broken(`${entry} is there twice`);
    if ((view.getUint16(at + 8, true) & 1) === 1) {
      throw unreadable(name, 'password', 'The workbook is protected by a password.', 'Save a copy without a password.');
    }
    const method = view.getUint16(at + 10, true);
    const crc = view.getUint32(at + 16, true);
    entries.set(entry, { name: entry, method, packedSize, inflatedSize, crc, start });
    at = next;
  }
  return entries;
}
