import { nearest } from '../kernel/nearest.js';
import { headerKey } from './header-key.js';

/**
 * The known name that an unknown header or key is probably a misspelling of. Short words must be close: in one of four
 * letters or fewer another letter makes another word (`time`, `type`); only a letter too many or too few counts.
 *
 * @param name - As typed.
 * @param known - Names of columns or keys that are still free.
 * @returns The name meant, or `null` when none is alike.
 */
export function meantName(name: string, known: readonly string[]): string | null {
  const typed = headerKey(name);
  const byKey = new Map(known.filter((word) => word.length > 2).map((word) => [headerKey(word), word]));
  const near = nearest(typed, [...byKey.keys()]);
  const key = near.find((word) => typed.length > 4 || word.length !== typed.length);
  return key === undefined ? null : (byKey.get(key) ?? null);
}
