/** A cell that has no value to read. */
export interface Fault {
  /** Row and column from 0. */
  readonly row: number;
  readonly column: number;
  readonly code: 'formula-without-value' | 'error-cell';
  /** The formula or the error, as the spreadsheet program shows it. */
  readonly value: string;
}

/** Cells joined into one, rows and columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as text, whatever the format of its workbook. */
export interface Sheet {
  readonly name: string;
  /** Cells as text from row 1 and column A on; rows end with their last filled cell. */
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly Fault[];
  readonly merges: readonly Merge[];
}

/** The sheets of a workbook that are shown, and the names of those that are not. */
export interface Sheets {
  readonly sheets: readonly Sheet[];
  readonly hidden: readonly string[];
}

/**
 * Name of a column: 0 is A, 26 is AA.
 *
 * @param column - From 0.
 * @returns One to three letters.
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest < 0 ? '' : columnLetters(rest)}${String.fromCharCode(65 + (column % 26))}`;
}

/**
 * Address of a cell as a spreadsheet shows it: row 0, column 0 is A1.
 *
 * @param row - From 0.
 * @param column - From 0.
 * @returns The address.
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
