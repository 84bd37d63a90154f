/** The tables a workshop may have, in the order they are documented. */
export const tableKinds = [
  'about',
  'informants',
  'actors',
  'ties',
  'attendance',
  'roles',
  'venn',
  'closeness',
  'items',
  'ranking',
  'notes',
] as const;

/** Which table of a workshop. */
export type TableKind = (typeof tableKinds)[number];

/** One row as typed. */
export interface RawRow {
  /** Row number as a spreadsheet shows it: the header is row 1. */
  readonly row: number;
  /** Cells as text, in the order of the header; may be shorter or longer than the header. */
  readonly cells: readonly string[];
  /** A cell could not be read at all and has been reported: the row is left out without another complaint. */
  readonly isFaulty?: true;
}

/** A table as typed: a sheet, a CSV file or an array of JSON, before anything is checked. */
export interface RawTable {
  /** What a person calls it, printed in every problem: `actors.csv`, `actors`. */
  readonly name: string;
  /** Column names as typed. */
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}
