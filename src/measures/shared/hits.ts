import type { Csr } from '../../kernel/graph/csr.js';
import type { View } from '../../view/view.js';
import { leadingParts } from './leading-parts.js';
import { remember } from './remember.js';

/** Hub and authority of every actor. */
export interface Hits {
  readonly hub: readonly (number | null)[];
  readonly authority: readonly (number | null)[];
  readonly converged: boolean;
}

/**
 * Hubs and authorities as the leading eigenvector of the graph in which every actor stands twice, as sender (v) and as
 * receiver (n + v), and every arc joins the two: its upper half are the hubs, its lower half the authorities.
 */
export const hits = remember((view): Hits => {
  const { n } = view;
  const { found, value, converged } = leadingParts(sendersAndReceivers(view));
  const entries = Array.from<unknown, number | null>({ length: 2 * n }, () => (value === 0 ? null : 0));
  for (const { members, vector } of found) {
    const most = [0, 0];
    members.forEach((v, k) => {
      const side = v < n ? 0 : 1;
      most[side] = Math.max(most[side]!, vector?.[k] ?? 0);
    });
    members.forEach((v, k) => {
      entries[v] = vector === null ? null : vector[k]! / most[v < n ? 0 : 1]!;
    });
  }
  return { hub: entries.slice(0, n), authority: entries.slice(n), converged };
});

function sendersAndReceivers({ n, out, in: into }: View): Csr {
  const arcs = out.targets.length;
  const offsets = new Uint32Array(2 * n + 1);
  const targets = new Uint32Array(2 * arcs);
  for (let v = 0; v <= n; v++) {
    offsets[v] = out.offsets[v]!;
    offsets[n + v] = arcs + into.offsets[v]!;
  }
  for (let k = 0; k < arcs; k++) {
    targets[k] = n + out.targets[k]!;
    targets[arcs + k] = into.targets[k]!;
  }
  return { n: 2 * n, offsets, targets };
}
