/**
 * Adjacency as flat arrays (compressed sparse rows): the contacts of vertex v are
 * `targets[offsets[v]] … targets[offsets[v + 1] - 1]`, in ascending order, without loops or repeats.
 * An undirected tie stands in both rows.
 */
export interface Csr {
  /** Number of vertices. */
  readonly n: number;
  /** Length n + 1. */
  readonly offsets: Uint32Array;
  /** One entry per arc. */
  readonly targets: Uint32Array;
}
