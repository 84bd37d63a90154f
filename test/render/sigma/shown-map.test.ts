import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wcen } from '../../../src/datasets.js';
import { dependency, network, organisationalMap, view, type TieInput, type View } from '../../../src/index.js';
import { afterLoss } from '../../../src/risk/after-loss.js';
import { seededRandom } from '../../../src/kernel/random.js';
import type { MapState } from '../../../src/render/sigma/map-state.js';
import { pairsLost } from '../../../src/render/sigma/pairs-lost.js';
import { shownMap } from '../../../src/render/sigma/shown-map.js';
import type { LiveMap } from '../../../src/scene/live-map.js';
import { liveOf } from './live-of.js';

const start: MapState = { query: '', hidden: new Map(), pointed: null, without: null };
const marked = (marks: Uint8Array): number[] => [...marks.keys()].filter((i) => marks[i] === 1);

/** A small network: ties between numbered actors, some of them conflicts, and spaces that people attend. */
const cases = fc
  .record({
    n: fc.integer({ min: 1, max: 9 }),
    spaces: fc.integer({ min: 0, max: 3 }),
    ties: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 5 })), { maxLength: 14 }),
    seats: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }),
    path: fc.boolean(),
  })
  .map(({ n, spaces, ties, seats, path }): View => {
    const actors = [
      ...Array.from({ length: n }, (_, i) => ({ id: `a${i}`, sector: `s${i % 3}` })),
      ...Array.from({ length: spaces }, (_, i) => ({ id: `z${i}`, kind: 'space' as const })),
    ];
    const net = network({
      actors,
      ties: ties.flatMap(([a, b, kind]): TieInput[] => {
        const tie = { source: `a${a % n}`, target: `a${b % n}` };
        return tie.source === tie.target ? [] : [kind === 0 ? { ...tie, sign: -1 } : tie];
      }),
      attendance: seats.flatMap(([a, z]) => (spaces === 0 ? [] : [{ actor: `a${a % n}`, space: `z${z % spaces}` }])),
    });
    return view(net, { include: ['ties', 'attendance'], spaces: path ? 'path' : 'actors' });
  });

/** Pairs of ends with a path, by walking from each. */
function pairsByHand(live: LiveMap, ties: Uint8Array, actors: Uint8Array, gone: number | null): number {
  const contacts = live.actors.map((): number[] => []);
  live.ties.forEach(({ source, target, carries }, t) => {
    if (ties[t] !== 1 || !carries || source === gone || target === gone) return;
    contacts[source]!.push(target);
    contacts[target]!.push(source);
  });
  const isEnd = (v: number): boolean => live.actors[v]!.isEnd && actors[v] === 1 && v !== gone;
  let pairs = 0;
  live.actors.forEach((_, from) => {
    const seen = new Set([from]);
    for (const v of seen) for (const w of contacts[v]!) seen.add(w);
    if (isEnd(from)) pairs += [...seen].filter((v) => v > from && isEnd(v)).length;
  });
  return pairs;
}

