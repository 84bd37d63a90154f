import { compareText } from '../../kernel/compare.js';
import { foldText } from '../../kernel/fold-text.js';
import { words } from './live-words.js';
import { panelElement } from './panel-element.js';
import { panelGlyph } from './panel-glyph.js';
import type { PanelContext } from './panel-part.js';

/** How many actors still get a picture of their mark. */
const mostGlyphs = 1000;

/** What the row of an actor says beside its name. */
interface RowLook {
  readonly isListed: boolean;
  readonly is: 'usual' | 'cutOff' | 'gone';
  /** Words on what its loss would cut. */
  readonly cost: string;
}

/** The rows of the list of actors. */
export interface PanelRows {
  /** Indices of the actors in order of name. */
  readonly byName: readonly number[];
  /** By index of the actor. */
  readonly rows: readonly HTMLElement[];
  /** Changes a row where it looks otherwise: a large list is mostly left alone. */
  readonly look: (actor: number, how: RowLook) => void;
}

/** The marks of the map as small pictures that keep their proportions; only those with many rings are made to fit. */
function pictures({ document, live }: PanelContext): (actor: number) => readonly Node[] {
  if (live.actors.length > mostGlyphs) return () => [];
  const radii = live.actors.map(({ radius }) => radius).sort((a, b) => a - b);
  const usual = radii[radii.length >> 1] ?? 1;
  const made = new Map<number, SVGElement>();
  return (actor) => {
    const { looks, radius } = live.actors[actor]!;
    const [look] = looks;
    const size = 2 * Math.max(usual, radius);
    const picture = made.get(look) ?? panelGlyph(document, live.looks[look]!, size, size);
    made.set(look, picture);
    return [picture.cloneNode(true)];
  };
}

/**
 * Makes one row for each actor: its mark, its number on the map, its name.
 *
 * @param context - What the panel is about.
 * @returns The rows, none of them placed yet.
 */
export function panelRows(context: PanelContext): PanelRows {
  const { document, live, idOf } = context;
  const names = live.actors.map(({ name }) => foldText(name));
  const byName = names.map((_, i) => i).sort((a, b) => compareText(names[a]!, names[b]!) || a - b);
  const picture = pictures(context);
  const lang: Readonly<Record<string, string>> = live.lang === null ? {} : { lang: live.lang };
  const entries = live.actors.map(({ name, key }, i) => {
    const label = panelElement(document, 'span', { class: 'sc-name', dir: 'auto', ...lang }, name);
    const cost = panelElement(document, 'span', { class: 'sc-cost' });
    const state = panelElement(document, 'span', { class: 'sc-state' });
    const number = key > 0 ? [panelElement(document, 'span', { class: 'sc-key' }, String(key))] : [];
    const attributes = { role: 'option', class: 'sc-actor', id: idOf(`actor-${i}`), 'aria-selected': 'false' };
    const row = panelElement(document, 'li', attributes, ...picture(i), ...number, label, cost, state);
    const look: RowLook = { isListed: true, is: 'usual', cost: '' };
    return { row, cost, state, look };
  });
  return {
    byName,
    rows: entries.map(({ row }) => row),
    look: (actor, how) => {
      const entry = entries[actor]!;
      const { row, cost, state, look } = entry;
      if (how.isListed !== look.isListed) row.hidden = !how.isListed;
      if (how.cost !== look.cost) cost.textContent = how.cost;
      if (how.is !== look.is) {
        state.textContent = how.is === 'gone' ? words.gone : how.is === 'cutOff' ? words.cutOff : '';
        row.setAttribute('aria-selected', String(how.is === 'gone'));
        row.classList.toggle('sc-cut', how.is === 'cutOff');
      }
      entry.look = how;
    },
  };
}
