import { parts } from '../../measures/shared/parts.js';
import type { View } from '../../view/view.js';
import { separationOf } from '../../measures/shared/separation-of.js';

/**
 * Sizes of the parts the network falls into without an actor, direction ignored.
 *
 * @param view - The view.
 * @param focal - Index of the actor removed.
 * @returns Number of ends in each part, largest first, isolates included, parts without an end left out.
 */
export function sizesWithout(view: View, focal: number): readonly number[] {
  const { order, position, size, offsets, below } = separationOf(view);
  const { of, ends } = parts(view);
  const sizes = [...ends].filter((_, part) => part !== of[focal]);
  let rest = ends[of[focal]!]! - view.isEnd[focal]!;
  for (let p = offsets[focal]!; p < offsets[focal + 1]!; p++) {
    const top = below[p]!;
    let piece = 0;
    for (let i = position[top]!; i < position[top]! + size[top]!; i++) piece += view.isEnd[order[i]!]!;
    sizes.push(piece);
    rest -= piece;
  }
  sizes.push(rest);
  return sizes.filter((count) => count > 0).sort((a, b) => b - a);
}
