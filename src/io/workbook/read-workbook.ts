import { resolveOptions } from '../../kernel/options.js';
import type { ValidatedWorkshop } from '../../model/validate-tables.js';
import { buildWorkshop } from '../build-workshop.js';
import { workbookLimits, type WorkbookLimits } from './limits.js';
import { type ReadWorkbookOptions, workbookToTables } from './workbook-to-tables.js';

/**
 * Reads a workshop from an Excel (.xlsx) or OpenDocument (.ods) workbook; it runs in a browser as well as in Node. What
 * is read of a workbook says {@link workbookToTables}, what becomes of its tables `readWorkshop` of `social-capital`.
 *
 * @param bytes - The workbook. It is not changed.
 * @param options - As for {@link workbookToTables}.
 * @returns The workshop, and every problem by sheet, row and column.
 * @throws {SocialCapitalError} `bad-input`, with `problems`, when nothing can be built from it.
 * @remarks O(bytes unpacked).
 */
export async function readWorkbook(
  bytes: Uint8Array | ArrayBuffer,
  options: ReadWorkbookOptions = {},
): Promise<ValidatedWorkshop> {
  const { tables, problems } = await workbookToTables(bytes, options);
  const limits = resolveOptions<WorkbookLimits>('readWorkbook: limits', options.limits ?? {}, workbookLimits);
  return buildWorkshop({ tables, problems, unread: [] }, limits);
}
