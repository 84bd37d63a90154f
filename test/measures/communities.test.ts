import { describe, expect, it } from 'vitest';
import { communities, viewFromColumns, type View } from '../../src/index.js';

/** A tree in which everybody hangs on one of the three before; some without ties. */
function tree(ties: number, isolates: number): View {
  const source = Uint32Array.from({ length: ties }, (_, k) => k + 1);
  const target = source.map((v) => v - 1 - ((v * 7) % Math.min(3, v)));
  return viewFromColumns({ ids: ties + 1 + isolates, source, target });
}

/** Modularity by its definition. */
function definition({ weak: { n, offsets, targets } }: View, of: readonly (number | null)[]): number {
  const inside = new Map<number | null, number>();
  const all = new Map<number | null, number>();
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      all.set(of[v]!, (all.get(of[v]!) ?? 0) + 1);
      if (of[v] === of[targets[k]!]) inside.set(of[v]!, (inside.get(of[v]!) ?? 0) + 1);
    }
  }
  let sum = 0;
  for (const [part, arcs] of all) sum += (inside.get(part) ?? 0) / targets.length - (arcs / targets.length) ** 2;
  return sum;
}

describe('communities', () => {
  // Numbers of ties at which the flat arrays of graphology-indices 0.17.0 are too narrow by one: 128 and 32,768.
  it.each([127, 128, 129, 32_767, 32_768, 32_769])('have the modularity they are said to have: %i ties', (ties) => {
    for (const isolates of [0, 1]) {
      for (const weighted of [false, true]) {
        const seen = tree(ties, isolates);
        const found = communities(seen, { runs: 2, weighted });
        expect(found.modularity).toBeCloseTo(definition(seen, [...found.values.values()]), 12);
      }
    }
  });

  it('leave the view as it was, and are the same again', () => {
    const seen = tree(128, 2);
    const before = JSON.stringify(seen.weak);
    const first = communities(seen, { runs: 5, seed: -3 });
    expect(communities({ ...seen }, { runs: 5, seed: -3 }).values).toEqual(first.values);
    expect(JSON.stringify(seen.weak)).toBe(before);
  });
});
