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

/** Above this many actors, rows have one line each, and only those near what is seen are on the page. */
const long = 300;
/** Rows kept on the page above and below what is seen of a long list. */
const spare = 20;

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

/**
 * The list of actors for the keyboard: arrows, Home, End and Page keys point, Enter takes away, letters go to the search.
 *
 * @param context - What the panel is about.
 * @param toSearch - Goes to the search.
 * @returns The part.
 */
export function panelList(context: PanelContext, toSearch: () => void): PanelList {
  const { document, live, store, signal, idOf } = context;
  const isLong = live.actors.length > long;
  const { byName, row, actorOf, made } = panelRows(context, isLong);
  const help = panelElement(document, 'p', { class: 'sc-hidden', id: idOf('list-help') }, words.listHelp);
  const box = panelElement(document, 'ul', {
    class: isLong ? 'sc-list sc-long' : 'sc-list',
    role: 'listbox',
    tabindex: '0',
    'aria-label': words.actors,
    'aria-describedby': help.id,
  });
  const sort = panelElement(
    document,
    'select',
    {},
    panelElement(document, 'option', {}, words.byName),
    panelElement(document, 'option', {}, words.byLoss),
  );
  const sorted = panelElement(document, 'label', { class: 'sc-sort' }, words.order, sort);
  const element = panelElement(document, 'div', { class: 'sc-actors' }, sorted, help, box);
  let listed = byName;
  let active: number | null = null;
  let last: ShownMap | null = null;
  // A press of the pointer focuses the list too, and must not scroll its aim away.
  let isPressed = false;

  /** Height of one row of a long list, in px; all are alike. */
  let height = 0;
  let placed = { from: 0, to: 0 };
  let costs: Float64Array | null = null;

  /** Marks the actor pointed at among the rows on the page. */
  const mark = (): void => {
    const entry = active === null ? undefined : made(active);
    for (const other of Array.from(box.getElementsByClassName('sc-active'))) other.classList.remove('sc-active');
    entry?.classList.add('sc-active');
    if (entry?.parentElement === box) box.setAttribute('aria-activedescendant', entry.id);
    else box.removeAttribute('aria-activedescendant');
  };
  /** Puts the rows from one place to another on the page, and room for the others above and below. */
  const place = (from: number, to: number): void => {
    const { without } = store.get();
    const own = listed.slice(from, to).map((actor, k) => {
      const is = actor === without ? 'gone' : last?.cutOff[actor] === 1 ? 'cutOff' : 'usual';
      const cost = costs === null ? '' : words.cost(costs[actor]!);
      const entry = row(actor, { place: from + k + 1, of: listed.length, is, cost });
      return entry;
    });
    box.replaceChildren(...own);
    placed = { from, to: from + own.length };
    box.style.setProperty('--sc-above', `${from * height}px`);
    box.style.setProperty('--sc-below', `${(listed.length - placed.to) * height}px`);
    mark();
  };
  /** The places of a long list that are seen. */
  const seen = (): readonly [from: number, to: number] => {
    const from = Math.floor(box.scrollTop / height);
    return [from, from + Math.ceil(box.clientHeight / height) + 1];
  };
  /** Puts on the page what is seen of the list, with some rows to spare. */
  const show = (): void => {
    if (!isLong) return place(0, listed.length);
    if (height === 0) place(0, spare);
    height = box.firstElementChild?.getBoundingClientRect().height ?? 0;
    if (height === 0) return;
    const [from, to] = seen();
    place(Math.max(0, Math.min(from, listed.length) - spare), Math.min(listed.length, to + spare));
  };
  /** Scrolls the list, and never the page, to an actor that is listed. */
  const scrollTo = (actor: number): void => {
    const at = listed.indexOf(actor);
    if (at < 0) return;
    const entry = made(actor);
    const isPlaced = !isLong && entry !== undefined;
    const [top, tall] = isPlaced ? [entry.offsetTop, entry.offsetHeight] : [at * height, height];
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + tall > box.scrollTop + box.clientHeight) box.scrollTop = top + tall + 8 - box.clientHeight;
    if (isLong && (at < placed.from || at >= placed.to)) show();
  };

  const goTo = (actor: number): void => {
    scrollTo(actor);
    store.set({ pointed: actor });
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
      const actor = actorOf((event.target as Element).closest('li'));
      if (actor >= 0) goTo(actor);
    },
    { signal },
  );

  box.addEventListener(
    'scroll',
    () => {
      if (!isLong || height === 0) return;
      const [from, to] = seen();
      if (from < placed.from || Math.min(to, listed.length) > placed.to) show();
    },
    { signal, passive: true },
  );

  const fill = ({ query }: MapState, shown: ShownMap): void => {
    costs = sort.selectedIndex === 1 ? pairsLost(live, shown) : null;
    const cost = costs;
    const order = cost === null ? byName : [...byName].sort((a, b) => cost[b]! - cost[a]!);
    const isListed = query.trim() === '' ? shown.actors : shown.found;
    listed = order.filter((i) => isListed[i] === 1);
    show();
  };
  const update = (state: MapState, shown: ShownMap, before: MapState): void => {
    const isNew = shown !== last;
    last = shown;
    active = state.pointed;
    if (isNew) fill(state, shown);
    else mark();
    if (state.without !== null && state.without !== before.without) scrollTo(state.without);
  };
  sort.addEventListener(
    'change',
    () => {
      last = null;
      box.scrollTop = 0;
      update(store.get(), shownMap(live, store.get()), store.get());
    },
    { signal },
  );
  // A list has a height once it is on the page, and another when letters grow.
  const sized = new ResizeObserver(() => {
    if (isLong) show();
  });
  sized.observe(box);
  signal.addEventListener('abort', () => sized.disconnect());
  return { element, update, focus: () => box.focus() };
}
