import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finish } from '../../src/kernel/finish.js';
import { sortInSlices } from '../../src/kernel/sort-in-slices.js';

it('sorts as Array.prototype.sort does, equal entries as they stood', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 5_000 }), (length, range) => {
      const list = Array.from({ length }, (_, i) => ({ key: (i * 7919) % range, i }));
      const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
      expect(finish(sortInSlices(list, compare))).toEqual([...list].sort(compare));
    }),
    { numRuns: 20 },
  );
});

it('gives way while it works', () => {
  const list = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 100_003);
  expect([...sortInSlices(list, (a, b) => a - b)].length).toBeGreaterThan(50);
});
