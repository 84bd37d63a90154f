import { describe, expect, it } from 'vitest';
import { dependencies, keyPlayers, network, type SocialNetwork, succession, turnover } from '../../src/index.js';

const actors = 2000;

/** A ring of all with chords: one part, no cutpoint but for the pendants, every fifth actor with authority. */
function large(): SocialNetwork {
  const id = (v: number): string => `v${v}`;
  const core = actors - 100;
  const ends = Array.from({ length: 10_000 }, (_, i) =>
    i < 100 ? [core + i, (i * 37) % core] : [i % core, (i + 1 + ((i * 7919) % 971)) % core],
  );
  return network({
    actors: Array.from({ length: actors }, (_, v) => ({ id: id(v), sector: `s${v % 4}`, authority: v % 5 === 0 })),
    ties: ends.map(([a, b]) => ({ source: id(a!), target: id(b!) })),
  });
}

interface Run {
  readonly signal: AbortSignal;
}

const net = large();

describe('a signal', () => {
  it.each<[string, (run: Run) => Promise<unknown>]>([
    ['dependencies', (run) => dependencies(net, run)],
    ['succession', (run) => succession(net, 'v7', run)],
    ['succession by shared contacts', (run) => succession(net, 'v7', { introduce: 'sharedContact', ...run })],
    ['key players who fragment', (run) => keyPlayers(net, { size: 3, ...run })],
    ['key players who reach', (run) => keyPlayers(net, { size: 3, aim: 'reach', ...run })],
    ['turnover', (run) => turnover(net, run)],
  ])('stops %s soon', async (_, call) => {
    const stop = new AbortController();
    let fired = 0;
    setTimeout(() => {
      fired = performance.now();
      stop.abort();
    }, 150);
    await expect(call({ signal: stop.signal })).rejects.toMatchObject({ code: 'aborted' });
    // Measured: under 100 ms (docs/performance.md). The bound leaves room for a machine that does other work.
    expect(performance.now() - fired).toBeLessThan(2000);
  });
});
