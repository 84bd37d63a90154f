import { UndirectedGraph } from 'graphology';
import type { Sigma } from 'sigma';
import type { LiveMap } from '../../scene/live-map.js';
import { actorNear } from './actor-near.js';
import { framePace } from './frame-pace.js';
import { type FrameWatch, frameWatch } from './frame-watch.js';
import { labelLayer } from './label-layer.js';
import type { MapColours } from './map-colours.js';
import { mapLook } from './map-look.js';
import type { MapStage } from './map-stage.js';
import type { MapState, MapStore } from './map-state.js';
import { markAtlas } from './mark-atlas.js';
import { markProgram, markScale, type MarkStyles, markStyleSize } from './mark-program.js';
import { movingPicture } from './moving-picture.js';
import { oneContext } from './one-context.js';
import { pageCamera, type PagePlace } from './page-camera.js';
import type { PageView } from './page-view.js';
import { paintBands } from './paint-bands.js';
import { paintRings } from './paint-rings.js';
import { paintStrip } from './paint-strip.js';
import { paintTip } from './paint-tip.js';
import { programClass } from './program-class.js';
import type { ShownMap } from './shown-map.js';
import { stageGestures } from './stage-gestures.js';
import { tieMesh } from './tie-mesh.js';
import { tieProgram, type TieStyles, tieStyleSize } from './tie-program.js';
import { writeStyles } from './write-styles.js';

/** What a stage is told and whom it tells. */
export interface StageHooks {
  readonly store: MapStore;
  /** What the reader chose and what of the map that leaves. */
  now(): { readonly state: MapState; readonly shown: ShownMap };
  colours(): MapColours;
  /** Hears how many names there is room for, and what is left out while the map moves. */
  onDrawn(names: { readonly named: number; readonly of: number }, dropped: number): void;
  /** Hears that the wheel was turned without a key. */
  onWheel(): void;
  /** Hears that the browser took the drawing context away. */
  onLost(): void;
}

/** What is left out, level by level, where pictures come too slowly while the map moves. */
export const dropped = [
  '',
  'white edges and dashes of ties, and names',
  'what comes into sight: that is drawn when it rests',
] as const;
/** How far from a mark a pointer still meets it, in CSS px. */
const reach = 6;

/** A picture that takes longer than this to draw, in ms, is not drawn anew at each step of a move. */
const longest = 30;

/** The level that one picture calls for, once everything is loaded and sent. */
function pace(sigma: Sigma, canvases: Readonly<Record<string, HTMLCanvasElement>>): 0 | 2 {
  const once = (): number => {
    const start = performance.now();
    sigma.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true });
    // Asking for a pixel waits until the picture is done.
    const gl = canvases['edges']?.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    return performance.now() - start;
  };
  // The first picture also loads and sends; where it is ten times too slow, a second would only cost time.
  return once() > 10 * longest || once() > longest ? 2 : 0;
}

/**
 * Draws a map with sigma: its camera, mouse and layers, our programs for marks and ties, and canvases for tiers and names.
 *
 * @param SigmaClass - The class, loaded when there is a page.
 * @param host - The element to draw in; it has a size.
 * @param live - The map; it has actors.
 * @param hooks - Whom it asks and tells.
 * @returns The stage.
 */
