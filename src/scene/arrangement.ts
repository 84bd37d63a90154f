import type { View } from '../view/view.js';

/** What place on a map means: height power, parts of the page sectors, or nothing. */
export type Arrangement = 'tiers' | 'sectors' | 'free';

/** The arrangements there are. */
export const arrangements = ['tiers', 'sectors', 'free'] as const satisfies readonly Arrangement[];

/** Parts of the page round its middle. */
export interface SectorParts {
  /** Part by actor index, −1 for the middle. */
  readonly of: readonly number[];
  readonly count: number;
  /** Index of the actor in the middle, −1 for nobody. */
  readonly middle: number;
}

/**
 * Gives every sector of a view a part of the page, those without one a part of their own. The hub, else the focal actor,
 * stands in the middle; where neither is named, nobody does: the middle of a map is read as a finding.
 *
 * @param view - The view.
 * @param focal - Index of the focal actor, or −1.
 * @returns The parts.
 */
export function sectorParts(view: View, focal: number): SectorParts {
  const { hub } = view.about;
  const middle = hub === undefined ? focal : (view.indexOf.get(hub) ?? focal);
  const outside = view.ids.map((_, i) => i).filter((i) => i !== middle);
  const sectors = [...new Set(outside.map((i) => view.sectorOf[i]!))].sort(
    (a, b) => (a < 0 ? Infinity : a) - (b < 0 ? Infinity : b) || 0,
  );
  const of = view.ids.map((_, i) => (i === middle ? -1 : sectors.indexOf(view.sectorOf[i]!)));
  return { of, count: sectors.length, middle };
}
