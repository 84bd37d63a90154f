import { describe, expect, it } from 'vitest';
import { dependency, network, safeSpaces, view } from '../../src/index.js';
import { wcen } from '../../src/datasets.js';

describe('safeSpaces', () => {
  const net = network(wcen());
  const found = safeSpaces(net);

  it('has WCEN’s spaces with those who attend', () => {
    expect(found.spaces.map(({ id }) => id)).toEqual(
      wcen()
        .actors.flatMap(({ id, kind }) => (kind === 'space' ? [id] : []))
        .sort(),
    );
    const all = view(net, { include: ['ties', 'attendance'] });
    for (const space of found.spaces) {
      // A path of pairs by hand: everybody tied to the space, by attendance or otherwise.
      const present = new Set(
        all.ties.flatMap(({ source, target }) => {
          const [a, b] = [all.ids[source]!, all.ids[target]!];
          return a === space.id ? [b] : b === space.id ? [a] : [];
        }),
      );
      expect(space.participants).toBe(present.size);
      expect(space.meetings).toBe((present.size * (present.size - 1)) / 2);
    }
  });

  it('agrees with dependency on what the loss of each would cut', () => {
    const all = view(net, { include: ['ties', 'attendance'] });
    for (const space of found.spaces) {
      const lost = dependency(all, space.id);
      expect(space.disconnected).toEqual(lost.disconnected);
      expect(space.crossSectorDisconnected).toEqual(lost.crossSectorDisconnected);
      expect(space.isolated).toEqual(lost.isolated);
    }
  });

  it('tells a pair with another way from one that meets only here', () => {
    const actors = [
      { id: 'a' },
      { id: 'b' },
      { id: 'c' },
      { id: 'x', kind: 'space' as const },
      { id: 'y', kind: 'space' as const },
    ];
    const attendance = ['a x', 'b x', 'c x', 'b y', 'c y'].map((pair) => ({ actor: pair[0]!, space: pair[2]! }));
    const { spaces } = safeSpaces(network({ actors, ties: [{ source: 'a', target: 'b' }], attendance }));
    expect(spaces.map(({ id, meetings, onlyHere }) => [id, meetings, onlyHere])).toEqual([
      ['x', 3, 1],
      ['y', 1, 0],
    ]);
  });
});
