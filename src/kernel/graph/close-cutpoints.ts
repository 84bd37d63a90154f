import { changeCsr } from './change-csr.js';
import type { Csr } from './csr.js';
import { type LooseEnds, looseEnds } from './loose-ends.js';

/** A tie to add. */
export type NewTie = readonly [number, number];

/** How ready a tie is to be made, smaller is better, compared entry by entry; `given` are the ties already chosen. */
export type Reluctance = (a: number, b: number, given: readonly NewTie[]) => readonly number[];

/** How many vertices of a loose end are weighed against each other. */
const weighed = 12;

/**
 * Order of two lists of numbers, entry by entry.
 *
 * @param a - First list.
 * @param b - Second list, as long.
 * @returns Below, at or above 0.
 */
export function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [i, x] of a.entries()) {
    const difference = x - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The readiest tie between two loose ends. */
function readiest(ends: readonly (readonly number[])[], given: readonly NewTie[], reluctance: Reluctance): NewTie {
  const own = (members: readonly number[]): readonly number[] => members.slice(0, weighed);
  let best: { tie: NewTie; cost: readonly number[] } | null = null;
  for (const a of own(ends[0]!)) {
    for (const b of own(ends[1]!)) {
      const tie: NewTie = a < b ? [a, b] : [b, a];
      const cost = [...reluctance(...tie, given), ...tie];
      if (best === null || compareLists(cost, best.cost) < 0) best = { tie, cost };
    }
  }
  return best!.tie;
}

/**
 * Pairs of loose ends, those half the way round from each other first: most of them join far parts of the graph.
 *
 * @yields Both numbers, each pair once.
 */
function* pairsOf(count: number): Generator<readonly [number, number]> {
  const half = Math.ceil(count / 2);
  for (let step = 0; step < half; step++) {
    for (let i = 0; i < count; i++) {
      const j = i + half - step;
      if (j < count && j > i) yield [i, j];
      const far = i + half + step + 1;
      if (far < count) yield [i, far];
    }
  }
}

/** A tie after which one fewer is needed. There always is one, or the minimum were not the minimum. */
function nextTie(csr: Csr, state: LooseEnds, given: readonly NewTie[], reluctance: Reluctance): NewTie {
  const helps = (tie: NewTie): boolean => looseEnds(changeCsr(csr, [tie])).minimum < state.minimum;
  for (const [i, j] of pairsOf(state.ends.length)) {
    const tie = readiest([state.ends[i]!, state.ends[j]!], given, reluctance);
    if (helps(tie)) return tie;
  }
  for (const a of state.ends.flat()) {
    const row = csr.targets.subarray(csr.offsets[a], csr.offsets[a + 1]);
    for (let b = 0; b < csr.n; b++) if (b !== a && !row.includes(b) && helps([a, b])) return a < b ? [a, b] : [b, a];
  }
  throw new Error('no tie brings the graph nearer to having no cutpoint');
}

/**
 * Fewest ties that leave a graph in one component without a cutpoint, any pair of vertices allowed. One tie at a time,
 * each between two loose ends and each lowering Eswaran and Tarjan's minimum by one, so that their number is exactly
 * that minimum.
 *
 * @param csr - An undirected graph.
 * @param reluctance - Which ties to prefer where the graph leaves a choice.
 * @yields The share done.
 * @returns The ties, in the order they were found. O(ties · tries · (n + m)), nearly always one try.
 * @see Eswaran and Tarjan (1976), https://doi.org/10.1137/0205044
 */
export function* closeCutpoints(csr: Csr, reluctance: Reluctance): Generator<number, readonly NewTie[], void> {
  const ties: NewTie[] = [];
  let graph = csr;
  let state = looseEnds(graph);
  const { minimum } = state;
  while (state.minimum > 0) {
    const tie = nextTie(graph, state, ties, reluctance);
    ties.push(tie);
    graph = changeCsr(graph, [tie]);
    state = looseEnds(graph);
    yield ties.length / minimum;
  }
  return ties;
}
