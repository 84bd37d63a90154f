import type { Components } from './components.js';
import type { Csr } from './csr.js';

/**
 * Strongly connected components: within one, arcs lead from everybody to everybody. Tarjan's algorithm without
 * recursion, O(n + arcs).
 *
 * @param out - Arcs.
 * @returns Component of each vertex, numbered by smallest vertex, and their sizes.
 * @see Tarjan (1972), Depth-First Search and Linear Graph Algorithms, https://doi.org/10.1137/0201010
 */
export function strongComponents(out: Csr): Components {
  const { n, offsets, targets } = out;
  const low = new Uint32Array(n);
  const place = new Uint32Array(n);
  const of = new Int32Array(n).fill(-1);
  const parent = new Int32Array(n).fill(-1);
  const arc = offsets.slice(0, n);
  const open: number[] = [];
  let seen = 0;
  let found = 0;
  const enter = (v: number, above: number): void => {
    place[v] = low[v] = ++seen;
    parent[v] = above;
    open.push(v);
  };
  for (let first = 0; first < n; first++) {
    if (place[first]! > 0) continue;
    enter(first, -1);
    let v = first;
    while (v >= 0) {
      if (arc[v]! < offsets[v + 1]!) {
        const w = targets[arc[v]!++]!;
        if (place[w] === 0) {
          enter(w, v);
          v = w;
        } else if (of[w]! < 0 && place[w]! < low[v]!) low[v] = place[w]!;
        continue;
      }
      const above = parent[v]!;
      if (low[v] === place[v]) {
        let member: number;
        do {
          member = open.pop()!;
          of[member] = found;
        } while (member !== v);
        found++;
      }
      if (above >= 0 && low[v]! < low[above]!) low[above] = low[v]!;
      v = above;
    }
  }
  return renumber(of, found);
}

/** Numbers the components in the order of their smallest vertices. */
function renumber(of: Int32Array, count: number): Components {
  const number = new Int32Array(count).fill(-1);
  const sizes = new Uint32Array(count);
  let next = 0;
  const renumbered = of.map((component) => {
    if (number[component]! < 0) number[component] = next++;
    sizes[number[component]!]!++;
    return number[component]!;
  });
  return { count, of: renumbered, sizes };
}
