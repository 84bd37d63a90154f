import { changeCsr } from '../kernel/graph/change-csr.js';
import type { Csr } from '../kernel/graph/csr.js';
import { pieceSquares } from '../kernel/graph/piece-squares.js';
import { separation, type Separation } from '../kernel/graph/separation.js';
import { SocialCapitalError } from '../kernel/error.js';
import { resolveOptions } from '../kernel/options.js';
import { type RunOptions, runSlices } from '../kernel/run-slices.js';
import type { ResultOptions } from '../measures/result.js';
import { parts } from '../measures/shared/parts.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { disconnections } from './shared/disconnections.js';
import { type PairShare, pairShare } from './shared/pair-share.js';

/** Options of {@link pairLosses}. */
export interface PairLossesOptions extends RunOptions {
  /** How many pairs to give, the worst first. @defaultValue 20 */
  readonly top?: number | undefined;
}

/** What the loss of two actors together would cut. */
export interface PairLoss {
  readonly a: string;
  readonly b: string;
  /** Pairs of the others that lose every path, of those that had one. */
  readonly disconnected: PairShare;
  /** The same for pairs in different sectors. */
  readonly crossSectorDisconnected: PairShare;
}

/** The worst losses of two actors. */
export interface PairLosses {
  readonly kind: 'pair-losses';
  readonly options: ResultOptions;
  /** Pairs of actors there are. */
  readonly of: number;
  /** The worst first: by share of pairs cut, then of those across sectors, then in the order of the view. */
  readonly rows: readonly PairLoss[];
}

/** By the vertex removed next: the squared numbers of marked vertices in every part then left, summed. */
function squaresWithout(walk: Separation, isMarked: Uint8Array): Float64Array {
  const { others, squares } = pieceSquares(walk, isMarked);
  let all = 0;
  walk.parent.forEach((above, v) => {
    if (above < 0) all += (others[v]! + isMarked[v]!) ** 2;
  });
  return others.map((rest, v) => all - (rest + isMarked[v]!) ** 2 + squares[v]!);
}

/** Pairs with a path once `gone` and one more are removed, by the second: all, and across sectors. */
function pairsLeft(view: View, csr: Csr, gone: number): readonly [Float64Array, Float64Array] {
  const walk = separation(csr);
  const marks = (is: (v: number) => boolean): Uint8Array =>
    Uint8Array.from(view.isEnd, (end, v) => (end === 1 && v !== gone && is(v) ? 1 : 0));
  const ends = view.ends - view.isEnd[gone]!;
  const all = squaresWithout(
    walk,
    marks(() => true),
  ).map((squares, v) => (squares - ends + (v === gone ? 0 : view.isEnd[v]!)) / 2);
  const across = squaresWithout(
    walk,
    marks((v) => view.sectorOf[v]! >= 0),
  );
  for (let sector = 0; sector < view.sectors.length; sector++) {
    const alike = squaresWithout(
      walk,
      marks((v) => view.sectorOf[v] === sector),
    );
    for (let v = 0; v < view.n; v++) across[v]! -= alike[v]!;
  }
  return [all, across.map((twice) => twice / 2)];
}

const worse = (x: PairLoss, y: PairLoss): number =>
  (y.disconnected.share ?? -1) - (x.disconnected.share ?? -1) ||
  (y.crossSectorDisconnected.share ?? -1) - (x.crossSectorDisconnected.share ?? -1);

/**
 * Every pair of actors, in slices.
 *
 * @yields The share done.
 */
