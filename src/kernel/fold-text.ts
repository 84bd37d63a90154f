/**
 * A text as a search sees it: without case, accents, width and double spaces, the same in every locale. `Café` and
 * `CAFE` are alike, and so are `ﬁ` and `fi`, `Ｔrust` and `trust`.
 *
 * @param text - Any text.
 * @returns The fold, never shown to anybody. Signs above and below letters are dropped in every script.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase().replace(/\s+/gu, ' ').trim();
}
