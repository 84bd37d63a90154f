import { describe, expect, it } from 'vitest';
import { isSocialCapitalError, network } from '../../src/index.js';

describe('network', () => {
  it('keeps parallel ties, loops and both directions', () => {
    const net = network({
      ties: [
        { source: 'a', target: 'b', wave: '1' },
        { source: 'a', target: 'b', wave: '2' },
        { source: 'b', target: 'b' },
        { source: 'b', target: 'a', directed: true },
      ],
    });
    expect([net.order, net.size, net.directedSize, net.multi]).toEqual([2, 4, 1, true]);
  });

  it('makes one actor of ids that differ in spelling only', () => {
    const net = network({
      ties: [
        { source: ' Zoe\u0308\u200B', target: 'x' },
        { source: 'Zoë', target: 'y' },
      ],
    });
    expect(net.nodes()).toEqual(['Zoë', 'x', 'y']);
  });

  it('lists every problem at once', () => {
    try {
      network({
        actors: [{ id: 'a' }, { id: 'a' }, { id: ' ' }],
        ties: [
          { source: 'a', target: 'z', strength: 0 },
          { source: 'a', target: 'a', type: 'glue' as never },
        ],
      });
      expect.unreachable();
    } catch (error) {
      if (!isSocialCapitalError(error)) throw error;
      expect(error.code).toBe('bad-input');
      expect(error.problems.map(({ table, row, column }) => `${table} ${row} ${column}`)).toEqual([
        'actors 3 id',
        'actors 4 id',
        'ties 2 strength',
        'ties 2 target',
        'ties 3 type',
      ]);
      expect(error.message).toMatch(/and 4 more/);
    }
  });

  it.each([
    ['a tie without an end', { ties: [{ source: 'a' }] }, /ties\[0\]\.target: target is missing/],
    ['the keys of another library', { ties: [{ from: 'a', to: 'b' }] }, /source is missing/],
    ['text for a sign', { ties: [{ source: 'a', target: 'b', sign: '-1' }] }, /"-1" is no sign/],
    ['text for yes', { ties: [{ source: 'a', target: 'b', directed: 'no' }] }, /"no" is not yes or no/],
    ['NaN', { ties: [{ source: 'a', target: 'b', strength: Number.NaN }] }, /strength: null is not a finite number/],
    [
      'a strength beyond bounds',
      { ties: [{ source: 'a', target: 'b', strength: 1e308 }] },
      /is above 1000000000000000/,
    ],
    ['authority in words', { actors: [{ id: 'a', authority: 'yes' }], ties: [] }, /"yes" is not yes or no/],
    ['an unknown whole', { actors: [{ id: 'a', partOf: 'z' }], ties: [] }, /"z" is not among the actors/],
    [
      'an unknown seat',
      { ties: [{ source: 'a', target: 'b' }], attendance: [{ actor: 'a', space: 'z' }] },
      /"z" is not/,
    ],
    ['nothing', null, /Give \{ ties/],
    ['a number', 5, /Give \{ ties/],
  ])('refuses %s', (_name, input, message) => {
    expect(() => network(input as never)).toThrow(message);
  });

  it('takes undefined, null and empty text as not given, and keeps what is no column', () => {
    const net = network({
      actors: [{ id: 'a', kind: undefined, sector: '', colour: 'red' }, { id: 'b' }] as never,
      ties: [{ source: ' a', target: 'b', strength: undefined, wave: '' }] as never,
      attendance: [{ actor: 'a\u200B', space: 'b' }],
    });
    expect(net.getNodeAttributes('a')).toEqual({ id: 'a', label: 'a', kind: 'other', attributes: { colour: 'red' } });
    expect(net.getEdgeAttributes(net.edges()[0])).toEqual({ directed: false, strength: 1, attributes: {} });
    expect(net.getAttribute('attendance')).toEqual([{ actor: 'a', space: 'b' }]);
  });

  it('leaves its input alone, frozen or not', () => {
    const input = Object.freeze({
      actors: Object.freeze([Object.freeze({ id: 'a' }), { id: 'b' }]),
      ties: Object.freeze([]),
    });
    expect(network(input).order).toBe(2);
  });
});
