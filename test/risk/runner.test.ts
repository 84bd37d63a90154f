import { describe, expect, it } from 'vitest';
import {
  atOnce,
  busFactor,
  checkPolicy,
  dependencies,
  dependencyChart,
  keyPlayers,
  network,
  organisationalMap,
  pairLosses,
  resilience,
  resilienceCurve,
  type Runner,
  type RunOptions,
  slices,
  succession,
  tippingTies,
  turnover,
  whatIf,
} from '../../src/index.js';

const net = network({
  actors: Array.from({ length: 40 }, (_, v) => ({ id: `v${v}`, sector: `s${v % 3}`, authority: v % 5 === 0 })),
  ties: Array.from({ length: 90 }, (_, k) => ({ source: `v${k % 40}`, target: `v${(k * 7 + 3) % 40}` })).filter(
    ({ source, target }) => source !== target,
  ),
});

const calls: readonly (readonly [string, (run: RunOptions) => Promise<unknown>])[] = [
  ['dependencies', (run) => dependencies(net, run)],
  ['pairLosses', (run) => pairLosses(net, run)],
  ['keyPlayers', (run) => keyPlayers(net, { size: 2, ...run })],
  ['busFactor', (run) => busFactor(net, run)],
  ['turnover', (run) => turnover(net, { steps: 2, ...run })],
  ['resilience', (run) => resilience(net, { orders: 20, ...run })],
  ['succession', (run) => succession(net, 'v7', run)],
  ['checkPolicy', (run) => checkPolicy(net, { maxDisconnection: 0.5, minBusFactor: 1 }, { focal: 'v7', ...run })],
  ['tippingTies', (run) => tippingTies(net, { focal: 'v7', measure: 'disconnected', atMost: 0.2 }, run)],
  ['dependencyChart', async (run) => (await dependencyChart(net, run)).toSVG()],
  ['resilienceCurve', async (run) => (await resilienceCurve(net, { orders: 20, ...run })).toSVG()],
  ['organisationalMap', async (run) => (await organisationalMap(net, { effort: 0.1, ...run })).toSVG()],
  ['whatIf', async (run) => (await whatIf(net, 'v7', { effort: 0.1, ...run })).toSVG()],
];

/** A runner of somebody else: it counts slices and leaves odd pauses. */
const counting = (): { readonly runner: Runner; readonly count: () => number } => {
  let count = 0;
  const runner: Runner = async (work) => {
    for (let step = work.next(); ; step = work.next(), count++) {
      if (step.done === true) return step.value;
      if (count % 3 === 0) await new Promise((resolve) => setTimeout(resolve, count % 2));
    }
  };
  return { runner, count: () => count };
};

describe('a runner', () => {
  it.each(calls)('changes no bit of %s', async (_, call) => {
    const usual = JSON.stringify(await call({}));
    expect(JSON.stringify(await call({ runner: slices }))).toBe(usual);
    expect(JSON.stringify(await call({ runner: atOnce }))).toBe(usual);
    const { runner } = counting();
    // Two at a time, their slices by turns.
    const both = await Promise.all([call({ runner }), call({ runner })]);
    expect(both.map((result) => JSON.stringify(result))).toEqual([usual, usual]);
  });

  it('is asked for every slice, and hears of the signal', async () => {
    const { runner, count } = counting();
    const heard: number[] = [];
    await resilience(net, { orders: 20_000, runner, onProgress: (share) => heard.push(share) });
    expect(count()).toBeGreaterThan(0);
    expect(heard.length).toBe(count() + 1);
    const stop = new AbortController();
    const stopped = resilience(net, {
      orders: 20_000,
      runner: atOnce,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ code: 'aborted' });
  });

  it('gives way to other events unless told not to', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await resilience(net, { orders: 20_000, runner: atOnce });
    expect(turns).toBe(0);
    await resilience(net, { orders: 20_000 });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });

  it('must be a function', async () => {
    const runner = 'slices' as unknown as Runner;
    await expect(dependencies(net, { runner })).rejects.toMatchObject({ code: 'bad-option' });
  });
});
