import type { CsvValue } from '../../kernel/csv-text.js';

/** How a row looks. */
export type RowStyle = 'title' | 'heading' | 'text' | 'header' | 'example' | 'data';

/** Where the words of a drop-down stand: a column of a sheet, rows from 0, both ends included. */
export interface ChoiceList {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the cells of a column, or part of it, may hold and what is shown beside them. */
export interface Choice {
  readonly column: number;
  /** Rows from 0, both ends included. */
  readonly top: number;
  readonly bottom: number;
  /** Words offered; `null` when anything may be typed. */
  readonly list: ChoiceList | null;
  /** Whether other words are refused, or only asked about. */
  readonly isClosed: boolean;
  readonly title: string;
  readonly help: string;
}

/** A sheet to be written, whatever the format of its workbook. */
export interface PlannedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly { readonly style: RowStyle; readonly cells: readonly CsvValue[] }[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Columns whose blank cells take what is typed as text, so that 007 stays 007. */
  readonly textColumns: readonly number[];
  /** Whether the first row stays in sight. */
  readonly isFrozen: boolean;
  readonly choices: readonly Choice[];
}

/** Words shown when something else than the words offered is typed. */
export interface ChoiceMessages {
  readonly title: string;
  readonly message: string;
}
