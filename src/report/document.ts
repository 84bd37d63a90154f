import type { CsvValue } from '../kernel/csv-text.js';
import type { Figure } from '../figures/figure.js';
import type { PairShare } from '../risk/shared/pair-share.js';
import type { LiveMap } from '../scene/live-map.js';

/** A cell of a table: plain data, or pairs counted. */
export type Cell = CsvValue | PairShare;

/** A column of a table. */
export interface Column {
  /** Name in rows and CSV files. */
  readonly key: string;
  /** Words at its head. */
  readonly head: string;
  /** Decimals of its numbers; whole numbers when absent. */
  readonly decimals?: number;
  /** Holds pairs counted: one column on a page, three in a file. */
  readonly counted?: true;
  /** Only in the CSV file: too wide for a page. */
  readonly fileOnly?: true;
}

/** A table of the report: rows as data, written as HTML, Markdown and CSV. */
export interface ReportTable {
  /** Name, also of its CSV file. */
  readonly name: string;
  /** What it shows and how to read it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** Printed below, where something about the table has to be said. */
  readonly note?: string;
}

/** A piece of running text: plain, strong, or a link. Never markup. */
export type Inline = string | { readonly strong: string } | { readonly link: string; readonly text: string };

/** Running text. */
export type Text = string | readonly Inline[];

/** One of the figures of the first screen: a number, what it counts, and what stands beside it. */
export interface Card {
  readonly title: string;
  readonly figure: string;
  readonly unit: string;
  readonly lines: readonly string[];
}

/** What a report is made of, before it is HTML or Markdown. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly id: string }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly role?: 'lead' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | { readonly kind: 'terms'; readonly rows: readonly (readonly [term: string, text: Text])[] }
  | { readonly kind: 'table'; readonly table: ReportTable; readonly number: number }
  | {
      readonly kind: 'figure';
      readonly heading: string;
      readonly id: string;
      readonly figure: Figure;
      readonly number: number;
      readonly file: string;
      /** The same picture to be searched, filtered and taken apart on screen, where the page may run a script. */
      readonly live?: LiveMap | undefined;
      /** What is to be said of the picture on a page. */
      readonly note?: string | undefined;
    };

/** A whole report, ready to be written. */
export interface ReportDocument {
  readonly title: string;
  readonly subtitle: string;
  /** Where readers who listen or use keys may skip to. */
  readonly skip: { readonly link: string; readonly text: string };
  readonly blocks: readonly Block[];
}
