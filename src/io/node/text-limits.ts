import type { ReadLimits } from '../limits.js';
import type { WorkbookLimits } from '../workbook/limits.js';

/** The limits that text files have too; those of workbooks alone are left out. */
export function textLimits(limits: Partial<WorkbookLimits> = {}): Partial<ReadLimits> {
  const { inflated: _inflated, ratio: _ratio, entries: _entries, ...text } = limits;
  return text;
}
