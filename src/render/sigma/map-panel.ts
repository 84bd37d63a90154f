import type { LiveMap } from '../../scene/live-map.js';
import { words } from './live-words.js';
import type { MapState, MapStore } from './map-state.js';
import { panelDetails } from './panel-details.js';
import { panelElement } from './panel-element.js';
import { panelFilters } from './panel-filters.js';
import { panelList } from './panel-list.js';
import type { PanelContext, PanelPart } from './panel-part.js';
import { panelSearch } from './panel-search.js';
import { type ShownMap, shownMap } from './shown-map.js';

/** The panel beside an interactive map. */
export interface MapPanel {
  readonly element: HTMLElement;
  /** Takes it off the page and stops listening. */
  unmount(): void;
}

/** How many panels each page has had, so that their ids differ. */
const made = new WeakMap<Document, number>();

const start: MapState = { query: '', hidden: new Map(), pointed: null, without: null };

/** The sentence on what is lost without the actor taken away; nothing when nobody is. */
function lossWords(live: LiveMap, { hidden, without }: MapState, { actors, cutOff, pairs }: ShownMap): string {
  if (without === null) return '';
  return words.lossOf({
    name: live.actors[without]!.name,
    lost: pairs.lost,
    others: pairs.others,
    cutOff: live.actors.flatMap(({ name }, i) => (cutOff[i] === 1 ? [name] : [])),
    isFiltered: [...hidden.values()].some((values) => values.size > 0),
    isAway: actors[without] !== 1,
  });
}

/** What changed, in one sentence for a screen reader; nothing for what it reads anyway. */
function changeWords(live: LiveMap, state: MapState, shown: ShownMap, before: MapState): string | null {
  const sum = (marks: Uint8Array): number => marks.reduce((all, mark) => all + mark, 0);
  const loss = lossWords(live, state, shown);
  const isStart = state.query === '' && state.hidden.size === 0 && state.without === null;
  if (isStart && (before.hidden.size > 0 || (before.without !== null && before.query !== ''))) return words.everything;
  if (state.without !== before.without) return loss || words.back(live.actors[before.without ?? 0]?.name ?? '');
  if (state.hidden !== before.hidden) {
    const left = words.shown(live, shown);
    return loss === '' ? left : `${left} ${loss}`;
  }
  return state.query === before.query ? null : words.matches(state.query, sum(shown.found), sum(shown.actors));
}

/** What is lost, for everybody to read, and what changed, for screen readers alone. */
function panelLoss({ document, live }: PanelContext): PanelPart & { readonly status: HTMLElement } {
  const sentence = panelElement(document, 'p', { class: 'sc-sentence', dir: 'auto' });
  const note = panelElement(
    document,
    'p',
    { class: 'sc-note' },
    live.directed ? `${words.assumption} ${words.eitherWay}` : words.assumption,
  );
  const element = panelElement(document, 'section', { class: 'sc-loss', 'aria-label': words.loss }, sentence, note);
  const status = panelElement(document, 'p', { class: 'sc-hidden', role: 'status' });
  return {
    element,
    status,
    update: (state, shown, before) => {
      sentence.textContent = lossWords(live, state, shown);
      element.hidden = state.without === null;
      const said = changeWords(live, state, shown, before);
      if (said !== null) status.textContent = said;
    },
  };
}

/**
 * The panel beside an interactive map: search, list of actors, details of one, what is lost without one, filters, reset.
 * It reads and writes the store alone, and never parses a text as markup.
 *
 * @param document - The page's document.
 * @param live - The map.
 * @param store - What the reader chose.
 * @param actions - Buttons of the caller, such as those that save a picture; they stand beside the reset.
 * @returns The panel, not yet attached, and how to take it away. Give it the styles `liveStyle`, under `.sc-live`.
 */
export function mapPanel(
  document: Document,
  live: LiveMap,
  store: MapStore,
  actions: readonly HTMLElement[] = [],
): MapPanel {
  const number = (made.get(document) ?? 0) + 1;
  made.set(document, number);
  const end = new AbortController();
  const { signal } = end;
  const context: PanelContext = { document, live, store, signal, idOf: (part) => `sc-${number}-${part}` };
  const search: PanelPart = panelSearch(context, () => list.focus());
  const list = panelList(context, () => search.element.querySelector('input')?.focus());
  const loss = panelLoss(context);
  const details = panelDetails(context);
  const parts = [search, list, loss, details, panelFilters(context)];
  const reset = panelElement(document, 'button', { type: 'button', class: 'sc-button' }, words.reset);
  reset.addEventListener(
    'click',
    () => {
      details.clear();
      store.set(start);
    },
    { signal },
  );
  const element = panelElement(
    document,
    'div',
    { class: 'sc-panel', role: 'group', 'aria-label': words.panel },
    ...parts.map((part) => part.element),
    panelElement(document, 'div', { class: 'sc-actions' }, reset, ...actions),
    loss.status,
  );
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      const { without, pointed } = store.get();
      if (without !== null) store.set({ without: null });
      else if (pointed !== null) store.set({ pointed: null });
    },
    { signal },
  );
  const update = (state: MapState, before: MapState): void => {
    const shown = shownMap(live, state);
    for (const part of parts) part.update(state, shown, before);
  };
  update(store.get(), store.get());
  const stop = store.listen(update);
  return {
    element,
    unmount: () => {
      stop();
      end.abort();
      element.remove();
    },
  };
}
