import type { SocialNetwork } from '../model/network.js';
import type { View } from './view.js';

const caches = new WeakMap<SocialNetwork, Map<string, View>>();

/** Every event by which graphology tells that a graph changed. */
const changes = [
  'nodeAdded',
  'edgeAdded',
  'nodeDropped',
  'edgeDropped',
  'cleared',
  'edgesCleared',
  'attributesUpdated',
  'nodeAttributesUpdated',
  'edgeAttributesUpdated',
  'eachNodeAttributesUpdated',
  'eachEdgeAttributesUpdated',
] as const;

/**
 * Keeps views until their network changes in any way graphology reports.
 *
 * @param network - The network.
 * @param key - The view's options as text.
 * @param make - Builds the view when it is not kept.
 * @returns The view.
 */
export function cachedView(network: SocialNetwork, key: string, make: () => View): View {
  let views = caches.get(network);
  if (views === undefined) {
    const kept = new Map<string, View>();
    for (const change of changes) network.on(change, () => kept.clear());
    caches.set(network, kept);
    views = kept;
  }
  const known = views.get(key);
  if (known !== undefined) return known;
  const made = make();
  views.set(key, made);
  return made;
}
