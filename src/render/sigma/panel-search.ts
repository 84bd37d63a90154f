import { words } from './live-words.js';
import { panelElement } from './panel-element.js';
import type { PanelContext, PanelPart } from './panel-part.js';

/**
 * The box in which names are sought, with the number of matches.
 *
 * @param context - What the panel is about.
 * @param toList - Goes on to the list of actors.
 * @returns The part.
 */
export function panelSearch({ document, store, signal, idOf }: PanelContext, toList: () => void): PanelPart {
  const id = idOf('search');
  const count = panelElement(document, 'p', { class: 'sc-count', id: idOf('count') });
  const input = panelElement(document, 'input', {
    type: 'search',
    id,
    class: 'sc-search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    dir: 'auto',
    'aria-describedby': count.id,
  });
  const label = panelElement(document, 'label', { for: id, class: 'sc-head' }, words.search);
  const row = panelElement(document, 'div', { class: 'sc-row' }, label, count);
  const element = panelElement(document, 'div', { class: 'sc-find' }, row, input);
  input.addEventListener('input', () => store.set({ query: input.value }), { signal });
  input.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'ArrowDown' || event.key === 'Enter') {
        event.preventDefault();
        toList();
      } else if (event.key === 'Escape' && input.value !== '') {
        event.preventDefault();
        event.stopPropagation();
        store.set({ query: '' });
      }
    },
    { signal },
  );
  return {
    element,
    update: ({ query }, { actors, found }) => {
      if (input.value !== query) input.value = query;
      const sum = (marks: Uint8Array): number => marks.reduce((all, mark) => all + mark, 0);
      count.textContent = words.matches(query, sum(found), sum(actors));
    },
  };
}
