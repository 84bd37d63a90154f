import { changeCsr } from '../kernel/graph/change-csr.js';
import { components } from '../kernel/graph/components.js';
import { pieceSquares } from '../kernel/graph/piece-squares.js';
import { separation } from '../kernel/graph/separation.js';
import { SocialCapitalError } from '../kernel/error.js';
import { resolveOptions } from '../kernel/options.js';
import { seededRandom } from '../kernel/random.js';
import { type RunOptions, runSlices } from '../kernel/run-slices.js';
import type { ResultOptions } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';

/** Options of {@link resilience}. */
export interface ResilienceOptions extends RunOptions {
  /** Random orders to draw. @defaultValue 1000 */
  readonly orders?: number | undefined;
  /** Start of every random choice. @defaultValue 1 */
  readonly seed?: number | undefined;
}

/** What is left as one actor after another is lost. Lists start with nobody lost and end with everybody. */
export interface Resilience {
  readonly kind: 'resilience';
  readonly options: ResultOptions;
  /** Pairs of actors with a path at the start: what shares are of. */
  readonly of: number;
  /** The loss that costs most each time: ids in that order, and the share of pairs left after each number of losses. */
  readonly worst: { readonly order: readonly string[]; readonly left: readonly (number | null)[] };
  /** Over random orders: mean, and the shares that 5 % and 95 % of the orders do not go below. */
  readonly random: {
    readonly mean: readonly (number | null)[];
    readonly low: readonly (number | null)[];
    readonly high: readonly (number | null)[];
  };
}

/**
 * The actor whose loss leaves the fewest pairs, again and again.
 *
 * @yields The share done.
 */
function* worstOrder(view: View): Generator<number, { order: number[]; left: number[] }, void> {
  const gone = new Uint8Array(view.n);
  const order: number[] = [];
  const left: number[] = [pairsOf(view)];
  while (order.length < view.ends) {
    const isEnd = view.isEnd.map((end, v) => (gone[v] === 1 ? 0 : end));
    const walk = separation(order.length === 0 ? view.weak : changeCsr(view.weak, [], gone));
    const { others, squares } = pieceSquares(walk, isEnd);
    // Pairs that go with v: its own, and those of the others that it holds together.
    let best = -1;
    let most = -1;
    for (let v = 0; v < view.n; v++) {
      if (isEnd[v] === 0) continue;
      const lost = others[v]! + (others[v]! ** 2 - squares[v]!) / 2;
      if (lost <= most) continue;
      most = lost;
      best = v;
    }
    gone[best] = 1;
    order.push(best);
    left.push(left.at(-1)! - most);
    yield order.length / view.ends;
  }
  return { order, left };
}

function pairsOf(view: View): number {
  const { of, count } = components(view.weak);
  const sizes = new Float64Array(count);
  of.forEach((part, v) => (sizes[part]! += view.isEnd[v]!));
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** Pairs left after each loss of an order, found by adding actors back from its end (union–find). */
function pairsLeft(view: View, order: readonly number[], parent: Int32Array, size: Float64Array): Float64Array {
  const { offsets, targets } = view.weak;
  const find = (v: number): number => {
    let root = v;
    while (parent[root]! !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  const left = new Float64Array(order.length + 1);
  let pairs = 0;
  const add = (v: number): void => {
    parent[v] = v;
    size[v] = view.isEnd[v]!;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (parent[w]! < 0) continue;
      const [a, b] = [find(v), find(w)];
      if (a === b) continue;
      pairs += size[a]! * size[b]!;
      parent[b] = a;
      size[a]! += size[b]!;
    }
  };
  parent.fill(-1);
  // Spaces that only carry paths are never lost.
  for (let v = 0; v < view.n; v++) if (view.isEnd[v] === 0) add(v);
  for (let i = order.length - 1; i >= 0; i--) {
    add(order[i]!);
    left[i] = pairs;
  }
  return left;
}

/**
 * Worst order, then random ones.
 *
 * @yields The share done.
 */
function* work(view: View, orders: number, seed: number) {
  const worst = yield* worstOrder(view);
  const ends = view.ids.map((_, v) => v).filter((v) => view.isEnd[v] === 1);
  const random = seededRandom(seed);
  const parent = new Int32Array(view.n);
  const size = new Float64Array(view.n);
  const columns = Array.from({ length: ends.length + 1 }, () => new Float64Array(orders));
  for (let i = 0; i < orders; i++) {
    const order = [...ends];
    for (let k = order.length - 1; k > 0; k--) {
      const j = Math.floor(random() * (k + 1));
      [order[k], order[j]] = [order[j]!, order[k]!];
    }
    pairsLeft(view, order, parent, size).forEach((pairs, step) => (columns[step]![i] = pairs));
    if (i % 20 === 19) yield i / orders;
  }
  return { worst, columns };
}

/**
 * Resilience: how many pairs keep a path as actors are lost one after another, in the worst order and in random ones.
 * Between both curves lies what a network owes the luck that nobody leaves on purpose.
 *
 * Share = pairs of actors left that some path joins ÷ pairs that some path joined at the start. The worst order takes the
 * actor whose loss costs most pairs each time (the first in the view among equals); what is worst one at a time need not
 * be the worst set of any size: for that, see {@link keyPlayers}.
 *
 * @param network - A network (its default view) or a view. Direction is ignored; safe spaces that only carry paths are
 *   neither lost nor counted.
 * @param options - Number of random orders, seed; `signal`, `onProgress` and `runner`.
 * @returns A promise of both curves; shares are `null` when no path joins anybody at the start.
 * @throws {SocialCapitalError} `bad-option` on a number of orders below 1; `aborted`.
 * @remarks O(n (n + m)) for the worst order, O((n + m) α) per random one.
 * @see Albert, Jeong and Barabási (2000), Error and attack tolerance of complex networks, Nature 406:378–382,
 *   https://doi.org/10.1038/35019019
 * @example
 * ```ts
 * const star = network({ ties: ['a', 'b', 'c'].map((target) => ({ source: 'hub', target })) });
 * const { worst, random } = await resilience(star);
 * worst.left; // => [1, 0, 0, 0, 0]
 * random.mean[0]; // => 1
 * ```
 */
export async function resilience(network: SocialNetwork | View, options: ResilienceOptions = {}): Promise<Resilience> {
  const { signal, onProgress, runner, ...chosen } = resolveOptions<ResilienceOptions>('resilience', options, {
    orders: 1000,
    seed: 1,
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  const { orders = 1000, seed = 1 } = chosen;
  if (!(Number.isInteger(orders) && orders > 0)) {
    throw new SocialCapitalError('bad-option', `resilience: orders is ${orders}; give a whole number above 0.`);
  }
  const view = asView(network);
  const { worst, columns } = await runSlices('resilience', work(view, orders, seed), { signal, onProgress, runner });
  onProgress?.(1);
  const of = worst.left[0]!;
  const share = (pairs: number): number | null => (of === 0 ? null : pairs / of);
  const sorted = columns.map((column) => column.slice().sort());
  const quantile = (column: Float64Array, part: number): number => column[Math.floor(part * (column.length - 1))]!;
  return {
    kind: 'resilience',
    options: { view: view.options, orders, seed },
    of,
    worst: { order: worst.order.map((v) => view.ids[v]!), left: worst.left.map(share) },
    random: {
      mean: columns.map((column) => share(column.reduce((sum, pairs) => sum + pairs, 0) / orders)),
      low: sorted.map((column) => share(quantile(column, 0.05))),
      high: sorted.map((column) => share(quantile(column, 0.95))),
    },
  };
}
