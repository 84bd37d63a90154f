import { sortInSlices } from '../sort-in-slices.js';
import { changeCsr } from './change-csr.js';
import { compareLists, type NewTie, type Reluctance } from './close-cutpoints.js';
import type { Csr } from './csr.js';
import { looseEnds } from './loose-ends.js';

/** Ties that leave no cutpoint, out of those allowed. */
export interface LimitedPlan {
  /** The ties; empty when none are needed or none suffice. */
  readonly ties: readonly NewTie[];
  /** Whether the allowed ties can do it at all. */
  readonly feasible: boolean;
  /** Whether fewer are known not to do (of an infeasible plan: that nothing does). */
  readonly exact: boolean;
}

/** Beyond these the search is not exhaustive: with limits the problem is NP-hard. */
const mostTies = 5;
const mostCandidates = 60;
/** Graphs looked at between two chances to stop. */
const slice = 20;
/** Ties weighed between two chances to stop. */
const weighed = 10_000;

/**
 * Searches for a plan of at most so many ties; undefined when there is none.
 *
 * @yields Nothing to go by: a chance to stop.
 */
function* ofSize(
  csr: Csr,
  allowed: readonly NewTie[],
  size: number,
  looked: { count: number },
): Generator<number, readonly NewTie[] | undefined, void> {
  looked.count++;
  if (looked.count % slice === 0) yield 0;
  const { minimum, ends } = looseEnds(csr);
  if (minimum === 0) return [];
  if (minimum > size) return undefined;
  // Some tie must end in every loose end: branch where the choice is smallest.
  let branch: readonly NewTie[] = allowed;
  for (const members of ends) {
    const own = new Set(members);
    const touching = allowed.filter(([a, b]) => own.has(a) !== own.has(b));
    if (touching.length < branch.length) branch = touching;
  }
  let left = allowed;
  for (const tie of branch) {
    left = left.filter((other) => other !== tie);
    const rest = yield* ofSize(changeCsr(csr, [tie]), left, size - 1, looked);
    if (rest !== undefined) return [tie, ...rest];
  }
  return undefined;
}

/**
 * Adds whatever lowers the minimum most, then drops what is not needed after all.
 *
 * @yields Nothing to go by: a chance to stop.
 */
function* greedy(csr: Csr, allowed: readonly NewTie[]): Generator<number, readonly NewTie[], void> {
  const ties: NewTie[] = [];
  let graph = csr;
  let open = allowed;
  let looked = 0;
  for (let state = looseEnds(graph); state.minimum > 0; state = looseEnds(graph)) {
    const endOf = new Map(state.ends.flatMap((members, end) => members.map((v) => [v, end] as const)));
    let best: { tie: NewTie; after: readonly number[] } | null = null;
    for (const tie of open) {
      // Only a tie that ends in a loose end brings the graph nearer.
      if (endOf.get(tie[0]) === endOf.get(tie[1])) continue;
      if (++looked % slice === 0) yield 0;
      const { minimum, ends } = looseEnds(changeCsr(graph, [tie]));
      const after = [minimum, ends.length];
      if (best === null || compareLists(after, best.after) < 0) best = { tie, after };
    }
    const { tie } = best!;
    ties.push(tie);
    open = open.filter((other) => other !== tie);
    graph = changeCsr(graph, [tie]);
  }
  let kept: readonly NewTie[] = ties;
  for (const tie of ties) {
    if (++looked % slice === 0) yield 0;
    const fewer = kept.filter((other) => other !== tie);
    if (looseEnds(changeCsr(csr, fewer)).minimum === 0) kept = fewer;
  }
  return kept;
}

/**
 * Fewest ties out of some that leave a graph in one component without a cutpoint. Exhaustive for up to 5 ties out of up
 * to 60; beyond, greedy, and `exact` only where the number equals the minimum with every tie allowed.
 *
 * @param csr - An undirected graph.
 * @param allowed - Ties that may be added, none of them there.
 * @param reluctance - Which ties to try first.
 * @yields Nothing to go by: a chance to stop.
 * @returns The ties, whether any do, and whether fewer are ruled out.
 */
export function* closeCutpointsAmong(
  csr: Csr,
  allowed: readonly NewTie[],
  reluctance: Reluctance,
): Generator<number, LimitedPlan, void> {
  const { minimum } = looseEnds(csr);
  if (minimum === 0) return { ties: [], feasible: true, exact: true };
  if (looseEnds(changeCsr(csr, allowed)).minimum > 0) return { ties: [], feasible: false, exact: true };
  yield 0;
  const costed: { readonly tie: NewTie; readonly cost: readonly number[] }[] = [];
  for (const tie of allowed) {
    costed.push({ tie, cost: [...reluctance(...tie, []), ...tie] });
    if (costed.length % weighed === 0) yield 0;
  }
  const ready = (yield* sortInSlices(costed, (x, y) => compareLists(x.cost, y.cost))).map(({ tie }) => tie);
  const isSmall = ready.length <= mostCandidates;
  if (isSmall) {
    for (let size = minimum; size <= mostTies; size++) {
      const ties = yield* ofSize(csr, ready, size, { count: 0 });
      if (ties !== undefined) return { ties, feasible: true, exact: true };
    }
  }
  const ties = yield* greedy(csr, ready);
  const atLeast = isSmall ? Math.max(minimum, mostTies + 1) : minimum;
  return { ties, feasible: true, exact: ties.length === atLeast };
}
