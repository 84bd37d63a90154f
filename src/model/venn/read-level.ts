import { lensArea } from '../../kernel/geometry/lens-area.js';
import { defaultThresholds, type LevelThresholds } from './levels.js';

/**
 * The level of closeness that two drawn circles show, as its number in `closenessLevels`.
 *
 * @param r1 - Radius of the first circle.
 * @param r2 - Radius of the second circle.
 * @param distance - Between the centres.
 * @param thresholds - Where levels begin.
 * @returns 0 separate, 1 touching, 2 slight, 3 large, 4 contained.
 */
export function readLevel(
  r1: number,
  r2: number,
  distance: number,
  thresholds: LevelThresholds = defaultThresholds,
): number {
  const smaller = r1 < r2 ? r1 : r2;
  if (distance <= Math.abs(r1 - r2) + thresholds.containedSlack * smaller) return 4;
  const shared = lensArea(r1, r2, distance) / (Math.PI * smaller * smaller);
  if (shared >= thresholds.largeFrom) return 3;
  if (shared >= thresholds.slightFrom) return 2;
  return distance - r1 - r2 <= thresholds.touchingGap * smaller ? 1 : 0;
}
