/** Watches how fast pictures follow one another while the map moves. */
export interface FrameWatch {
  /** The map moved. */
  moved(): void;
  /** Whether it is moving. */
  readonly moving: boolean;
  /** How much is left out while it moves: 0 nothing. */
  readonly level: number;
  stop(): void;
}

/** Pictures must follow at least this fast, in ms; 30 a second, with a margin. */
const slowest = 31;
/** Pictures counted before anything is left out. */
const counted = 6;
/** The map stands still when it did not move for this long, in ms. */
const rest = 220;

/**
 * Makes a watch. Where pictures come too slowly while the map moves it raises the level, and keeps it for later moves; at
 * rest everything is drawn.
 *
 * @param view - The window, whose frames are counted.
 * @param most - The highest level.
 * @param change - Hears of a new level, of a start and of rest.
 * @returns The watch.
 */
export function frameWatch(view: Window, most: number, change: () => void): FrameWatch {
  let level = 0;
  let frame = 0;
  let lastMove = 0;
  let before = 0;
  let times: number[] = [];
  let movedSince = false;
  const tick = (now: number): void => {
    if (movedSince) {
      if (before > 0 && lastMove > 0) times.push(now - before);
      lastMove = now;
      movedSince = false;
    }
    before = now;
    if (now - lastMove > rest) {
      frame = 0;
      before = 0;
      times = [];
      change();
      return;
    }
    if (times.length >= counted) {
      const middle = [...times].sort((a, b) => a - b)[counted >> 1]!;
      times = [];
      if (middle > slowest && level < most) {
        level++;
        change();
      }
    }
    frame = view.requestAnimationFrame(tick);
  };
  return {
    moved: () => {
      movedSince = true;
      if (frame !== 0) return;
      lastMove = 0;
      frame = view.requestAnimationFrame((now) => {
        lastMove = now;
        tick(now);
      });
      change();
    },
    get moving() {
      return frame !== 0;
    },
    get level() {
      return frame === 0 ? 0 : level;
    },
    stop: () => {
      if (frame !== 0) view.cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
