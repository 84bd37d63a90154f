import type { Names } from '../report/names.js';
import type { ViewOptions } from '../view/options.js';

/**
 * The choices behind a result, as they may be printed: persons left out appear by code where names may not.
 *
 * @param options - Choices of a view, resolved.
 * @param names - What actors may be called.
 * @returns The choices.
 */
export function printedOptions(options: Readonly<ViewOptions>, names: Names): ViewOptions {
  return { ...options, without: options.without.map((id) => names.id(id)) };
}
