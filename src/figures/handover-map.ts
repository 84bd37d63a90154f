import { formatCount } from '../kernel/format.js';
import type { SocialNetwork } from '../model/network.js';
import { handoverPlan } from '../risk/handover-plan.js';
import { actorIndex } from '../view/actor-index.js';
import { asView } from '../view/as-view.js';
import { changeView } from '../view/change-view.js';
import type { View } from '../view/view.js';
import { drawMap } from './draw-map.js';
import type { Figure } from './figure.js';
import type { OrganisationalMapOptions } from './map-figure.js';

/** Options for {@link handoverMap}: those of the organisational map but `focal`. */
export type HandoverMapOptions = Omit<OrganisationalMapOptions, 'focal'>;

/**
 * Draws the handover plan on the map: the network without one actor, and the introductions of plan A that would hold it
 * together, each thick, dashed and numbered, with its names in the caption.
 *
 * @param input - A network, meaning its default view, or a view.
 * @param focal - Id of the actor who would leave.
 * @param options - As {@link organisationalMap}.
 * @returns A promise of the figure; `data()` holds the map's rows, and one row of the mark `introduction` per new tie.
 * @throws {SocialCapitalError} `unknown-actor` when the network has no such actor; `bad-option`; `aborted`.
 * @example
 * ```ts
 * const star = network({ ties: ['a', 'b'].map((target) => ({ source: 'hub', target })) });
 * const map = await handoverMap(star, 'hub');
 * map.data().filter((row) => row['mark'] === 'introduction').map((row) => [row['source'], row['target']]); // => [['a', 'b']]
 * ```
 */
export async function handoverMap(
  input: SocialNetwork | View,
  focal: string,
  options: HandoverMapOptions = {},
): Promise<Figure> {
  const view = asView(input);
  const index = actorIndex(view, focal, 'handoverMap');
  const { introductions } = handoverPlan(view, focal);
  const plan = (introductions ?? []).map(({ a, b }) => ({
    source: view.indexOf.get(a)!,
    target: view.indexOf.get(b)!,
  }));
  const without = index < 0 ? [] : [index];
  const after = changeView(view, { without });
  const made = changeView(view, { without, ties: plan });
  const name = (v: number): string => view.printed.get(view.ids[v]!) ?? view.ids[v]!;
  const leaver = index < 0 ? focal : name(index);
  const title = options.title ?? `If ${leaver} left: introductions to make before`;
  const listed = plan.map(({ source, target }, i) => `${i + 1} ${name(source)} with ${name(target)}`).join('; ');
  const words =
    plan.length === 0
      ? `Without ${leaver} its contacts hold together as drawn: no introduction is needed for that.`
      : `Green, dashed and numbered: ${formatCount(plan.length, 'introduction')} to make, which would hold the parts together without ${leaver}: ${listed}. ${plan.length === 1 ? 'Nobody reported it, and it is' : 'Nobody reported them, and they are'} not counted among the ties.`;
  const placed = (introductions ?? []).map(({ a, b }) => ({
    source: after.indexOf.get(a)!,
    target: after.indexOf.get(b)!,
  }));
  return drawMap(
    'handoverMap',
    after,
    { ...options, title, focal: null },
    { name: 'handover-map', introductions: placed, made, words },
  );
}
