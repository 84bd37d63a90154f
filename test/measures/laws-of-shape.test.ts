import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actorBetweenness,
  actorConstraint,
  actorCore,
  actorDegree,
  actorHarmonic,
  actorIndegree,
  actorOutdegree,
  actorStrength,
  network,
  networkComponents,
  networkDensity,
  type NetworkInput,
  networkReciprocity,
  view,
} from '../../src/index.js';
import { runs, type Draft, drafts, name, input, weak, arcs, reversed } from './random-networks.js';

describe('laws of changed networks: what moves no figure, and what moves it by rule', () => {
  it('2: isolates change no raw figure, and density by the formula', () => {
    fc.assert(
      fc.property(drafts(), fc.integer({ min: 1, max: 3 }), (draft, extra) => {
        const more = { ...draft, sectors: [...draft.sectors, ...Array.from({ length: extra }, () => null)] };
        const n = draft.sectors.length;
        const [small, large] = [weak(draft), weak(more)];
        for (const measure of [actorDegree, actorBetweenness, actorHarmonic, actorCore]) {
          const values = measure(large).values;
          for (const [id, value] of measure(small).values) expect(values.get(id)).toBeCloseTo(value ?? NaN, 9);
        }
        if (n > 1) {
          const factor = (n * (n - 1)) / ((n + extra) * (n + extra - 1));
          expect(networkDensity(large).value).toBeCloseTo((networkDensity(small).value ?? NaN) * factor, 9);
        }
      }),
      runs,
    );
  });

  it('3: two networks side by side keep their raw figures, and components add up', () => {
    fc.assert(
      fc.property(drafts(6), drafts(6), (one, two) => {
        const shift = one.sectors.length;
        const both: Draft = {
          sectors: [...one.sectors, ...two.sectors],
          ties: [...one.ties, ...two.ties.map(([a, b, s]) => [a + shift, b + shift, s] as const)],
        };
        const [first, second, joint] = [weak(one), weak(two), weak(both)];
        for (const measure of [
          actorDegree,
          actorStrength,
          actorBetweenness,
          actorHarmonic,
          actorCore,
          actorConstraint,
        ]) {
          const { values } = measure(joint);
          const [ofFirst, ofSecond] = [measure(first).values, measure(second).values];
          one.sectors.forEach((_, v) => {
            expect(values.get(name(v)) ?? -1).toBeCloseTo(ofFirst.get(name(v)) ?? -1, 9);
          });
          two.sectors.forEach((_, v) => {
            expect(values.get(name(v + shift)) ?? -1).toBeCloseTo(ofSecond.get(name(v)) ?? -1, 9);
          });
        }
        expect(networkComponents(joint).value).toBe(
          (networkComponents(first).value ?? NaN) + (networkComponents(second).value ?? NaN),
        );
      }),
      runs,
    );
  });

  it('8: against the arcs, betweenness stays and in and out swap', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const [ahead, back] = [arcs(draft), arcs(reversed(draft))];
        for (const [id, value] of actorBetweenness(ahead).values) {
          expect(actorBetweenness(back).values.get(id)).toBeCloseTo(value ?? NaN, 9);
        }
        expect(actorIndegree(back).values).toEqual(actorOutdegree(ahead).values);
        // Outward steps of the reversed network are inward steps of this one.
        expect(actorHarmonic(back).values).toEqual(actorHarmonic(ahead, { direction: 'in' }).values);
      }),
      runs,
    );
  });

  it('9: every arc answered doubles betweenness, keeps density, and reciprocity is 1', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const both: NetworkInput = {
          ...input(draft, true),
          ties: [...input(draft, true).ties, ...input(reversed(draft), true).ties],
        };
        const seen = view(network(both), { direction: 'directed' });
        const doubled = actorBetweenness(seen).values;
        for (const [id, value] of actorBetweenness(weak(draft)).values) {
          expect(doubled.get(id)).toBeCloseTo(2 * (value ?? NaN), 9);
        }
        const density = networkDensity(weak(draft)).value;
        if (density === null) expect(networkDensity(seen).value).toBeNull();
        else expect(networkDensity(seen).value).toBeCloseTo(density, 12);
        expect(networkReciprocity(seen).value).toBe(draft.ties.length === 0 ? null : 1);
      }),
      runs,
    );
  });
});
