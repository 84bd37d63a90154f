import type { Csr } from './csr.js';

/** What each vertex reaches, summed over all marked vertices but itself. */
export interface DistanceTotals {
  /** Number of marked vertices within reach. */
  readonly reached: Float64Array;
  /** Sum of the steps to them. */
  readonly steps: Float64Array;
  /** Sum of one over the steps to them. */
  readonly inverse: Float64Array;
  /** Steps to the farthest of them; 0 when there is none. */
  readonly farthest: Uint32Array;
}

/** Words of 32 sources each that travel together. */
const lanes = 8;

/**
 * Reach, total distance and total closeness of every vertex at once. 256 breadth-first searches run as the bits of
 * eight words: a vertex learns in one pass over its arcs which of the 256 its contacts have just reached. While few
 * vertices are active the searches push from a list of them, so that a long path costs no more than plain searches.
 *
 * @param out - Arcs to follow.
 * @param into - The same arcs reversed; the same object when undirected.
 * @param marked - 1 for vertices that count as somewhere to arrive; all when absent.
 * @returns Totals per vertex.
 */
export function distanceTotals(out: Csr, into: Csr, marked?: Uint8Array): DistanceTotals {
  const n = out.n;
  const totals = {
    reached: new Float64Array(n),
    steps: new Float64Array(n),
    inverse: new Float64Array(n),
    farthest: new Uint32Array(n),
  };
  const places: number[] = [];
  for (let v = 0; v < n; v++) if (marked === undefined || marked[v] === 1) places.push(v);
  const state: State = {
    seen: new Int32Array(n * lanes),
    fresh: new Int32Array(n * lanes),
    next: new Int32Array(n * lanes),
    active: new Uint32Array(n),
    coming: new Uint32Array(n),
    queued: new Uint8Array(n),
  };
  for (let from = 0; from < places.length; from += lanes * 32) {
    batch(out, into, places.slice(from, from + lanes * 32), state, totals);
  }
  return totals;
}

interface State {
  /** Bits of the sources that have reached a vertex. */
  seen: Int32Array;
  /** Bits that arrived in the last step. */
  fresh: Int32Array;
  /** Bits that arrive in this step. */
  next: Int32Array;
  /** Vertices with a fresh bit. */
  active: Uint32Array;
  /** Vertices with a bit in `next`. */
  coming: Uint32Array;
  /** 1 for a vertex in `coming`. */
  readonly queued: Uint8Array;
}

function batch(out: Csr, into: Csr, sources: readonly number[], state: State, totals: DistanceTotals): void {
  const full = new Int32Array(lanes);
  state.seen.fill(0);
  state.fresh.fill(0);
  sources.forEach((v, bit) => {
    const word = bit >> 5;
    const mask = 1 << (bit & 31);
    full[word]! |= mask;
    state.seen[v * lanes + word] = mask;
    state.fresh[v * lanes + word] = mask;
    state.active[bit] = v;
  });
  let count = sources.length;
  for (let step = 1; count > 0; step++) {
    const arrived = count * 16 < out.n ? push(into, count, state) : pull(out, full, state);
    for (let a = 0; a < count; a++) {
      const base = state.active[a]! * lanes;
      state.fresh.fill(0, base, base + lanes);
    }
    settle(arrived, step, state, totals);
    [state.fresh, state.next] = [state.next, state.fresh];
    [state.active, state.coming] = [state.coming, state.active];
    count = arrived;
  }
}

/** Every active vertex tells those it can be reached from. Returns how many learnt something. */
function push(into: Csr, count: number, state: State): number {
  const { offsets, targets } = into;
  const { seen, fresh, next, active, coming, queued } = state;
  let arrived = 0;
  for (let a = 0; a < count; a++) {
    const v = active[a]!;
    const from = v * lanes;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const u = targets[k]!;
      const to = u * lanes;
      let learnt = 0;
      for (let lane = 0; lane < lanes; lane++) {
        const bits = fresh[from + lane]! & ~seen[to + lane]!;
        next[to + lane]! |= bits;
        learnt |= bits;
      }
      if (learnt !== 0 && queued[u] === 0) {
        queued[u] = 1;
        coming[arrived++] = u;
      }
    }
  }
  for (let a = 0; a < arrived; a++) queued[coming[a]!] = 0;
  // Sorted, so that neither mode nor order of arcs shows in the sums.
  coming.subarray(0, arrived).sort();
  return arrived;
}

/** Every vertex that has not heard from all sources asks those it leads to. Returns how many learnt something. */
function pull(out: Csr, full: Int32Array, state: State): number {
  const { n, offsets, targets } = out;
  const { seen, fresh, next, coming } = state;
  const f0 = full[0]!;
  const f1 = full[1]!;
  const f2 = full[2]!;
  const f3 = full[3]!;
  const f4 = full[4]!;
  const f5 = full[5]!;
  const f6 = full[6]!;
  const f7 = full[7]!;
  let arrived = 0;
  for (let v = 0; v < n; v++) {
    const to = v * lanes;
    const w0 = f0 & ~seen[to]!;
    const w1 = f1 & ~seen[to + 1]!;
    const w2 = f2 & ~seen[to + 2]!;
    const w3 = f3 & ~seen[to + 3]!;
    const w4 = f4 & ~seen[to + 4]!;
    const w5 = f5 & ~seen[to + 5]!;
    const w6 = f6 & ~seen[to + 6]!;
    const w7 = f7 & ~seen[to + 7]!;
    if ((w0 | w1 | w2 | w3 | w4 | w5 | w6 | w7) === 0) continue;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    let b4 = 0;
    let b5 = 0;
    let b6 = 0;
    let b7 = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const from = targets[k]! * lanes;
      b0 |= fresh[from]!;
      b1 |= fresh[from + 1]!;
      b2 |= fresh[from + 2]!;
      b3 |= fresh[from + 3]!;
      b4 |= fresh[from + 4]!;
      b5 |= fresh[from + 5]!;
      b6 |= fresh[from + 6]!;
      b7 |= fresh[from + 7]!;
    }
    b0 &= w0;
    b1 &= w1;
    b2 &= w2;
    b3 &= w3;
    b4 &= w4;
    b5 &= w5;
    b6 &= w6;
    b7 &= w7;
    if ((b0 | b1 | b2 | b3 | b4 | b5 | b6 | b7) === 0) continue;
    next[to] = b0;
    next[to + 1] = b1;
    next[to + 2] = b2;
    next[to + 3] = b3;
    next[to + 4] = b4;
    next[to + 5] = b5;
    next[to + 6] = b6;
    next[to + 7] = b7;
    coming[arrived++] = v;
  }
  return arrived;
}

/** Adds what arrived to the totals and marks it as seen. */
function settle(arrived: number, step: number, state: State, totals: DistanceTotals): void {
  const { seen, next, coming } = state;
  for (let a = 0; a < arrived; a++) {
    const v = coming[a]!;
    const base = v * lanes;
    let bits = 0;
    for (let lane = 0; lane < lanes; lane++) {
      const word = next[base + lane]!;
      seen[base + lane]! |= word;
      bits += ones(word);
    }
    totals.reached[v]! += bits;
    totals.steps[v]! += bits * step;
    totals.inverse[v]! += bits / step;
    if (step > totals.farthest[v]!) totals.farthest[v] = step;
  }
}

/** Number of ones among 32 bits. */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
