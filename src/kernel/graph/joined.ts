/**
 * Which vertices hang together, by union and find with halved paths: O((n + m) α(n)), without building rows of contacts.
 *
 * @param n - Number of vertices.
 * @param source - One end of each tie.
 * @param target - The other end.
 * @param counts - 1 for each tie that counts.
 * @param without - A vertex whose ties do not count; −1 for none.
 * @returns For each vertex, the vertex that stands for its component.
 */
export function joined(
  n: number,
  source: Uint32Array,
  target: Uint32Array,
  counts: Uint8Array,
  without: number,
): Uint32Array {
  const above = Uint32Array.from({ length: n }, (_, v) => v);
  const top = (start: number): number => {
    let v = start;
    while (above[v] !== v) {
      above[v] = above[above[v]!]!;
      v = above[v]!;
    }
    return v;
  };
  for (let t = 0; t < source.length; t++) {
    const [a, b] = [source[t]!, target[t]!];
    if (counts[t] !== 1 || a === without || b === without) continue;
    const [x, y] = [top(a), top(b)];
    // The smaller stands for both, so that the answer does not depend on the order of ties.
    if (x < y) above[y] = x;
    else above[x] = y;
  }
  for (let v = 0; v < n; v++) above[v] = top(v);
  return above;
}
