import { formatCount } from '../kernel/format.js';
import type { Figure } from '../figures/figure.js';
import type { LiveOrWhy } from './live-or-why.js';
import { mapTables } from './map-tables.js';
import { toHtml } from './to-html.js';

/**
 * A map as one HTML page that needs nothing else: the picture, its caption, and the actors and ties behind it as tables for
 * readers who do not see it.
 *
 * @param map - The figure of a map.
 * @param live - The same map to be searched, filtered and taken apart on screen, or why not; without a map the page holds no
 *   script.
 * @returns The page.
 */
export function mapPage(map: Figure, live: LiveOrWhy = {}): string {
  const tables = mapTables(map);
  const count = (mark: string): number => map.data().filter((row) => row['mark'] === mark).length;
  return toHtml({
    title: map.title,
    subtitle: `Map of ${formatCount(count('actor'), 'actor')} and ${formatCount(count('tie'), 'tie')}, with the rows behind it.`,
    skip: { link: '#rows', text: 'Skip to the rows behind the map' },
    blocks: [
      { kind: 'figure', heading: 'The map', id: 'map', figure: map, number: 1, file: 'map.svg', ...live },
      { kind: 'heading', level: 2, id: 'rows', text: 'The rows behind the map' },
      ...tables.map((table, i) => ({ kind: 'table' as const, table, number: i + 1 })),
    ],
  });
}
