/**
 * A header as columns are matched: without case, spaces, `-` and `_`. `Part of`, `part_of` and `partOf` are one.
 *
 * @param header - As typed.
 * @returns The key; empty for a blank header.
 */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-\u200B-\u200F\uFEFF]/gu, '');
}
