import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actorEigenvector, viewFromColumns } from '../../../src/index.js';

interface Reference {
  readonly n: number;
  readonly t: readonly (readonly [number, number])[];
  readonly gap: number;
  readonly x: readonly number[];
}

// Made by test/reference/make-near-eigenvectors.py in 60 decimal places, and frozen.
const references = JSON.parse(
  readFileSync(new URL('../../reference/near-eigenvectors.json', import.meta.url), 'utf8'),
) as readonly Reference[];

describe('the leading vector where two groups of like strength hang together by a thread', () => {
  it('is right to what double precision leaves: 2e-14 over the relative distance of the two eigenvalues', () => {
    expect(references).toHaveLength(60);
    let nearest = Infinity;
    for (const { n, t, gap, x } of references) {
      const source = Uint32Array.from(t, ([a]) => a);
      const target = Uint32Array.from(t, ([, b]) => b);
      const found = actorEigenvector(viewFromColumns({ ids: n, source, target }));
      expect(found.options).toMatchObject({ converged: true });
      const worst = Math.max(...[...found.values.values()].map((value, v) => Math.abs((value ?? NaN) - x[v]!)));
      expect(worst, `gap ${gap}`).toBeLessThan(1e-12 + 2e-14 / gap);
      nearest = Math.min(nearest, gap);
    }
    expect(nearest).toBeLessThan(1e-7);
  });
});
