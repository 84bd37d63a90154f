import type { View } from '../../view/view.js';
import { roleIndex } from './count-roles.js';

/**
 * Brokerage roles over ordered pairs of ends where each open pair is worth one, shared among all who stand between it.
 *
 * @param view - The view.
 * @param groupOf - Group by index, −1 when missing.
 * @returns Five sums per actor, in the order of `roles`. O(Σ in-degree · out-degree): open pairs must be listed.
 */
export function partialRoles(view: View, groupOf: Int32Array): Float64Array {
  const { n, out, isEnd } = view;
  const sums = new Float64Array(n * 5);
  const between = new Uint32Array(n);
  const met: number[] = [];
  const walk = (v: number, visit: (w: number) => void): void => {
    for (let a = out.offsets[v]!; a < out.offsets[v + 1]!; a++) visit(out.targets[a]!);
  };
  for (let i = 0; i < n; i++) {
    if (isEnd[i] === 0 || groupOf[i]! < 0) continue;
    const chains = (visit: (j: number, k: number) => void): void =>
      walk(i, (j) => {
        if (groupOf[j]! < 0) return;
        walk(j, (k) => {
          if (k !== i && isEnd[k] === 1 && groupOf[k]! >= 0) visit(j, k);
        });
      });
    chains((_, k) => {
      if (between[k]!++ === 0) met.push(k);
    });
    walk(i, (k) => {
      between[k] = 0;
    });
    chains((j, k) => {
      if (between[k]! > 0) sums[j * 5 + roleIndex(groupOf[i]!, groupOf[j]!, groupOf[k]!)]! += 1 / between[k]!;
    });
    for (const k of met) between[k] = 0;
    met.length = 0;
  }
  return sums;
}
