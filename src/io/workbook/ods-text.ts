/** Characters that no XML document may hold. */
const illegal = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * Text escaped for an attribute or element.
 *
 * @param text - Any text.
 * @returns The text without characters that XML forbids, which show as U+FFFD; others escaped.
 */
export function odsEscape(text: string): string {
  return text
    .replace(illegal, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/**
 * Text as paragraphs of an OpenDocument cell: a paragraph for each line; runs of spaces and tabs as elements, because
 * plain ones would be folded.
 *
 * @param text - Any text.
 * @returns One `text:p` or more.
 */
export function odsParagraphs(text: string): string {
  const line = (part: string): string =>
    odsEscape(part)
      .replace(/^ | {2,}/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)
      .replaceAll('\t', '<text:tab/>');
  return text
    .split('\n')
    .map((part) => `<text:p>${line(part)}</text:p>`)
    .join('');
}
