/** A cell of a table to be written: `null` is an empty cell, never 0. */
export type CsvValue = string | number | boolean | null;

/**
 * What a spreadsheet program may take for a formula: a first character of `= + - @`, their full-width forms, or a
 * control character that some programs drop before they look. Apostrophes before it count too, so that the one added can
 * be told from those that were there.
 */
const formula = /^'*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n\0]/u;
/** The same where a program that splits at semicolons or tabs, or that overlooks our quotes, would begin a cell. */
const inner = /(?<=[;\t\r\n])(?='*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;
const quoted = /[",;\t\r\n]/u;

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = value.replace(inner, "'");
  const inert = formula.test(safe) ? `'${safe}` : safe;
  return quoted.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/**
 * A table as CSV text (RFC 4180): comma, CRLF, quotes where needed, also around semicolons and tabs, at which some
 * programs split. Text that a spreadsheet program would run as a formula, at its start or where such a program would begin
 * a cell within it, gets an apostrophe before it, which reading a workshop takes off again; numbers stay numbers.
 *
 * @param header - Column names.
 * @param rows - Cells in the order of the header.
 * @returns The text, its last line ended.
 * @see Shafranovich (2005), RFC 4180, https://doi.org/10.17487/RFC4180
 * @example
 * ```ts
 * csvText(['id', 'degree'], [['=HYPERLINK()', 3], ['a,b', null]]); // => "id,degree\r\n'=HYPERLINK(),3\r\n\"a,b\",\r\n"
 * ```
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
