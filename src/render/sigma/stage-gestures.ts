import type { MapStage } from './map-stage.js';

/** How far an arrow key moves the map, in CSS px. */
const step = 60;
/** How much one key or button draws larger. */
export const zoomStep = 1.4;

function onKey(stage: MapStage, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const actions: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => stage.pan(step, 0),
    ArrowRight: () => stage.pan(-step, 0),
    ArrowUp: () => stage.pan(0, step),
    ArrowDown: () => stage.pan(0, -step),
    '+': () => stage.zoom(zoomStep),
    '=': () => stage.zoom(zoomStep),
    '-': () => stage.zoom(1 / zoomStep),
    '0': () => stage.whole(),
  };
  const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
  if (!action) return;
  event.preventDefault();
  action();
}

/**
 * Keys, wheel and fingers on a stage. The page goes on scrolling over the map: the wheel zooms only with Ctrl or Cmd (which is
 * also what pinching a trackpad sends), and one finger scrolls while two move and zoom the map.
 *
 * @param host - The element of the stage.
 * @param stage - The stage.
 * @param signal - Ends it.
 * @param hint - Hears that somebody turned the wheel without a key.
 */
export function stageGestures(host: HTMLElement, stage: MapStage, signal: AbortSignal, hint: () => void): void {
  host.addEventListener('keydown', (event) => onKey(stage, event), { signal });
  host.addEventListener(
    'wheel',
    (event) => {
      event.stopPropagation();
      if (!event.ctrlKey && !event.metaKey) {
        hint();
        return;
      }
      event.preventDefault();
      const box = host.getBoundingClientRect();
      const lines = event.deltaMode === 1 ? 30 : 1;
      const turn = Math.max(-60, Math.min(60, event.deltaY * lines));
      stage.zoom(Math.exp(-turn * 0.006), { x: event.clientX - box.left, y: event.clientY - box.top });
    },
    { signal, capture: true, passive: false },
  );
  let twoFingers = false;
  const guard = (event: TouchEvent): void => {
    if (event.touches.length >= 2) twoFingers = true;
    if (!twoFingers) event.stopPropagation();
    if (event.touches.length === 0) twoFingers = false;
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    host.addEventListener(type, guard, { signal, capture: true, passive: true });
  }
}
