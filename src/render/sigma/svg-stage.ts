import type { LiveMap } from '../../scene/live-map.js';
import { type Theme, themed } from '../../scene/theme.js';
import { svgElement } from '../svg-element.js';
import type { StageHooks } from './canvas-stage.js';
import { mapLook } from './map-look.js';
import type { MapStage } from './map-stage.js';
import { shownScene } from './shown-scene.js';
import { stageGestures } from './stage-gestures.js';

/** What a look-through of marks finds an actor or tie by. */
const findable = '[data-mark="actor"],[data-mark="ghost"],[data-mark="label"],[data-mark="tie"],[data-mark="lost-tie"]';

/**
 * Shows a map as its SVG, where nothing can be drawn with WebGL 2: pointing, clicking, searching, filtering and taking away
 * work; it scrolls instead of moving, and grows by its width.
 *
 * @param host - The element to draw in.
 * @param live - The map.
 * @param hooks - Whom it asks and tells.
 * @param theme - The theme asked for; `null` keeps that of the printed map.
 * @returns The stage.
 */
export function svgStage(host: HTMLElement, live: LiveMap, hooks: StageHooks, theme: Theme | null): MapStage {
  const page = host.ownerDocument;
  const ending = new AbortController();
  const { signal } = ending;
  const indexOf = new Map(live.actors.map(({ id }, i) => [id, i]));
  let drawing: SVGElement | null = null;
  let drawn = '';
  let grown = 1;
  const size = (): void => {
    if (!drawing) return;
    drawing.style.width = `${grown * 100}%`;
    drawing.style.height = 'auto';
  };
  const draw = (): void => {
    const { state, shown } = hooks.now();
    const used = theme ?? live.scene.theme;
    // Light or dark by name: a picture that follows the screen by itself carries a style, which strict policies refuse.
    const named = used === 'auto' ? (hooks.colours().dark ? 'dark' : 'light') : used;
    const key = [named, state.without, ...shown.actors, ...shown.ties].join();
    if (key !== drawn) {
      drawn = key;
      const scene = shownScene(live, state, shown);
      const dressed = named === undefined || named === scene.theme ? scene : themed(scene, named);
      const next = svgElement<SVGElement>(dressed, page);
      if (drawing) drawing.replaceWith(next);
      else host.append(next);
      drawing = next;
      size();
    }
    const look = mapLook(live, state, shown);
    const share = (id: string | null): number => look.actorShare[indexOf.get(id ?? '') ?? -1] ?? 1;
    for (const element of Array.from(drawing?.querySelectorAll<SVGElement>(findable) ?? [])) {
      const { source, target, id } = element.dataset;
      const isTie = source !== undefined;
      const touches = isTie && [source, target].includes(live.actors[state.pointed ?? -1]?.id);
      const fades = state.pointed !== null && state.without === null;
      const opacity = isTie ? (fades && !touches ? 0.1 : 1) : share(id ?? null);
      element.style.opacity = opacity === 1 ? '' : String(opacity);
      const found = element.dataset['mark'] === 'label' && shown.found[indexOf.get(id ?? '') ?? -1] === 1;
      element.style.textDecoration = found ? 'underline' : '';
      element.style.fontWeight = found ? '700' : '';
    }
    hooks.onDrawn({ named: 0, of: 0 }, 0);
  };
  const actorAt = (target: EventTarget | null): number | null => {
    const found =
      target instanceof Element
        ? target.closest<SVGElement>('[data-mark="actor"],[data-mark="ghost"],[data-mark="label"]')
        : null;
    return indexOf.get(found?.dataset['id'] ?? '') ?? null;
  };
  host.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      const pointed = actorAt(target);
      if (pointerType !== 'touch' && pointed !== hooks.now().state.pointed) hooks.store.set({ pointed });
    },
    { signal },
  );
  host.addEventListener('pointerleave', () => hooks.store.set({ pointed: null }), { signal });
  host.addEventListener(
    'click',
    ({ target }) => {
      const actor = actorAt(target);
      if (actor !== null) hooks.store.set({ without: hooks.now().state.without === actor ? null : actor });
    },
    { signal },
  );
  const markOf = (actor: number): SVGElement | undefined =>
    Array.from(host.querySelectorAll<SVGElement>('[data-mark="actor"],[data-mark="ghost"]')).find(
      (element) => element.dataset['id'] === live.actors[actor]!.id,
    );
  const stage: MapStage = {
    update: draw,
    recolour: draw,
    zoom: (factor) => {
      grown = Math.max(1, Math.min(4, grown * factor));
      size();
    },
    pan: (dx, dy) => host.scrollBy(-dx, -dy),
    whole: () => {
      grown = 1;
      size();
    },
    reveal: (actor) => markOf(actor)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    placeOf: (actor) => {
      const { left = 0, top = 0, width = 0, height = 0 } = markOf(actor)?.getBoundingClientRect() ?? {};
      return { x: left + width / 2, y: top + height / 2 };
    },
    unmount: () => {
      ending.abort();
      drawing?.remove();
    },
  };
  stageGestures(host, stage, signal, () => undefined);
  draw();
  return stage;
}
