import type { LiveFacet, LiveRow, LiveTie } from '../../scene/live-map.js';
import { countTies } from './count-ties.js';
import { leftUnder } from './left-under.js';
import { words } from './live-words.js';
import type { MapState } from './map-state.js';
import { panelElement } from './panel-element.js';
import { panelGlyph } from './panel-glyph.js';
import type { PanelContext, PanelPart } from './panel-part.js';
import type { ShownMap } from './shown-map.js';
import { tieWords } from './tie-words.js';

/** Ties listed before a button asks for the rest. */
const mostTies = 8;

/** A tie's line as a small picture. */
function lineGlyph(document: Document, { paint, heads }: LiveTie): SVGElement {
  const dot = heads.flatMap((head) => (head.type === 'circle' ? [{ ...head, cx: 0, cy: 0 }] : []));
  return panelGlyph(document, [{ type: 'line', x1: -13, y1: 0, x2: 13, y2: 0, ...paint }, ...dot], 28, 8);
}

/** What one row says, in the order of the facets of ties, the type aside: it stands with the tie. */
function rowWords(facets: readonly LiveFacet[], { facets: places, says }: LiveRow): string {
  const parts = facets.flatMap(({ key, values }, f) => {
    const value = key === 'type' ? undefined : values[places[f]!];
    return value === undefined ? [] : [value];
  });
  return [...parts, ...(says === null ? [] : [words.rowSays(says)])].join(' · ');
}

/** What is known of a tie: its other end, type, and the rows behind it that are left, with their evidence. */
function tieEntry({ document, live, store, signal }: PanelContext, tie: LiveTie, actor: number, done: () => void) {
  const other = tie.source === actor ? tie.target : tie.source;
  const name = panelElement(document, 'button', { type: 'button', class: 'sc-link', dir: 'auto' });
  name.textContent = live.actors[other]!.name;
  name.addEventListener(
    'click',
    () => {
      store.set({ pointed: other });
      done();
    },
    { signal },
  );
  const facets = live.facets.filter((facet) => facet.of === 'tie');
  const glyph = lineGlyph(document, tie);
  const left = leftUnder(live, 'tie', store.get().hidden);
  const own = tie.rows.filter((row) => left(row.facets));
  const [first] = own;
  // A single row stands on one line with the type; several have a line each.
  const head = own.length === 1 && first ? rowWords(facets, first) : '';
  const said = (words: string, ...before: readonly Node[]): HTMLElement =>
    panelElement(document, 'p', { class: 'sc-said', dir: 'auto' }, ...before, words);
  const rows = own.flatMap((row): Node[] => {
    const words = own.length === 1 ? '' : rowWords(facets, row);
    return [
      ...(words === '' ? [] : [said(words)]),
      ...(row.evidence === null
        ? []
        : [panelElement(document, 'p', { class: 'sc-evidence', dir: 'auto' }, row.evidence)]),
    ];
  });
  const type = said([tie.type, head].filter(Boolean).join(' · '), glyph);
  return panelElement(document, 'li', { class: 'sc-tie' }, name, type, ...rows);
}

/**
 * What is known of the actor pointed at, else of the one taken away, else of the last one pointed at: terms, ties shown
 * with their rows and evidence, and the button that takes it away.
 *
 * @param context - What the panel is about.
 * @returns The part.
 */
export function panelDetails(context: PanelContext): PanelPart & { readonly clear: () => void } {
  const { document, live, store, signal, idOf } = context;
  const lang: Readonly<Record<string, string>> = live.lang === null ? {} : { lang: live.lang };
  const title = panelElement(document, 'h3', {
    class: 'sc-title',
    id: idOf('title'),
    tabindex: '-1',
    dir: 'auto',
    ...lang,
  });
  const button = panelElement(
    document,
    'button',
    { type: 'button', class: 'sc-button sc-without', 'aria-describedby': title.id },
    words.without,
  );
  const facts = panelElement(document, 'div', { class: 'sc-facts' });
  const card = panelElement(document, 'div', { class: 'sc-card' }, title, button, facts);
  const hint = panelElement(document, 'p', { class: 'sc-hint' }, words.nobody);
  const element = panelElement(document, 'section', { class: 'sc-details', 'aria-label': words.details }, hint, card);
  let drawn: { readonly actor: number; readonly shown: ShownMap } | null = null;
  let whole = false;

  button.addEventListener(
    'click',
    () => {
      if (drawn === null) return;
      const { without } = store.get();
      store.set({ without: without === drawn.actor ? null : drawn.actor });
    },
    { signal },
  );

  const fill = (actor: number, shown: ShownMap): void => {
    const { name, about } = live.actors[actor]!;
    title.textContent = name;
    const terms = about.flatMap(([term, said]) => [
      panelElement(document, 'dt', {}, term),
      panelElement(document, 'dd', { dir: 'auto' }, said),
    ]);
    const own = live.ties.filter(
      ({ source, target }, t) => shown.ties[t] === 1 && (source === actor || target === actor),
    );
    const listed = whole ? own : own.slice(0, mostTies);
    const entries = listed.map((tie) => tieEntry(context, tie, actor, () => title.focus()));
    const more = panelElement(
      document,
      'button',
      { type: 'button', class: 'sc-button' },
      words.allTies(tieWords(countTies({ ...live, ties: own }))),
    );
    more.addEventListener(
      'click',
      () => {
        whole = true;
        fill(actor, shown);
        title.focus();
      },
      { signal },
    );
    const isWhole = shown.ties.every((tie) => tie === 1) && shown.actors.every((one) => one === 1);
    facts.replaceChildren(
      ...(isWhole ? [] : [panelElement(document, 'p', { class: 'sc-note' }, words.wholeMap)]),
      panelElement(document, 'dl', { class: 'sc-about' }, ...terms),
      panelElement(document, 'h4', { class: 'sc-head' }, words.ties),
      own.length === 0
        ? panelElement(document, 'p', { class: 'sc-hint' }, words.noTies)
        : panelElement(document, 'ul', { class: 'sc-ties' }, ...entries),
      ...(listed.length < own.length ? [more] : []),
    );
  };

  const update = ({ pointed, without }: MapState, shown: ShownMap): void => {
    const actor = pointed ?? without ?? drawn?.actor ?? null;
    card.hidden = actor === null;
    hint.hidden = actor !== null;
    button.textContent = actor !== null && actor === without ? words.bringBack : words.without;
    if (actor === null) drawn = null;
    else if (actor !== drawn?.actor || shown.ties !== drawn.shown.ties) {
      if (actor !== drawn?.actor) whole = false;
      drawn = { actor, shown };
      fill(actor, shown);
    }
  };
  return { element, update, clear: () => (drawn = null) };
}
