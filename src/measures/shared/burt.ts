import { naturalLog } from '../../kernel/natural-log.js';
import { triangles } from '../../kernel/graph/triangles.js';
import type { View } from '../../view/view.js';
import { arcWays } from './arc-ways.js';
import { remember } from './remember.js';

/** Burt's measures of every actor; entries of actors without contacts are not defined and hold 0. */
export interface Burt {
  readonly effectiveSize: Float64Array;
  readonly constraint: Float64Array;
  readonly hierarchy: Float64Array;
}

/** How much passes between an actor and each contact, both ways added: one entry per arc of `view.weak`. */
function exchange(view: View, weighted: boolean): Float64Array {
  if (!weighted) return Float64Array.from(arcWays(view), (ways) => (view.directed && ways === 3 ? 2 : 1));
  if (!view.directed) return view.outStrength;
  const { n, offsets, targets } = view.weak;
  const sum = new Float64Array(targets.length);
  for (const [csr, strength] of [
    [view.out, view.outStrength],
    [view.in, view.inStrength],
  ] as const) {
    for (let v = 0; v < n; v++) {
      let k = offsets[v]!;
      for (let a = csr.offsets[v]!; a < csr.offsets[v + 1]!; a++) {
        while (targets[k] !== csr.targets[a]) k++;
        sum[k]! += strength[a]!;
      }
    }
  }
  return sum;
}

function compute(view: View, weighted: boolean): Burt {
  const { n, offsets, targets } = view.weak;
  const z = exchange(view, weighted);
  // By arc i → j: j's share of all that i exchanges, and the strength relative to i's strongest contact.
  const share = new Float64Array(z.length);
  const relative = new Float64Array(z.length);
  // The arc that leads back, by arc: rows ascend, so each row is filled in the order in which it is met.
  const back = new Uint32Array(z.length);
  const next = offsets.slice(0, n);
  for (let i = 0; i < n; i++) {
    let total = 0;
    let most = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      total += z[k]!;
      if (z[k]! > most) most = z[k]!;
    }
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      share[k] = z[k]! / total;
      relative[k] = z[k]! / most;
      back[k] = next[targets[k]!]!++;
    }
  }
  const invested = share.slice();
  const redundant = new Float64Array(n);
  triangles(view.weak, (a, b, c, ab, ac, bc) => {
    const ba = back[ab]!;
    const ca = back[ac]!;
    const cb = back[bc]!;
    invested[ab]! += share[ac]! * share[cb]!;
    invested[ba]! += share[bc]! * share[ca]!;
    invested[ac]! += share[ab]! * share[bc]!;
    invested[ca]! += share[cb]! * share[ba]!;
    invested[bc]! += share[ba]! * share[ac]!;
    invested[cb]! += share[ca]! * share[ab]!;
    redundant[a]! += share[ab]! * relative[cb]! + share[ac]! * relative[bc]!;
    redundant[b]! += share[ba]! * relative[ca]! + share[bc]! * relative[ac]!;
    redundant[c]! += share[ca]! * relative[ba]! + share[cb]! * relative[ab]!;
  });
  const effectiveSize = new Float64Array(n);
  const constraint = new Float64Array(n);
  const hierarchy = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const contacts = offsets[i + 1]! - offsets[i]!;
    if (contacts === 0) continue;
    effectiveSize[i] = contacts - redundant[i]!;
    let total = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) total += invested[k]! * invested[k]!;
    constraint[i] = total;
    let spread = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const ratio = (invested[k]! * invested[k]! * contacts) / total;
      spread += ratio * naturalLog(ratio);
    }
    hierarchy[i] = contacts === 1 ? 1 : spread / (contacts * naturalLog(contacts));
  }
  return { effectiveSize, constraint, hierarchy };
}

const unweighted = remember((view) => compute(view, false));
const weighted = remember((view) => compute(view, true));

/**
 * Burt's measures for a view, in one pass over its triangles, O(m^1.5).
 *
 * @param view - The view.
 * @param byStrength - Whether ties count by strength rather than as 1.
 * @returns The measures by index.
 */
export function burt(view: View, byStrength: boolean): Burt {
  return byStrength ? weighted(view) : unweighted(view);
}
