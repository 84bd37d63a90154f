import { naturalLog } from '../kernel/natural-log.js';
import type { Random } from '../kernel/random.js';
import type { LayoutNode, LayoutTie } from './layout-types.js';
import type { Area } from './plan-rows.js';
import { seatCosts } from './seat-costs.js';
import { seatRoom, type SeatRule } from './seat-room.js';
import type { Seats } from './seat-actors.js';

/** Elementary steps that effort 1 may take. */
const budget = 9e6;
/** Temperature at the start and at the end, in crossings. */
const hot = 3;
const cold = 0.06;
/** What a sharp angle adds to a crossing, in tenths of one: less where parts of the page leave little choice. */
const acute = { strips: 1, parts: 3 };
/** Times the temperature falls. */
const falls = 40;

/** The factor by which temperature falls: cold / hot after all falls, without `Math.pow`. */
const factor = ((): number => {
  let found = 1;
  for (let k = 1; k <= 60; k++) {
    let product = 1;
    for (let c = 0; c < falls; c++) product *= found - 1 / 2 ** k;
    if (product > cold / hot) found -= 1 / 2 ** k;
  }
  return found;
})();

/**
 * Betters the seats by small seeded changes (simulated annealing): move an actor within its strip, to its contacts or
 * anywhere, swap two actors of a strip. Fewer crossings, fewer ties through actors and labels, and distances that follow the
 * steps between actors count; no mark or label comes to lie on another.
 *
 * @param nodes - Actors.
 * @param ties - Ties.
 * @param rule - Where each tier may stand, and where each actor, where sectors have parts of the page.
 * @param area - Where the map may be.
 * @param distances - n × n steps between actors.
 * @param seats - Where they start; changed in place.
 * @param random - Source of chance.
 * @param effort - Multiple of the usual amount of work.
 * @yields The share of the work done, about every 1/40.
 * @see Davidson and Harel (1996), Drawing graphs nicely using simulated annealing, https://doi.org/10.1145/234535.234538
 */
export function* annealSeats(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  rule: SeatRule,
  area: Area,
  distances: Float64Array,
  seats: Seats,
  random: Random,
  effort: number,
): Generator<number, void> {
  const n = nodes.length;
  if (n < 3 || ties.length === 0) return;
  const { x, y } = seats;
  const costs = seatCosts(nodes, ties, distances, x, y, rule.parts ? acute.parts : acute.strips);
  const room = seatRoom(nodes, rule, area, x, y);
  const contacts: number[][] = nodes.map(() => []);
  for (const { source, target } of ties) {
    contacts[source]!.push(target);
    contacts[target]!.push(source);
  }
  const peers = nodes.map((node, i) =>
    nodes.flatMap((other, j) => (j !== i && other.tier === node.tier && other.part === node.part ? [j] : [])),
  );

  const moves = Math.round(Math.max(200, Math.min(800 * n, budget / costs.work) * effort));
  const chunk = Math.ceil(moves / falls);
  let heat = hot;
  for (let move = 0; move < moves; move++) {
    if (move % chunk === chunk - 1) {
      heat *= factor;
      yield move / moves;
    }
    const i = Math.floor(random() * n);
    const choice = random();
    const limit = -heat * naturalLog(random());
    const [atX, atY] = [x[i]!, y[i]!];
    if (choice < 0.4 && peers[i]!.length > 0) {
      const j = peers[i]![Math.floor(random() * peers[i]!.length)]!;
      const [jx, jy] = [x[j]!, y[j]!];
      [x[i], y[i]] = [room.acrossIn(i, jx), room.downIn(i, jy)];
      [x[j], y[j]] = [room.acrossIn(j, atX), room.downIn(j, atY)];
      if (room.isFree(i) && room.isFree(j) && costs.rise([i, j], [atX, jx], [atY, jy], limit) <= limit) {
        costs.keep();
      } else {
        [x[i], y[i], x[j], y[j]] = [atX, atY, jx, jy];
      }
      continue;
    }
    let [toX, toY] = [atX, atY];
    const across = area.right - area.left;
    const down = room.bottomOf[i]! - room.topOf[i]!;
    if (choice < 0.65) {
      // To its contacts: the middle of theirs, give or take.
      const mine = contacts[i]!;
      if (mine.length > 0) {
        toX = 0;
        for (const k of mine) toX += x[k]!;
        toX /= mine.length;
      }
      toX += (random() - 0.5) * 0.2 * across;
      toY = room.topOf[i]! + random() * down;
    } else if (choice < 0.85) {
      [toX, toY] = rule.parts?.somewhere(i, random) ?? [
        area.left + random() * across,
        room.topOf[i]! + random() * down,
      ];
    } else {
      const size = choice < 0.93 ? 0.15 : 0.05;
      toX += (random() - 0.5) * size * across;
      toY += (random() - 0.5) * 2 * size * (down < 120 ? 120 : down);
    }
    x[i] = room.acrossIn(i, toX);
    y[i] = room.downIn(i, toY);
    if (room.isFree(i) && costs.rise([i], [atX], [atY], limit) <= limit) costs.keep();
    else [x[i], y[i]] = [atX, atY];
  }
  yield 1;
}
