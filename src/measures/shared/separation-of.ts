import type { Csr } from '../../kernel/graph/csr.js';
import { type Separation, separation } from '../../kernel/graph/separation.js';
import type { View } from '../../view/view.js';
import { mutualTies } from './mutual-ties.js';
import { remember } from './remember.js';

/**
 * Cutpoints and bridges where some actors only carry paths: a loss counts when it parts actors that may be ends of a
 * pair, so a piece that holds none of them is no piece.
 */
function partingEnds(walk: Separation, isEnd: Uint8Array): Pick<Separation, 'cutpoint' | 'bridge'> {
  const { order, position, size, root, offsets, below, parent } = walk;
  const n = order.length;
  const before = new Uint32Array(n + 1);
  for (let k = 0; k < n; k++) before[k + 1] = before[k]! + isEnd[order[k]!]!;
  const within = (v: number): number => before[position[v]! + size[v]!]! - before[position[v]!]!;
  const cutpoint = new Uint8Array(n);
  const bridge = new Uint8Array(n);
  for (let v = 0; v < n; v++) {
    const whole = within(root[v]!);
    let rest = whole - isEnd[v]!;
    let pieces = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const held = within(below[k]!);
      rest -= held;
      if (held > 0) pieces++;
    }
    cutpoint[v] = pieces + (rest > 0 ? 1 : 0) > 1 ? 1 : 0;
    const held = within(v);
    bridge[v] = walk.bridge[v] === 1 && parent[v]! >= 0 && held > 0 && whole - held > 0 ? 1 : 0;
  }
  return { cutpoint, bridge };
}

/** A walk over ties of a view; under `spaces: 'path'` cutpoints and bridges are those that part actors. */
function walked(view: View, csr: Csr): Separation {
  const walk = separation(csr);
  return view.ends === view.n ? walk : { ...walk, ...partingEnds(walk, view.isEnd) };
}

/**
 * How a view hangs together, direction ignored: cutpoints, bridges, blocks, pieces. Under `spaces: 'path'` cutpoints and
 * bridges are those that part actors; blocks are those of the whole graph.
 */
export const separationOf = remember((view) => walked(view, view.weak));

/** The same by ties that go both ways alone. */
export const mutualSeparationOf = remember((view) => walked(view, mutualTies(view)));
