import type { LayoutNode, LayoutTie } from './layout-types.js';
import { labelOffset } from './plan-rows.js';
import { segmentMeetsBox } from './segment-meets-box.js';
import { segmentsCross } from './segments-cross.js';

/** What a fault costs, in tenths of a crossing: whole numbers, so that sums are exact in any order. */
const tenths = { crossing: 10, throughActor: 25, nearActor: 10, throughLabel: 13 };
/** What distances that do not follow the steps between actors cost, in crossings. */
const stressCost = 0.45;
/** Above this many ties crossings are no longer counted: they cannot be read any more. */
const mostCrossed = 500;

/** What seats cost, kept up to date move by move. */
export interface SeatCosts {
  /**
   * By how much the cost rises when some actors stand elsewhere.
   *
   * @param movers - Their indices, already put at their new places.
   * @param oldX - Where they stood.
   * @param oldY - Where they stood.
   * @param most - Counting stops above this rise.
   * @returns The rise in crossings, or something above `most`.
   */
  rise(movers: readonly number[], oldX: readonly number[], oldY: readonly number[], most: number): number;
  /** Takes over the places last asked about. */
  keep(): void;
  /** Elementary steps of one `rise`, roughly. */
  readonly work: number;
}

/**
 * Counts what is wrong with seats, with ties as straight lines and labels below their marks: crossings, ties through or near
 * actors and through labels, and distances that do not follow the steps between actors.
 *
 * @param nodes - Actors.
 * @param ties - Ties.
 * @param distances - n × n steps between actors.
 * @param x - Where actors stand; the caller moves them.
 * @param y - Where actors stand; the caller moves them.
 * @param acute - What an angle below 55 degrees adds to a crossing, in tenths of one; below 30 degrees twice that.
 * @returns The counter.
 * @remarks O(degree · (n + m)) per move; m² + n · m bytes.
 */
