import type { MapStage } from './map-stage.js';
import { zoomStep } from './stage-gestures.js';

/** What the buttons of a map do. */
export interface MapToolActions {
  stage(): MapStage;
  saveSvg(): void;
  savePng(): void;
}

/**
 * Makes the buttons above a map.
 *
 * @param page - The document.
 * @param actions - What they do.
 * @returns The toolbar.
 */
export function mapTools(page: Document, actions: MapToolActions): HTMLElement {
  const bar = page.createElement('div');
  bar.className = 'sc-tools';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Map');
  const button = (words: string, says: string | null, action: () => void): HTMLElement => {
    const made = page.createElement('button');
    made.type = 'button';
    made.textContent = words;
    if (says !== null) {
      made.setAttribute('aria-label', says);
      made.title = says;
    }
    made.addEventListener('click', action);
    return made;
  };
  const gap = page.createElement('span');
  gap.className = 'sc-gap';
  bar.append(
    button('+', 'Larger', () => actions.stage().zoom(zoomStep)),
    button('−', 'Smaller', () => actions.stage().zoom(1 / zoomStep)),
    button('Whole map', null, () => actions.stage().whole()),
    gap,
    button('Save SVG', null, () => actions.saveSvg()),
    button('Save PNG', null, () => actions.savePng()),
  );
  return bar;
}
