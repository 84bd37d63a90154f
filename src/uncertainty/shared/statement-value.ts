import { changeCsr } from '../../kernel/graph/change-csr.js';
import { components } from '../../kernel/graph/components.js';
import type { Csr } from '../../kernel/graph/csr.js';
import { disjointPaths } from '../../kernel/graph/disjoint-paths.js';
import { finish } from '../../kernel/finish.js';
import { removals } from '../../kernel/graph/removals.js';
import { separation } from '../../kernel/graph/separation.js';
import { communitySide } from '../../risk/shared/community-side.js';
import type { View } from '../../view/view.js';

/** What a statement about one actor's loss may be about. */
export type StatementMeasure =
  'disconnected' | 'crossSectorDisconnected' | 'geodesicShare' | 'tieShare' | 'cutpoints' | 'independentPaths';

/** Pairs joined by the parts, of ends that `counts` tells apart from −1; across groups where it tells groups apart. */
function joinedPairs(csr: Csr, groupOf: (v: number) => number, across: boolean): number {
  const { of, count } = components(csr);
  const byPart = Array.from({ length: count }, () => new Map<number, number>());
  for (let v = 0; v < csr.n; v++) {
    const group = groupOf(v);
    if (group < 0) continue;
    const groups = byPart[of[v]!]!;
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return byPart.reduce((sum, groups) => {
    const sizes = [...groups.values()];
    const all = sizes.reduce((total, size) => total + size, 0);
    const alike = across ? sizes.reduce((total, size) => total + size * size, 0) : all;
    return sum + (all * all - alike) / 2;
  }, 0);
}

function disconnected(view: View, focal: number, across: boolean): (csr: Csr) => number | null {
  const gone = new Uint8Array(view.n);
  gone[focal] = 1;
  const groupOf = (v: number): number => (v === focal || view.isEnd[v] === 0 ? -1 : across ? view.sectorOf[v]! : 0);
  return (csr) => {
    const before = joinedPairs(csr, groupOf, across);
    return before === 0 ? null : 1 - joinedPairs(changeCsr(csr, [], gone), groupOf, across) / before;
  };
}

/**
 * The value a statement is about, on a changed set of ties.
 *
 * @param view - The view; direction is ignored.
 * @param focal - Index of the actor whose loss is studied.
 * @param measure - Which value, in the words of `dependency`; `cutpoints` of the whole view, `independentPaths` the
 *   fewest that any actor of the community's side keeps without the focal actor.
 * @returns A function of the ties; `null` where the value is undefined.
 */
export function statementValue(view: View, focal: number, measure: StatementMeasure): (csr: Csr) => number | null {
  if (measure === 'disconnected') return disconnected(view, focal, false);
  if (measure === 'crossSectorDisconnected') return disconnected(view, focal, true);
  if (measure === 'cutpoints') return (csr) => separation(csr).cutpoint.reduce((sum, is) => sum + is, 0);
  if (measure === 'tieShare') {
    return ({ offsets, targets }) =>
      targets.length === 0 ? null : (offsets[focal + 1]! - offsets[focal]!) / (targets.length / 2);
  }
  if (measure === 'geodesicShare') {
    const group = new Int32Array(view.n).fill(-1);
    return (csr) => {
      const sums = finish(
        removals({ out: csr, into: csr, separation: separation(csr), isEnd: view.isEnd, group, only: focal }),
      );
      const pairs = sums.pairs - sums.reach[focal]!;
      return pairs === 0 ? null : sums.through[focal]! / pairs;
    };
  }
  const holds = Uint8Array.from(view.authority, (authority) => (authority === 1 ? 1 : 0));
  const side = communitySide(view).filter((v) => v !== focal);
  return (csr) => {
    if (!holds.includes(1) || side.length === 0) return null;
    const paths = disjointPaths(csr, holds, focal);
    return side.reduce((least, v) => Math.min(least, paths(v)), Infinity);
  };
}
