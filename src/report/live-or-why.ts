import type { MapFigure } from '../figures/map-figure.js';
import { formatCount } from '../kernel/format.js';
import type { LiveMap } from '../scene/live-map.js';

/** Most actors of a map that a page carries twice, as a picture and to be explored: such a page is some 4 MB. */
const most = 500;

/** A map to be explored on a page, or why the page has none. */
export interface LiveOrWhy {
  readonly live?: LiveMap;
  readonly note?: string;
}

/**
 * The map as a page may carry it to be searched, filtered and taken apart, where it is not too large for that.
 *
 * @param figure - The map.
 * @returns The map, or a sentence that says why it is shown as printed only.
 */
export function liveOrWhy(figure: Pick<MapFigure, 'data' | 'live'>): LiveOrWhy {
  const actors = figure.data().filter((row) => row['mark'] === 'actor').length;
  if (actors <= most) return { live: figure.live() };
  return {
    note: `A map of ${formatCount(actors, 'actor')} is shown as printed: beyond ${most} the page would grow too large to be explored on screen.`,
  };
}
