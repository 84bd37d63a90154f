import type { LiveFacet, LiveMap } from '../../scene/live-map.js';
import { leftUnder } from './left-under.js';
import { words } from './live-words.js';
import type { MapState } from './map-state.js';
import { panelElement } from './panel-element.js';
import type { PanelContext, PanelPart } from './panel-part.js';

/** From this many values on, a facet has buttons for all and none of them. */
const many = 6;

/**
 * How many ties or actors carry each value of a facet, of those that the other facets leave; a tie counts once for each value
 * its rows carry.
 */
function countsOf(live: LiveMap, facet: LiveFacet, hidden: MapState['hidden']): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const f = live.facets.filter((other) => other.of === facet.of).indexOf(facet);
  const others = new Map([...hidden].filter(([key]) => key !== facet.key));
  const actorIsLeft = leftUnder(live, 'actor', others);
  const rowIsLeft = leftUnder(live, 'tie', others);
  const isThere = live.actors.map(({ facets }) => actorIsLeft(facets));
  const carriers =
    facet.of === 'actor'
      ? live.actors.map(({ facets }, i) => (isThere[i] ? [facets[f]!] : []))
      : live.ties.map(({ source, target, rows }) =>
          isThere[source] && isThere[target]
            ? rows.flatMap(({ facets }) => (rowIsLeft(facets) ? [facets[f]!] : []))
            : [],
        );
  for (const places of carriers) for (const place of new Set(places)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

/** One facet as a group of boxes. */
function facetGroup({ document, live, store, signal }: PanelContext, facet: LiveFacet): PanelPart {
  const counts = countsOf(live, facet, new Map());
  const places = [...facet.values.keys(), -1].filter((place) => counts.has(place));
  const hide = (values: ReadonlySet<number>): void => {
    const hidden = new Map(store.get().hidden);
    if (values.size > 0) hidden.set(facet.key, values);
    else hidden.delete(facet.key);
    store.set({ hidden });
  };
  const boxes = places.map((place) => {
    const input = panelElement(document, 'input', { type: 'checkbox' });
    const name = panelElement(document, 'span', { class: 'sc-value', dir: 'auto' }, facet.values[place] ?? facet.blank);
    if (place < 0) name.classList.add('sc-blank');
    const count = panelElement(document, 'span', { class: 'sc-number' }, String(counts.get(place) ?? 0));
    input.addEventListener(
      'change',
      () => {
        const values = new Set(store.get().hidden.get(facet.key));
        if (input.checked) values.delete(place);
        else values.add(place);
        hide(values);
      },
      { signal },
    );
    return { place, input, count, label: panelElement(document, 'label', { class: 'sc-check' }, input, name, count) };
  });
  const both = ([text, said, values]: readonly [string, string, readonly number[]]): HTMLElement => {
    const button = panelElement(document, 'button', { type: 'button', class: 'sc-link', 'aria-label': said }, text);
    button.addEventListener('click', () => hide(new Set(values)), { signal });
    return button;
  };
  const buttons = (
    [
      [words.all, words.allOf(facet.name), []],
      [words.none, words.noneOf(facet.name), places],
    ] as const
  ).map(both);
  const element = panelElement(
    document,
    'fieldset',
    { class: 'sc-facet' },
    panelElement(document, 'legend', { class: 'sc-head' }, facet.name),
    ...(places.length >= many ? [panelElement(document, 'p', { class: 'sc-both' }, ...buttons)] : []),
    ...boxes.map(({ label }) => label),
  );
  return {
    element,
    update: ({ hidden }: MapState, _, before: MapState) => {
      if (hidden === before.hidden && hidden.size > 0) return;
      const off = hidden.get(facet.key);
      const left = hidden.size === 0 ? counts : countsOf(live, facet, hidden);
      for (const { place, input, count } of boxes) {
        input.checked = off?.has(place) !== true;
        count.textContent = words.ofAll(left.get(place) ?? 0, counts.get(place) ?? 0);
      }
    },
  };
}

/**
 * Boxes that switch ties and actors on and off by what the tables say of them, with how many there are of each.
 *
 * @param context - What the panel is about.
 * @returns The part.
 */
export function panelFilters(context: PanelContext): PanelPart {
  const { document, live } = context;
  const groups = live.facets.map((facet) => facetGroup(context, facet));
  const left = panelElement(document, 'p', { class: 'sc-count' });
  const element = panelElement(
    document,
    'section',
    { class: 'sc-filters', 'aria-label': words.filters },
    left,
    ...groups.map((group) => group.element),
  );
  return {
    element,
    update: (state, shown, before) => {
      left.textContent = words.shown(live, shown);
      for (const group of groups) group.update(state, shown, before);
    },
  };
}
