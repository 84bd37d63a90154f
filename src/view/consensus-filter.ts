import type { OpenViewOptions } from './resolve-view-options.js';
import type { Row } from './rows.js';

/** For each informant, the actors on its map. */
function placed(rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<string>> {
  const maps = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.informant === null) continue;
    const map = maps.get(row.informant) ?? new Set<string>();
    map.add(row.source).add(row.target);
    maps.set(row.informant, map);
  }
  return maps;
}

/**
 * Decides which pairs enough informants report.
 *
 * The share of a pair is the informants who drew it, of those who placed both actors ("no tie" is only said by somebody
 * who had both in front of them). A row without an informant is everyone's word: share 1.
 *
 * @param mapRows - Every row the informants drew in the waves viewed, which says whom each of them placed.
 * @param consensus - The view's rule.
 * @returns A test of the rows of one pair.
 */
export function consensusFilter(
  mapRows: readonly Row[],
  consensus: OpenViewOptions['consensus'],
): (pair: readonly Row[], a: string, b: string) => boolean {
  if (consensus === 'any' || consensus === 0) return () => true;
  const maps = placed(mapRows);
  return (pair, a, b) => {
    const drew = new Set<string>();
    for (const row of pair) {
      if (row.informant === null) return true;
      drew.add(row.informant);
    }
    let could = 0;
    for (const map of maps.values()) if (map.has(a) && map.has(b)) could++;
    if (consensus === 'all') return drew.size === could;
    return drew.size > (consensus === 'majority' ? 0.5 : consensus) * could;
  };
}
