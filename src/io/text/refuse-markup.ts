import { unreadable } from '../unreadable.js';

/**
 * Refuses text that is a web page, XML or no text at all rather than a table.
 *
 * @param text - The whole text.
 * @param name - What a person calls it.
 * @throws {SocialCapitalError} `bad-input` saying what the text is.
 */
export function refuseMarkup(text: string, name: string): void {
  const zero = text.indexOf('\0');
  if (zero >= 0)
    throw unreadable(
      name,
      'binary',
      `This is not text: character ${zero + 1} is NUL.`,
      'Save each table as CSV UTF-8, or give JSON.',
    );
  const start = text.slice(0, 1000).trimStart().toLowerCase();
  if (!start.startsWith('<')) return;
  const page = /^<(?:!doctype html|html|head|body)/.test(start);
  const hint = page
    ? 'The download may have needed a login; save the table itself as CSV UTF-8.'
    : 'Save the tables as CSV UTF-8, or give JSON.';
  const what = page ? 'a web page' : 'XML';
  throw unreadable(name, 'markup', `This is ${what}, not a table (line 1 begins with "<").`, hint);
}
