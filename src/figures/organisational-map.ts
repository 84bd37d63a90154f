import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { drawMap } from './draw-map.js';
import type { MapFigure, OrganisationalMapOptions } from './map-figure.js';

/**
 * Draws who is tied to whom: rows are tiers of power (where none is recorded, place means nothing), shape and colour the
 * sector, inner lines the kind of actor, the line of a tie its type. When asked, sectors get parts of the page instead. Every label stands clear of labels and marks; the
 * caption says what is drawn, on what basis, and what is missing. Central place is never given to anyone on purpose.
 *
 * @param input - A network, meaning its default view, or a view.
 * @param options - Defaults: seed 1, effort 1, width 1240, focal and title as the workshop says.
 * @returns The figure: scene, caption, rows, `toSVG()`, `toElement(document)`, `quality()`, `live()`.
 * @throws {SocialCapitalError} `bad-option` on an option that does not exist or is out of range; `unknown-actor` when
 *   `focal` is not in the view; `aborted` when the signal fires.
 * @remarks Some 0.3 s for 40 actors. Work is bounded by `effort`, never by the clock.
 * @example
 * ```ts
 * const map = await organisationalMap(network({ ties: [{ source: 'a', target: 'b' }] }));
 * map.scene.width; // => 1240
 * map.toSVG().startsWith('<svg'); // => true
 * map.quality().crossings; // => 0
 * map.live().actors.map(({ name }) => name); // => ['a', 'b']
 * ```
 */
export async function organisationalMap(
  input: SocialNetwork | View,
  options: OrganisationalMapOptions = {},
): Promise<MapFigure> {
  return drawMap('organisationalMap', asView(input), options);
}
