import { removals, type RemovalInput, type Removals } from '../../kernel/graph/removals.js';

/** Arcs scanned and tens of vertices visited between two chances to stop: under 50 ms on a slow machine. */
const sliceOfWork = 80_000;

/**
 * Runs `removals` in slices.
 *
 * @param input - The graph.
 * @param from - Share done before.
 * @param to - Share done after.
 * @yields The share done, from `from` to `to`.
 * @returns The sums.
 */
export function* slicedRemovals(input: RemovalInput, from: number, to: number): Generator<number, Removals, void> {
  const steps = removals(input);
  let work = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    work += step.value.arcs + 10 * step.value.vertices;
    if (work < sliceOfWork) continue;
    work = 0;
    yield from + ((to - from) * (step.value.source + 1)) / input.out.n;
  }
}
