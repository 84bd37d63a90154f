import type { TieMeasure } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { separationOf } from '../measures/shared/separation-of.js';
import { showResult } from '../measures/shared/show-result.js';

/**
 * Whether a tie is the only way between its two ends: without it the network falls into more parts.
 *
 * e is a bridge ⇔ c(G − e) = c(G) + 1,  c = number of parts
 *
 * This is the graph theorist's bridge, not the bridging tie of social capital. Direction is ignored, and parallel ties
 * count once.
 *
 * @param network - A network (its default view) or a view.
 * @returns One row per tie of the view, in the view's order; never `null`.
 * @remarks O(n + m), once per view.
 * @see Tarjan (1974), A note on finding the bridges of a graph, https://doi.org/10.1016/0020-0190(74)90003-9
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'mosque', target: 'director' }, { source: 'director', target: 'trust' }] });
 * tieIsBridge(net).values[0]; // => { source: 'director', target: 'mosque', value: true }
 * ```
 */
export function tieIsBridge(network: SocialNetwork | View): TieMeasure<'bridge', boolean> {
  const view = asView(network);
  const { bridge, parent } = separationOf(view);
  const isBridge = (a: number, b: number): boolean =>
    (parent[a] === b && bridge[a] === 1) || (parent[b] === a && bridge[b] === 1);
  return showResult(
    {
      kind: 'mark',
      level: 'tie',
      name: 'bridge',
      options: { view: view.options },
      values: view.ties.map(({ source, target }) => ({
        source: view.ids[source]!,
        target: view.ids[target]!,
        value: isBridge(source, target),
      })),
    },
    view,
  );
}
