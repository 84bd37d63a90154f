import type { View } from '../../view/view.js';
import type { BrokerageRole } from './count-roles.js';

/**
 * Counts of one actor under the names of the roles. Where ties have no direction each pair was counted both ways, and
 * representative and gatekeeper are one.
 *
 * @param view - The view.
 * @param counts - Five counts per actor over ordered pairs.
 * @param v - The actor.
 * @returns A number per role, `null` for a role that the view does not have.
 */
export function namedRoles(
  view: View,
  counts: Float64Array,
  v: number,
): Readonly<Record<BrokerageRole, number | null>> {
  const [coordinator, consultant, representative, gatekeeper, liaison] = counts.subarray(
    v * 5,
    v * 5 + 5,
  ) as unknown as [number, number, number, number, number];
  const pairs = view.directed ? 1 : 2;
  return {
    coordinator: coordinator / pairs,
    consultant: consultant / pairs,
    representative: view.directed ? representative : null,
    gatekeeper: view.directed ? gatekeeper : null,
    liaison: liaison / pairs,
    boundary: view.directed ? null : (representative + gatekeeper) / pairs,
    brokerageTotal: (coordinator + consultant + representative + gatekeeper + liaison) / pairs,
  };
}
