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
        'actors 1 id',
        'actors 2 id',
        'ties 0 target',
        'ties 0 strength',
        'ties 1 type',
      ]);
      expect(error.message).toMatch(/and 4 more/);
    }
  });

  it('leaves its input alone, frozen or not', () => {
    const input = Object.freeze({
      actors: Object.freeze([Object.freeze({ id: 'a' }), { id: 'b' }]),
      ties: Object.freeze([]),
    });
    expect(network(input).order).toBe(2);
  });
});
