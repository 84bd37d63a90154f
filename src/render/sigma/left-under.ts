import type { LiveFacet, LiveMap } from '../../scene/live-map.js';
import type { MapState } from './map-state.js';

/**
 * Whether a row or an actor is left under the values that a reader switched off.
 *
 * @param live - The map.
 * @param of - Whether rows of ties or actors are asked about.
 * @param hidden - What is switched off.
 * @returns A test of the places that a row or actor has in its facets.
 */
export function leftUnder(
  live: LiveMap,
  of: LiveFacet['of'],
  hidden: MapState['hidden'],
): (places: readonly number[]) => boolean {
  const off = live.facets.filter((facet) => facet.of === of).map(({ key }) => hidden.get(key));
  if (off.every((values) => values === undefined || values.size === 0)) return () => true;
  return (places) => off.every((values, f) => values === undefined || !values.has(places[f]!));
}
