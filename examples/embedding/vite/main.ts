import {
  figureFragment,
  formatProblem,
  isSocialCapitalError,
  network,
  organisationalMap,
  printLabels,
  type MapFigure,
  type Workshop,
} from 'social-capital';
import { dependencyLines } from './dependency-lines.js';
import { liveMap } from './live-map.js';
import { readTables } from './read-tables.js';
import { save } from './save.js';

function find<E extends HTMLElement>(id: string, kind: new () => E): E {
  const element = document.querySelector(`#${id}`);
  if (!(element instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}.`);
  return element;
}

const said = find('said', HTMLElement);
const focal = find('focal', HTMLSelectElement);
const dark = matchMedia('(prefers-color-scheme: dark)');
let workshop: Workshop | null = null;
let map: MapFigure | null = null;
let exploring: AbortController | null = null;

/** Puts the printed map back in the place of the one to explore. */
function leave(): void {
  exploring?.abort();
  exploring = null;
  find('live', HTMLElement).hidden = true;
  find('map', HTMLElement).hidden = false;
  find('explore', HTMLElement).setAttribute('aria-pressed', 'false');
}

/** Shows the map to be searched, filtered and questioned, in the place of the printed one. */
async function explore(): Promise<void> {
  if (map === null) return;
  const place = find('live', HTMLElement);
  exploring = new AbortController();
  place.hidden = false;
  find('map', HTMLElement).hidden = true;
  find('explore', HTMLElement).setAttribute('aria-pressed', 'true');
  await liveMap(place, map, exploring.signal);
}

/** Draws the map anew. The page's policy allows no style in the markup, so the theme is chosen here, not by `auto`. */
async function draw(): Promise<void> {
  if (workshop === null) return;
  leave();
  const net = network(workshop);
  const chosen = focal.value === '' ? null : focal.value;
  map = await organisationalMap(net, { focal: chosen, theme: dark.matches ? 'dark' : 'light' });
  find('map', HTMLElement).replaceChildren(map.toElement(document));
  const lines = chosen === null ? [] : dependencyLines(net, chosen);
  find('numbers', HTMLElement).replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
}

async function show(next: Workshop): Promise<void> {
  workshop = next;
  const actors = [...network(next).nodes()];
  const labels = printLabels(next);
  const options = actors.map((id) => new Option(labels.get(id) ?? id, id));
  focal.replaceChildren(new Option('–', ''), ...options);
  focal.value = next.about.focal ?? '';
  await draw();
  find('result', HTMLElement).hidden = false;
}

/** Does something that may fail, and says how it failed where readers look. */
async function attempt(work: () => Promise<void>): Promise<void> {
  said.textContent = '';
  try {
    await work();
  } catch (error) {
    if (!isSocialCapitalError(error)) throw error;
    said.textContent = [error.message, ...error.problems.map(formatProblem)].join('\n');
  }
}

const input = find('files', HTMLInputElement);
input.addEventListener('change', () => {
  const files = [...(input.files ?? [])];
  void attempt(async () => {
    const { workshop: read, problems } = await readTables(files);
    await show(read);
    said.textContent = problems.map(formatProblem).join('\n');
  });
});
find('example', HTMLElement).addEventListener('click', () => {
  void attempt(async () => {
    const { wcen } = await import('social-capital/datasets');
    await show(wcen());
  });
});
focal.addEventListener('change', () => void attempt(draw));
dark.addEventListener('change', () => void attempt(draw));
find('explore', HTMLElement).addEventListener('click', () => {
  if (exploring === null) void attempt(explore);
  else leave();
});
find('save-svg', HTMLElement).addEventListener('click', () => {
  if (map !== null) save('map.svg', 'image/svg+xml', map.toSVG());
});
find('save-html', HTMLElement).addEventListener('click', () => {
  if (map !== null) save('map.html', 'text/html', figureFragment(map));
});
