import { SocialCapitalError } from '../kernel/error.js';
import type { SocialNetwork } from '../model/network.js';
import { view } from './make-view.js';
import type { View } from './view.js';

/**
 * Lets every measure take a network, meaning its default view, or a view.
 *
 * @param source - A network or a view.
 * @returns The view.
 * @throws {SocialCapitalError} `bad-input` on anything else.
 */
export function asView(source: SocialNetwork | View): View {
  const given = source as unknown;
  if (typeof given === 'object' && given !== null) {
    if ('kind' in given && given.kind === 'view') return given as View;
    if ('forEachNode' in given) return view(given as SocialNetwork);
  }
  throw new SocialCapitalError(
    'bad-input',
    'This is neither a network nor a view. Make one with network({ ties: [...] }).',
  );
}
