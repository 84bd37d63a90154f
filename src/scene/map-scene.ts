import type { Area } from '../layout/plan-rows.js';
import type { MapLayout } from '../layout/layout-types.js';
import { dividerMarks } from './divider-marks.js';
import { actorGroup } from './actor-group.js';
import { labelMarks } from './label-marks.js';
import type { PlannedTie } from './map-ties.js';
import { footer } from './footer.js';
import { heading, pageMargin, type PageWords, printableHeight } from './page.js';
import type { MapPlan } from './plan-map.js';
import type { Mark, Scene } from './scene.js';
import { tieGroup } from './tie-group.js';
import { tierGutter, tierMarks } from './tier-marks.js';
import { pageScene } from './page-scene.js';

/**
 * Where the map may be on a page of a given width, below its title and above its legend and caption.
 *
 * @param plan - What is drawn.
 * @param ties - Ties as drawn.
 * @param words - Words round the map.
 * @param width - Width of the page.
 * @returns Left, right and upper edge, and the height to keep to.
 */
export function mapArea(
  plan: MapPlan,
  ties: readonly PlannedTie[],
  words: Omit<PageWords, 'description'>,
  width: number,
): Area {
  const { bottom } = heading(words, width);
  const left = pageMargin + (plan.tiers ? tierGutter(width) : 0);
  const top = bottom + 8;
  const { height } = footer(plan, ties, words.caption, 0, width);
  return { left, right: width - pageMargin, top, room: printableHeight(width) - 1 - top - height };
}

/**
 * Puts a laid-out map together as a scene: title, tier strips, ties with white casing, actors, labels with halo, legend,
 * key of numbered names, caption.
 *
 * @param plan - What is drawn.
 * @param ties - Ties as drawn.
 * @param layout - Where everything stands.
 * @param words - Words round the map.
 * @param width - Width of the page.
 * @param idOf - The id a mark carries, by actor index: never a name that may not be printed.
 * @returns The scene.
 */
export function mapScene(
  plan: MapPlan,
  ties: readonly PlannedTie[],
  layout: MapLayout,
  words: PageWords,
  width: number,
  idOf: (index: number) => string,
): Scene {
  const { view } = plan;
  const tieGroups = ties.map((tie, t) => tieGroup(plan, layout, tie, t, idOf));
  const actors = view.actors.map((_, i) => actorGroup(plan, layout, i, idOf(i)));

  const empty: Mark[] =
    view.n > 0
      ? []
      : [
          {
            type: 'text',
            x: width / 2,
            y: layout.bottom + 30,
            lines: ['There are no actors to draw.'],
            lineHeight: 16,
            size: 13,
            anchor: 'middle',
            fill: '#444444',
          },
        ];
  const bottom = layout.bottom + (view.n > 0 ? 0 : 40);
  const { marks: below, height } = footer(plan, ties, words.caption, bottom, width);
  return pageScene('organisational-map', { width, height }, words, [
    ...heading(words, width).marks,
    ...(plan.tiers ? tierMarks(plan.tiers.names, layout.strips, width) : []),
    ...dividerMarks(layout.dividers),
    { type: 'group', data: { mark: 'ties' }, marks: tieGroups },
    { type: 'group', data: { mark: 'actors' }, marks: actors },
    ...labelMarks(plan, layout, idOf),
    ...empty,
    ...below,
  ]);
}
