import { type ReadLimits, readLimits } from '../limits.js';
import { unreadable } from '../unreadable.js';

/** How much of a workbook is read before it is refused: a few kilobytes can unpack to gigabytes. */
export interface WorkbookLimits extends ReadLimits {
  /** Bytes of the parts that are read, unpacked, all together. @defaultValue 268435456, 256 MB */
  readonly inflated: number;
  /** How many times larger than packed a part of more than 1 MB may unpack. @defaultValue 200 */
  readonly ratio: number;
  /** Files inside the workbook. @defaultValue 4096 */
  readonly entries: number;
}

/** The limits that hold unless others are given. */
export const workbookLimits: WorkbookLimits = { ...readLimits, inflated: 256 * 1024 * 1024, ratio: 200, entries: 4096 };

const units: Readonly<Record<keyof WorkbookLimits, string>> = {
  bytes: 'bytes',
  inflated: 'bytes once unpacked',
  ratio: 'times the size it is packed to',
  entries: 'files inside',
  cells: 'cells',
  actors: 'rows of actors',
  ties: 'rows of ties',
  depth: 'levels of nesting',
};

/**
 * Refuses a workbook that is larger than a limit.
 *
 * @param name - What a person calls the workbook.
 * @param limit - Which limit.
 * @param size - Size found or declared.
 * @param limits - The limits in force.
 * @throws {SocialCapitalError} `bad-input` naming the size, the limit and the option that raises it.
 */
export function checkWorkbookLimit(
  name: string,
  limit: keyof WorkbookLimits,
  size: number,
  limits: WorkbookLimits,
): void {
  if (size <= limits[limit]) return;
  const message = `The workbook has more than ${limits[limit]} ${units[limit]}.`;
  const hint = `A workshop is far smaller. If you trust the file, raise the option limits.${limit}.`;
  throw unreadable(name, 'too-large', message, hint, String(Math.round(size)));
}
