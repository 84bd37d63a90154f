import { words } from './live-words.js';
import type { MapState } from './map-state.js';
import { pairsLost } from './pairs-lost.js';
import { panelElement } from './panel-element.js';
import type { PanelContext, PanelPart } from './panel-part.js';
import { panelRows } from './panel-rows.js';
import { type ShownMap, shownMap } from './shown-map.js';

/** The list of actors, which can be gone to. */
export interface PanelList extends PanelPart {
  /** Puts the keyboard into the list. */
  focus(): void;
}

/** How far Page Up and Page Down go. */
const page = 10;

/** Above this many actors, rows are laid out only where they are seen. */
const long = 300;

/** Where a key leads in a list, from a place (−1: none yet); `undefined` for other keys. */
function placeAfter(key: string, at: number, last: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at < 0 ? last : at - 1,
    Home: 0,
    End: last,
    PageDown: at + page,
    PageUp: at - page,
  };
  const to = places[key];
  return to === undefined ? undefined : Math.max(0, Math.min(last, to));
}

/** Scrolls a list, and never the page, to one of its rows. */
function scrollTo(box: HTMLElement, row: HTMLElement): void {
  const above = row.offsetTop - box.scrollTop;
  if (above < 0) box.scrollTop = row.offsetTop;
  else if (above + row.offsetHeight > box.clientHeight) {
    box.scrollTop = row.offsetTop + row.offsetHeight - box.clientHeight;
  }
}

/**
 * The list of actors for the keyboard: arrows, Home, End and Page keys point, Enter takes away, letters go to the search.
 *
 * @param context - What the panel is about.
 * @param toSearch - Goes to the search.
 * @returns The part.
 */
export function panelList(context: PanelContext, toSearch: () => void): PanelList {
  const { document, live, store, signal, idOf } = context;
  const { byName, rows, look } = panelRows(context);
  const help = panelElement(document, 'p', { class: 'sc-hidden', id: idOf('list-help') }, words.listHelp);
  const box = panelElement(
    document,
    'ul',
    {
      class: rows.length > long ? 'sc-list sc-long' : 'sc-list',
      role: 'listbox',
      tabindex: '0',
      'aria-label': words.actors,
      'aria-describedby': help.id,
    },
    ...byName.map((i) => rows[i]!),
  );
  const sort = panelElement(
    document,
    'select',
    {},
    panelElement(document, 'option', {}, words.byName),
    panelElement(document, 'option', {}, words.byLoss),
  );
  const sorted = panelElement(document, 'label', { class: 'sc-sort' }, words.order, sort);
  const element = panelElement(document, 'div', { class: 'sc-actors' }, sorted, help, box);
  let order = byName;
  let listed = byName;
  let active: number | null = null;
  let last: ShownMap | null = null;
  // A press of the pointer focuses the list too, and must not scroll its aim away.
  let isPressed = false;

  const goTo = (actor: number): void => {
    store.set({ pointed: actor });
    scrollTo(box, rows[actor]!);
  };
  const takeAway = (actor: number): void => store.set({ without: store.get().without === actor ? null : actor });

  box.addEventListener(
    'keydown',
    (event) => {
      const { key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const place = placeAfter(key, active === null ? -1 : listed.indexOf(active), listed.length - 1);
      if (place !== undefined) {
        event.preventDefault();
        if (listed[place] !== undefined) goTo(listed[place]);
      } else if (key === 'Enter' || key === ' ') {
        event.preventDefault();
        if (active !== null && listed.includes(active)) takeAway(active);
      } else if (/^\S$/u.test(key)) toSearch();
    },
    { signal },
  );
  box.addEventListener('pointerdown', () => (isPressed = true), { signal });
  box.addEventListener('blur', () => (isPressed = false), { signal });
  box.addEventListener(
    'focus',
    () => {
      if (isPressed) return;
      const actor = active !== null && listed.includes(active) ? active : listed[0];
      if (actor !== undefined) goTo(actor);
    },
    { signal },
  );
  box.addEventListener(
    'click',
    (event) => {
      isPressed = false;
      const row = (event.target as Element).closest('li');
      const actor = row === null ? -1 : rows.indexOf(row);
      if (actor >= 0) goTo(actor);
    },
    { signal },
  );

  const fill = ({ query, without }: MapState, shown: ShownMap): void => {
    const costs = sort.selectedIndex === 1 ? pairsLost(live, shown) : null;
    const wanted = costs === null ? byName : [...byName].sort((a, b) => costs[b]! - costs[a]!);
    if (wanted.some((actor, k) => actor !== order[k])) box.append(...wanted.map((i) => rows[i]!));
    order = wanted;
    const isListed = query.trim() === '' ? shown.actors : shown.found;
    listed = order.filter((i) => isListed[i] === 1);
    rows.forEach((_, i) => {
      const is = i === without ? 'gone' : shown.cutOff[i] === 1 ? 'cutOff' : 'usual';
      look(i, { isListed: isListed[i] === 1, is, cost: costs === null ? '' : words.cost(costs[i]!) });
    });
  };
  const update = (state: MapState, shown: ShownMap, before: MapState): void => {
    if (shown !== last) fill(state, shown);
    last = shown;
    if (state.without !== null && state.without !== before.without) scrollTo(box, rows[state.without]!);
    if (active !== null) rows[active]!.classList.remove('sc-active');
    active = state.pointed;
    if (active !== null) rows[active]!.classList.add('sc-active');
    if (active === null || rows[active]!.hidden) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', rows[active]!.id);
  };
  sort.addEventListener(
    'change',
    () => {
      last = null;
      update(store.get(), shownMap(live, store.get()), store.get());
      box.scrollTop = 0;
    },
    { signal },
  );
  return { element, update, focus: () => box.focus() };
}
