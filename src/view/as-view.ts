import type { SocialNetwork } from '../model/network.js';
import { view } from './make-view.js';
import type { View } from './view.js';

/**
 * Lets every measure take a network, meaning its default view, or a view.
 *
 * @param source - A network or a view.
 * @returns The view.
 */
export function asView(source: SocialNetwork | View): View {
  return 'kind' in source && source.kind === 'view' ? source : view(source as SocialNetwork);
}
