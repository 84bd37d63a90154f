import type { TieType } from '../../model/tie.js';
import type { TypeShares } from '../result.js';

/**
 * Smallest and largest number of ties of each type, where a tie is of one type out of a set.
 *
 * @param sets - The types each tie may be of, none of them empty.
 * @returns Numbers, and shares of all; a tie is certain when its set has one type.
 */
export function countTypes(sets: readonly (readonly TieType[])[]): Pick<TypeShares, 'counts' | 'shares'> {
  const count = (type: TieType): readonly [number, number] => {
    const possible = sets.filter((set) => set.includes(type));
    return [possible.filter((set) => set.length === 1).length, possible.length];
  };
  const share = ([least, most]: readonly [number, number]): readonly [number, number] | null =>
    sets.length === 0 ? null : [least / sets.length, most / sets.length];
  const counts = { bonding: count('bonding'), bridging: count('bridging'), linking: count('linking') };
  return {
    counts,
    shares: { bonding: share(counts.bonding), bridging: share(counts.bridging), linking: share(counts.linking) },
  };
}
