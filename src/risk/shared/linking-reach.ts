import type { View } from '../../view/view.js';

/**
 * How many actors have a path to a holder of formal authority (linking reach).
 *
 * @param view - The view; paths follow its arcs.
 * @param steps - Longest path that counts; any when absent.
 * @param isTarget - 1 for those to arrive at; holders of authority when absent.
 * @returns A function of the actors asked about, of who is gone (1), and of arcs of `view.in` that are gone (1, none
 *   when absent), that counts them. O(n + m).
 */
export function linkingReach(
  view: View,
  steps = Infinity,
  isTarget: Uint8Array = Uint8Array.from(view.authority, (authority) => (authority === 1 ? 1 : 0)),
): (actors: readonly number[], gone: Uint8Array, lost?: Uint8Array) => number {
  const { offsets, targets } = view.in;
  const distance = new Int32Array(view.n);
  const queue = new Uint32Array(view.n);
  return (actors, gone, lost) => {
    distance.fill(-1);
    let tail = 0;
    for (let v = 0; v < view.n; v++) {
      if (isTarget[v] === 0 || gone[v] === 1) continue;
      distance[v] = 0;
      queue[tail++] = v;
    }
    for (let head = 0; head < tail; head++) {
      const v = queue[head]!;
      if (distance[v]! >= steps) break;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        if (distance[w]! >= 0 || gone[w] === 1 || lost?.[k] === 1) continue;
        distance[w] = distance[v]! + 1;
        queue[tail++] = w;
      }
    }
    return actors.reduce((sum, v) => sum + (gone[v] === 0 && distance[v]! >= 0 ? 1 : 0), 0);
  };
}
