import { DirectedGraph, UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { modularity as modularityOf } from 'graphology-metrics/graph/index.js';
import type { AbstractGraph } from 'graphology-types';
import type { Random } from '../../kernel/random.js';
import type { View } from '../../view/view.js';

/**
 * The one door to graphology's own measures. They are handed a simple graph, directed or not, whose keys are indices:
 * on a mixed or parallel graph, or one with an actor called `__proto__`, they count wrong or stop.
 */
type SimpleGraph = AbstractGraph<{ readonly group: number }, { readonly strength: number }>;

/** How ties count. */
interface Weighing {
  readonly weighted: boolean;
  readonly resolution: number;
}

/** Its types say `default`, its module is the function itself. */
const findLouvain = louvain as unknown as typeof louvain.default;

function simpleGraph(view: View, groupOf: ArrayLike<number>): SimpleGraph {
  const graph: SimpleGraph = view.directed ? new DirectedGraph() : new UndirectedGraph();
  for (const v of view.ids.keys()) if (groupOf[v]! >= 0) graph.addNode(String(v), { group: groupOf[v]! });
  const { n, offsets, targets } = view.out;
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (groupOf[v]! < 0 || groupOf[w]! < 0 || (!view.directed && w < v)) continue;
      graph.addEdge(String(v), String(w), { strength: view.outStrength[k]! });
    }
  }
  return graph;
}

/**
 * Modularity of groups, by graphology-metrics.
 *
 * @param view - The view; arcs count in a directed one.
 * @param groupOf - Group of each actor; below 0 for one that is left out with its ties.
 * @param weighing - Whether strength counts, and the resolution.
 * @returns From −1/2 to 1; `null` without ties.
 */
export function graphModularity(view: View, groupOf: ArrayLike<number>, weighing: Weighing): number | null {
  const graph = simpleGraph(view, groupOf);
  if (graph.size === 0) return null;
  return modularityOf(graph, {
    getNodeCommunity: 'group',
    getEdgeWeight: weighing.weighted ? 'strength' : null,
    resolution: weighing.resolution,
  });
}

/** Groups found, and how good they are. */
export interface Found {
  /** Community of each actor, numbered as they come. */
  readonly of: Int32Array;
  readonly modularity: number;
}

/**
 * Runs Louvain several times, by graphology-communities-louvain, on ties without direction.
 *
 * @param view - The view; there must be a tie.
 * @param weighing - Whether strength counts, and the resolution.
 * @param runs - How often.
 * @param random - Source of chance: it decides in which order actors are visited.
 * @returns The best run; the first of those equally good.
 */
export function graphCommunities(view: View, weighing: Weighing, runs: number, random: Random): Found {
  const order = Uint32Array.from(view.ids.keys());
  const graph = readOnlyGraph(view, order);
  const strength = view.directed
    ? Float64Array.from(view.weakTie, (tie) => view.ties[tie]!.strength)
    : view.outStrength;
  let best: Found | undefined;
  for (let run = 0; run < runs; run++) {
    // Its own random walk only chooses whom to begin with; the rest of the order is that of the nodes.
    shuffle(order, random);
    const { communities, modularity } = findLouvain.detailed(graph, {
      getEdgeWeight: weighing.weighted ? (arc) => strength[Number(arc)]! : null,
      resolution: weighing.resolution,
      rng: random,
    });
    if (best !== undefined && modularity <= best.modularity + 1e-12) continue;
    best = { of: Int32Array.from(view.ids, (_, v) => communities[v]!), modularity };
  }
  return best!;
}

/**
 * What Louvain reads of a graph, straight from the flat arrays of a view. It copies the graph into flat arrays of its own
 * before anything else, so a true one, made anew for every order of the actors, would be many times its whole work.
 *
 * @param view - The view; direction is ignored.
 * @param order - In which order the actors come; read at each pass.
 * @returns The graph: its nodes are indices, its edges indices of arcs of `view.weak`.
 */
function readOnlyGraph({ n, weak: { offsets, targets } }: View, order: Uint32Array): AbstractGraph {
  const nothing = {};
  // graphology-indices 0.17.0 keeps ends of rows in numbers that hold 2m − 1 only. Where 2m is 2⁸ or 2¹⁶ the end of the
  // last row turns into 0 and its ties are lost: then an actor without ties comes last, and one tie more is announced.
  const spare = targets.length === 2 ** 8 || targets.length === 2 ** 16 ? 1 : 0;
  const size = targets.length / 2 + spare;
  const parts = {
    multi: false,
    type: 'undirected',
    order: n + spare,
    size,
    directedSize: 0,
    undirectedSize: size,
    selfLoopCount: 0,
    // By these two a graph is known as one; neither is called.
    addUndirectedEdgeWithKey: () => nothing,
    dropNode: () => nothing,
    undirectedDegreeWithoutSelfLoops: (v: number) => (v < n ? offsets[v + 1]! - offsets[v]! : 0),
    forEachNode: (visit: (v: number) => void) => {
      order.forEach((v) => visit(v));
      if (spare === 1) visit(n);
    },
    forEachEdge: (visit: (arc: number, attributes: object, source: number, target: number) => void) => {
      for (let v = 0; v < n; v++) {
        for (let k = offsets[v]!; k < offsets[v + 1]!; k++) if (targets[k]! > v) visit(k, nothing, v, targets[k]!);
      }
    },
  };
  return parts as unknown as AbstractGraph;
}

function shuffle(order: Uint32Array, random: Random): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}
