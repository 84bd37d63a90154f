/** A tree that grows by leaves and answers where two of its branches part. */
export interface Dominators {
  /** Parent of each vertex: the last vertex that all its shortest paths from the root share, itself excluded. */
  readonly parent: Int32Array;
  /** Makes a vertex the root. */
  readonly plant: (root: number) => void;
  /** Fixes a vertex below `parent[v]`, which must be fixed already. */
  readonly attach: (v: number) => void;
  /** The deepest common ancestor of two fixed vertices. O(log depth). */
  readonly meet: (a: number, b: number) => number;
}

/**
 * Room for the dominator tree of one shortest-path graph after another. Skew-binary jump pointers keep `attach` O(1)
 * and `meet` O(log depth) without any table.
 *
 * @param n - Number of vertices.
 * @returns The empty tree.
 * @see Myers (1983), An applicative random-access stack, Information Processing Letters 17(5):241–248,
 *   https://doi.org/10.1016/0020-0190(83)90106-0
 */
export function dominators(n: number): Dominators {
  const parent = new Int32Array(n);
  const depth = new Int32Array(n);
  const jump = new Int32Array(n);
  return {
    parent,
    plant(root) {
      parent[root] = jump[root] = root;
      depth[root] = 0;
    },
    attach(v) {
      const above = parent[v]!;
      const far = jump[above]!;
      const step = depth[above]! - depth[far]!;
      const nextStep = depth[far]! - depth[jump[far]!]!;
      depth[v] = depth[above]! + 1;
      jump[v] = step === nextStep ? jump[far]! : above;
    },
    meet(a, b) {
      let x = a;
      let y = b;
      if (depth[x]! < depth[y]!) {
        x = b;
        y = a;
      }
      while (depth[x]! > depth[y]!) x = depth[jump[x]!]! >= depth[y]! ? jump[x]! : parent[x]!;
      while (x !== y) {
        if (jump[x] === jump[y]) {
          x = parent[x]!;
          y = parent[y]!;
        } else {
          x = jump[x]!;
          y = jump[y]!;
        }
      }
      return x;
    },
  };
}
