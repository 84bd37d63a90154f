import type { LiveMap } from '../../scene/live-map.js';
import { themed } from '../../scene/theme.js';
import { mapColours } from './map-colours.js';

/**
 * A map in the greys of print, for signs and lines that stand beside the drawing.
 *
 * @param live - The map.
 * @returns The same map; looks, lines and legend are grey.
 */
export function greyMap(live: LiveMap): LiveMap {
  const { looks, ties } = mapColours(live, 'print', false);
  const drawn = live.ties.map((tie, t) => ({ ...tie, paint: ties[t]! }));
  return { ...live, looks, ties: drawn, scene: themed(live.scene, 'print') };
}
