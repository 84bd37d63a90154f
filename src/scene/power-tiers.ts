import { formatNumber } from '../kernel/format.js';
import type { Actor } from '../model/actor.js';

/** Rows of a map that mean power. */
export interface PowerTiers {
  /** Tier by actor index, 0 at the top. */
  readonly of: readonly number[];
  /** What stands beside each tier. */
  readonly names: readonly string[];
  /** Whether several values share a tier. */
  readonly grouped: boolean;
}

/** Most tiers, one per value, before neighbouring values share one: seven, and fewer on a small map. */
const most = (actors: number): number => Math.min(7, Math.max(5, Math.floor(actors / 3)));

const plain = (value: number): string => String(Number(formatNumber(value, 2)));

/**
 * Sorts actors into tiers of power, most powerful first; those without a recorded power stand in a tier of their own at the
 * bottom. More values than seven (five on a small map) are grouped into three to five tiers of nearly equal numbers of actors, and the names
 * give the range.
 *
 * @param actors - Actors.
 * @returns The tiers, or `null` when no power is recorded at all.
 */
export function powerTiers(actors: readonly Actor[]): PowerTiers | null {
  const values = actors.flatMap((actor) => actor.power ?? []).sort((a, b) => b - a);
  const distinct = [...new Set(values)];
  if (distinct.length === 0) return null;
  const grouped = distinct.length > most(actors.length);
  const groups = Math.min(5, Math.max(3, Math.floor(actors.length / 3)));
  const tierOf = new Map<number, number>();
  const ranges: [high: number, low: number][] = [];
  for (const value of distinct) {
    const last = ranges.length - 1;
    const above = values.filter((other) => other > value).length;
    const fresh = last < 0 || !grouped || (above >= ((last + 1) * values.length) / groups && last < groups - 1);
    if (fresh) ranges.push([value, value]);
    else ranges[last]![1] = value;
    tierOf.set(value, ranges.length - 1);
  }
  const names = ranges.map(([high, low]) =>
    high === low ? `Power ${plain(high)}` : `Power ${plain(low)}–${plain(high)}`,
  );
  const missing = actors.some((actor) => actor.power === undefined);
  if (missing) names.push('Power not recorded');
  const of = actors.map(({ power }) => (power === undefined ? names.length - 1 : (tierOf.get(power) as number)));
  return { of, names, grouped };
}
