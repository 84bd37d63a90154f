/** Characters that no XML 1.0 document may hold, lone surrogates included. */
// eslint-disable-next-line no-control-regex
const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
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
