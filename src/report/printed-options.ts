import type { ViewOptions } from '../view/options.js';
import type { Names } from './names.js';

/**
 * The choices behind a result, as they may be printed: persons left out, and informants who are persons, appear by code
 * where names may not.
 *
 * @param options - Choices of a view, resolved.
 * @param names - What actors may be called.
 * @returns The choices.
 */
export function printedOptions(options: Readonly<ViewOptions>, names: Names): ViewOptions {
  const { informants, without } = options;
  return {
    ...options,
    informants: informants === 'all' ? informants : informants.map((id) => names.informant(id).id),
    without: without.map((id) => names.id(id)),
  };
}
