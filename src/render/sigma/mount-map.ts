import { SocialCapitalError } from '../../kernel/error.js';
import { oneOf, resolveOptions } from '../../kernel/options.js';
import type { LiveMap } from '../../scene/live-map.js';
import { type Theme, themes } from '../../scene/theme.js';
import { renderSvg } from '../svg.js';
import { addStyle } from './add-style.js';
import { canDraw } from './can-draw.js';
import { canvasStage, dropped, type StageHooks } from './canvas-stage.js';
import { mapColours } from './map-colours.js';
import type { MapStage } from './map-stage.js';
import { greyMap } from './grey-map.js';
import { mapKey } from './map-key.js';
import { mapStore, type MapState } from './map-state.js';
import { type MapPanel, mapPanel } from './map-panel.js';
import { mapTools } from './map-tools.js';
import { liveStyle } from './panel-style.js';
import { savePng, saveSvg } from './save-picture.js';
import { shownMap, type ShownMap } from './shown-map.js';
import { shownScene } from './shown-scene.js';
import { stageStyle } from './stage-style.js';
import { svgStage } from './svg-stage.js';

/** Options for {@link mountMap}. */
export interface MountMapOptions {
  /** Unmounts the map when it fires. */
  readonly signal?: AbortSignal | undefined;
  /** `light`, `dark`, `print` (greys only) or `auto`, which follows the reader's screen. @defaultValue the figure's */
  readonly theme?: Theme | undefined;
  /** Whether search, filters, list of actors and details stand beside the map. @defaultValue true */
  readonly panel?: boolean | undefined;
  /** Whether the key to signs and lines stands with the map. @defaultValue true */
  readonly key?: boolean | undefined;
}

/** An interactive map in a page. */
export interface MountedMap {
  /** How it is drawn: `canvas` with WebGL 2, `svg` without. */
  readonly drawnAs: 'canvas' | 'svg';
  /** Points at an actor by its printed id, as the pointer would, and brings it into sight; `null` points at none. */
  select(id: string | null): void;
  /** Shows the map without an actor; `null` shows it whole again. */
  without(id: string | null): void;
  /** Seeks words in the names of actors; empty words end the search. Returns the ids found. */
  find(words: string): readonly string[];
  /** Where the middle of an actor is in the window now, in CSS px, for notes beside it. */
  placeOf(id: string): { readonly x: number; readonly y: number };
  /** The printed map with what is shown now. */
  toSVG(): string;
  /** Takes the map away: listeners, canvases, drawing contexts. A second call does nothing. */
  unmount(): void;
}

/** Anything that can be shown as an interactive map. */
export type LiveFigure = LiveMap | { live(): LiveMap };

/** Moving maps a page holds: browsers give out some sixteen drawing contexts and take the oldest away for a further one. */
const mostMaps = 12;
/** How many there are on each page. */
const drawnOn = new WeakMap<Document, number>();

const help =
  'Drag to move. Ctrl or Cmd with the wheel, two fingers, or + and − to zoom. Click an actor to see the map without them. With the map in focus: arrow keys, +, − and 0.';

/**
 * Shows a map in a page to be searched, filtered and questioned: point at an actor to see its ties, click it to see what is
 * lost without it. Places, marks, lines and names are those of the printed map. Without WebGL 2 the printed map itself is
 * shown, and answers to the same.
 *
 * @param element - Where to; its content is left alone, the map is added at its end.
 * @param figure - A figure of `organisationalMap`, or the plain JSON of its `live()`.
 * @param options - Defaults: the figure's theme, with panel.
 * @returns The map, once it is drawn.
 * @throws {SocialCapitalError} `bad-input` where there is no page, as in Node, or no interactive map is given;
 *   `bad-option` on an option that does not exist; `aborted` when the signal fires first.
 * @remarks Loads sigma only here. A page holds twelve moving maps; further ones are shown as printed, and say so.
 * @example
 * ```ts
 * // In a page: const map = await mountMap(element, figure, { signal }); map.without('director');
 * await mountMap(undefined, undefined).catch((error) => error.code); // => 'bad-input'
 * ```
 */
