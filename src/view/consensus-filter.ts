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
 * Decides which ties enough informants report.
 *
 * The share of a tie is the informants who drew it, of those who placed both actors: "no tie" is only said by somebody
 * who had both in front of them, by drawing anything else of them, a conflict included. A row without an informant is
 * everyone's word: share 1.
 *
 * @param maps - Every row the informants drew in the waves viewed, of whatever table, sign or type.
 * @param consensus - The view's rule.
 * @returns A test of the rows that say one thing of two actors.
 */
export function consensusFilter(
  maps: readonly Row[],
  consensus: OpenViewOptions['consensus'],
): (saying: readonly Row[], a: string, b: string) => boolean {
  if (consensus === 'any') return (saying) => saying.length > 0;
  const seen = placed(maps);
  return (saying, a, b) => {
    const drew = new Set<string>();
    for (const row of saying) {
      if (row.informant === null) return true;
      drew.add(row.informant);
    }
    let could = 0;
    for (const map of seen.values()) if (map.has(a) && map.has(b)) could++;
    if (consensus === 'all') return drew.size > 0 && drew.size === could;
    return drew.size > (consensus === 'majority' ? 0.5 : consensus) * could + 1e-9;
  };
}
