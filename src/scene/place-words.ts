import type { MapPlan } from './plan-map.js';

/** What place on a map means, for its subtitle and for its caption. */
export interface PlaceWords {
  readonly short: string;
  readonly long: string;
}

/**
 * Says what place on a map means.
 *
 * @param plan - What is drawn.
 * @returns A short and a long form.
 */
export function placeWords(plan: MapPlan): PlaceWords {
  const { tiers, parts, arrangement, names, view } = plan;
  if (tiers) {
    return {
      short: 'Height: power, most at the top.',
      long: `Height shows ${tiers.grouped ? 'the band of power' : 'power'} alone; place from left to right, and height within a row, mean nothing.`,
    };
  }
  if (parts) {
    const middle =
      parts.middle >= 0 ? `${names[parts.middle] ?? ''} stands in the middle because the map is drawn so. ` : '';
    return {
      short: `Parts of the page: ${view.options.by}${parts.middle >= 0 ? `, round ${names[parts.middle] ?? ''}` : ''}.`,
      long: `Lines part the page by ${view.options.by}. ${middle}Place within a part, the order of the parts and nearness to the middle mean nothing.`,
    };
  }
  return {
    short: 'Place on the page means nothing.',
    long:
      arrangement === 'free' && view.actors.some(({ power }) => power !== undefined)
        ? 'Place on the page means nothing, not even power; it only keeps ties short.'
        : 'No power is recorded, so place on the page means nothing; it only keeps ties short.',
  };
}
