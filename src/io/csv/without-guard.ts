/** A cell that `csvText` made inert: an apostrophe before what a spreadsheet program would run. */
const guarded = /^'+[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n\0]/u;

/**
 * Takes off the apostrophe that keeps a spreadsheet program from running a cell.
 *
 * @param cell - A cell as written.
 * @returns The cell as it was before it was written.
 */
export function withoutGuard(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
