import { components } from './components.js';
import type { Csr } from './csr.js';
import { separation } from './separation.js';

/** What stands between a graph and having no cutpoint. */
export interface LooseEnds {
  /** Fewest ties that leave one component without a cutpoint. */
  readonly minimum: number;
  /**
   * What must gain a tie: the leaf blocks (those with exactly one cutpoint) and the components without a cutpoint, each
   * as the vertices where the tie may end, in depth-first order.
   */
  readonly ends: readonly (readonly number[])[];
  /** The component of each entry of `ends`. */
  readonly partOf: readonly number[];
}

/**
 * How far a graph is from having no cutpoint, and where ties are missing.
 *
 * Minimum = max(d − 1, ⌈p/2⌉ + q): p leaf blocks, q components without a cutpoint (isolates included), d the most
 * components left by deleting one cutpoint; 0 when there is one component and no cutpoint.
 *
 * @param csr - An undirected graph.
 * @returns The minimum and the loose ends. O(n + m).
 * @see Eswaran and Tarjan (1976), Augmentation problems, SIAM Journal on Computing 5(4):653–665,
 *   https://doi.org/10.1137/0205044
 */
export function looseEnds(csr: Csr): LooseEnds {
  const { n } = csr;
  const { order, parent, below, cutpoint, blocksOf } = separation(csr);
  const { count, of } = components(csr);
  const isTop = new Uint8Array(n);
  for (const top of below) isTop[top] = 1;

  // Every vertex but the first of a component belongs, with the vertex above, to the block named by its top vertex.
  const blockOf = new Int32Array(n).fill(-1);
  const cuts = new Uint32Array(n);
  const free = new Map<number, number[]>();
  const hasCutpoint = new Uint8Array(count);
  let worst = count;
  for (const v of order) {
    if (cutpoint[v] === 1) {
      hasCutpoint[of[v]!] = 1;
      worst = Math.max(worst, count - 1 + blocksOf[v]!);
    }
    const above = parent[v]!;
    if (above < 0) continue;
    const block = isTop[v] === 1 ? v : blockOf[above]!;
    blockOf[v] = block;
    if (isTop[v] === 1) {
      cuts[block]! += cutpoint[above]!;
      free.set(block, cutpoint[above] === 1 ? [] : [above]);
    }
    cuts[block]! += cutpoint[v]!;
    if (cutpoint[v] === 0) free.get(block)!.push(v);
  }
  const ends: (readonly number[])[] = [];
  const partOf: number[] = [];
  let leaves = 0;
  for (const [block, members] of free) {
    if (cuts[block] !== 1) continue;
    leaves++;
    ends.push(members);
    partOf.push(of[block]!);
  }
  const whole: number[][] = Array.from({ length: count }, () => []);
  for (const v of order) if (hasCutpoint[of[v]!] === 0) whole[of[v]!]!.push(v);
  let closed = 0;
  whole.forEach((members, part) => {
    if (members.length === 0) return;
    closed++;
    ends.push(members);
    partOf.push(part);
  });
  const isDone = count === 1 && leaves === 0;
  const minimum = n < 3 ? Math.max(0, count - 1) : isDone ? 0 : Math.max(worst - 1, Math.ceil(leaves / 2) + closed);
  return { minimum, ends: minimum === 0 ? [] : ends, partOf: minimum === 0 ? [] : partOf };
}