function* work(view: View, top: number): Generator<number, { rows: readonly PairLoss[]; of: number }, void> {
  const { of, ofAcross } = disconnections(view);
  const { of: partOf, ends } = parts(view);
  const absent = new Set(view.absent);
  // Pairs with a path, in the whole view: all, and those across sectors.
  const pairs = ends.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const isAcross = (u: number, v: number): boolean =>
    view.sectorOf[u]! >= 0 && view.sectorOf[v]! >= 0 && view.sectorOf[u] !== view.sectorOf[v];
  const before = acrossPairs(view);
  let rows: PairLoss[] = [];
  let count = 0;
  for (let u = 0; u < view.n; u++) {
    if (absent.has(view.ids[u]!)) continue;
    const gone = new Uint8Array(view.n);
    gone[u] = 1;
    const [left, leftAcross] = pairsLeft(view, changeCsr(view.weak, [], gone), u);
    for (let v = u + 1; v < view.n; v++) {
      if (absent.has(view.ids[v]!)) continue;
      count++;
      const both = partOf[u] === partOf[v] && view.isEnd[u] === 1 && view.isEnd[v] === 1;
      const some = of[u]! + of[v]! - pairs + (both ? 1 : 0);
      const someAcross = ofAcross[u]! + ofAcross[v]! - before + (both && isAcross(u, v) ? 1 : 0);
      rows.push({
        a: view.ids[u]!,
        b: view.ids[v]!,
        disconnected: pairShare(some - left[v]!, some),
        crossSectorDisconnected: pairShare(someAcross - leftAcross[v]!, someAcross),
      });
    }
    // A stable sort keeps equals in the order of the view.
    if (rows.length > 4 * top + 1000 || u === view.n - 1) rows = rows.sort(worse).slice(0, top);
    yield (u + 1) / view.n;
  }
  return { rows: rows.sort(worse).slice(0, top), of: count };
}

function acrossPairs(view: View): number {
  const { of, count } = parts(view);
  const sectors = view.sectors.length;
  const inPart = new Float64Array(count * (sectors + 1));
  of.forEach((part, v) => {
    if (view.isEnd[v] === 0 || view.sectorOf[v]! < 0) return;
    inPart[part * (sectors + 1) + view.sectorOf[v]!]! += 1;
    inPart[part * (sectors + 1) + sectors]! += 1;
  });
  return inPart.reduce((sum, ends, i) => sum + (i % (sectors + 1) === sectors ? ends * ends : -ends * ends), 0) / 2;
}

/**
 * What the loss of two actors at once would cut: two who stand in for each other hold more together than either alone.
 *
 * Share = pairs of others that lose every path ÷ pairs of others with a path.
 *
 * @param network - A network (its default view) or a view. Direction is ignored.
 * @param options - How many rows; `signal`, `onProgress` and `runner`.
 * @returns A promise of the worst pairs, the worst first; actors absent from the view's waves are in none.
 * @throws {SocialCapitalError} `bad-option` on an unknown option, or a number of rows below 1; `aborted`.
 * @remarks O(n (m + n · sectors)): one walk per actor removed first gives all that may be removed second.
 * @see Borgatti (2006), Identifying sets of key players in a social network, https://doi.org/10.1007/s10588-006-7084-x
 * @example
 * ```ts
 * const ring = network({ ties: ['ab', 'bc', 'cd', 'da'].map(([source, target]) => ({ source, target })) });
 * const { rows } = await pairLosses(ring);
 * [rows[0]?.a, rows[0]?.b]; // => ['a', 'c']
 * rows[0]?.disconnected; // => { pairs: 1, of: 1, share: 1 }
 * ```
 */
export async function pairLosses(network: SocialNetwork | View, options: PairLossesOptions = {}): Promise<PairLosses> {
  const { signal, onProgress, runner, ...chosen } = resolveOptions<PairLossesOptions>('pairLosses', options, {
    top: 20,
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  const { top = 20 } = chosen;
  if (!(Number.isInteger(top) && top > 0)) {
    throw new SocialCapitalError('bad-option', `pairLosses: top is ${top}; give a whole number above 0.`);
  }
  const view = asView(network);
  // Ordered pairs of a directed view would need a path each way; the loss of contact at all is what is asked here.
  const undirected = view.directed ? { ...view, directed: false, out: view.weak, in: view.weak } : view;
  const { rows, of } = await runSlices('pairLosses', work(undirected, top), { signal, onProgress, runner });
  onProgress?.(1);
  return { kind: 'pair-losses', options: { view: view.options, top }, of, rows };
}
