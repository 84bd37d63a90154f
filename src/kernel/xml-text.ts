/** Control characters other than tab and line ends, lone surrogates, and the two code points that are no characters. */
const illegal = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
/** Marks that change the direction of the text after them: a label could garble its neighbours with one. */
const overrides = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text fit for any XML document: without characters that XML forbids, and without direction overrides.
 *
 * @param text - Any text.
 * @returns The text without them; not yet escaped.
 */
export function xmlText(text: string): string {
  return text.replace(illegal, '').replace(overrides, '');
}
