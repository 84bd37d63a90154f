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

/** Pictures that follow one another more slowly than this, in ms, call for the next level: 30 a second, with a margin. */
const slow = 31;
/** Slower than this calls for the highest level at once. */
const slowest = 45;
/** Pictures counted before anything is left out. */
const counted = 5;
/** The map is at rest when it did not move for this long, in ms. */
const rest = 220;

/**
 * Makes a watch. Where pictures come too slowly while the map moves it raises the level, and keeps it for later moves; at
 * rest everything is drawn.
 *
 * @param view - The window, whose frames are counted.
 * @param first - Level to begin with.
 * @param most - The highest level.
 * @param change - Hears of a start, of a new level and of rest.
 * @returns The watch.
 */
export function frameWatch(view: Window, first: number, most: number, change: () => void): FrameWatch {
  let level = first;
  let frame = 0;
  let lastMove = 0;
  let before = 0;
  let movedSince = false;
  let times: number[] = [];
  const tick = (now: number): void => {
    if (movedSince) {
      // The first picture after a rest says nothing of the pace.
      if (before > 0) times.push(now - before);
      before = now;
      lastMove = now;
      movedSince = false;
    } else before = 0;
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
      const next = middle > slowest ? most : middle > slow ? Math.min(most, level + 1) : level;
      if (next !== level) {
        level = next;
        change();
      }
    }
    frame = view.requestAnimationFrame(tick);
  };
  return {
    moved: () => {
      movedSince = true;
      if (frame !== 0) return;
      frame = view.requestAnimationFrame((now) => {
        lastMove = now;
        tick(now);
      });
      change();
    },
    get level() {
      return frame === 0 ? 0 : level;
    },
    get moving() {
      return level;
    },
    stop: () => {
      if (frame !== 0) view.cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
