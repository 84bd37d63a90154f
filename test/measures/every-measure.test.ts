import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type {
  CorePeriphery,
  Communities,
  HandoverPlan,
  MeasureTable,
  OneTieChange,
  Resilience,
  Succession,
} from '../../src/index.js';
import { everyMeasure, everyOther, exportedMeasures, plain } from './every-measure.js';
import { runs } from './random-networks.js';
import { trial, type Trial, wholeNetworks } from './whole-networks.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

// Long calls give way after every slice; a thousand networks need not wait for the clock.
beforeAll(() => {
  vi.stubGlobal('setTimeout', (act: () => void) => queueMicrotask(act));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** Draws by chance are exact, and so free of names, only where there are few ways to deal out the labels. */
const few = new Set(['brokerageTest', 'eiTest']);
const all = { ...everyMeasure, ...everyOther };

const made = new Map<number, readonly Trial[]>();
function trials(key: string): readonly Trial[] {
  const most = few.has(key) ? 5 : 8;
  const known = made.get(most) ?? fc.sample(wholeNetworks(most), runs).map(trial);
  made.set(most, known);
  return known;
}

/** The same division whatever its parts are numbered. */
const division = (values: ReadonlyMap<string, number | null>): object[] => {
  const parts = new Map<number | null, Map<string, true>>();
  for (const [id, part] of values) parts.set(part, (parts.get(part) ?? new Map<string, true>()).set(id, true));
  return [...parts.values()];
};
type Membership = { readonly values: ReadonlyMap<string, number | null> };

const withoutCommunities = ({ network, actors, ties }: MeasureTable): object => ({
  network,
  actors: actors.map((row) => ({ ...row, community: null })),
  ties,
});

/**
 * What does not depend on names, where names decide between answers that are equally good: parts of one size are
 * numbered, and equal plans, cores and losses chosen, in the order of ids.
 */
const nameless: Readonly<Record<string, (result: never) => unknown>> = {
  actorComponent: ({ values }: Membership) => division(values),
  actorStrongComponent: ({ values }: Membership) => division(values),
  communities: ({ modularity }: Communities) => modularity,
  corePeriphery: ({ size, errors, unique, fit, values }: CorePeriphery) => ({
    size,
    errors,
    unique,
    ...(unique ? { fit, values } : {}),
  }),
  handoverPlan: ({ minimum, mostPerActor, introductions }: HandoverPlan) => ({
    minimum,
    mostPerActor,
    made: introductions?.length,
  }),
  independentPathsTo: ({ count, paths }: { count: unknown; paths: readonly unknown[] }) => [count, paths.length],
  measureTable: withoutCommunities,
  'measureTable weighted partial ego': withoutCommunities,
  // Of several largest falls one is shown.
  oneTieChange: ({ disconnected, crossSectorDisconnected }: OneTieChange) =>
    [disconnected, crossSectorDisconnected].map((fall) => [fall?.before, fall?.after, fall?.candidates]),
  resilience: ({ of, worst, random }: Resilience) => [of, worst.left.slice(0, 2), random.mean[0], random.mean.length],
  succession: ({ candidates, deputies, handover, noCutpoint }: Succession) => ({
    candidates,
    deputies,
    handover: [handover.minimum, handover.mostPerActor],
    noCutpoint: { ...noCutpoint, ties: noCutpoint.ties?.length },
  }),
};

const bytes = (result: unknown): string =>
  JSON.stringify(result, (key, value: unknown) => {
    if (key === 'options') return undefined;
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
      throw new Error(`${key} is ${value}`);
    return value instanceof Map ? [...(value as Map<string, unknown>)] : value;
  });

describe('every measure of src/index.ts', () => {
  it('is in the list that these tests go through', () => {
    const listed = new Set(Object.keys(all).map((key) => key.split(' ')[0]!));
    expect(exportedMeasures.filter((measure) => !listed.has(measure))).toEqual([]);
    expect([...listed].filter((measure) => !exportedMeasures.includes(measure))).toEqual([]);
    expect(Object.keys(nameless).filter((key) => !(key in all))).toEqual([]);
  });

  it('is tried on networks that have all that a view deals with', () => {
    const drawn = trials('actorDegree');
    const having = (is: (of: Trial) => boolean): number => drawn.filter(is).length;
    expect(drawn).toHaveLength(runs.numRuns);
    const counts = {
      directed: having(({ seen }) => seen.directed),
      loops: having(({ seen }) => seen.leftOut.loops > 0),
      negative: having(({ seen }) => seen.leftOut.negative > 0),
      missingSector: having(({ seen }) => seen.leftOut.missingSector > 0),
      parallel: having(({ given, seen }) => given.ties.length > seen.ties.length + seen.leftOut.loops),
      mixed: having(({ given }) => new Set(given.ties.map(({ directed }) => directed)).size === 2),
      paths: having(({ seen }) => seen.ends < seen.n),
      attended: having(({ seen }) => seen.ties.some(({ origins }) => origins.includes('attendance'))),
      carried: having(({ seen }) => (seen.roles ?? []).length > 0),
      absent: having(({ seen }) => seen.absent.length > 0),
      apart: having(({ seen }) => seen.ties.length > 2 && seen.sectors.length > 1),
      renamed: having(({ seen, renamed }) => seen.sectorOf.join(' ') !== renamed.sectorOf.join(' ')),
    };
    for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(90);
  });

  describe.each(Object.keys(all))('%s', (key) => {
    const measure = all[key]!;

    it('follows a renaming of the actors', async () => {
      const compared = (result: unknown): unknown => (key in nameless ? nameless[key]!(result as never) : result);
      const wrong = await firstWrong(key, async ({ seen, renamed, at, atRenamed, back }) => [
        JSON.stringify(plain(compared(await measure(seen, at)))),
        JSON.stringify(plain(compared(await measure(renamed, atRenamed)), back)),
      ]);
      expect(wrong).toBeNull();
    });

    it('gives the same bytes whatever the order of rows, and only finite numbers', async () => {
      const wrong = await firstWrong(key, async ({ seen, shuffled, at }) => [
        bytes(await measure(seen, at)),
        bytes(await measure(shuffled, at)),
      ]);
      expect(wrong).toBeNull();
    });

    it('leaves frozen input, network and view as they were', async () => {
      const wrong = await firstWrong(key, async ({ seen, at, state }) => {
        const before = state();
        await measure(seen, at);
        return [before, state()];
      });
      expect(wrong).toBeNull();
    });
  });
});

/** The first of a thousand networks on which two texts differ that should be one. */
async function firstWrong(key: string, texts: (of: Trial) => Promise<readonly [string, string]>): Promise<unknown> {
  for (const one of trials(key)) {
    const [expected, found] = await texts(one);
    if (expected !== found) return { given: one.given, options: one.whole.options, expected, found };
  }
  return null;
}
