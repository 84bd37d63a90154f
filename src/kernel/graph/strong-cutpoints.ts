import type { Csr } from './csr.js';
import { strongComponents } from './strong-components.js';

/**
 * Vertices without which more strongly connected components are left than before: those whose own component falls
 * apart. Two searches per vertex of a component of three or more, O(n · arcs) at most.
 *
 * @param out - Arcs.
 * @param into - The same arcs reversed.
 * @returns 1 for such a vertex.
 */
export function strongCutpoints(out: Csr, into: Csr): Uint8Array {
  const { n } = out;
  const { of, sizes } = strongComponents(out);
  const cut = new Uint8Array(n);
  const firsts = new Int32Array(sizes.length).fill(-1);
  const seconds = new Int32Array(sizes.length).fill(-1);
  for (let v = 0; v < n; v++) {
    if (firsts[of[v]!]! < 0) firsts[of[v]!] = v;
    else if (seconds[of[v]!]! < 0) seconds[of[v]!] = v;
  }
  const mark = new Uint32Array(n);
  const queue = new Uint32Array(n);
  let round = 0;
  /** Number of the component's vertices that a search from `start` meets without passing `gone`. */
  const met = ({ offsets, targets }: Csr, start: number, gone: number): number => {
    round++;
    mark[gone] = round;
    mark[start] = round;
    queue[0] = start;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const v = queue[head]!;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        if (mark[w] === round || of[w] !== of[start]) continue;
        mark[w] = round;
        queue[tail++] = w;
      }
    }
    return tail;
  };
  for (let v = 0; v < n; v++) {
    const others = sizes[of[v]!]! - 1;
    if (others < 2) continue;
    const start = firsts[of[v]!] === v ? seconds[of[v]!]! : firsts[of[v]!]!;
    if (met(out, start, v) < others || met(into, start, v) < others) cut[v] = 1;
  }
  return cut;
}
