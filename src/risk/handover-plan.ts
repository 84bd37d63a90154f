import { changeCsr } from '../kernel/graph/change-csr.js';
import { compareLists, type NewTie } from '../kernel/graph/close-cutpoints.js';
import { components } from '../kernel/graph/components.js';
import { formatCount } from '../kernel/format.js';
import type { ResultOptions } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { actorIndex } from '../view/actor-index.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { type Reluctances, reluctances } from './shared/reluctance.js';

/** Two actors that the focal actor could make known to each other. */
export interface Introduction {
  readonly a: string;
  readonly b: string;
  /** What the new tie does, in a clause without names. */
  readonly why: string;
}

/** Handover plan A: the fewest introductions after which the rest holds together without the focal actor. */
export interface HandoverPlan {
  readonly focal: string;
  readonly options: ResultOptions;
  /** Fewest new ties that do; `null` when the view does not have the focal actor. */
  readonly minimum: number | null;
  /** As many, between contacts of the focal actor who are not tied; in the order of the view. */
  readonly introductions: readonly Introduction[] | null;
  /** Most new ties anybody gains: no plan of this size has fewer. */
  readonly mostPerActor: number | null;
}

/** Contacts of the focal actor, by the part of the rest that they are in; the part with most contacts first. */
interface Sides {
  readonly partOf: Int32Array;
  readonly sizes: readonly number[];
  readonly contacts: readonly (readonly number[])[];
}

function sidesOf(view: View, focal: number): Sides {
  const gone = new Uint8Array(view.n);
  gone[focal] = 1;
  const { of, count } = components(changeCsr(view.weak, [], gone));
  const sizes = Array.from({ length: count }, () => 0);
  of.forEach((part, v) => (sizes[part]! += view.isEnd[v]!));
  const contacts = new Map<number, number[]>();
  for (const v of view.weak.targets.subarray(view.weak.offsets[focal], view.weak.offsets[focal + 1])) {
    contacts.set(of[v]!, [...(contacts.get(of[v]!) ?? []), v]);
  }
  return { partOf: of, sizes, contacts: [...contacts.values()].sort((x, y) => y.length - x.length || x[0]! - y[0]!) };
}

const ordered = (a: number, b: number): NewTie => (a < b ? [a, b] : [b, a]);

/** A tree over the parts in which nobody gains more than `most`, grown from the part with most contacts. */
function grow({ contacts }: Sides, most: number, { ofTie }: Reluctances): NewTie[] {
  const ties: NewTie[] = [];
  const load = new Map<number, number>();
  const inTree = [...(contacts[0] ?? [])];
  for (const side of contacts.slice(1)) {
    let best: { tie: NewTie; cost: readonly number[] } | null = null;
    for (const a of inTree) {
      if ((load.get(a) ?? 0) >= most) continue;
      for (const b of side) {
        const tie = ordered(a, b);
        const cost = [...ofTie(...tie, ties), ...tie];
        if (best === null || compareLists(cost, best.cost) < 0) best = { tie, cost };
      }
    }
    ties.push(best!.tie);
    for (const v of best!.tie) load.set(v, (load.get(v) ?? 0) + 1);
    inTree.push(...side);
  }
  return ties;
}

/** Number of the side each actor is on once the ties have joined some of them. */
function joined(ties: readonly NewTie[], { partOf, contacts }: Sides): (v: number) => number {
  const root = new Map<number, number>(contacts.map((side) => [partOf[side[0]!]!, partOf[side[0]!]!]));
  const find = (part: number): number => {
    const above = root.get(part)!;
    return above === part ? part : find(above);
  };
  for (const [a, b] of ties) root.set(find(partOf[a]!), find(partOf[b]!));
  return (v) => find(partOf[v]!);
}

/** Above this many contacts a plan is not improved by exchanging ties: it would take too long. */
const mostContacts = 60;

