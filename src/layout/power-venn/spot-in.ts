import { directions } from '../../kernel/geometry/directions.js';
import type { Disc } from './box-and-disc.js';

const rays = directions(2);
const depths = [0, 0.3, 0.5, 0.65, 0.8];

/**
 * A spot that belongs to one circle as clearly as can be: within it, within as few others as possible, towards a given
 * direction, away from edges.
 *
 * @param discs - All circles.
 * @param i - Whose spot.
 * @param ux - Direction wished for, as a unit vector.
 * @param uy - Direction wished for.
 * @returns The spot.
 */
export function spotIn(discs: readonly Disc[], i: number, ux: number, uy: number): readonly [x: number, y: number] {
  const own = discs[i] as Disc;
  let best: readonly [number, number] = [own.x, own.y];
  let most = -Infinity;
  for (const depth of depths) {
    for (const [dx, dy] of rays) {
      const x = own.x + dx * depth * own.r;
      const y = own.y + dy * depth * own.r;
      let clear = own.r * (1 - depth);
      let holders = 0;
      for (const [j, other] of discs.entries()) {
        if (j === i) continue;
        const away = Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)) - other.r;
        if (away < 0) holders++;
        clear = Math.min(clear, Math.abs(away));
      }
      const worth = Math.min(clear, 14) + 0.2 * own.r * depth * (dx * ux + dy * uy) - 1000 * holders;
      if (worth > most) {
        most = worth;
        best = [x, y];
      }
    }
  }
  return best;
}