export function canvasStage(SigmaClass: typeof Sigma, host: HTMLElement, live: LiveMap, hooks: StageHooks): MapStage {
  const page = host.ownerDocument;
  const view = page.defaultView!;
  const ending = new AbortController();
  const { signal } = ending;
  const still = (): boolean => view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  let colours = hooks.colours();
  const ties: TieStyles = {
    values: new Float32Array(live.ties.length * tieStyleSize),
    version: 0,
    paper: colours.paper,
    casing: true,
    dashes: true,
  };
  const marks: MarkStyles = {
    atlas: markAtlas(page, colours.looks),
    atlasVersion: 0,
    values: new Float32Array(live.actors.length * markStyleSize),
    version: 0,
  };
  const labels = labelLayer(live);
  let look = mapLook(live, hooks.now().state, hooks.now().shown);
  const restyle = (): void => {
    const { state, shown } = hooks.now();
    look = mapLook(live, state, shown);
    writeStyles(live, colours, look, ties, marks);
    labels.reset();
  };
  restyle();

  // Sigma keeps the actors for its own arithmetic; what is drawn is read from the styles.
  const graph = new UndirectedGraph();
  for (const [i, { x, y }] of live.actors.entries()) graph.addNode(i, { x, y: -y });
  const mesh = tieMesh(live.ties);
  // Nothing is drawn before the camera stands.
  let pageView = (): PageView => ({ scale: 1, dx: 0, dy: 0, width: 0, height: 0 });
  const sigma: Sigma = new (oneContext(SigmaClass))(graph, host, {
    allowInvalidContainer: true,
    stagePadding: 0,
    renderLabels: false,
    enableCameraRotation: false,
    defaultNodeType: 'actor',
    defaultEdgeType: 'tie',
    // On the one context that is left, sigma wipes what stands there before it draws hovered nodes, last of all.
    nodeProgramClasses: { actor: programClass(() => []) },
    nodeHoverProgramClasses: {
      actor: programClass((gl) => [
        tieProgram(gl, mesh, ties, () => pageView()),
        markProgram(gl, marks, () => pageView()),
      ]),
    },
    edgeProgramClasses: { tie: programClass(() => []) },
    ...(still() ? { inertiaRatio: 0, inertiaDuration: 1 } : {}),
  });
  sigma.createCanvasContext('tiers');
  const canvases = sigma.getCanvases();
  if (canvases['tiers']) canvases['edges']?.before(canvases['tiers']);
  sigma.resize(true);
  const [below, names, above] = ['tiers', 'labels', 'hovers'].map((id) => canvases[id]?.getContext('2d') ?? null);
  const camera = pageCamera(live, sigma.getCamera(), () => sigma.getDimensions());
  pageView = () => camera.view();
  sigma.setCustomBBox(camera.box);

  // Layers of sigma's that stay empty here cost as much as others when they are put together.
  for (const id of ['edgeLabels', 'nodes', 'hoverNodes']) canvases[id]?.style.setProperty('display', 'none');
  const layers = ['tiers', 'edges', 'labels', 'hovers'].flatMap((id) => canvases[id] ?? []);
  const picture = movingPicture(layers, canvases['mouse']!);
  const own = framePace(pace(sigma, canvases), dropped.length - 1);
  const frames: FrameWatch = frameWatch(view, own, () => {
    ties.casing = frames.level < 1;
    ties.dashes = frames.level < 1;
    sigma.scheduleRender();
  });
  const draw = sigma.scheduleRender.bind(sigma);
  sigma.scheduleRender = () => {
    if (frames.level < 2 || !picture.isTaken) return draw();
    picture.show(camera.view());
    hooks.onDrawn(said, frames.level);
    return sigma;
  };
  let said = { named: 0, of: 0 };
  sigma.on('afterRender', () => {
    const where = camera.view();
    const now = { ...hooks.now(), look, colours };
    if (below) paintBands(below, live, colours, where);
    if (names) paintRings(names, live, where, now);
    if (names && frames.level !== 1) said = labels.paint(names, where, now);
    if (above) paintStrip(above, live, colours, where);
    if (above) paintTip(above, live, where, now);
    if (frames.moving === 2) picture.take(where);
    picture.hide();
    hooks.onDrawn(said, frames.level);
  });

  let whole = { x: Number.NaN, y: Number.NaN, ratio: Number.NaN };
  const isWhole = (): boolean => {
    const { x, y, ratio } = sigmaCamera.getState();
    return x === whole.x && y === whole.y && ratio === whole.ratio;
  };
  const sigmaCamera = sigma.getCamera();
  sigmaCamera.clean = (state) => camera.state(camera.place(state));
  sigmaCamera.on('updated', () => frames.moved());
  // Where the camera is going: a second press of a key goes on from there.
  let aim: PagePlace | null = null;
  const here = (): PagePlace => (aim !== null && sigmaCamera.isAnimated() ? aim : camera.place());
  const go = (place: PagePlace, atOnce = still()): void => {
    const state = camera.state(place);
    aim = camera.place(state);
    if (atOnce) sigmaCamera.setState(state);
    else sigmaCamera.animate(state, { duration: 180 }, () => undefined);
  };
  const showWhole = (): void => {
    whole = camera.state(camera.whole());
    sigmaCamera.setState(whole);
    // As the camera keeps it, after its bounds.
    whole = sigmaCamera.getState();
  };
  const at = ({ x, y }: { readonly x: number; readonly y: number }): number | null => {
    const { scale, dx, dy } = camera.view();
    const grown = markScale(scale) / scale;
    return actorNear(live.actors, hooks.now().shown.actors, (x - dx) / scale, (y - dy) / scale, grown, reach / scale);
  };

  const stage: MapStage = {
    update: () => {
      restyle();
      sigma.scheduleRender();
    },
    recolour: () => {
      colours = hooks.colours();
      marks.atlas = markAtlas(page, colours.looks);
      marks.atlasVersion++;
      stage.update();
    },
    zoom: (factor, point) => {
      const { width, height } = sigma.getDimensions();
      const { x, y, scale } = here();
      const next = camera.place(camera.state({ x, y, scale: scale * factor })).scale;
      // The point of the page that stays where it is on the screen.
      const [px, py] = point ? [point.x - width / 2, point.y - height / 2] : [0, 0];
      const kept = 1 / scale - 1 / next;
      go({ x: x + px * kept, y: y + py * kept, scale: next }, point !== undefined || still());
    },
    pan: (dx, dy) => {
      const { x, y, scale } = here();
      go({ x: x - dx / scale, y: y - dy / scale, scale }, true);
    },
    whole: () => {
      whole = camera.state(camera.whole());
      go(camera.whole());
    },
    reveal: (actor) => {
      const { x, y } = live.actors[actor]!;
      const { scale, dx, dy, width, height } = camera.view();
      const [sx, sy] = [x * scale + dx, y * scale + dy];
      const edge = 30;
      if (sx < edge || sy < edge || sx > width - edge || sy > height - edge) go({ x, y, scale });
    },
    placeOf: (actor) => {
      const { x, y } = live.actors[actor]!;
      const { scale, dx, dy } = camera.view();
      const { left, top } = host.getBoundingClientRect();
      return { x: left + x * scale + dx, y: top + y * scale + dy };
    },
    unmount: () => {
      ending.abort();
      frames.stop();
      sized.disconnect();
      sigmaCamera.clean = null;
      sigmaCamera.removeAllListeners();
      // Sigma takes its layers away, ends its listeners and gives the contexts back.
      sigma.kill();
      graph.clear();
    },
  };

  // Who is met follows from places: sigma would read a pixel back from the graphics card at every move and click.
  const mouse = sigma.getMouseCaptor();
  mouse.removeAllListeners();
  sigma.getTouchCaptor().removeAllListeners();
  host.addEventListener(
    'pointermove',
    ({ buttons, clientX, clientY, pointerType }) => {
      if (buttons !== 0 || pointerType === 'touch') return;
      const box = host.getBoundingClientRect();
      const pointed = at({ x: clientX - box.left, y: clientY - box.top });
      host.style.cursor = pointed === null ? '' : 'pointer';
      if (pointed !== hooks.now().state.pointed) hooks.store.set({ pointed });
    },
    { signal },
  );
  host.addEventListener(
    'pointerleave',
    () => {
      if (hooks.now().state.pointed !== null) hooks.store.set({ pointed: null });
    },
    { signal },
  );
  mouse.on('click', (point) => {
    const actor = at(point);
    if (actor !== null) hooks.store.set({ without: hooks.now().state.without === actor ? null : actor });
  });
  mouse.on('doubleClick', (point) => {
    point.preventSigmaDefault();
    if (at(point) === null) stage.zoom(2, point);
  });
  stageGestures(host, stage, signal, () => hooks.onWheel());
  // One finger scrolls the page; sigma would keep it.
  if (canvases['mouse']) canvases['mouse'].style.touchAction = 'pan-x pan-y';
  canvases['edges']?.addEventListener('webglcontextlost', () => hooks.onLost(), { signal });
  const sized = new ResizeObserver(() => {
    const fits = isWhole();
    sigma.resize();
    if (fits) showWhole();
    sigma.scheduleRender();
  });
  sized.observe(host);
  sigma.refresh();
  showWhole();
  const { fonts } = page;
  // Widths of names change when the page's own letters arrive; without them the others do.
  void Promise.all([fonts.load('400 13px Inter'), fonts.load('700 13px Inter')]).then(
    (faces) => (signal.aborted || faces.flat().length === 0 ? undefined : stage.update()),
    () => undefined,
  );
  return stage;
}