/** Exchanges one tie, then two at a time, as long as the plan gets better. */
function improve(plan: readonly NewTie[], sides: Sides, most: number, { ofPlan }: Reluctances): readonly NewTie[] {
  const all = sides.contacts.flat();
  if (all.length > mostContacts) return plan;
  const possible = all.flatMap((a) =>
    all.filter((b) => a < b && sides.partOf[a] !== sides.partOf[b]).map((b): NewTie => [a, b]),
  );
  const isPlan = (ties: readonly NewTie[]): boolean => {
    const side = joined(ties, sides);
    return ofPlan(ties)[2]! <= most && all.every((v) => side(v) === side(all[0]!));
  };
  let best = plan;
  let cost = ofPlan(best);
  for (let changed = true; changed;) {
    changed = false;
    for (const tie of best) {
      const rest = best.filter((other) => other !== tie);
      const side = joined(rest, sides);
      for (const other of possible) {
        const next = [...rest, other];
        if (side(other[0]) === side(other[1]) || ofPlan(next)[2]! > most || compareLists(ofPlan(next), cost) >= 0)
          continue;
        [best, cost, changed] = [next, ofPlan(next), true];
        break;
      }
      if (changed) break;
    }
    if (!changed) {
      // Two ties may swap an end where neither can move alone.
      for (const [i, [a, b]] of best.entries()) {
        for (const [j, [c, d]] of best.entries()) {
          if (j <= i) continue;
          const rest = best.filter((_, k) => k !== i && k !== j);
          const swaps: readonly (readonly NewTie[])[] = [
            [ordered(a, c), ordered(b, d)],
            [ordered(a, d), ordered(b, c)],
          ];
          for (const pair of swaps) {
            if (changed || pair.some(([x, y]) => sides.partOf[x] === sides.partOf[y])) continue;
            const next = [...rest, ...pair];
            if (!isPlan(next) || compareLists(ofPlan(next), cost) >= 0) continue;
            [best, cost, changed] = [next, ofPlan(next), true];
          }
        }
        if (changed) break;
      }
    }
  }
  return best;
}

function whyOf(view: View, [a, b]: NewTie, { partOf, sizes }: Sides): string {
  const size = (v: number): string => formatCount(sizes[partOf[v]!]!, 'actor');
  const [x, y] = [view.sectors[view.sectorOf[a]!], view.sectors[view.sectorOf[b]!]];
  const across = x !== undefined && y !== undefined && x !== y ? `; ${x} with ${y}` : '';
  return `joins a part of ${size(a)} to a part of ${size(b)}${across}`;
}

/**
 * Handover plan A: which contacts of one actor it should introduce to each other now, so that the network holds together
 * when it leaves.
 *
 * Without the actor the network falls into parts; c of them hold a contact of it. The fewest new ties that join them is
 * c − 1, and introductions between unlinked contacts always suffice. Of all plans that small, one is given in which
 * nobody gains more new ties than ⌈2 (c − 1) ÷ contacts⌉, which no plan can undercut; among those, conflicts are avoided
 * first, then different sectors preferred, then stated capacity kept and unwillingness respected, by exchanging ties as
 * long as that helps.
 *
 * @param network - A network (its default view) or a view. Direction is ignored.
 * @param focal - Id of the actor who would leave.
 * @returns The plan; everything `null` when the view does not have the actor.
 * @throws {SocialCapitalError} `unknown-actor` when the network has no such actor.
 * @remarks O(n + m + contacts² · c); above 60 contacts ties are not exchanged.
 * @see Krackhardt and Stern (1988), Informal networks and organizational crises, Social Psychology Quarterly
 *   51(2):123–140, https://doi.org/10.2307/2786835, for why ties across divisions come first
 * @example
 * ```ts
 * const star = network({ ties: ['a', 'b', 'c'].map((target) => ({ source: 'hub', target })) });
 * handoverPlan(star, 'hub').minimum; // => 2
 * handoverPlan(star, 'hub').introductions.map(({ a, b }) => [a, b]); // => [['a', 'b'], ['a', 'c']]
 * ```
 */
export function handoverPlan(network: SocialNetwork | View, focal: string): HandoverPlan {
  const view = asView(network);
  const v = actorIndex(view, focal, 'handoverPlan');
  const options = { view: view.options };
  const id = view.ids[v] ?? focal;
  if (v < 0 || view.absent.includes(id)) {
    return { focal: id, options, minimum: null, introductions: null, mostPerActor: null };
  }
  const sides = sidesOf(view, v);
  const minimum = Math.max(0, sides.contacts.length - 1);
  if (minimum === 0) return { focal: id, options, minimum, introductions: [], mostPerActor: 0 };
  const most = Math.ceil((2 * minimum) / sides.contacts.flat().length);
  const reasons = reluctances(view);
  const ties = [...improve(grow(sides, most, reasons), sides, most, reasons)].sort(
    (x, y) => x[0] - y[0] || x[1] - y[1],
  );
  return {
    focal: id,
    options,
    minimum,
    introductions: ties.map((tie) => ({ a: view.ids[tie[0]]!, b: view.ids[tie[1]]!, why: whyOf(view, tie, sides) })),
    mostPerActor: most,
  };
}
