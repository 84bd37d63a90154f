import type { View } from '../../view/view.js';

/**
 * Computes something expensive once per view (or per list that a view holds): views are frozen, so it stays right as long
 * as the view lives.
 *
 * @param make - What to compute.
 * @returns The same function, with a memory.
 */
export function remember<T, Key extends object = View>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    let entry = known.get(key);
    if (entry === undefined) {
      entry = { value: make(key) };
      known.set(key, entry);
    }
    return entry.value;
  };
}
