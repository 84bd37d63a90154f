import { type Grouping, grouping } from '../../view/grouping.js';
import type { View } from '../../view/view.js';

/**
 * Groups of a view by any column.
 *
 * @param view - The view.
 * @param by - Column; that of the view costs nothing.
 * @returns Group by index and the names.
 * @throws {SocialCapitalError} `bad-option` when no actor has such a column.
 */
export function groupsBy(view: View, by: string): Grouping {
  return by === view.options.by ? { of: view.sectorOf, names: view.sectors } : grouping(view.actors, by, view.about);
}
