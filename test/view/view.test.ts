import { describe, expect, it } from 'vitest';
import { isSocialCapitalError, network, view, type NetworkInput, type SocialNetwork } from '../../src/index.js';

const base: NetworkInput = {
  about: { waves: ['w1', 'w2'], sectors: ['x', 'y'] },
  actors: [
    { id: 'c', sector: 'y' },
    { id: 'a', sector: 'x' },
    { id: 'b', sector: 'x' },
    { id: 'room', kind: 'space' },
    { id: 'gone', sector: 'x', partOf: 'a' },
  ],
  ties: [
    {
      source: 'b',
      target: 'a',
      strength: 2,
      wave: 'w1',
      informant: 'g1',
      directed: true,
      type: 'bonding',
      evidence: 'p. 1',
    },
    { source: 'a', target: 'b', strength: 4, wave: 'w2', informant: 'g2', directed: true, basis: 'inferred' },
    { source: 'b', target: 'c', informant: 'g1', resource: 'money', type: 'linking' },
    { source: 'c', target: 'c' },
    { source: 'a', target: 'c', sign: -1 },
    { source: 'gone', target: 'a', wave: 'w1' },
    { source: 'room', target: 'c', wave: 'w2' },
  ],
  attendance: [{ actor: 'a', space: 'room', wave: 'w2' }],
  roles: [{ person: 'b', organisation: 'c' }],
};

const pairs = (net: SocialNetwork, options = {}) => {
  const v = view(net, options);
  return v.ties.map((tie) => `${v.ids[tie.source]}-${v.ids[tie.target]}:${tie.strength}`);
};

