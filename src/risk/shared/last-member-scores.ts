import { changeCsr } from '../../kernel/graph/change-csr.js';
import { distances } from '../../kernel/graph/distances.js';
import { pieceSquares } from '../../kernel/graph/piece-squares.js';
import { separation } from '../../kernel/graph/separation.js';
import type { View } from '../../view/view.js';
import { nearWithout } from './near-without.js';
import { slicedRemovals } from './sliced-removals.js';

/** What a set of key players is good at. */
export type KeyPlayerMeasure = 'fragmentation' | 'distanceFragmentation' | 'distanceReach' | 'stepReach';

/**
 * The value of a set for every choice of its last member, the others given; NaN where that is no member or the value is
 * undefined. Yields now and then.
 */
export type LastMemberScores = (base: readonly number[]) => Generator<number, Float64Array, void>;

/** Above this many actors distances are searched for each time instead of kept. */
const mostKept = 4000;

/** The view without some actors: contacts, and who still counts. */
function without(view: View, base: readonly number[]) {
  const gone = new Uint8Array(view.n);
  for (const v of base) gone[v] = 1;
  return {
    csr: base.length === 0 ? view.weak : changeCsr(view.weak, [], gone),
    isEnd: view.isEnd.map((end, v) => (gone[v] === 1 ? 0 : end)),
    ends: view.ends - base.length,
  };
}

function fragmentation(view: View): LastMemberScores {
  return function* (base) {
    const { csr, isEnd, ends } = without(view, base);
    const walk = separation(csr);
    const { others, squares } = pieceSquares(walk, isEnd);
    let all = 0;
    walk.parent.forEach((above, v) => {
      if (above < 0) all += (others[v]! + isEnd[v]!) * (others[v]! + isEnd[v]! - 1);
    });
    const left = ends - 1;
    yield csr.targets.length + 10 * csr.n;
    return Float64Array.from(isEnd, (end, v) => {
      if (end === 0 || left < 2) return Number.NaN;
      const own = others[v]! + 1;
      return 1 - (all - own * (own - 1) + squares[v]! - others[v]!) / (left * (left - 1));
    });
  };
}

function distanceFragmentation(view: View): LastMemberScores {
  return function* (base) {
    const { csr, isEnd, ends } = without(view, base);
    const work = csr.n * (csr.targets.length + 10 * csr.n);
    const steps = slicedRemovals(
      { out: csr, into: csr, separation: separation(csr), isEnd, group: new Int32Array(csr.n) },
      0,
      1,
    );
    let done = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        yield (1 - done) * work;
        const left = ends - 1;
        return Float64Array.from(isEnd, (end, v) =>
          end === 0 || left < 2 ? Number.NaN : 1 - nearWithout(step.value, v) / (left * (left - 1)),
        );
      }
      yield (step.value - done) * work;
      done = step.value;
    }
  };
}

/** Steps from each actor to all, kept when that takes little room; `work` adds up what searching for them takes. */
function stepsFrom(view: View, work: { done: number }): (v: number) => Int32Array {
  const search = (v: number): Int32Array => {
    work.done += view.out.targets.length + 10 * view.n;
    return distances(view.out, v);
  };
  if (view.n > mostKept) return search;
  const known: Int32Array[] = [];
  return (v) => (known[v] ??= search(v));
}

function reach(view: View, worth: (steps: number) => number, own: number, of: number): LastMemberScores {
  const work = { done: 0 };
  const from = stepsFrom(view, work);
  return function* (base) {
    const near = new Float64Array(view.n);
    const isMember = new Uint8Array(view.n);
    const nearer = (into: Float64Array, v: number): void => {
      from(v).forEach((steps, j) => {
        if (steps > 0) into[j] = Math.max(into[j]!, worth(steps));
      });
    };
    for (const v of base) {
      nearer(near, v);
      isMember[v] = 1;
    }
    const values = new Float64Array(view.n).fill(Number.NaN);
    for (let v = 0; v < view.n; v++) {
      if (view.isEnd[v] === 0 || isMember[v] === 1) continue;
      const all = near.slice();
      nearer(all, v);
      let sum = own * (base.length + 1);
      for (let j = 0; j < view.n; j++) if (j !== v && isMember[j] === 0 && view.isEnd[j] === 1) sum += all[j]!;
      values[v] = sum / of;
      yield 3 * view.n + work.done;
      work.done = 0;
    }
    return values;
  };
}

/**
 * How good sets of key players are, for every last member at once.
 *
 * @param view - The view; fragmentation ignores direction, reach follows the arcs.
 * @param measure - What counts.
 * @param steps - Furthest that `stepReach` goes.
 * @returns A function of the members but the last: fragmentations take one walk over the rest, reach O(n²). What it
 *   yields is work done, in arcs.
 */
export function lastMemberScores(view: View, measure: KeyPlayerMeasure, steps: number): LastMemberScores {
  if (measure === 'fragmentation') return fragmentation(view);
  if (measure === 'distanceFragmentation') return distanceFragmentation(view);
  return measure === 'distanceReach'
    ? reach(view, (distance) => 1 / distance, 1, view.ends)
    : reach(view, (distance) => (distance <= steps ? 1 : 0), 0, 1);
}
