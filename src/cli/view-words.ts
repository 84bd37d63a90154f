import { formatCount } from '../kernel/format.js';
import type { Names } from '../report/names.js';
import type { View } from '../view/view.js';

/**
 * The choices behind a table, in one sentence.
 *
 * @param view - The view measured.
 * @param names - What actors may be called.
 * @returns Such as `Counted: 32 actors, 56 ties; waves all; basis any; …`.
 */
export function viewWords(view: View, names: Names): string {
  const { waves, informants, consensus, types, tieTypes, basis, include } = view.options;
  const { spaces, resource, direction, parallel, without, by } = view.options;
  const words = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join(', '));
  const parts = [
    `${formatCount(view.n, 'actor')}, ${formatCount(view.ties.length, 'tie')}`,
    `waves ${words(waves)}`,
    `basis ${basis}`,
    `include ${words(include.map((table) => (table === 'partOf' ? 'part-of' : table)))}`,
    `direction ${direction}`,
    `by ${by}`,
    ...(informants === 'all' ? [] : [`informants ${words(informants.map((id) => names.informant(id).id))}`]),
    ...(consensus === 'any' ? [] : [`consensus ${consensus}`]),
    ...(tieTypes === 'all' ? [] : [`tie types ${words(tieTypes)} (${types})`]),
    ...(spaces === 'actors' ? [] : [`spaces ${spaces}`]),
    ...(resource === 'all' ? [] : [`resource ${resource}`]),
    ...(parallel === 'max' ? [] : [`parallel ${parallel}`]),
    ...(without.length === 0 ? [] : [`without ${words(without.map(names.label))}`]),
  ];
  return `Counted: ${parts.join('; ')}.`;
}
