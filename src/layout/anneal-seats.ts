import type { Random } from '../kernel/random.js';
import type { LayoutNode, LayoutTie } from './layout-types.js';
import { cellWidth, lift, type Area, type Row } from './plan-rows.js';
import type { Seats } from './seat-actors.js';
import { segmentMeetsBox } from './segment-meets-box.js';
import { segmentsCross } from './segments-cross.js';

/** What a fault costs, in crossings. */
const cost = { crossing: 1, throughActor: 2.5, nearActor: 1, throughLabel: 0.4, stress: 0.45 };
/** Elementary steps that effort 1 may take. */
const budget = 8e6;
/** Above this many ties crossings are no longer counted: they cannot be read any more. */
const mostCrossed = 500;

/** e^−v for v ≥ 0, near enough for choosing and the same on every machine. */
function decay(v: number): number {
  return 1 / (1 + v + (v * v) / 2 + (v * v * v) / 6);
}

/**
 * Betters the seats by small seeded changes (simulated annealing): move an actor within the rows of its tier, swap two
 * actors of a tier, lift one. Fewer crossings, fewer ties through actors and labels, and distances that follow the steps
 * between actors count; cells never overlap.
 *
 * @param nodes - Actors.
 * @param ties - Ties.
 * @param rows - Rows.
 * @param area - Where the map may be.
 * @param distances - n × n steps between actors.
 * @param seats - Where they start; changed in place.
 * @param random - Source of chance.
 * @param effort - Multiple of the usual amount of work.
 * @yields The share of the work done, about every 1/40.
 */
