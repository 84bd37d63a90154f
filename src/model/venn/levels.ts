import type { ClosenessLevel } from '../workshop.js';

/** The levels of closeness, from far to near; a level's place in this list is its number everywhere in this folder. */
export const closenessLevels: readonly ClosenessLevel[] = ['separate', 'touching', 'slight', 'large', 'contained'];

/** Where one level ends and the next begins. Manuals name no numbers, so these are data, printed with the legend. */
export interface LevelThresholds {
  /** Two circles touch when the gap is at most this part of the smaller radius. */
  readonly touchingGap: number;
  /** A slight overlap begins at this part of the smaller circle's area. */
  readonly slightFrom: number;
  /** A large overlap begins at this part of the smaller circle's area. */
  readonly largeFrom: number;
  /** The smaller circle counts as contained when it sticks out by at most this part of its radius. */
  readonly containedSlack: number;
}

/** The thresholds used unless a workshop has its own. */
export const defaultThresholds: LevelThresholds = Object.freeze({
  touchingGap: 0.05,
  slightFrom: 0.02,
  largeFrom: 0.3,
  containedSlack: 0.02,
});
