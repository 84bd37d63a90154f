import { xmlText } from '../kernel/xml-text.js';

/**
 * A text from the tables as it may stand in a line of print: on one line, without what no page may hold.
 *
 * @param text - Any text.
 * @returns The words.
 */
export function printedWords(text: string): string {
  return xmlText(text).replace(/\s+/gu, ' ').trim();
}
