import { formatCount } from '../kernel/format.js';
import type { AfterLoss } from '../risk/after-loss.js';
import { mapCaption } from './map-caption.js';
import type { PlannedTie } from './map-ties.js';
import type { MapPlan } from './plan-map.js';

/** Most cut-off actors listed by name. */
const mostListed = 12;

/** Everything said round the pair of drawings. */
export interface PairWords {
  readonly title: string;
  /** Above the first drawing. */
  readonly now: string;
  /** Above the second. */
  readonly without: string;
  readonly caption: string;
}

const join = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/**
 * The words of a what-if pair: counts above each drawing; below, what was taken away, who is cut off, that nobody takes
 * over the ties, and everything a map's caption says.
 *
 * @param plan - What is drawn.
 * @param ties - Ties as drawn.
 * @param gone - Indices of the actors that leave.
 * @param loss - What their loss does.
 * @param seed - Seed of the layout.
 * @returns The words.
 */
export function pairWords(
  plan: MapPlan,
  ties: readonly PlannedTie[],
  gone: readonly number[],
  loss: AfterLoss,
  seed: number,
): PairWords {
  const { view, names, nodes } = plan;
  const { cutOff, lostTies, piecesBefore, piecesAfter, sizes, cutpointsBefore } = loss;
  const who = gone.length > 3 ? formatCount(gone.length, 'actor') : join(gone.map((i) => names[i]!));
  const count = (list: readonly number[]): string => `${formatCount(list.length, 'actor')} cut off`;
  const rest = view.ties.length - lostTies.size;
  const listed = cutOff.slice(0, mostListed).map((i) => names[i]!);
  const more = cutOff.length - listed.length;
  const parts = [
    `A what-if on the ties drawn: the second drawing takes away ${who} with ${formatCount(lostTies.size, 'tie')} and assumes nobody takes over the ties.`,
    cutOff.length > 0
      ? `Cut off from the largest part: ${join(more > 0 ? [...listed, `${more} more`] : listed)}.`
      : 'Nobody is cut off from the largest part.',
  ];
  if (sizes.length > 1) parts.push(`What hung together with ${who} falls into parts of ${join(sizes.map(String))}.`);
  parts.push('Both drawings have the same places.');
  if (nodes.some(({ labels }) => labels[0].lines.length === 0)) {
    parts.push('Only key actors are named, in letters that can be read in print.');
  }
  return {
    title: `What if ${who} left?`,
    now: `Now: ${formatCount(view.ties.length, 'tie')}, ${formatCount(piecesBefore, 'piece')}, ${formatCount(cutpointsBefore.size, 'cutpoint')}`,
    without: `Without ${who}: ${formatCount(rest, 'tie')} (−${lostTies.size}), ${formatCount(piecesAfter, 'piece')}, ${count(cutOff)}`,
    caption: `${parts.join(' ')} ${mapCaption(plan, ties, seed)}`,
  };
}
