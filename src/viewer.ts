// The script of a page with an interactive map: built by scripts/build-viewer.ts, put into pages by report/to-html.ts.
import { mountMap } from './render/sigma/mount-map.js';
import type { LiveMap } from './scene/live-map.js';

/** The legend of a printed map as a picture of its own; nothing where there is none. */
function legendOf(picture: Element): Element | null {
  const printed = picture.querySelector('svg');
  const legend = printed?.querySelector<SVGGElement>('[data-mark="legend"]');
  if (!printed || !legend) return null;
  // The page's font may come after this is measured: room for words a little wider.
  const box = legend.getBBox();
  const [x, y, width, height] = [box.x - 2, box.y - 2, box.width * 1.03 + 4, box.height + 4];
  const key = printed.cloneNode() as SVGSVGElement;
  for (const name of ['id', 'role', 'aria-labelledby']) key.removeAttribute(name);
  key.setAttribute('viewBox', [x, y, width, height].join(' '));
  key.setAttribute('width', String(width));
  key.setAttribute('height', String(height));
  key.append(legend.cloneNode(true));
  return key;
}

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
  const legend = legendOf(picture);
  picture.before(button, stage);
  show(true);
  try {
    const { drawnAs } = await mountMap(stage, JSON.parse(data.textContent ?? '') as LiveMap);
    if (drawnAs === 'svg' || !legend) return;
    const key = make('div', 'key');
    key.setAttribute('role', 'region');
    key.setAttribute('aria-label', 'Key to the map');
    key.tabIndex = 0;
    key.append(legend);
    stage.prepend(key);
  } catch {
    show(false);
    button.remove();
    stage.remove();
  }
}

const page = globalThis.document;
page.querySelectorAll('.map > script[type="application/json"]').forEach((data) => void enliven(page, data));
