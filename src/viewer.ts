// The script of a page with an interactive map: built by scripts/build-viewer.ts, put into pages by report/to-html.ts.
import { mountMap } from './render/sigma/mount-map.js';
import type { LiveMap } from './scene/live-map.js';

/** Puts the interactive map before its picture, and a button that changes between the two. Where it fails, the picture stays. */
async function enliven(page: Document, data: Element): Promise<void> {
  const section = data.closest('section');
  const picture = section?.querySelector('.drawing');
  if (!section || !picture) return;
  const make = (name: string, className: string): HTMLElement => {
    const made = page.createElement(name);
    made.className = className;
    return made;
  };
  const stage = make('div', 'live');
  const button = make('button', 'change');
  button.setAttribute('type', 'button');
  const show = (isLive: boolean): void => {
    section.classList.toggle('shows-live', isLive);
    button.textContent = isLive ? 'Show the map as printed' : 'Show the map to explore';
  };
  button.addEventListener('click', () => show(!section.classList.contains('shows-live')));
  picture.before(button, stage);
  show(true);
  try {
    await mountMap(stage, JSON.parse(data.textContent ?? '') as LiveMap);
  } catch {
    show(false);
    button.remove();
    stage.remove();
  }
}

const page = globalThis.document;
page.querySelectorAll('.map > script[type="application/json"]').forEach((data) => void enliven(page, data));
