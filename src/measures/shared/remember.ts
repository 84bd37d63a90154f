import type { View } from '../../view/view.js';

/**
 * Computes something expensive once per view: views are frozen, so it stays right as long as the view lives.
 *
 * @param make - What to compute.
 * @returns The same function, with a memory.
 */
export function remember<T>(make: (view: View) => T): (view: View) => T {
  const known = new WeakMap<View, { readonly value: T }>();
  return (view) => {
    let entry = known.get(view);
    if (entry === undefined) {
      entry = { value: make(view) };
      known.set(view, entry);
    }
    return entry.value;
  };
}
