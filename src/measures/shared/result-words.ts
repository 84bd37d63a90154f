import type { ViewOptions } from '../../view/options.js';
import { defaultViewOptions } from '../../view/resolve-view-options.js';
import type { ResultOptions } from '../result.js';

/** A choice in words; lists of ids only as a count, since ids may name persons. */
function choiceWord(name: string, value: unknown): string {
  if (name === 'without' || name === 'informants') return `${name}: ${(value as readonly string[]).length}`;
  return `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

/**
 * A line above the table of a result: its name, its own options but those switched off, and the choices of its view that are not the default.
 *
 * @param result - The result.
 * @returns Such as `betweenness (normalised: true, basis: stated)`.
 */
export function resultWords({ name, options }: { readonly name: string; readonly options: ResultOptions }): string {
  const { view, ...own } = options;
  const usual = defaultViewOptions as Readonly<Record<string, unknown>>;
  const changed = (Object.keys(view) as (keyof ViewOptions)[]).filter(
    (key) => key !== 'types' && JSON.stringify(view[key]) !== JSON.stringify(usual[key]),
  );
  const words = [
    ...Object.entries(own)
      .filter(([, value]) => value === true || typeof value === 'string' || typeof value === 'number')
      .map(([key, value]) => choiceWord(key, value)),
    ...changed.map((key) => choiceWord(key, view[key])),
  ];
  return words.length === 0 ? name : `${name} (${words.join(', ')})`;
}