export async function mountMap(
  element: HTMLElement,
  figure: LiveFigure,
  options: MountMapOptions = {},
): Promise<MountedMap> {
  if (typeof globalThis.HTMLElement === 'undefined') {
    throw new SocialCapitalError(
      'bad-input',
      'mountMap: there is no page here. It runs in a browser; elsewhere use toSVG() of the figure.',
    );
  }
  const live = 'live' in figure ? figure.live() : figure;
  if (live?.kind !== 'live-map' || !(element instanceof HTMLElement)) {
    throw new SocialCapitalError(
      'bad-input',
      'mountMap: give an element of the page and a figure of organisationalMap, or what its live() returned.',
    );
  }
  const chosen = resolveOptions<Required<MountMapOptions>>('mountMap', options, {
    signal: undefined,
    theme: undefined,
    panel: true,
    key: true,
  });
  const theme = oneOf('mountMap', 'theme', chosen.theme ?? live.scene.theme ?? 'auto', themes);
  const aborted = (): boolean => chosen.signal?.aborted === true;
  const drawable = live.actors.length > 0 && canDraw(element.ownerDocument);
  const sigma = drawable && !aborted() ? (await import('sigma')).Sigma : null;
  if (aborted()) throw new SocialCapitalError('aborted', 'mountMap: the signal fired before the map was drawn.');

  const page = element.ownerDocument;
  const view = page.defaultView!;
  const ending = new AbortController();
  const store = mapStore();
  let shown: ShownMap = shownMap(live, store.get());
  const screen = view.matchMedia('(prefers-color-scheme: dark)');
  const colours = () => mapColours(live, theme, screen.matches);

  const make = (className: string, name = 'div'): HTMLElement => {
    const made = page.createElement(name);
    made.className = className;
    return made;
  };
  const root = make('sc-live');
  const frame = make('sc-frame');
  const drawing = make('sc-stage');
  const host = make('sc-canvas');
  host.tabIndex = 0;
  host.setAttribute('role', 'application');
  host.setAttribute(
    'aria-label',
    `Map: ${live.scene.title}. Arrow keys move it, plus and minus zoom, 0 shows all of it.`,
  );
  const said = make('sc-told', 'p');
  const helped = make('sc-help', 'p');
  helped.textContent = help;
  let stage: MapStage;
  let saidWhy = '';
  const scene = () => shownScene(live, store.get(), shown);
  const tools = mapTools(page, {
    stage: () => stage,
    saveSvg: () => saveSvg(page, scene()),
    savePng: () => {
      void savePng(page, scene()).then((done) =>
        done ? undefined : say('This browser cannot save a PNG here; save the SVG.'),
      );
    },
  });
  const dressed = theme === 'print' ? greyMap(live) : live;
  const key = chosen.key === false ? null : mapKey(page, dressed.scene);
  drawing.append(tools, ...(key ? [key] : []), host, said, helped);
  const panel: MapPanel | null = chosen.panel === false ? null : mapPanel(page, dressed, store);
  frame.append(drawing);
  if (panel) frame.append(panel.element);
  root.append(frame);
  element.append(root);
  addStyle(root, `${liveStyle}${stageStyle}`, ending.signal);
  if (theme !== 'auto') root.classList.add(theme === 'dark' ? 'sc-as-dark' : 'sc-as-light');

  const say = (words: string): void => {
    if (said.textContent !== words) said.textContent = words;
  };
  const hooks: StageHooks = {
    store,
    now: () => ({ state: store.get(), shown }),
    colours,
    onDrawn: ({ named, of }, level) => {
      const names = named < of ? `${named} of ${of} names fit at this size; zoom in for the others.` : '';
      const left = level > 0 ? `To keep up while it moves, the map leaves out ${dropped[level]}.` : '';
      say([saidWhy, left || names].filter(Boolean).join(' '));
    },
    onWheel: () => say('To zoom, hold Ctrl or Cmd and turn the wheel.'),
    onLost: () => fallBack('The browser took the drawing context away, so the printed map is shown.'),
  };
  const size = (): void => {
    const { left, right, top, bottom } = live.frame;
    const width = host.clientWidth;
    const most = Math.max(320, view.innerHeight * 0.86);
    // On phones names grow beyond the highest and the lowest tier.
    const beyond = width < 640 ? 64 : 0;
    const fitting = (width * (bottom - top)) / Math.max(1, right - left) + beyond;
    host.style.height = `${Math.round(Math.max(240, Math.min(most, fitting)))}px`;
  };
  const count = (change: number): void => void drawnOn.set(page, (drawnOn.get(page) ?? 0) + change);
  let hasSlot = sigma !== null && (drawnOn.get(page) ?? 0) < mostMaps;
  let drawnAs: MountedMap['drawnAs'] = 'canvas';
  function fallBack(why: string): void {
    stage?.unmount();
    if (hasSlot) count(-1);
    hasSlot = false;
    drawnAs = 'svg';
    saidWhy = why;
    host.classList.add('sc-plain');
    // The printed map has its own.
    key?.remove();
    stage = svgStage(host, live, hooks, chosen.theme ?? null);
  }
  size();
  const sized = new ResizeObserver(size);
  sized.observe(drawing);
  if (sigma && hasSlot) {
    count(1);
    stage = canvasStage(sigma, host, live, hooks);
  } else {
    fallBack(
      sigma
        ? `This page has ${mostMaps} moving maps already, so this one is shown as printed; search, filters and “without” work on it.`
        : live.actors.length > 0
          ? 'This browser has no WebGL 2, so the printed map is shown; search, filters and “without” work on it.'
          : '',
    );
  }
  screen.addEventListener('change', () => stage.recolour(), { signal: ending.signal });
  store.listen((state: MapState, before: MapState) => {
    if (state.query !== before.query || state.hidden !== before.hidden || state.without !== before.without) {
      shown = shownMap(live, state);
    }
    stage.update();
  });

  const indexOf = (id: string): number => {
    const index = live.actors.findIndex((actor) => actor.id === id);
    if (index < 0) throw new SocialCapitalError('unknown-actor', `mountMap: the map has no actor "${id}".`);
    return index;
  };
  const unmount = (): void => {
    if (ending.signal.aborted) return;
    ending.abort();
    chosen.signal?.removeEventListener('abort', unmount);
    sized.disconnect();
    stage.unmount();
    if (hasSlot) count(-1);
    hasSlot = false;
    panel?.unmount();
    root.remove();
  };
  chosen.signal?.addEventListener('abort', unmount, { once: true });
  return {
    get drawnAs() {
      return drawnAs;
    },
    select: (id) => {
      const pointed = id === null ? null : indexOf(id);
      store.set({ pointed });
      if (pointed !== null) stage.reveal(pointed);
    },
    without: (id) => store.set({ without: id === null ? null : indexOf(id) }),
    find: (words) => {
      store.set({ query: words });
      return live.actors.flatMap(({ id }, i) => (shown.found[i] === 1 ? [id] : []));
    },
    placeOf: (id) => stage.placeOf(indexOf(id)),
    toSVG: () => renderSvg(scene()),
    unmount,
  };
}
