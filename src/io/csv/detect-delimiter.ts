import { outsideQuotes } from './outside-quotes.js';

/** What separates the cells of a CSV file. */
export type Delimiter = ',' | ';' | '\t';

/**
 * Which delimiter the first line that is not blank uses most, outside quotes.
 *
 * @param text - The whole text.
 * @returns The delimiter; a comma when the line has none.
 */
export function detectDelimiter(text: string): Delimiter {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let blank = true;
  outsideQuotes(text, (code, position) => {
    const character = text[position] ?? '';
    if (code === 0x0a || code === 0x0d) return blank;
    if (character === ',' || character === ';' || character === '\t') counts[character] += 1;
    if (character.trim() !== '') blank = false;
    return true;
  });
  if (counts['\t'] > counts[','] && counts['\t'] > counts[';']) return '\t';
  return counts[';'] > counts[','] ? ';' : ',';
}
