/** Decides how much a map leaves out while it moves, from the time between its pictures. */
export interface FramePace {
  /** How much is left out while the map moves: 0 nothing. */
  readonly level: number;
  /** The map begins to move, at a time in ms: after a while it tries again with less left out. */
  begin(now: number): void;
  /** A picture followed the one before after so many ms, at a time in ms. */
  picture(took: number, now: number): void;
}

/** Pictures that follow one another more slowly than this, in ms, call for the next level: 30 a second, with a margin. */
const slow = 31;
/** Slower than this calls for the highest level at once. */
const slowest = 45;
/** Pictures counted before anything is left out. */
const counted = 5;
/** One picture slower than this ends a trial with less left out. */
const hopeless = 100;
/** How long a level stands before less is tried, in ms; each trial that fails doubles it. */
const patience = { first: 4000, last: 128_000 } as const;

/**
 * Makes a pace. It raises the level where pictures come too slowly, at once to the highest where they come far too slowly.
 * When the map begins to move after the level has stood for a while, one level less is tried: where that is too slow
 * again, the level goes back after five pictures and stands twice as long.
 *
 * @param first - Level to begin with.
 * @param most - The highest level.
 * @returns The pace; it reads no clock.
 */
export function framePace(first: number, most: number): FramePace {
  let level = first;
  let wait: number = patience.first;
  /** When the level was last set. */
  let since = Number.NaN;
  /** Whether less than before is left out for a trial. */
  let tries = false;
  let times: number[] = [];
  return {
    get level() {
      return level;
    },
    begin: (now) => {
      times = [];
      if (Number.isNaN(since)) since = now;
      if (level === 0 || now - since < wait) return;
      tries = true;
      level--;
      since = now;
    },
    picture: (took, now) => {
      times.push(took);
      const fails = tries && took > hopeless;
      if (times.length < counted && !fails) return;
      const middle = fails ? took : times.sort((a, b) => a - b)[counted >> 1]!;
      times = [];
      const next = middle > slowest ? most : middle > slow ? Math.min(most, level + 1) : level;
      if (tries) {
        wait = next > level ? Math.min(2 * wait, patience.last) : patience.first;
        tries = false;
      }
      if (next === level) return;
      level = next;
      since = now;
    },
  };
}
