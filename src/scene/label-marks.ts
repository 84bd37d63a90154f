import type { MapLayout } from '../layout/layout-types.js';
import { labelLanguage } from './label-language.js';
import { labelText } from './label-text.js';
import type { MapPlan } from './plan-map.js';
import type { Mark } from './scene.js';

/**
 * The labels of a map, each with a halo below it; actors without a label have none.
 *
 * @param plan - What is drawn.
 * @param layout - Where the labels stand.
 * @param idOf - The id a mark carries, by actor index.
 * @param faint - Actors whose names are grey, by index.
 * @returns Two groups: halos, then labels.
 */
export function labelMarks(
  plan: MapPlan,
  layout: MapLayout,
  idOf: (index: number) => string,
  faint: readonly number[] = [],
): readonly Mark[] {
  const drawn = layout.labels.flatMap(({ shape }, i) => (shape.lines.length > 0 ? [i] : []));
  const texts = drawn.map((i) => [i, labelText(plan, layout, i)] as const);
  const halos = texts.map(([, text]): Mark => ({ ...text, fill: '#ffffff', stroke: '#ffffff', strokeWidth: 3 }));
  const labels = texts.map(([i, text]): Mark => {
    const fill = faint.includes(i) ? '#666666' : '#111111';
    return { ...text, fill, data: { mark: 'label', id: idOf(i) } };
  });
  const lang = labelLanguage(plan.view.about.language);
  return [
    { type: 'group', data: { mark: 'halos' }, marks: halos },
    { type: 'group', data: { mark: 'labels' }, ...(lang === undefined ? {} : { lang }), marks: labels },
  ];
}
