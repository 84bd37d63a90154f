import { SocialCapitalError } from '../../kernel/error.js';
import { type WeightedPaths, weightedPaths } from '../../kernel/graph/weighted-paths.js';
import type { View } from '../../view/view.js';
import { remember } from './remember.js';

/**
 * What a step along each arc costs when strength counts: one over the strength, since stronger is closer.
 *
 * @param strengths - Strength of each arc.
 * @param ends - Names the two ends of an arc, for the message.
 * @param call - Name of the function called, for the message.
 * @returns Costs, finite and above 0.
 * @throws {SocialCapitalError} `bad-input` naming the tie when a strength is not a finite number above 0, or so small
 *   that its cost is no number.
 */
function costs(strengths: Float64Array, ends: (arc: number) => string, call: string): Float64Array {
  return strengths.map((strength, arc) => {
    const cost = 1 / strength;
    if (strength > 0 && cost > 0 && cost < Infinity) return cost;
    throw new SocialCapitalError(
      'bad-input',
      `${call}: the tie ${ends(arc)} has strength ${strength}; a path by strength needs a finite number above 0. ` +
        `Mend the strength, mark a conflict with sign: -1, or leave out weighted.`,
    );
  });
}

function namesOf(view: View, csr: View['out']): (arc: number) => string {
  return (arc) => {
    let v = 0;
    while (csr.offsets[v + 1]! <= arc) v++;
    return `"${view.ids[v]}" – "${view.ids[csr.targets[arc]!]}"`;
  };
}

const known = remember((): { out?: WeightedPaths; in?: WeightedPaths } => ({}));

/**
 * Shortest paths by strength, with distances from each actor.
 *
 * @param view - The view.
 * @param direction - Whether distances run along the arcs (`out`) or against them.
 * @param call - Name of the function called, for messages.
 * @returns Sums over ordered pairs of ends.
 * @throws {SocialCapitalError} `bad-input` when a strength is not a finite number above 0.
 */
export function pathsByStrength(view: View, direction: 'out' | 'in', call: string): WeightedPaths {
  const side = view.directed ? direction : 'out';
  const memory = known(view);
  const strength = side === 'out' ? view.outStrength : view.inStrength;
  memory[side] ??= weightedPaths(view[side], costs(strength, namesOf(view, view[side]), call), { ends: view.isEnd });
  return memory[side];
}

/**
 * Shortest paths by strength between actors of different groups, by the actor they run through.
 *
 * @param view - The view.
 * @param call - Name of the function called, for messages.
 * @returns Shares per actor, over ordered pairs of ends.
 * @throws {SocialCapitalError} `bad-input` when a strength is not a finite number above 0.
 */
export function crossPathsByStrength(view: View, call: string): Float64Array {
  const price = costs(view.outStrength, namesOf(view, view.out), call);
  return weightedPaths(view.out, price, { ends: view.isEnd, classes: view.sectorOf }).vertices;
}

/**
 * What each arc of the weak view carries of the shortest paths by strength.
 *
 * @param view - The view.
 * @param call - Name of the function called, for messages.
 * @returns Shares per arc of `view.weak`, over ordered pairs of ends.
 * @throws {SocialCapitalError} `bad-input` when a strength is not a finite number above 0.
 */
export function arcsByStrength(view: View, call: string): Float64Array {
  const strength = Float64Array.from(view.weakTie, (tie) => view.ties[tie]!.strength);
  const price = costs(strength, namesOf(view, view.weak), call);
  return weightedPaths(view.weak, price, { ends: view.isEnd, arcs: true }).arcs;
}
