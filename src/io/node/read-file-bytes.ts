import type { ValidatedWorkshop } from '../../model/validate-tables.js';
import { readWorkshop, type ReadWorkshopOptions } from '../read-workshop.js';
import type { WorkbookLimits } from '../workbook/limits.js';
import { textLimits } from './text-limits.js';

/** Options for {@link readWorkshopPath}. */
export interface ReadWorkshopPathOptions extends Omit<ReadWorkshopOptions, 'limits'> {
  /** Sizes above which the input is refused; those not given keep their default. */
  readonly limits?: Partial<WorkbookLimits>;
}

/** First bytes of a zip file, which a workbook is, and of an old Office file, which could be one. */
const containers: readonly (readonly number[])[] = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Reads one file, whatever it is: a workbook by its first bytes or the end of its name, else CSV or JSON. The reader of
 * workbooks is loaded only when there is one.
 *
 * @param bytes - The whole file.
 * @param options - As for {@link readWorkshopPath}.
 * @returns The workshop, and every problem.
 * @throws {SocialCapitalError} `bad-input` when nothing can be built from it.
 */
export async function readFileBytes(
  bytes: Uint8Array,
  options: ReadWorkshopPathOptions & { readonly name: string },
): Promise<ValidatedWorkshop> {
  const { limits = {}, ...others } = options;
  const isWorkbook =
    /\.(?:xlsx|xlsm|ods|ots|xltx)$/i.test(options.name) ||
    containers.some((start) => start.every((byte, at) => bytes[at] === byte));
  if (isWorkbook) {
    const { readWorkbook } = await import('../workbook/read-workbook.js');
    return readWorkbook(bytes, { name: options.name, limits });
  }
  return readWorkshop(bytes, { ...others, limits: textLimits(limits) });
}