describe('view', () => {
  it('collapses rows to one tie per pair, counts loops and negative ties, orders by id', () => {
    const v = view(network(base));
    expect(v.ids).toEqual(['a', 'b', 'c', 'gone', 'room']);
    expect(pairs(network(base))).toEqual(['a-b:4', 'a-gone:1', 'b-c:1', 'c-room:1']);
    expect(v.leftOut).toEqual({ loops: 1, negative: 1, missingSector: 1 });
    expect(v.ties[0]).toMatchObject({
      directed: true,
      mutual: true,
      stated: ['bonding'],
      basis: 'stated',
      evidence: ['p. 1'],
    });
    expect(v.options.types).toBe('stated');
    expect(v.weak.offsets).toEqual(Uint32Array.of(0, 2, 4, 6, 7, 8));
  });

  it.each([
    ['waves', { waves: ['w1'] }, ['b-a:2', 'a-gone:1', 'b-c:1']],
    ['last wave', { waves: 'last' }, ['a-b:4', 'b-c:1', 'c-room:1']],
    ['informants', { informants: ['g2'] }, ['a-b:4', 'a-gone:1', 'c-room:1']],
    ['basis', { basis: 'stated' }, ['b-a:2', 'a-gone:1', 'b-c:1', 'c-room:1']],
    ['resource', { resource: 'money' }, ['b-c:1']],
    ['sum', { parallel: 'sum' }, ['a-b:6', 'a-gone:1', 'b-c:1', 'c-room:1']],
    ['mean', { parallel: 'mean' }, ['a-b:3', 'a-gone:1', 'b-c:1', 'c-room:1']],
    ['mutual', { direction: 'mutual', basis: 'stated' }, ['a-gone:1', 'b-c:1', 'c-room:1']],
    ['attendance', { include: ['attendance'] }, ['a-room:1']],
    ['roles and partOf', { include: ['roles', 'partOf'] }, ['a-gone:1', 'b-c:1']],
    ['without', { without: ['c'] }, ['a-b:4', 'a-gone:1']],
    ['tie types stated', { tieTypes: ['linking'] }, ['b-c:1']],
    ['consensus majority', { consensus: 'majority' }, ['a-b:4', 'a-gone:1', 'b-c:1', 'c-room:1']],
  ])('%s', (_name, options, expected) => {
    expect(pairs(network(base), options)).toEqual(expected);
  });

  it('keeps arcs apart in a directed view', () => {
    const v = view(network(base), { direction: 'directed', basis: 'stated' });
    const [a, b] = [0, 1];
    expect([...v.out.targets.slice(v.out.offsets[a], v.out.offsets[a + 1])]).toEqual([3]);
    expect([...v.out.targets.slice(v.out.offsets[b], v.out.offsets[b + 1])]).toEqual([0, 2]);
    expect([...v.in.targets.slice(v.in.offsets[a], v.in.offsets[a + 1])]).toEqual([1, 3]);
    expect(v.ties[0]).toMatchObject({ source: 1, target: 0, directed: true, mutual: false });
  });

  it('counts consensus among those who placed both actors', () => {
    const map = (informant: string, ...ties: string[]) =>
      ties.map((tie) => ({ source: tie[0] as string, target: tie[1] as string, informant }));
    const net = network({
      ties: [...map('1', 'ab', 'bc'), ...map('2', 'ab', 'ac'), ...map('3', 'bc', 'ac'), ...map('4', 'de')],
    });
    expect(pairs(net, { consensus: 'majority' })).toEqual(['a-b:1', 'a-c:1', 'b-c:1', 'd-e:1']);
    expect(pairs(net, { consensus: 0.7 })).toEqual(['d-e:1']);
    expect(pairs(net, { consensus: 'all' })).toEqual(['d-e:1']);
  });

  describe('consensus', () => {
    const say = (informant: string, tie: string, more = {}) => ({
      source: tie[0] as string,
      target: tie[1] as string,
      informant,
      ...more,
    });

    it('does not depend on who is left out', () => {
      const net = network({
        ties: ['1', '2', '3'].flatMap((i) => [say(i, 'ad'), say(i, 'bd')]).concat(say('1', 'ab')),
      });
      expect(pairs(net, { consensus: 'majority' })).toEqual(['a-d:1', 'b-d:1']);
      expect(pairs(net, { consensus: 'majority', without: ['d'] })).toEqual([]);
    });

    it('counts a conflict as having placed both', () => {
      const net = network({ ties: [say('A', 'ab'), say('B', 'ab', { sign: -1 }), say('C', 'ab', { sign: -1 })] });
      expect(pairs(net)).toEqual(['a-b:1']);
      expect(pairs(net, { consensus: 'majority' })).toEqual([]);
      expect(pairs(net, { consensus: 'all' })).toEqual([]);
    });

    it('tests each way where direction counts', () => {
      const directed = { directed: true };
      const net = network({ ties: [say('A', 'ab', directed), say('B', 'ba', directed), say('C', 'ba', directed)] });
      expect(pairs(net, { consensus: 'majority' })).toEqual(['a-b:1']);
      expect(pairs(net, { consensus: 'majority', direction: 'directed' })).toEqual(['b-a:1']);
      expect(pairs(net, { consensus: 'majority', direction: 'mutual' })).toEqual([]);
      const arcs = view(net, { consensus: 'majority', direction: 'directed' });
      expect([[...arcs.out.targets], [...arcs.in.targets]]).toEqual([[0], [1]]);
    });

    it('counts actors placed by attendance', () => {
      const net = network({
        actors: [{ id: 'a' }, { id: 'b' }, { id: 's', kind: 'space' }],
        ties: [say('A', 'ab')],
        attendance: ['a', 'b'].flatMap((actor) => ['B', 'C'].map((informant) => ({ actor, space: 's', informant }))),
      });
      expect(pairs(net, { consensus: 'majority' })).toEqual([]);
    });
  });

  it.each([Number.NaN, 0, -1, '5', null, 1e300])('refuses a strength of %j set on the graph', (strength) => {
    const net = network({ ties: [{ source: 'a', target: 'b' }] });
    net.setEdgeAttribute(net.edges()[0], 'strength', strength as never);
    expect(() => view(net)).toThrow(/the tie between "a" and "b" has strength/);
  });

  it('marks who is not there in a wave, and which spaces are only paths', () => {
    expect(view(network(base), { waves: ['w2'] }).absent).toEqual(['gone']);
    const v = view(network(base), { spaces: 'path' });
    expect([...v.isEnd]).toEqual([1, 1, 1, 1, 0]);
    expect(v.ends).toBe(4);
  });

  it('gives the same view for shuffled rows', () => {
    const shuffled = { ...base, actors: [...(base.actors ?? [])].reverse(), ties: [...base.ties].reverse() };
    expect(view(network(shuffled), { parallel: 'mean' })).toEqual(view(network(base), { parallel: 'mean' }));
  });

  it.each([
    [{ waves: ['w3'] }, /no row belongs to wave "w3". Waves: w1, w2/],
    [{ informants: ['g9'] }, /no informant is called "g9". Informants: g1, g2/],
    [{ resource: 'gold' }, /no tie carries "gold". Resources: money/],
    [{ without: ['gome'] }, /Did you mean "gone"/],
    [{ direction: 'sideways' }, /use one of weak, mutual, directed/],
    [{ by: 'colour' }, /no actor has a column "colour"/],
    [{ wave: 'w1' }, /unknown option "wave"/],
    [{ gap: 0 }, /gap is 0/],
    [{ consensus: 2 }, /a share lies from 0/],
  ])('refuses %j', (options, message) => {
    expect(() => view(network(base), options as never)).toThrow(message);
  });

  it('throws its own error for "last" without an order of waves', () => {
    try {
      view(network({ ties: base.ties.slice(0, 3) }), { waves: 'last' });
      expect.unreachable();
    } catch (error) {
      expect(isSocialCapitalError(error) && error.code).toBe('bad-option');
    }
  });

  it('is kept until the network changes, in every way graphology can change it', () => {
    const ways: Record<string, (net: SocialNetwork) => unknown> = {
      addNode: (net) => net.addNode('new'),
      mergeNode: (net) => net.mergeNode('new'),
      addEdge: (net) => net.addUndirectedEdge('a', 'room'),
      dropNode: (net) => net.dropNode('gone'),
      dropEdge: (net) => net.dropEdge(net.edges()[0]),
      clearEdges: (net) => net.clearEdges(),
      clear: (net) => net.clear(),
      setNodeAttribute: (net) => net.setNodeAttribute('a', 'sector', 'y'),
      removeNodeAttribute: (net) => net.removeNodeAttribute('a', 'sector'),
      replaceNodeAttributes: (net) => net.mergeNodeAttributes('a', { label: 'A' }),
      updateEachNodeAttributes: (net) => net.updateEachNodeAttributes((_key, actor) => ({ ...actor, sector: 'z' })),
      setEdgeAttribute: (net) => net.setEdgeAttribute(net.edges()[0], 'strength', 9),
      updateEachEdgeAttributes: (net) => net.updateEachEdgeAttributes((_key, tie) => ({ ...tie, strength: 7 })),
      setAttribute: (net) => net.setAttribute('attendance', []),
      import: (net) => net.import({ nodes: [{ key: 'later' }] } as never),
    };
    for (const [name, change] of Object.entries(ways)) {
      const net = network(base);
      const before = view(net);
      expect(view(net), name).toBe(before);
      change(net);
      expect(view(net), name).not.toBe(before);
    }
  });

  it('works on ids that graphology cannot hold', () => {
    const net = network({
      ties: [
        { source: '__proto__', target: 'constructor' },
        { source: 'constructor', target: 'toString' },
      ],
    });
    expect(view(net).ids).toEqual(['__proto__', 'constructor', 'toString']);
    expect(net.hasNode('constructor_')).toBe(true);
    expect(net.getNodeAttribute('constructor_', 'id')).toBe('constructor');
  });
});
