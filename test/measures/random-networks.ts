import fc from 'fast-check';
import { vi } from 'vitest';
import { type ActorMeasure, network, type NetworkInput, view, type View } from '../../src/index.js';

// A thousand networks for every law, on machines that do other things besides.
vi.setConfig({ testTimeout: 300_000 });

/** How often every law is tried. */
export const runs = { numRuns: 1000 };

export interface Draft {
  readonly sectors: readonly (string | null)[];
  readonly ties: readonly (readonly [number, number, number])[];
}

/** Up to nine actors, up to three sectors and some without one, from no ties to many. */
export const drafts = (most = 9): fc.Arbitrary<Draft> =>
  fc.integer({ min: 1, max: most }).chain((n) =>
    fc.record({
      sectors: fc.array(fc.constantFrom('faith', 'hub', 'statutory', null), { minLength: n, maxLength: n }),
      ties: fc
        .array(
          fc.tuple(
            fc.integer({ min: 0, max: n - 1 }),
            fc.integer({ min: 0, max: n - 1 }),
            fc.integer({ min: 1, max: 5 }),
          ),
          { maxLength: 3 * n },
        )
        .map((ties) => {
          const seen = new Set<string>();
          return ties.filter(([a, b]) => a !== b && !seen.has(`${a} ${b}`) && seen.add(`${a} ${b}`));
        }),
    }),
  );

export const name = (v: number): string => `p${v}`;
export function input({ sectors, ties }: Draft, directed: boolean, id = name): NetworkInput {
  return {
    actors: sectors.map((sector, v) => ({ id: id(v), ...(sector === null ? {} : { sector }) })),
    ties: ties.map(([a, b, strength]) => ({ source: id(a), target: id(b), strength, directed })),
  };
}
export const weak = (draft: Draft): View => view(network(input(draft, false)));
export const arcs = (draft: Draft): View => view(network(input(draft, true)), { direction: 'directed' });
export const reversed = (draft: Draft): Draft => ({
  ...draft,
  ties: draft.ties.map(([a, b, s]) => [b, a, s] as const),
});

export const sum = (values: Iterable<number | null>): number =>
  [...values].reduce<number>((total, x) => total + (x ?? 0), 0);
export const total = (measure: ActorMeasure): number => sum(measure.values.values());

/** Steps between all pairs. */
export function steps({ n, out }: View): number[][] {
  const d = Array.from({ length: n }, (_, v) => Array.from({ length: n }, (_, w) => (v === w ? 0 : Infinity)));
  for (let v = 0; v < n; v++) for (let k = out.offsets[v]!; k < out.offsets[v + 1]!; k++) d[v]![out.targets[k]!] = 1;
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!);
  }
  return d;
}
