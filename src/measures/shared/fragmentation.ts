import type { View } from '../../view/view.js';
import { parts } from './parts.js';

/**
 * Share of pairs of ends that lie in different connected parts.
 *
 * @param view - The view; direction is ignored.
 * @returns From 0 to 1; `null` with fewer than two ends.
 */
export function fragmentation(view: View): number | null {
  if (view.ends < 2) return null;
  let together = 0;
  for (const ends of parts(view).ends) together += ends * (ends - 1);
  return 1 - together / (view.ends * (view.ends - 1));
}
