/**
 * A list in words: `a`, `a and b`, `a, b and c`.
 *
 * @param items - The words.
 * @param joint - The word before the last.
 * @returns The list; `nobody` when it is empty.
 */
export function listWords(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (items.length === 0) return 'nobody';
  return items.length === 1 ? items[0]! : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}
