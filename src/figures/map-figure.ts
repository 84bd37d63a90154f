import type { RunOptions } from '../kernel/run-slices.js';
import type { MapQuality } from '../layout/quality.js';
import type { Arrangement } from '../scene/arrangement.js';
import type { LiveMap } from '../scene/live-map.js';
import type { Theme } from '../scene/theme.js';
import type { Figure } from './figure.js';

/** Options for {@link organisationalMap}. */
export interface OrganisationalMapOptions extends RunOptions {
  /** Seed of the layout: the same seed gives the same bytes. @defaultValue 1 */
  readonly seed?: number | undefined;
  /** How long the layout searches, as a multiple of the usual. @defaultValue 1 */
  readonly effort?: number | undefined;
  /** Width of the page in px: 1240 prints as A4 landscape, 850 as portrait, 380 as a column. @defaultValue 1240 */
  readonly width?: number | undefined;
  /** Id of the actor drawn larger with a double ring; `null` for none. @defaultValue `about.focal`, where it is in the view */
  readonly focal?: string | null | undefined;
  /** Title above the map. @defaultValue the workshop's title */
  readonly title?: string | undefined;
  /**
   * What place means: `tiers`, height is power (nothing where none is recorded); `sectors`, each sector has a part of the page
   * round the middle, where `about.hub` stands, else the focal actor, else nobody; `free`, nothing. @defaultValue 'tiers'
   */
  readonly arrangement?: Arrangement | undefined;
  /** `light`, `dark`, `print` (greys only), or `auto`: light, and dark on screens that ask for it. @defaultValue 'auto' */
  readonly theme?: Theme | undefined;
}

/** An organisational map, which can say how well it may be read. */
export interface MapFigure extends Figure {
  /** Crossings, overlaps, ties through labels and more, measured on what is drawn. */
  quality(): MapQuality;
  /** The map as plain JSON for a reader to search, filter and take actors away from: see `mountMap`. Made when first asked for. */
  live(): LiveMap;
}
