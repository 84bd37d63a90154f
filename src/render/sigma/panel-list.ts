import { compareText } from '../../kernel/compare.js';
import { foldText } from '../../kernel/fold-text.js';
import { words } from './live-words.js';
import type { MapState } from './map-state.js';
import { panelElement } from './panel-element.js';
import { pairsLost } from './pairs-lost.js';
import { panelGlyph } from './panel-glyph.js';
import type { PanelContext, PanelPart } from './panel-part.js';
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

/** How many actors still get a picture of their mark. */
const mostGlyphs = 1000;

/** One entry for each actor, in order of name. */
function entriesOf({ document, live, idOf }: PanelContext) {
  const names = live.actors.map(({ name }) => foldText(name));
  const order = names.map((_, i) => i).sort((a, b) => compareText(names[a]!, names[b]!) || a - b);
  const pictures = new Map<number, SVGElement>();
  const radii = live.actors.map(({ radius }) => radius).sort((a, b) => a - b);
  const usual = radii[radii.length >> 1] ?? 1;
  // Marks keep their proportions; only those with many rings are drawn smaller, to fit.
  const picture = (look: number, radius: number): Node => {
    const size = 2 * Math.max(usual, radius);
    const made = pictures.get(look) ?? panelGlyph(document, live.looks[look]!, size, size);
    pictures.set(look, made);
    return made.cloneNode(true);
  };
  const lang: Readonly<Record<string, string>> = live.lang === null ? {} : { lang: live.lang };
  const entries = live.actors.map(({ name, key, looks, radius }, i) => {
    const label = panelElement(document, 'span', { class: 'sc-name', dir: 'auto', ...lang }, name);
    const state = panelElement(document, 'span', { class: 'sc-state' });
    const number = key > 0 ? [panelElement(document, 'span', { class: 'sc-key' }, String(key))] : [];
    const glyph = live.actors.length > mostGlyphs ? [] : [picture(looks[0], radius)];
    const attributes = { role: 'option', class: 'sc-actor', id: idOf(`actor-${i}`), 'aria-selected': 'false' };
    const cost = panelElement(document, 'span', { class: 'sc-cost' });
    return { row: panelElement(document, 'li', attributes, ...glyph, ...number, label, cost, state), cost, state };
  });
  return { byName: order, entries };
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
  const { byName, entries } = entriesOf(context);
  let order = byName;
  const help = panelElement(document, 'p', { class: 'sc-hidden', id: idOf('list-help') }, words.listHelp);
  const box = panelElement(
    document,
    'ul',
    {
      class: live.actors.length > long ? 'sc-list sc-long' : 'sc-list',
      role: 'listbox',
      tabindex: '0',
      'aria-label': words.actors,
      'aria-describedby': help.id,
    },
    ...byName.map((i) => entries[i]!.row),
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
  let listed = order;
  let active: number | null = null;
  let last: ShownMap | null = null;
  // A press of the pointer focuses the list too, and must not scroll its aim away.
  let isPressed = false;

  /** Scrolls the list, and never the page, to an actor. */
  const show = (actor: number): void => {
    const { row } = entries[actor]!;
    const above = row.offsetTop - box.scrollTop;
    if (above < 0) box.scrollTop = row.offsetTop;
    else if (above + row.offsetHeight > box.clientHeight) {
      box.scrollTop = row.offsetTop + row.offsetHeight - box.clientHeight;
    }
  };
  const goTo = (actor: number): void => {
    store.set({ pointed: actor });
    show(actor);
  };
  const move = (key: string): boolean => {
    const last = listed.length - 1;
    const at = active === null ? -1 : listed.indexOf(active);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? last : at - 1,
      Home: 0,
      End: last,
      PageDown: at + page,
      PageUp: at - page,
    };
    const to = places[key];
    if (to === undefined) return false;
    const actor = listed[Math.max(0, Math.min(last, to))];
    if (actor !== undefined) goTo(actor);
    return true;
  };
  const takeAway = (actor: number): void => store.set({ without: store.get().without === actor ? null : actor });

  box.addEventListener(
    'keydown',
    (event) => {
      const { key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (move(key)) event.preventDefault();
      else if (key === 'Enter' && active !== null) {
        event.preventDefault();
        takeAway(active);
      } else if (/^\S$/u.test(key)) toSearch();
      else if (key === ' ' && active !== null) {
        event.preventDefault();
        takeAway(active);
      }
    },
    { signal },
  );
  box.addEventListener('pointerdown', () => (isPressed = true), { signal });
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
      const actor = entries.findIndex((entry) => entry.row === row);
      if (actor >= 0) goTo(actor);
    },
    { signal },
  );

  /** Puts the rows in the order chosen; what a loss cuts depends on what is shown. */
  const arrange = (shown: ShownMap): void => {
    const costs = sort.selectedIndex === 1 ? pairsLost(live, shown) : null;
    order = costs === null ? byName : [...byName].sort((a, b) => costs[b]! - costs[a]!);
    entries.forEach(({ cost }, i) => {
      const says = costs === null ? '' : words.cost(costs[i]!);
      if (cost.textContent !== says) cost.textContent = says;
    });
    box.append(...order.map((i) => entries[i]!.row));
  };
  const mark = ({ query, without }: MapState, shown: ShownMap): void => {
    if (last === null || shown.ties !== last.ties) arrange(shown);
    const isListed = query.trim() === '' ? shown.actors : shown.found;
    listed = order.filter((i) => isListed[i] === 1);
    entries.forEach(({ row, state }, i) => {
      row.hidden = isListed[i] !== 1;
      const isCutOff = shown.cutOff[i] === 1;
      const says = i === without ? words.gone : isCutOff ? words.cutOff : '';
      if (state.textContent !== says) state.textContent = says;
      row.setAttribute('aria-selected', String(i === without));
      row.classList.toggle('sc-cut', isCutOff);
    });
  };
  sort.addEventListener(
    'change',
    () => {
      const shown = shownMap(live, store.get());
      last = null;
      update(store.get(), shown, store.get());
      box.scrollTop = 0;
    },
    { signal },
  );
  const update = (state: MapState, shown: ShownMap, before: MapState): void => {
    if (shown !== last) mark(state, shown);
    if (state.without !== null && state.without !== before.without) show(state.without);
    last = shown;
    if (active !== null) entries[active]!.row.classList.remove('sc-active');
    active = state.pointed;
    if (active === null || entries[active]!.row.hidden) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', entries[active]!.row.id);
    if (active !== null) entries[active]!.row.classList.add('sc-active');
  };
  return { element, update, focus: () => box.focus() };
}
