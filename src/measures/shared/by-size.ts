import type { Components } from '../../kernel/graph/components.js';

/**
 * Numbers parts from 1, the largest first; parts of like size keep their order.
 *
 * @param parts - Part of each actor, and the sizes.
 * @returns Number of the part of each actor.
 */
export function bySize({ of, sizes }: Pick<Components, 'of' | 'sizes'>): Uint32Array {
  const rank = new Uint32Array(sizes.length);
  [...sizes.keys()]
    .sort((a, b) => sizes[b]! - sizes[a]! || a - b)
    .forEach((part, place) => {
      rank[part] = place + 1;
    });
  return Uint32Array.from(of, (part) => rank[part]!);
}
