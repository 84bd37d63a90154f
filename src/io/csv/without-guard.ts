/** A cell that `csvText` made inert: an apostrophe before what a spreadsheet program would run. */
const guarded = /^'+[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n\0]/u;
/** The same within a cell, where some programs would begin another. */
const inner = /(?<=[;\t\r\n])'(?='*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/**
 * Takes off the apostrophes that keep a spreadsheet program from running a cell.
 *
 * @param cell - A cell as written.
 * @returns The cell as it was before it was written.
 */
export function withoutGuard(cell: string): string {
  return (guarded.test(cell) ? cell.slice(1) : cell).replace(inner, '');
}