describe('shownMap with nothing filtered', () => {
  it('loses the pairs that dependency counts, and cuts off whom the what-if pair does', () => {
    fc.assert(
      fc.property(cases, (seen) => {
        const live = liveOf(seen);
        const all = pairsLost(live, shownMap(live, start));
        seen.ids.forEach((id, without) => {
          const { pairs, cutOff } = shownMap(live, { ...start, without });
          const { disconnected } = dependency(seen, id);
          expect([pairs.lost, pairs.others]).toEqual([disconnected.pairs, disconnected.of]);
          expect(all[without]).toBe(disconnected.pairs);
          expect(marked(cutOff)).toEqual(afterLoss(seen, [without]).cutOff);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('gives WCEN’s director the published 78 of 379', async () => {
    const live = (await organisationalMap(network(wcen()))).live();
    const without = live.actors.findIndex(({ id }) => id === 'director');
    const { pairs, cutOff, ties } = shownMap(live, { ...start, without });
    expect([pairs.lost, pairs.others]).toEqual([78, 379]);
    expect(marked(cutOff).map((i) => live.actors[i]!.name)).toEqual([
      'Wandsworth Advice network',
      'Holy Trinity Church (Roehampton)',
      'Mushkil Aassan',
    ]);
    expect(marked(ties)).toHaveLength(56);
  });

  it('on WCEN’s stated ties alone, agrees with the view of stated ties', async () => {
    const net = network(wcen());
    const live = (await organisationalMap(net)).live();
    const stated = view(net, { basis: 'stated' });
    const facet = live.facets.find(({ key }) => key === 'basis')!;
    const hidden = new Map([['basis', new Set([facet.values.indexOf('concluded by the coder')])]]);
    live.actors.forEach(({ id }, without) => {
      const { pairs } = shownMap(live, { ...start, hidden, without });
      const { disconnected } = dependency(stated, id);
      expect([id, pairs.lost, pairs.others]).toEqual([id, disconnected.pairs, disconnected.of]);
    });
  });
});

describe('shownMap under filters', () => {
  const facets: LiveMap['facets'] = [
    { key: 'wave', name: 'Wave', of: 'tie', values: ['1', '2'], blank: 'every wave' },
    { key: 'basis', name: 'Basis', of: 'tie', values: ['stated', 'inferred'], blank: '' },
    { key: 'sector', name: 'Sector', of: 'actor', values: ['s0', 's1', 's2'], blank: 'not recorded' },
  ];
  const places = fc.array(fc.tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: 0, max: 1 })), {
    minLength: 1,
    maxLength: 3,
  });
  const hiding = fc.record({
    wave: fc.uniqueArray(fc.integer({ min: -1, max: 1 })),
    basis: fc.uniqueArray(fc.integer({ min: 0, max: 1 }), { maxLength: 1 }),
    sector: fc.uniqueArray(fc.integer({ min: -1, max: 2 }), { maxLength: 2 }),
  });

  it('agrees with walking from every actor', () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(places, { minLength: 25, maxLength: 25 }),
        hiding,
        fc.nat(),
        (seen, rows, hide, pick) => {
          const live = liveOf(seen, facets, (t) =>
            rows[t % rows.length]!.map((own) => ({ facets: own, evidence: null, says: null })),
          );
          const hidden = new Map(Object.entries(hide).map(([key, values]) => [key, new Set(values)]));
          const without = pick % seen.n;
          const { actors, ties, pairs } = shownMap(live, { ...start, hidden, without });
          expect(marked(actors)).toEqual(
            [...seen.sectorOf.keys()].filter((i) => !hide.sector.includes(seen.sectorOf[i]!)),
          );
          live.ties.forEach(({ source, target, rows: own }, t) => {
            const isLeft = own.some(
              ({ facets: [wave, basis] }) => !hide.wave.includes(wave!) && !hide.basis.includes(basis!),
            );
            expect(ties[t]).toBe(isLeft && actors[source] === 1 && actors[target] === 1 ? 1 : 0);
          });
          expect(pairs.joined).toBe(pairsByHand(live, ties, actors, null));
          const left = pairsByHand(live, ties, actors, actors[without] === 1 ? without : null);
          expect(pairs.others - pairs.lost).toBe(left);
          if (actors[without] === 1) expect(pairsLost(live, { actors, ties })[without]).toBe(pairs.lost);
          else expect([pairs.lost, pairs.others]).toEqual([0, pairs.joined]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes nobody along when an actor is filtered away already', () => {
    const actors = [{ id: 'm', sector: 'x' }, { id: 'a' }, { id: 'b' }];
    const star = view(network({ actors, ties: ['a', 'b'].map((target) => ({ source: 'm', target })) }));
    const live = liveOf(star, [{ key: 'sector', name: 'Sector', of: 'actor', values: ['x'], blank: '' }]);
    const without = star.ids.indexOf('m');
    const { cutOff, pairs, ties } = shownMap(live, { ...start, hidden: new Map([['sector', new Set([0])]]), without });
    expect([marked(cutOff), marked(ties), pairs]).toEqual([[], [], { joined: 0, others: 0, lost: 0 }]);
  });

  it('carries no path along negative ties', () => {
    const net = network({
      ties: [
        { source: 'a', target: 'b', sign: -1 },
        { source: 'b', target: 'c' },
      ],
    });
    expect(shownMap(liveOf(view(net)), start).pairs.joined).toBe(1);
  });
});

describe('the search', () => {
  const found = (labels: readonly string[], query: string): readonly string[] => {
    const seen = view(
      network({ about: { consent: 'names' }, actors: labels.map((label, i) => ({ id: `${i}`, label })), ties: [] }),
    );
    const live = liveOf(seen);
    return marked(shownMap(live, { ...start, query }).found).map((i) => live.actors[i]!.name);
  };

  it.each([
    ['CAFÉ', 'Café Society', true],
    ['cafe', 'CAFÉ', true],
    ['ｔｒｕｓｔ', 'Health Trust', true],
    ['trust health', 'Health Trust', true],
    ['trust wealth', 'Health Trust', false],
    ['STRASSE', 'Hauptstraße', true],
    ['istanbul', 'İstanbul Evi', true],
    ['ILIK', 'ılık', true],
    ['نساء', 'جمعية نساء النهر', true],
    ['தமிழ்', 'தமிழ் கோவில்', true],
    ['<b>', '<b>Trust</b>', true],
    ['__proto__', '__proto__', true],
    ['   ', 'anything', false],
  ])('seeks %s in %s', (query, label, isFound) => {
    expect(found([label, 'zzz'], query)).toEqual(isFound ? [label] : []);
  });
});

describe('the cost', () => {
  it('is paid once for the same choices, and each row is read at most twice', () => {
    const random = seededRandom(1);
    const [n, m] = [500, 1500];
    const any = (): number => Math.floor(random() * n);
    const seen = view(
      network({ ties: Array.from({ length: m }, (_, t) => ({ source: `a${t % n}`, target: `a${any()}` })) }),
    );
    const facets: LiveMap['facets'] = [{ key: 'wave', name: 'Wave', of: 'tie', values: ['1', '2'], blank: '' }];
    let reads = 0;
    const live = liveOf(seen, facets, (t) => [
      {
        get facets() {
          reads++;
          return [t % 2];
        },
        evidence: null,
        says: null,
      },
    ]);
    const state = { ...start, query: 'a1', hidden: new Map([['wave', new Set([1])]]), without: 3 };
    const first = shownMap(live, state);
    expect(reads).toBeLessThanOrEqual(2 * live.ties.length);
    const once = reads;
    expect(shownMap(live, { ...state, pointed: 7 })).toBe(first);
    expect(reads).toBe(once);
  });
});
