import { formatCount } from '../../kernel/format.js';
import type { TieCounts } from './count-ties.js';

/**
 * Ties and conflicts in words: `28 ties and 2 conflicts`; `20 of 28 ties, 1 of 2 conflicts` where some are left out.
 *
 * @param of - How many there are.
 * @param shown - How many of them are shown; by default all.
 * @returns The words; conflicts are left out where the map has none.
 */
export function tieWords(of: TieCounts, shown?: TieCounts): string {
  const [ties, conflicts] = [formatCount(of.ties, 'tie'), formatCount(of.conflicts, 'conflict')];
  if (shown === undefined) return of.conflicts === 0 ? ties : `${ties} and ${conflicts}`;
  const some = `${shown.ties} of ${ties}`;
  return of.conflicts === 0 ? some : `${some}, ${shown.conflicts} of ${conflicts}`;
}
