import type { Csr } from '../../kernel/graph/csr.js';
import { arcWays } from './arc-ways.js';
import { remember } from './remember.js';

/** The ties of a view that go both ways; all of them when it is undirected. */
export const mutualTies = remember((view): Csr => {
  if (!view.directed) return view.weak;
  const { n, offsets, targets } = view.weak;
  const ways = arcWays(view);
  const starts = new Uint32Array(n + 1);
  const kept: number[] = [];
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) if (ways[k] === 3) kept.push(targets[k]!);
    starts[v + 1] = kept.length;
  }
  return { n, offsets: starts, targets: Uint32Array.from(kept) };
});
