import type { Delimiter } from './detect-delimiter.js';
import { outsideQuotes } from './outside-quotes.js';

/**
 * How many cells a CSV text has, before it is parsed, so that too large a table costs nothing.
 *
 * @param text - The whole text.
 * @param delimiter - What separates its cells.
 * @returns Delimiters and line ends outside quotes, and one more: never less than the number of cells of a sound file.
 */
export function countCells(text: string, delimiter: Delimiter): number {
  const separator = delimiter.charCodeAt(0);
  let cells = 1;
  outsideQuotes(text, (code) => {
    if (code === separator || code === 0x0a || code === 0x0d) cells += 1;
    return true;
  });
  return cells;
}
