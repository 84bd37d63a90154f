import { describe, expect, it } from 'vitest';
import {
  actorBlocks,
  actorDistanceFragmentationWithout,
  actorFragmentationWithout,
  actorIsCutpoint,
  network,
  networkBlocks,
  networkBridges,
  networkCutpoints,
  type SocialNetwork,
  tieIsBridge,
  view,
} from '../../src/index.js';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { classic } from '../fixtures/classics.js';

const sorted = (ids: readonly string[]): string[] => [...ids].sort((a, b) => (a < b ? -1 : 1));
const cutpoints = (net: SocialNetwork): string[] =>
  [...actorIsCutpoint(net).values].flatMap(([id, is]) => (is === true ? [id] : []));
const bridges = (net: SocialNetwork): string[] =>
  tieIsBridge(net).values.flatMap(({ source, target, value }) =>
    value === true ? [sorted([source, target]).join('–')] : [],
  );

const kite = classic('kite');

// Expected values: networkx and igraph (methods.md §3), Borgatti's F and DF as in R keyplayer and pyntacle.
describe('the workshop of methods.md §3', () => {
  const net = network(workshopGraph);
  it('has three cutpoints, four bridges, six blocks', () => {
    expect(cutpoints(net)).toEqual(['C1', 'D', 'F2']);
    expect(bridges(net)).toEqual(['C1–C4', 'C5–D', 'D–S4', 'F2–F3']);
    expect([networkCutpoints(net).value, networkBridges(net).value, networkBlocks(net).value]).toEqual([3, 4, 6]);
  });
  it.each([
    ['D', 4],
    ['C1', 2],
    ['F2', 2],
    ['S1', 1],
    ['C4', 1],
    ['X', 0],
  ])('%s is in %i blocks', (id, blocks) => {
    expect(actorBlocks(net).values.get(id)).toBe(blocks);
  });
  it.each([
    ['D', 0.7307692307692308, 0.832905982905983],
    ['C1', 0.2948717948717948, 0.5662393162393161],
    ['C4', 0.15384615384615385, 0.485042735042735],
    ['F1', 0.15384615384615385, 0.5160256410256409],
  ])('without %s: F and DF', (id, f, df) => {
    expect(actorFragmentationWithout(net).values.get(id)).toBeCloseTo(f, 12);
    expect(actorDistanceFragmentationWithout(net).values.get(id)).toBeCloseTo(df, 12);
  });
});

describe("Krackhardt's kite", () => {
  it('has the cutpoints Heather and Ike, two bridges, three blocks', () => {
    expect(cutpoints(kite)).toEqual(['Heather', 'Ike']);
    expect([networkBridges(kite).value, networkBlocks(kite).value]).toEqual([2, 3]);
  });
  it.each([
    ['Heather', 7 / 18, 0.4861111111111111],
    ['Jane', 0, 0.287037037037037],
    ['Diane', 0, 0.3935185185185184],
  ])('without %s: F and DF', (id, f, df) => {
    expect(actorFragmentationWithout(kite).values.get(id)).toBeCloseTo(f, 12);
    expect(actorDistanceFragmentationWithout(kite).values.get(id)).toBeCloseTo(df, 12);
  });
});

describe('small and undefined', () => {
  const pair = network({ ties: [{ source: 'a', target: 'b' }] });
  it('is null where fewer than two actors are left', () => {
    expect([...actorFragmentationWithout(pair).values.values()]).toEqual([null, null]);
    expect([...actorDistanceFragmentationWithout(pair).values.values()]).toEqual([null, null]);
  });
  it('takes an empty network', () => {
    const empty = network({ actors: [], ties: [] });
    expect([networkCutpoints(empty).value, networkBridges(empty).value, networkBlocks(empty).value]).toEqual([0, 0, 0]);
    expect(actorFragmentationWithout(empty).values.size).toBe(0);
    expect(actorDistanceFragmentationWithout(empty).values.size).toBe(0);
  });
  it('gives exactly 1 when nothing is left joined', () => {
    const star = network({ ties: Array.from({ length: 7 }, (_, i) => ({ source: 'hub', target: `leaf${i}` })) });
    expect(actorFragmentationWithout(star).values.get('hub')).toBe(1);
    expect(actorDistanceFragmentationWithout(star).values.get('hub')).toBe(1);
  });
  it('counts no pair with a safe space that only carries paths', () => {
    const net = network({
      actors: [{ id: 'a' }, { id: 'b' }, { id: 'room', kind: 'space' }, { id: 'c' }],
      ties: [
        { source: 'a', target: 'room' },
        { source: 'b', target: 'room' },
        { source: 'b', target: 'c' },
      ],
    });
    const path = view(net, { spaces: 'path' });
    expect(actorFragmentationWithout(path).values.get('room')).toBeCloseTo(2 / 3, 12);
    expect(actorFragmentationWithout(path).values.get('a')).toBe(0);
    expect(actorDistanceFragmentationWithout(path).values.get('a')).toBeCloseTo(0, 12);
    expect(actorDistanceFragmentationWithout(path).values.get('c')).toBeCloseTo(0.5, 12);
  });
});

describe('path: what a loss parts must hold actors', () => {
  // Triangle a, b, c; only a attends the room. Losing a, or the tie to the room, parts no two actors.
  const net = network({
    actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'room', kind: 'space' }],
    ties: [
      { source: 'a', target: 'b' },
      { source: 'b', target: 'c' },
      { source: 'a', target: 'c' },
      { source: 'a', target: 'room' },
    ],
  });

  it('a space hanging on one actor makes neither cutpoint nor bridge', () => {
    const path = view(net, { spaces: 'path' });
    expect([...actorIsCutpoint(path).values.values()]).toEqual([false, false, false, false]);
    expect(tieIsBridge(path).values.some(({ value }) => value === true)).toBe(false);
    expect(actorIsCutpoint(view(net)).values.get('a')).toBe(true);
  });
});
