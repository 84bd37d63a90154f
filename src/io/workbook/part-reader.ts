import { Inflate } from 'fflate';
import { crc32 } from '../../kernel/crc32.js';
import { unreadable } from '../unreadable.js';
import { checkWorkbookLimit, type WorkbookLimits } from './limits.js';
import { type ZipEntry, zipEntries } from './zip-entries.js';

/** Parts of this size or less may be packed to any ratio: a sheet of blank rows packs very well. */
const smallPart = 1024 * 1024;

/** Packed bytes unpacked at a time; deflate makes at most 1,032 bytes of one, so a forged size is noticed early. */
const step = 4096;

/** The parts of a workbook, unpacked only when asked for and never beyond what the directory declares. */
export interface PartReader {
  /** Names of all parts. */
  readonly names: readonly string[];
  readonly has: (part: string) => boolean;
  /** The bytes of a part. */
  readonly bytes: (part: string) => Uint8Array;
  /** A part as text, which must be UTF-8. */
  readonly text: (part: string) => string;
}

/** The unpacked bytes, or `null` when they are not of the size declared or cannot be unpacked. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new RangeError('larger than declared');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    return null;
  }
  return filled === size ? out : null;
}

/**
 * Opens a workbook as a zip file. Sizes are checked as declared before anything is unpacked, and unpacking stops where a
 * part turns out larger than declared.
 *
 * @param bytes - The whole file.
 * @param name - What a person calls it.
 * @param limits - Sizes above which it is refused.
 * @returns Access to its parts.
 * @throws {SocialCapitalError} `bad-input` when it is no zip file or one of its parts is damaged or too large.
 */
export function partReader(bytes: Uint8Array, name: string, limits: WorkbookLimits): PartReader {
  const entries = zipEntries(bytes, name, limits);
  let total = 0;

  function unpack(entry: ZipEntry): Uint8Array {
    const { method, packedSize, inflatedSize, start, crc } = entry;
    total += inflatedSize;
    checkWorkbookLimit(name, 'inflated', total, limits);
    if (inflatedSize > smallPart) checkWorkbookLimit(name, 'ratio', inflatedSize / Math.max(packedSize, 1), limits);
    const packed = bytes.subarray(start, start + packedSize);
    const stored = method === 0 && packedSize === inflatedSize ? packed : null;
    const content = method === 8 ? inflate(packed, inflatedSize) : stored;
    if (content !== null && crc32(content) === crc) return content;
    const hint = 'Open it in a spreadsheet program and save it anew.';
    throw unreadable(
      name,
      'broken-workbook',
      `The file is damaged: ${entry.name} is not what its directory declares.`,
      hint,
    );
  }

  function read(part: string): Uint8Array {
    const entry = entries.get(part);
    if (entry !== undefined) return unpack(entry);
    const hint = 'Open it in a spreadsheet program and save it anew.';
    throw unreadable(name, 'broken-workbook', `The file is damaged: ${part} is missing.`, hint);
  }

  return {
    names: [...entries.keys()],
    has: (part) => entries.has(part),
    bytes: read,
    text: (part) => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(read(part));
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        throw unreadable(
          name,
          'broken-workbook',
          `The part ${part} is not UTF-8.`,
          'Save the workbook anew as .xlsx or .ods.',
        );
      }
    },
  };
}
