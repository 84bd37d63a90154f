import type { View } from '../../view/view.js';
import { closedTriads } from './triads.js';

/** A role between two unlinked actors; see `brokerageRoles`. */
export type Role = 'coordinator' | 'consultant' | 'representative' | 'gatekeeper' | 'liaison';

/** What `brokerageRoles` counts: five roles, the two merged where ties have no direction, and all together. */
export type BrokerageRole = Role | 'boundary' | 'brokerageTotal';

/** The roles in the order in which they are counted. */
export const roles: readonly Role[] = ['coordinator', 'consultant', 'representative', 'gatekeeper', 'liaison'];

const coordinator = 0;
const consultant = 1;
const representative = 2;
const gatekeeper = 3;
const liaison = 4;

/**
 * Which role a broker plays by the groups of the three.
 *
 * @param before - Group of the first.
 * @param own - Group of the broker.
 * @param after - Group of the last.
 * @returns Index into {@link roles}.
 */
export function roleIndex(before: number, own: number, after: number): number {
  if (before === own) return after === own ? coordinator : representative;
  if (after === own) return gatekeeper;
  return before === after ? consultant : liaison;
}

/**
 * Counts the brokerage roles of every actor over ordered pairs of ends: chains of three by group, less the closed ones.
 *
 * @param view - The view.
 * @param groupOf - Group by index, −1 when missing.
 * @param groups - Number of groups.
 * @returns Five counts per actor, in the order of {@link roles}.
 */
export function countRoles(view: View, groupOf: Int32Array, groups: number): Float64Array {
  const counts = new Float64Array(view.n * 5);
  const counted = (v: number): boolean => view.isEnd[v] === 1 && groupOf[v]! >= 0;
  const before = new Float64Array(groups);
  const after = new Float64Array(groups);
  const mutual = new Float64Array(groups);
  const calls = new Uint8Array(view.n);
  for (let j = 0; j < view.n; j++) {
    const own = groupOf[j]!;
    if (own < 0) continue;
    before.fill(0);
    after.fill(0);
    mutual.fill(0);
    let allBefore = 0;
    let allAfter = 0;
    const callers = view.in.targets.subarray(view.in.offsets[j], view.in.offsets[j + 1]);
    const called = view.out.targets.subarray(view.out.offsets[j], view.out.offsets[j + 1]);
    for (const i of callers) {
      if (!counted(i)) continue;
      before[groupOf[i]!]!++;
      allBefore++;
      calls[i] = 1;
    }
    for (const k of called) {
      if (!counted(k)) continue;
      after[groupOf[k]!]!++;
      allAfter++;
      if (calls[k] === 1) mutual[groupOf[k]!]!++;
    }
    for (const i of callers) calls[i] = 0;
    // A mutual contact makes one chain that comes back to itself, always within one group.
    let elsewhere = (allBefore - before[own]!) * (allAfter - after[own]!);
    for (let g = 0; g < groups; g++) {
      if (g === own) continue;
      const same = before[g]! * after[g]!;
      counts[j * 5 + consultant]! += same - mutual[g]!;
      elsewhere -= same;
    }
    counts[j * 5 + coordinator] = before[own]! * after[own]! - mutual[own]!;
    counts[j * 5 + representative] = before[own]! * (allAfter - after[own]!);
    counts[j * 5 + gatekeeper] = (allBefore - before[own]!) * after[own]!;
    counts[j * 5 + liaison] = elsewhere;
  }
  closedTriads(view, (i, j, k) => {
    if (counted(i) && counted(k) && groupOf[j]! >= 0) {
      counts[j * 5 + roleIndex(groupOf[i]!, groupOf[j]!, groupOf[k]!)]!--;
    }
  });
  return counts;
}