export function seatCosts(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  distances: Float64Array,
  x: Float64Array,
  y: Float64Array,
  acute: number,
): SeatCosts {
  const n = nodes.length;
  const m = ties.length;
  const source = Int32Array.from(ties, (tie) => tie.source);
  const target = Int32Array.from(ties, (tie) => tie.target);
  const tiesOf: number[][] = nodes.map(() => []);
  ties.forEach((tie, t) => {
    tiesOf[tie.source]!.push(t);
    if (tie.target !== tie.source) tiesOf[tie.target]!.push(t);
  });
  const counted = m <= mostCrossed;
  const compared = counted ? m : 0;

  // One step's length on the page: what fits the first seats best.
  let over = 0;
  let pairs = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!];
      over += Math.sqrt(dx * dx + dy * dy) / distances[i * n + j]!;
      pairs++;
    }
  }
  const step = Math.max(60, over / Math.max(1, pairs));
  const stressWeight = (stressCost * 8) / n;

  // Each actor's surroundings, relative to its middle: mark, near the mark, label below, and all of these.
  const core = Float64Array.from(nodes, ({ radius }) => radius + 3);
  const reach = Float64Array.from(nodes, ({ radius }) => radius + 10);
  const half = Float64Array.from(nodes, ({ labels }) => labels[0].width / 2);
  const foot = Float64Array.from(nodes, ({ radius, labels }) => radius + labelOffset + labels[0].height);
  const side = Float64Array.from(nodes, (_, k) => Math.max(half[k]!, reach[k]!));

  /** What tie t costs for running through the surroundings of actor k. */
  const through = (t: number, k: number): number => {
    const a = source[t]!;
    const b = target[t]!;
    if (k === a || k === b) return 0;
    const ax = x[a]! - x[k]!;
    const bx = x[b]! - x[k]!;
    const wide = side[k]!;
    if ((ax < -wide && bx < -wide) || (ax > wide && bx > wide)) return 0;
    const ay = y[a]! - y[k]!;
    const by = y[b]! - y[k]!;
    const near = reach[k]!;
    const low = foot[k]! > near ? foot[k]! : near;
    if ((ay < -near && by < -near) || (ay > low && by > low)) return 0;
    const mark = core[k]!;
    if (segmentMeetsBox(ax, ay, bx, by, -mark, -mark, mark, mark)) return tenths.throughActor;
    const label = half[k]!;
    return (
      (segmentMeetsBox(ax, ay, bx, by, -near, -near, near, near) ? tenths.nearActor : 0) +
      (label > 0 && segmentMeetsBox(ax, ay, bx, by, -label, mark, label, low) ? tenths.throughLabel : 0)
    );
  };
  /** What two ties cost for crossing: more where the angle is sharp. */
  const crosses = (t: number, u: number): number => {
    const [a, b, c, d] = [source[t]!, target[t]!, source[u]!, target[u]!];
    if (c === a || c === b || d === a || d === b) return 0;
    const [ax, bx, cx, dx] = [x[a]!, x[b]!, x[c]!, x[d]!];
    if (ax < bx ? (cx < ax && dx < ax) || (cx > bx && dx > bx) : (cx < bx && dx < bx) || (cx > ax && dx > ax)) return 0;
    const [ay, by, cy, dy] = [y[a]!, y[b]!, y[c]!, y[d]!];
    if (!segmentsCross(ax, ay, bx, by, cx, cy, dx, dy)) return 0;
    const [ux, uy, vx, vy] = [bx - ax, by - ay, dx - cx, dy - cy];
    const area = ux * vy - uy * vx;
    // The square of the sine of the angle between them: 1 at a right angle.
    const sine = (area * area) / ((ux * ux + uy * uy) * (vx * vx + vy * vy));
    return tenths.crossing + (sine < 0.25 ? 2 * acute : sine < 0.67 ? acute : 0);
  };

  // What is known of the present seats: what ties that cross cost, what each tie costs at each actor, and the sums of both by tie
  // and by actor.
  const crossing = new Uint8Array(counted ? m * m : 0);
  const met = new Uint8Array(m * n);
  const crossingsOf = new Int32Array(m);
  const metBy = new Int32Array(m);
  const metAt = new Int32Array(n);
  for (let t = 0; t < m; t++) {
    for (let u = 0; u < (counted ? t : 0); u++) {
      const value = crosses(t, u);
      if (value === 0) continue;
      crossing[t * m + u] = value;
      crossing[u * m + t] = value;
      crossingsOf[t]! += value;
      crossingsOf[u]! += value;
    }
    for (let k = 0; k < n; k++) {
      const value = through(t, k);
      met[t * n + k] = value;
      metBy[t]! += value;
      metAt[k]! += value;
    }
  }

  // The move last asked about: its ties, and the same facts with it made.
  let mine: readonly number[] = [];
  let moved: readonly number[] = [];
  const isMine = new Uint8Array(m);
  const most = Math.max(0, ...tiesOf.map((list) => list.length)) * 2;
  const newCrossing = new Uint8Array(counted ? most * m : 0);
  const newMet = new Uint8Array(most * n);
  const newMetAt = new Uint8Array(2 * m);

  const stressRise = (i: number, oldX: number, oldY: number, except: number): number => {
    let sum = 0;
    for (let k = 0; k < n; k++) {
      if (k === i || k === except) continue;
      const d = distances[i * n + k]!;
      const dx = x[i]! - x[k]!;
      const dy = y[i]! - y[k]!;
      const now = Math.sqrt(dx * dx + dy * dy) / step - d;
      const ex = oldX - x[k]!;
      const ey = oldY - y[k]!;
      const before = Math.sqrt(ex * ex + ey * ey) / step - d;
      sum += (now * now - before * before) / (d * d);
    }
    return sum * stressWeight;
  };

  const rise = (movers: readonly number[], oldX: readonly number[], oldY: readonly number[], limit: number): number => {
    for (const t of mine) isMine[t] = 0;
    moved = movers;
    const [i, j = -1] = movers as [number, number?];
    mine = j < 0 ? tiesOf[i]! : [...tiesOf[i]!, ...tiesOf[j]!.filter((t) => source[t] !== i && target[t] !== i)];
    for (const t of mine) isMine[t] = 1;
    // Two that change places change nothing between themselves; their distances to others count apart.
    let sum = stressRise(i, oldX[0]!, oldY[0]!, j);
    if (j >= 0) sum += stressRise(j, oldX[1]!, oldY[1]!, i);
    let before = 0;
    for (const t of mine) before += crossingsOf[t]! + metBy[t]!;
    for (const k of movers) {
      before += metAt[k]!;
      for (const t of mine) before -= met[t * n + k]!;
    }
    if (j >= 0 && counted) {
      for (const t of tiesOf[i]!) for (const u of tiesOf[j]!) before -= crossing[t * m + u]!;
    }
    const room = (limit - sum) * 10 + before;
    let after = 0;
    for (const [place, t] of mine.entries()) {
      for (let k = 0; k < n; k++) {
        const value = through(t, k);
        newMet[place * n + k] = value;
        after += value;
      }
      for (let u = 0; u < compared; u++) {
        const value = crosses(t, u);
        newCrossing[place * m + u] = value;
        if (value > 0 && (isMine[u] === 0 || u < t)) after += value;
      }
      if (after > room) return Infinity;
    }
    for (const [place, k] of movers.entries()) {
      for (let u = 0; u < m; u++) {
        if (isMine[u] === 1) continue;
        const value = through(u, k);
        newMetAt[place * m + u] = value;
        after += value;
      }
    }
    return sum + (after - before) / 10;
  };

  const keep = (): void => {
    for (const [place, t] of mine.entries()) {
      for (let u = 0; u < compared; u++) {
        const change = newCrossing[place * m + u]! - crossing[t * m + u]!;
        if (change === 0) continue;
        crossing[t * m + u]! += change;
        crossing[u * m + t]! += change;
        crossingsOf[t]! += change;
        crossingsOf[u]! += change;
      }
      for (let k = 0; k < n; k++) {
        const change = newMet[place * n + k]! - met[t * n + k]!;
        met[t * n + k]! += change;
        metBy[t]! += change;
        metAt[k]! += change;
      }
    }
    for (const [place, k] of moved.entries()) {
      for (let u = 0; u < m; u++) {
        if (isMine[u] === 1) continue;
        const change = newMetAt[place * m + u]! - met[u * n + k]!;
        met[u * n + k]! += change;
        metBy[u]! += change;
        metAt[k]! += change;
      }
    }
  };

  return {
    rise,
    keep,
    work: 2 + (4 * m * (counted ? m : 0)) / n + 4 * m + 2 * m + 2 * n,
  };
}
