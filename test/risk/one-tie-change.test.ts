import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSocialCapitalError, network, oneTieChange, view, type NetworkInput } from '../../src/index.js';
import fictional from '../fixtures/fictional-workshop.json' with { type: 'json' };

const workshop: NetworkInput = {
  actors: Object.entries(fictional.sectors).map(([id, sector]) => ({ id, sector })),
  ties: fictional.ties.map(([source, target]) => ({ source: String(source), target: String(target) })),
};

interface Plain {
  readonly sectors: readonly (string | undefined)[];
  readonly pairs: readonly (readonly [number, number])[];
}

/** Pairs across sectors and all pairs: [lost without vertex 0, connected before], by plain search. */
function losses({ sectors, pairs }: Plain): Record<'all' | 'across', [number, number]> {
  const parts = (skip: number): number[] => {
    const of = sectors.map((_, i) => i);
    for (let round = 0; round < sectors.length; round++) {
      for (const [a, b] of pairs) {
        if (a !== skip && b !== skip) of[a] = of[b] = Math.min(of[a]!, of[b]!);
      }
    }
    return of;
  };
  const before = parts(-1);
  const after = parts(0);
  const counts: Record<'all' | 'across', [number, number]> = { all: [0, 0], across: [0, 0] };
  for (let a = 1; a < sectors.length; a++) {
    for (let b = a + 1; b < sectors.length; b++) {
      if (before[a] !== before[b]) continue;
      const across = sectors[a] !== undefined && sectors[b] !== undefined && sectors[a] !== sectors[b];
      for (const kind of across ? (['all', 'across'] as const) : (['all'] as const)) {
        counts[kind][1] += 1;
        if (after[a] !== after[b]) counts[kind][0] += 1;
      }
    }
  }
  return counts;
}

const share = ([lost, of]: readonly [number, number]): number => (of === 0 ? 0 : lost / of);

describe('oneTieChange', () => {
  it('finds the tie of methods.md §5: .8085 falls to .2979, 24 candidates between C1–C4 and the faith–statutory block', () => {
    const { crossSectorDisconnected: fall } = oneTieChange(network(workshop), 'D');
    expect(fall?.before).toEqual({ pairs: 38, of: 47, share: 38 / 47 });
    expect(fall?.after).toEqual({ pairs: 14, of: 47, share: 14 / 47 });
    expect(fall?.candidates).toBe(24);
    expect(fall?.between).toEqual([
      ['F1', 'F2', 'F3', 'S1', 'S2', 'S3'],
      ['C1', 'C2', 'C3', 'C4'],
    ]);
  });

  it('finds the second tie when the first is added: .1489', () => {
    const more = { ...workshop, ties: [...workshop.ties, { source: 'C1', target: 'F1' }] };
    expect(oneTieChange(network(more), 'D').crossSectorDisconnected?.after).toEqual({
      pairs: 7,
      of: 47,
      share: 7 / 47,
    });
  });

  it('is null where nothing is lost, and where the view leaves the actor out', () => {
    const pair = network({ ties: [{ source: 'a', target: 'b' }] });
    expect(oneTieChange(pair, 'a')).toMatchObject({ disconnected: null, crossSectorDisconnected: null });
    expect(oneTieChange(view(network(workshop), { without: ['D'] }), 'D').disconnected).toBeNull();
  });

  it('names an actor it does not know', () => {
    expect(() => oneTieChange(network(workshop), 'director')).toThrow(/director/u);
    try {
      oneTieChange(network(workshop), 'director');
    } catch (error) {
      expect(isSocialCapitalError(error) && error.code).toBe('unknown-actor');
    }
  });

  it('equals adding every tie in turn', () => {
    const graphs = fc.integer({ min: 2, max: 8 }).chain((n) =>
      fc.record({
        sectors: fc.array(fc.constantFrom('x', 'y', 'z', undefined), { minLength: n, maxLength: n }),
        pairs: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: n + 2 }),
      }),
    );
    fc.assert(
      fc.property(graphs, (graph) => {
        const n = graph.sectors.length;
        const net = network({
          actors: graph.sectors.map((sector, i) => ({ id: `v${i}`, ...(sector === undefined ? {} : { sector }) })),
          ties: graph.pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ source: `v${a}`, target: `v${b}` })),
        });
        const result = oneTieChange(net, 'v0');
        const before = losses(graph);
        for (const kind of ['all', 'across'] as const) {
          let least = share(before[kind]);
          let count = 0;
          for (let a = 1; a < n; a++) {
            for (let b = a + 1; b < n; b++) {
              const after = share(losses({ ...graph, pairs: [...graph.pairs, [a, b]] })[kind]);
              if (after > least - 1e-9 && (count === 0 || after > least + 1e-9)) continue;
              count = after < least - 1e-9 ? 1 : count + 1;
              least = Math.min(least, after);
            }
          }
          const fall = kind === 'all' ? result.disconnected : result.crossSectorDisconnected;
          expect(fall?.candidates ?? 0).toBe(count);
          if (fall !== null) {
            expect(fall.before).toMatchObject({ pairs: before[kind][0], of: before[kind][1] });
            expect(fall.after.share ?? 0).toBeCloseTo(least, 12);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
