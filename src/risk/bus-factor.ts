import { choose } from '../kernel/choose.js';
import { SocialCapitalError } from '../kernel/error.js';
import { resolveOptions } from '../kernel/options.js';
import { type RunOptions, runSlices } from '../kernel/run-slices.js';
import { subsets } from '../kernel/subsets.js';
import type { ResultOptions } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { communitySide } from './shared/community-side.js';
import { linkingReach } from './shared/linking-reach.js';

/** Options of {@link busFactor}. */
export interface BusFactorOptions extends RunOptions {
  /** Part of today's share that is still good enough, above 0 to 1. @defaultValue 0.5 */
  readonly threshold?: number | undefined;
}

/** How few would have to leave. */
export interface BusFactor {
  readonly kind: 'bus-factor';
  readonly options: ResultOptions;
  /** Fewest actors; `null` when no number does, or nobody on the community's side reaches authority today. */
  readonly size: number | null;
  /** Sets of that size that do, in the order of the view: every one where all could be tried, else one. */
  readonly sets: readonly (readonly string[])[];
  /** Whether fewer are ruled out. */
  readonly exact: boolean;
  /** Part of the community's side with a path to a holder of authority today. */
  readonly baseline: { readonly reaching: number; readonly of: number; readonly share: number | null };
}

/** Sets of a size above this number are not all tried. */
const mostSets = 200_000;
/** Sets between two chances to stop. */
const slice = 2000;

/**
 * Tries sets of one, of two and so on.
 *
 * @yields The share done of the sets of a size.
 */
function* work(
  view: View,
  community: readonly number[],
  least: number,
): Generator<number, Pick<BusFactor, 'size' | 'sets' | 'exact'>, void> {
  const members = view.ids.map((_, v) => v).filter((v) => view.isEnd[v] === 1 && view.authority[v] !== 1);
  const reach = linkingReach(view);
  const shareWithout = (set: readonly number[]): number | null => {
    const gone = new Uint8Array(view.n);
    for (const v of set) gone[v] = 1;
    const left = community.filter((v) => gone[v] === 0);
    return left.length === 0 ? null : reach(left, gone) / left.length;
  };
  const isBelow = (share: number | null): boolean => share !== null && share < least - 1e-12;
  const ids = (set: readonly number[]): readonly string[] => set.map((v) => view.ids[v]!);
  let tried = 0;
  for (let size = 1; size <= members.length; size++) {
    const ways = choose(members.length, size);
    if (ways > mostSets) {
      const set: number[] = [];
      while (set.length < members.length) {
        let best = { v: -1, share: Infinity };
        for (const v of members) {
          if (set.includes(v)) continue;
          const share = shareWithout([...set, v]) ?? Infinity;
          if (share < best.share) best = { v, share };
          if (++tried % slice === 0) yield 0.5;
        }
        if (best.v < 0) break;
        set.push(best.v);
        if (isBelow(best.share)) {
          return { size: set.length, sets: [ids([...set].sort((a, b) => a - b))], exact: set.length === size };
        }
      }
      return { size: null, sets: [], exact: false };
    }
    const sets: (readonly string[])[] = [];
    for (const set of subsets(members, size)) {
      if (isBelow(shareWithout(set))) sets.push(ids(set));
      if (++tried % slice === 0) yield Math.min(1, tried / ways);
    }
    if (sets.length > 0) return { size, sets, exact: true };
  }
  return { size: null, sets: [], exact: true };
}

/**
 * Bus factor: the fewest actors without authority whose loss would leave the community's side with less than a part of
 * the ways to authority that it has today.
 *
 * LR = actors of the community's side with a path to a holder of authority ÷ all of that side; a set counts when the LR
 * among those left is below threshold × LR today. The community's side is everybody known to hold no authority but the
 * hub and its sector; actors whose authority is unknown may leave but are on no side.
 *
 * @param network - A network (its default view) or a view; in a directed view paths follow the arcs.
 * @param options - Threshold; `signal`, `onProgress` and `runner`.
 * @returns A promise of the smallest size and every set of it; `size: null` when none does. A set that takes the whole
 *   side away leaves nothing to have a share of, and does not count.
 * @throws {SocialCapitalError} `bad-option` on a threshold outside 0 to 1; `aborted`.
 * @remarks O(sets · (n + m)), all sets of a size up to 200,000, then greedy and `exact: false`.
 * @see Avelino et al. (2016), A novel approach for estimating truck factors, https://doi.org/10.1109/ICPC.2016.7503718,
 *   for the name and the half
 * @example
 * ```ts
 * const net = network({
 *   about: { authoritySectors: ['statutory'], hub: 'director' },
 *   actors: [
 *     { id: 'mosque', sector: 'community' }, { id: 'temple', sector: 'community' },
 *     { id: 'director', sector: 'hub' }, { id: 'trust', sector: 'statutory' },
 *   ],
 *   ties: ['mosque', 'temple', 'trust'].map((source) => ({ source, target: 'director' })),
 * });
 * const { size, sets } = await busFactor(net);
 * size; // => 1
 * sets; // => [['director']]
 * ```
 */
export async function busFactor(network: SocialNetwork | View, options: BusFactorOptions = {}): Promise<BusFactor> {
  const { signal, onProgress, runner, ...chosen } = resolveOptions<BusFactorOptions>('busFactor', options, {
    threshold: 0.5,
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  const threshold = chosen.threshold ?? 0.5;
  if (!(threshold > 0 && threshold <= 1)) {
    throw new SocialCapitalError('bad-option', `busFactor: threshold is ${threshold}; give a share above 0, up to 1.`);
  }
  const view = asView(network);
  const community = communitySide(view);
  const reaching = linkingReach(view)(community, new Uint8Array(view.n));
  const share = community.length === 0 ? null : reaching / community.length;
  const baseline = { reaching, of: community.length, share };
  const result = { kind: 'bus-factor', options: { view: view.options, threshold }, baseline } as const;
  if (share === null || share === 0) return { ...result, size: null, sets: [], exact: true };
  const found = await runSlices('busFactor', work(view, community, threshold * share), { signal, onProgress, runner });
  onProgress?.(1);
  return { ...result, ...found };
}
