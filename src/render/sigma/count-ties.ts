import type { LiveMap } from '../../scene/live-map.js';

/** Ties of a map, apart from conflicts: negative ties, which carry no path and which captions count apart. */
export interface TieCounts {
  readonly ties: number;
  readonly conflicts: number;
}

/**
 * Counts ties and conflicts.
 *
 * @param live - The map.
 * @param shown - 1 for each tie that counts; by default all do.
 * @returns The counts.
 */
export function countTies(live: LiveMap, shown?: Uint8Array): TieCounts {
  const counted = live.ties.filter((_, t) => shown === undefined || shown[t] === 1);
  const ties = counted.filter(({ carries }) => carries).length;
  return { ties, conflicts: counted.length - ties };
}
