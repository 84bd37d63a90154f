import { SocialCapitalError } from '../kernel/error.js';
import { resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { actorIndex } from '../view/actor-index.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { networkMeasure } from './shared/results.js';
import { showResult } from './shared/show-result.js';

/** Options for {@link networkLinkingReach}. */
export interface NetworkLinkingReachOptions {
  /** Longest path that counts, in steps; `Infinity` for any. @defaultValue 3 */
  readonly steps?: number;
  /** Id of an actor whose loss is supposed, or `null`. @defaultValue null */
  readonly without?: string | null;
}

/** Share of {@link networkLinkingReach} with the numbers behind it. */
export interface LinkingReach extends NetworkMeasure<'linkingReach'> {
  /** Actors on the community's side who reach somebody with authority. */
  readonly reached: number;
  /** Actors on the community's side. */
  readonly of: number;
  /** Actors left out because nothing tells whether they hold authority. */
  readonly unknown: number;
}

/**
 * Linking reach: the share of actors on the community's side from whom a short path leads to somebody with formal
 * authority, with or without one actor.
 *
 * LR_k = actors with a path of at most k steps to an authority / all actors on the community's side
 *
 * The community's side is everybody who holds no authority, the hub (`about.hub`) left out; isolates stay in. In a
 * directed view paths run along the arcs.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: three steps, nobody lost.
 * @returns From 0 to 1; `null` when nobody is on the community's side.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or steps that are no whole number above 0;
 *   `unknown-actor` when `without` names nobody.
 * @remarks O(n + m).
 * @see Szreter & Woolcock (2004), Health by Association?, https://doi.org/10.1093/ije/dyh013
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a', authority: false }, { id: 'b', authority: false }, { id: 'trust', authority: true }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'trust' }],
 * });
 * networkLinkingReach(net, { steps: 1 }).value; // => 0.5
 * networkLinkingReach(net, { without: 'b' }).value; // => 0
 * ```
 */
export function networkLinkingReach(
  source: SocialNetwork | View,
  options: NetworkLinkingReachOptions = {},
): LinkingReach {
  const call = 'networkLinkingReach';
  const resolved = resolveOptions<Required<NetworkLinkingReachOptions>>(call, options, { steps: 3, without: null });
  const { steps, without } = resolved;
  if (!(steps === Infinity || (Number.isInteger(steps) && steps > 0))) {
    throw new SocialCapitalError(
      'bad-option',
      `${call}: steps is ${String(steps)}; give a whole number above 0, or Infinity.`,
    );
  }
  const view = asView(source);
  const lost = without === null ? -1 : actorIndex(view, without, call);
  const hub = view.about.hub;
  const near = withinSteps(view, steps, lost);
  let of = 0;
  let reached = 0;
  let unknown = 0;
  for (let v = 0; v < view.n; v++) {
    if (v === lost || view.isEnd[v] === 0 || view.ids[v] === hub) continue;
    if (view.authority[v]! < 0) unknown++;
    if (view.authority[v] !== 0) continue;
    of++;
    reached += near[v]!;
  }
  const share = networkMeasure('linkingReach', view, of === 0 ? null : reached / of, resolved);
  return showResult({ ...share, reached, of, unknown }, view);
}

/** 1 for actors from whom at most so many steps lead to an authority: one search from all of them, against the arcs. */
function withinSteps(view: View, steps: number, lost: number): Uint8Array {
  const { offsets, targets } = view.in;
  const near = new Uint8Array(view.n);
  let level: number[] = [];
  for (let v = 0; v < view.n; v++) {
    if (view.authority[v] !== 1 || view.isEnd[v] === 0 || v === lost) continue;
    near[v] = 1;
    level.push(v);
  }
  for (let step = 1; step <= steps && level.length > 0; step++) {
    const next: number[] = [];
    for (const v of level) {
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        if (near[w] === 1 || w === lost) continue;
        near[w] = 1;
        next.push(w);
      }
    }
    level = next;
  }
  return near;
}
