// A page with the panel alone, beside the printed map: bundled and opened by panel.test.ts.
import { mapPanel } from '../../src/render/sigma/map-panel.js';
import { mapStore, type MapStore } from '../../src/render/sigma/map-state.js';
import { liveStyle } from '../../src/render/sigma/panel-style.js';
import { svgElement } from '../../src/render/svg-element.js';
import type { LiveMap } from '../../src/scene/live-map.js';

/** What the driver of the browser may call. */
export interface PanelPage {
  readonly store: MapStore;
  readonly live: LiveMap;
  unmount(): void;
  /** Milliseconds that a change of the state takes, with the page laid out anew. */
  time(change: Parameters<MapStore['set']>[0]): number;
  /** Mounts a second panel on the same page. */
  again(): void;
}

const page = globalThis.document;
const live = JSON.parse(page.querySelector('#live')?.textContent ?? '') as LiveMap;
const make = (className: string): HTMLElement => {
  const element = page.createElement('div');
  element.className = className;
  return element;
};
const style = new CSSStyleSheet();
style.replaceSync(liveStyle);
page.adoptedStyleSheets.push(style);
const mount = (store: MapStore): { unmount(): void } => {
  const [root, frame, stage] = [make('sc-live'), make('sc-frame'), make('sc-stage')];
  const drawing = svgElement<SVGElement>(live.scene, page);
  drawing.setAttribute('width', '100%');
  stage.append(drawing);
  const panel = mapPanel(page, live, store);
  frame.append(stage, panel.element);
  root.append(frame);
  page.querySelector('main')?.append(root);
  return panel;
};
const store = mapStore();
const panel = mount(store);
const driven: PanelPage = {
  store,
  live,
  unmount: () => panel.unmount(),
  time: (change) => {
    const before = performance.now();
    store.set(change);
    page.body.getBoundingClientRect();
    return performance.now() - before;
  },
  again: () => void mount(mapStore()),
};
Object.assign(globalThis, { driven });
