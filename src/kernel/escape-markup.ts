const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as it stands in HTML and XML, between tags or in an attribute with either kind of quotes.
 *
 * @param text - Any text that the document may hold.
 * @returns The text, its five characters of markup escaped.
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => entities[mark] ?? '');
}
