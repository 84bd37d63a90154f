import { remember } from './remember.js';

/**
 * Which ways each arc of `view.weak` is walked in the view: 1 along it, 2 against it, 3 both. Length as
 * `view.weak.targets`; everywhere 3 in an undirected view.
 */
export const arcWays = remember((view) => {
  const { n, offsets, targets } = view.weak;
  const ways = new Uint8Array(targets.length);
  if (!view.directed) return ways.fill(3);
  for (const [bit, { offsets: starts, targets: ends }] of [
    [1, view.out],
    [2, view.in],
  ] as const) {
    for (let v = 0; v < n; v++) {
      // Both rows ascend and every arc is also a weak one, so one pass over the two suffices.
      let k = offsets[v]!;
      for (let a = starts[v]!; a < starts[v + 1]!; a++) {
        while (targets[k] !== ends[a]) k++;
        ways[k]! |= bit;
      }
    }
  }
  return ways;
});
