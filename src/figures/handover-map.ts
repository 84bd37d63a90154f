import { oneOf, resolveOptions } from '../kernel/options.js';
import { xmlText } from '../kernel/xml-text.js';
import { formatCount } from '../kernel/format.js';
import type { SocialNetwork } from '../model/network.js';
import { printId } from '../model/print-id.js';
import { handoverPlan } from '../risk/handover-plan.js';
import { markNewTies } from '../scene/mark-new-ties.js';
import { themed, themes } from '../scene/theme.js';
import { actorIndex } from '../view/actor-index.js';
import { asView } from '../view/as-view.js';
import { changeView } from '../view/change-view.js';
import type { View } from '../view/view.js';
import { figure, type Figure } from './figure.js';
import { organisationalMap, type OrganisationalMapOptions } from './organisational-map.js';

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
  const chosen = resolveOptions<HandoverMapOptions>('handoverMap', options, {
    seed: undefined,
    effort: undefined,
    width: undefined,
    title: undefined,
    theme: 'auto',
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  const theme = oneOf('handoverMap', 'theme', chosen.theme, themes);
  const index = actorIndex(view, focal, 'handoverMap');
  const { introductions } = handoverPlan(view, focal);
  const plan = (introductions ?? []).map(({ a, b }) => [view.indexOf.get(a)!, view.indexOf.get(b)!] as const);
  const after = changeView(view, {
    without: index < 0 ? [] : [index],
    ties: plan.map(([source, target]) => ({ source, target })),
  });
  const name = (v: number): string => view.printed.get(view.ids[v]!) ?? view.ids[v]!;
  const idOf = (v: number): string => printId(view.actors[v]!, view);
  const leaver = index < 0 ? focal : name(index);
  const title = chosen.title ?? `If ${leaver} left: introductions to make before`;
  const map = await organisationalMap(after, { ...chosen, title, theme: 'light', focal: null });
  const listed = plan.map(([a, b], i) => `${i + 1} ${name(a)} with ${name(b)}`).join('; ');
  const what =
    plan.length === 0
      ? `Without ${leaver} its contacts hold together as drawn: no introduction is needed for that.`
      : `Green, dashed and numbered: ${formatCount(plan.length, 'introduction')} that would hold the parts together without ${leaver}: ${listed}. Nobody reported them; below they count as concluded by the coder.`;
  const caption = xmlText(`${what} ${map.caption}`).replace(/\s+/gu, ' ');
  const ties = plan.map(([a, b], i) => ({ source: idOf(a), target: idOf(b), name: String(i + 1) }));
  const marked = markNewTies(map.scene, ties, caption);
  const scene = { ...marked, name: 'handover-map', description: xmlText(`${what} ${marked.description}`) };
  const rows = ties.map(({ source, target, name }) => ({ mark: 'introduction', id: name, source, target }));
  return figure(themed(scene, theme), caption, [...map.data(), ...rows]);
}