export function* annealSeats(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  rows: readonly Row[],
  area: Area,
  distances: Float64Array,
  seats: Seats,
  random: Random,
  effort: number,
): Generator<number, void> {
  const n = nodes.length;
  const m = ties.length;
  if (n < 3 || m === 0) return;
  const { x, row, lifted } = seats;
  const cells = nodes.map(cellWidth);
  const y = Float64Array.from(row, (r, i) => rows[r]!.y + lifted[i]! * lift);
  const source = Int32Array.from(ties, (tie) => tie.source);
  const target = Int32Array.from(ties, (tie) => tie.target);
  const tiesOf: number[][] = nodes.map(() => []);
  ties.forEach((tie, t) => {
    tiesOf[tie.source]!.push(t);
    if (tie.target !== tie.source) tiesOf[tie.target]!.push(t);
  });
  const rowsOfTier = nodes.map((node) => rows.flatMap((r, index) => (r.tier === node.tier ? [index] : [])));
  const peers = nodes.map((node, i) => nodes.flatMap((other, j) => (j !== i && other.tier === node.tier ? [j] : [])));

  // One step's length on the page: what fits the present seats best.
  let over = 0;
  let under = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const d = distances[i * n + j]!;
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      over += Math.sqrt(dx * dx + dy * dy) / d;
      under += 1;
    }
  }
  const step = Math.max(60, over / under);
  const stressWeight = (cost.stress * 8) / n;

  // Each actor's surroundings, relative to its middle: mark, near the mark, label below, and all of these.
  const core = Float64Array.from(nodes, ({ radius }) => radius + 3);
  const reach = Float64Array.from(nodes, ({ radius }) => radius + 10);
  const half = Float64Array.from(nodes, ({ labels }) => labels[0].width / 2);
  const foot = Float64Array.from(nodes, ({ radius, labels }) => radius + 3 + labels[0].height);
  const side = Float64Array.from(nodes, (_, k) => Math.max(half[k]!, reach[k]!));

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
    const low = foot[k]!;
    if ((ay < -near && by < -near) || (ay > low && by > low)) return 0;
    const mark = core[k]!;
    if (segmentMeetsBox(ax, ay, bx, by, -mark, -mark, mark, mark)) return cost.throughActor;
    const label = half[k]!;
    return (
      (segmentMeetsBox(ax, ay, bx, by, -near, -near, near, near) ? cost.nearActor : 0) +
      (segmentMeetsBox(ax, ay, bx, by, -label, mark, label, low) ? cost.throughLabel : 0)
    );
  };

  const touched = new Uint8Array(m);
  /** What the ties and distances of actor i (and j, unless −1) cost now. */
  const energy = (i: number, j: number): number => {
    let sum = 0;
    const mine = j < 0 ? tiesOf[i]! : [...tiesOf[i]!, ...tiesOf[j]!.filter((t) => source[t] !== i && target[t] !== i)];
    for (const t of mine) touched[t] = 1;
    for (const t of mine) {
      const a = source[t]!;
      const b = target[t]!;
      const ax = x[a]!;
      const ay = y[a]!;
      const bx = x[b]!;
      const by = y[b]!;
      const left = ax < bx ? ax : bx;
      const right = ax < bx ? bx : ax;
      if (m <= mostCrossed) {
        for (let u = 0; u < m; u++) {
          if (touched[u] === 1 && u <= t) continue;
          const c = source[u]!;
          const d = target[u]!;
          if (c === a || c === b || d === a || d === b) continue;
          const cx = x[c]!;
          const dx = x[d]!;
          if ((cx < left && dx < left) || (cx > right && dx > right)) continue;
          if (segmentsCross(ax, ay, bx, by, cx, y[c]!, dx, y[d]!)) sum += cost.crossing;
        }
      }
      for (let k = 0; k < n; k++) sum += through(t, k);
    }
    for (let u = 0; u < m; u++) {
      if (touched[u] === 1) continue;
      sum += through(u, i);
      if (j >= 0) sum += through(u, j);
    }
    for (const t of mine) touched[t] = 0;
    for (const end of j < 0 ? [i] : [i, j]) {
      for (let k = 0; k < n; k++) {
        if (k === end || (end === j && k === i)) continue;
        const d = distances[end * n + k]!;
        const dx = x[end]! - x[k]!;
        const dy = y[end]! - y[k]!;
        const off = Math.sqrt(dx * dx + dy * dy) / step - d;
        sum += (stressWeight * off * off) / (d * d);
      }
    }
    return sum;
  };

  const fits = (i: number, r: number, at: number, except: number): boolean => {
    const half = cells[i]! / 2;
    if (at - half < area.left - 1e-6 || at + half > area.right + 1e-6) return false;
    for (let k = 0; k < n; k++) {
      if (k === i || k === except || row[k] !== r) continue;
      const apart = x[k]! - at;
      if ((apart < 0 ? -apart : apart) < half + cells[k]! / 2 - 1e-6) return false;
    }
    return true;
  };
  const put = (i: number, r: number, at: number, up: number): void => {
    row[i] = r;
    x[i] = at;
    lifted[i] = up;
    y[i] = rows[r]!.y + up * lift;
  };

  const perMove = 2 + (4 * m * (m <= mostCrossed ? m : 0)) / n + 4 * m + 2 * m + 2 * n;
  const moves = Math.round(Math.max(200, Math.min(600 * n, budget / perMove) * effort));
  const chunk = Math.ceil(moves / 40);
  const hot = 3;
  const cold = 0.06;
  // A geometric fall of temperature without Math.pow: the same factor per chunk.
  let factor = 1;
  for (let k = 0; k < 60; k++) {
    let product = 1;
    for (let c = 0; c < 40; c++) product *= factor - 0.5 / 2 ** k;
    if (product > cold / hot) factor -= 0.5 / 2 ** k;
  }
  let heat = hot;
  for (let move = 0; move < moves; move++) {
    if (move % chunk === chunk - 1) {
      heat *= factor;
      yield move / moves;
    }
    const i = Math.floor(random() * n);
    const choice = random();
    const r = row[i]!;
    const at = x[i]!;
    const up = lifted[i]!;
    if (choice < 0.45 && peers[i]!.length > 0) {
      const j = peers[i]![Math.floor(random() * peers[i]!.length)]!;
      const [rj, atJ, upJ] = [row[j]!, x[j]!, lifted[j]!];
      const clamp = (k: number, v: number): number =>
        Math.min(area.right - cells[k]! / 2, Math.max(area.left + cells[k]! / 2, v));
      const toI = clamp(i, atJ);
      const toJ = clamp(j, at);
      if (!fits(i, rj, toI, j) || !fits(j, r, toJ, i)) continue;
      if (r === rj && Math.abs(toI - toJ) < (cells[i]! + cells[j]!) / 2 - 1e-6) continue;
      const before = energy(i, j);
      put(i, rj, toI, upJ);
      put(j, r, toJ, up);
      const worse = energy(i, j) - before;
      if (worse > 0 && random() >= decay(worse / heat)) {
        put(i, r, at, up);
        put(j, rj, atJ, upJ);
      }
      continue;
    }
    let toRow = r;
    let to = at;
    let toUp = up;
    if (choice < 0.55) {
      // To its contacts: the middle of theirs, give or take.
      toRow = rowsOfTier[i]![Math.floor(random() * rowsOfTier[i]!.length)]!;
      let sum = 0;
      for (const t of tiesOf[i]!) sum += x[source[t] === i ? target[t]! : source[t]!]!;
      const mine = tiesOf[i]!.length;
      to = (mine > 0 ? sum / mine : at) + (random() - 0.5) * 200;
    } else if (choice < 0.7) {
      toRow = rowsOfTier[i]![Math.floor(random() * rowsOfTier[i]!.length)]!;
      to = area.left + cells[i]! / 2 + random() * (area.right - area.left - cells[i]!);
    } else if (choice < 0.9) {
      to = at + (random() - 0.5) * 160;
    } else {
      toUp = Math.floor(random() * 3) - 1;
    }
    if (!fits(i, toRow, to, -1)) continue;
    const before = energy(i, -1);
    put(i, toRow, to, toUp);
    const worse = energy(i, -1) - before;
    if (worse > 0 && random() >= decay(worse / heat)) put(i, r, at, up);
  }
  yield 1;
}
