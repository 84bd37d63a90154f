import { parse } from 'csv-parse/browser/esm/sync';
import { unreadable } from '../unreadable.js';
import type { Delimiter } from './detect-delimiter.js';

/** What csv-parse says, and what we say. */
const complaints: ReadonlyMap<string, readonly [code: string, message: string]> = new Map([
  ['CSV_QUOTE_NOT_CLOSED', ['open-quote', 'a double quote is opened and never closed']],
  ['CSV_INVALID_CLOSING_QUOTE', ['stray-quote', 'text follows a closing double quote']],
  ['INVALID_OPENING_QUOTE', ['stray-quote', 'a double quote stands inside a cell that does not begin with one']],
]);

/** Stated, because csv-parse looks for them anew at every byte of the first line otherwise. */
const lineEnds = ['\r\n', '\n', '\r'];

const hint = 'Put the whole cell between double quotes, and write a double quote inside it twice.';

/**
 * Splits CSV text into cells; the only place that knows csv-parse.
 *
 * Its browser build carries its own `Buffer` and so runs anywhere; fed with bytes it is linear and needs no other
 * polyfill. Rows come as arrays, blank lines as rows of one blank cell, so that the n-th row is row n of a spreadsheet.
 *
 * @param text - The whole text.
 * @param delimiter - What separates its cells.
 * @param name - What a person calls the file.
 * @returns The cells of each row, as typed; rows may differ in length.
 * @throws {SocialCapitalError} `bad-input` naming the line of a quote that is not closed or stands where none may.
 */
export function parseRecords(text: string, delimiter: Delimiter, name: string): readonly (readonly string[])[] {
  try {
    const options = { delimiter, record_delimiter: lineEnds, relax_column_count: true };
    return parse(new TextEncoder().encode(text), options);
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string };
    const known = complaints.get(code);
    if (known === undefined) throw error;
    const line = /line (\d+)/.exec(message)?.[1] ?? '1';
    throw unreadable(name, known[0], `In line ${line}, ${known[1]}.`, hint);
  }
}
