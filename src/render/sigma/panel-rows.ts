import { compareText } from '../../kernel/compare.js';
import { foldText } from '../../kernel/fold-text.js';
import { words } from './live-words.js';
import { panelElement } from './panel-element.js';
import { panelGlyph } from './panel-glyph.js';
import type { PanelContext } from './panel-part.js';

/** What the row of an actor says beside its name. */
interface RowLook {
  /** Its place among those listed, from 1, and how many are. */
  readonly place: number;
  readonly of: number;
  readonly is: 'usual' | 'cutOff' | 'gone';
  /** Words on what its loss would cut. */
  readonly cost: string;
}

/** The rows of the list of actors. */
export interface PanelRows {
  /** Indices of the actors in order of name. */
  readonly byName: readonly number[];
  /** The row of an actor, made when it is first asked for, as it is to look now. */
  readonly row: (actor: number, how: RowLook) => HTMLElement;
  /** The actor of a row; −1 for none. */
  readonly actorOf: (row: Element | null) => number;
  /** The row of an actor, where it has been made. */
  readonly made: (actor: number) => HTMLElement | undefined;
}

/** The marks of the map as small pictures that keep their proportions; only those with many rings are made to fit. */
function pictures({ document, live }: PanelContext): (actor: number) => Node {
  const radii = live.actors.map(({ radius }) => radius).sort((a, b) => a - b);
  const usual = radii[radii.length >> 1] ?? 1;
  const made = new Map<number, SVGElement>();
  return (actor) => {
    const { looks, radius } = live.actors[actor]!;
    const [look] = looks;
    const size = 2 * Math.max(usual, radius);
    const picture = made.get(look) ?? panelGlyph(document, live.looks[look]!, size, size);
    made.set(look, picture);
    return picture.cloneNode(true);
  };
}

/**
 * Makes one row for each actor when it is needed: its mark, its number on the map, its name.
 *
 * @param context - What the panel is about.
 * @param isShort - Whether a row has one line, so that a long name is whole only where the pointer rests on it.
 * @returns The rows, none of them placed yet.
 */
export function panelRows(context: PanelContext, isShort: boolean): PanelRows {
  const { document, live, idOf } = context;
  const names = live.actors.map(({ name }) => foldText(name));
  const byName = names.map((_, i) => i).sort((a, b) => compareText(names[a]!, names[b]!) || a - b);
  const picture = pictures(context);
  const lang: Readonly<Record<string, string>> = live.lang === null ? {} : { lang: live.lang };
  const make = (actor: number) => {
    const { name, key } = live.actors[actor]!;
    const label = panelElement(document, 'span', { class: 'sc-name', dir: 'auto', ...lang }, name);
    const cost = panelElement(document, 'span', { class: 'sc-cost' });
    const state = panelElement(document, 'span', { class: 'sc-state' });
    const number = key > 0 ? [panelElement(document, 'span', { class: 'sc-key' }, String(key))] : [];
    const attributes = { role: 'option', class: 'sc-actor', id: idOf(`actor-${actor}`) };
    const row = panelElement(document, 'li', attributes, picture(actor), ...number, label, cost, state);
    if (isShort) row.title = name;
    return { row, cost, state };
  };
  const entries = new Map<number, ReturnType<typeof make>>();
  const actors = new WeakMap<Element, number>();
  return {
    byName,
    row: (actor, { place, of, is, cost }) => {
      const entry = entries.get(actor) ?? make(actor);
      entries.set(actor, entry);
      actors.set(entry.row, actor);
      const { row, state } = entry;
      row.setAttribute('aria-posinset', String(place));
      row.setAttribute('aria-setsize', String(of));
      row.setAttribute('aria-selected', String(is === 'gone'));
      row.classList.toggle('sc-cut', is === 'cutOff');
      entry.cost.textContent = cost;
      state.textContent = is === 'gone' ? words.gone : is === 'cutOff' ? words.cutOff : '';
      return row;
    },
    actorOf: (row) => (row === null ? -1 : (actors.get(row) ?? -1)),
    made: (actor) => entries.get(actor)?.row,
  };
}
