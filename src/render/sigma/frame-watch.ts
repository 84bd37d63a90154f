import type { FramePace } from './frame-pace.js';

/** Watches how fast pictures follow one another while the map moves. */
export interface FrameWatch {
  /** The map moved. */
  moved(): void;
  /** How much is left out now: 0 nothing, as always at rest. */
  readonly level: number;
  /** How much is left out while the map moves. */
  readonly moving: number;
  stop(): void;
}

/** The map is at rest when it did not move for this long, in ms. */
const rest = 220;

/**
 * Makes a watch. It tells the pace how long each picture took while the map moves; at rest everything is drawn.
 *
 * @param view - The window, whose frames are counted.
 * @param pace - Decides how much is left out.
 * @param change - Hears of a start, of a new level and of rest.
 * @returns The watch.
 */
export function frameWatch(
  view: Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>,
  pace: FramePace,
  change: () => void,
): FrameWatch {
  let frame = 0;
  let lastMove = 0;
  let before = 0;
  let movedSince = false;
  const tick = (now: number): void => {
    const { level } = pace;
    if (movedSince) {
      // The first picture after a rest says nothing of the pace.
      if (before > 0) pace.picture(now - before, now);
      before = now;
      lastMove = now;
      movedSince = false;
    } else before = 0;
    const rests = now - lastMove > rest;
    frame = rests ? 0 : view.requestAnimationFrame(tick);
    if (rests) before = 0;
    if (rests || pace.level !== level) change();
  };
  return {
    moved: () => {
      movedSince = true;
      if (frame !== 0) return;
      frame = view.requestAnimationFrame((now) => {
        lastMove = now;
        pace.begin(now);
        tick(now);
      });
      change();
    },
    get level() {
      return frame === 0 ? 0 : pace.level;
    },
    get moving() {
      return pace.level;
    },
    stop: () => {
      if (frame !== 0) view.cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
