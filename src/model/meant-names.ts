import { nearest } from '../kernel/nearest.js';
import { headerKey } from './header-key.js';

/** Unknown names that are compared; a table with more of them is none of ours, and stays fast. */
const compared = 200;

/**
 * The known names that unknown headers or keys are probably misspellings of. Short words must be close: in one of four
 * letters or fewer another letter makes another word (`time`, `type`); only a letter too many or too few counts.
 *
 * @param names - Unknown names as typed.
 * @param known - Names of columns or keys that are still free.
 * @returns The name meant by unknown name; those like none are left out.
 */
export function meantNames(names: readonly string[], known: readonly string[]): ReadonlyMap<string, string> {
  const byKey = new Map(known.filter((word) => word.length > 2).map((word) => [headerKey(word), word]));
  const keys = [...byKey.keys()];
  const meant = new Map<string, string>();
  for (const name of names.slice(0, compared)) {
    const typed = headerKey(name);
    const key = nearest(typed, keys).find((word) => typed.length > 4 || word.length !== typed.length);
    const word = byKey.get(key ?? '');
    if (word !== undefined) meant.set(name, word);
  }
  return meant;
}
