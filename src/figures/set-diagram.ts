import { SocialCapitalError } from '../kernel/error.js';
import { formatNumber } from '../kernel/format.js';
import { oneOf, resolveOptions } from '../kernel/options.js';
import { xmlText } from '../kernel/xml-text.js';
import type { SetArea } from '../layout/areas/area-problem.js';
import { layoutAreas } from '../layout/areas/layout-areas.js';
import { setDiagramScene } from '../scene/set-diagram-scene.js';
import { type Theme, themed, themes } from '../scene/theme.js';
import { figure, type Figure } from './figure.js';

/** Options for {@link setDiagram}. */
export interface SetDiagramOptions {
  /** Whether a size counts everything in all its sets, or only what is in no other. @defaultValue 'inclusive' */
  readonly counts?: 'inclusive' | 'exclusive' | undefined;
  /** Title above the drawing. @defaultValue 'Sets and what they share' */
  readonly title?: string | undefined;
  /** Width of the page in px. @defaultValue 850 */
  readonly width?: number | undefined;
  /** Seed of the layout. @defaultValue 1 */
  readonly seed?: number | undefined;
  /** How long the layout searches, as a multiple of the usual. @defaultValue 1 */
  readonly effort?: number | undefined;
  /** `light`, `dark`, `print` (greys only), or `auto`: light, and dark on screens that ask for it. @defaultValue 'auto' */
  readonly theme?: Theme | undefined;
}

/** Off by more than this share of the largest region, a region is named in the caption. */
const worthNaming = 0.05;

/**
 * Draws ordinary sets as area-proportional circles, and says in the caption what circles could not show. For what groups
 * said with circles use `powerVenn`, where sizes are exact and overlaps are levels.
 *
 * @param areas - Sizes of sets and of what they share.
 * @param options - Defaults: counts, title, width, seed, effort, theme.
 * @returns The figure; its rows are the regions, wanted and drawn.
 * @throws {SocialCapitalError} `bad-input` on impossible sizes or more than 10 sets, `bad-option`.
 * @example
 * ```ts
 * const drawn = setDiagram([{ sets: ['a'], size: 4 }, { sets: ['b'], size: 4 }, { sets: ['a', 'b'], size: 1 }]);
 * drawn.caption; // => 'Area shows size, as near as circles can: stress 0.0000, where 0 is exact.'
 * ```
 */
export function setDiagram(areas: readonly SetArea[], options: SetDiagramOptions = {}): Figure {
  type Chosen = { readonly [K in keyof SetDiagramOptions]-?: NonNullable<SetDiagramOptions[K]> };
  const { counts, title, width, seed, effort, theme } = resolveOptions<Chosen>('setDiagram', options, {
    counts: 'inclusive',
    title: 'Sets and what they share',
    width: 850,
    seed: 1,
    effort: 1,
    theme: 'auto',
  });
  oneOf('setDiagram', 'theme', theme, themes);
  if (!(width >= 320 && width <= 10_000)) {
    throw new SocialCapitalError('bad-option', `setDiagram: width is ${String(width)}; give 320 to 10000.`);
  }
  const layout = layoutAreas(areas, { counts, seed, effort });
  const largest = Math.max(...layout.regions.map(({ wanted }) => wanted));
  const name = (sets: readonly string[]): string => sets.join(' & ');
  const plain = (value: number): string => String(Number(formatNumber(value, 2)));
  const missing = layout.regions.filter(({ wanted, drawn }) => wanted > 0 && drawn < 1e-6 * largest);
  const off = layout.regions.filter(
    (region) => !missing.includes(region) && Math.abs(region.wanted - region.drawn) > worthNaming * largest,
  );
  const sentences = [
    `Area shows size, as near as circles can: stress ${formatNumber(layout.stress, 4)}, where 0 is exact.`,
    ...(missing.length > 0
      ? [`Not drawn at all: ${missing.map(({ sets, wanted }) => `${name(sets)} (${plain(wanted)})`).join(', ')}.`]
      : []),
    ...(off.length > 0
      ? [
          `Drawn too large or small: ${off
            .map(({ sets, wanted, drawn }) => `${name(sets)} (${plain(wanted)}, drawn as ${plain(drawn)})`)
            .join(', ')}.`,
        ]
      : []),
  ];
  const caption = xmlText(sentences.join(' ')).replace(/\s+/gu, ' ');
  const rows = layout.regions.map(({ sets, wanted, drawn }) => ({ sets: name(sets), wanted, drawn }));
  return figure(themed(setDiagramScene({ layout, title, caption, width }), theme), caption, rows);
}
