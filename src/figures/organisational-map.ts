import { formatCount } from '../kernel/format.js';
import { inRange, oneOf, resolveOptions } from '../kernel/options.js';
import { type RunOptions, runSlices } from '../kernel/run-slices.js';
import { layoutMap } from '../layout/layout-map.js';
import type { MapLayout } from '../layout/layout-types.js';
import { type MapQuality, mapQuality } from '../layout/quality.js';
import type { SocialNetwork } from '../model/network.js';
import { printId } from '../model/print-id.js';
import { actorIsCutpoint } from '../risk/actor-is-cutpoint.js';
import { type Arrangement, arrangements } from '../scene/arrangement.js';
import type { LiveMap } from '../scene/live-map.js';
import { liveScene } from '../scene/live-scene.js';
import { mapArea, mapScene } from '../scene/map-scene.js';
import { mapCaption } from '../scene/map-caption.js';
import { mapTies, type PlannedTie } from '../scene/map-ties.js';
import { placeWords } from '../scene/place-words.js';
import { planMap, type MapPlan } from '../scene/plan-map.js';
import { type Theme, themed, themes } from '../scene/theme.js';
import { actorIndex } from '../view/actor-index.js';
import { asView } from '../view/as-view.js';
import { lazily } from '../view/lazily.js';
import type { View } from '../view/view.js';
import { figure, type Figure, type FigureRow } from './figure.js';

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

type Resolved = { readonly [K in keyof OrganisationalMapOptions]-?: OrganisationalMapOptions[K] } & {
  readonly seed: number;
  readonly effort: number;
  readonly width: number;
  readonly focal: string | null;
  readonly title: string;
  readonly arrangement: Arrangement;
  readonly theme: Theme;
};

function rowsOf(plan: MapPlan, ties: readonly PlannedTie[], layout: MapLayout, id: (i: number) => string): FigureRow[] {
  const { view } = plan;
  const actors = view.actors.map((actor, i) => ({
    mark: 'actor',
    id: id(i),
    label: plan.names[i]!,
    sector: view.sectors[view.sectorOf[i]!] ?? null,
    kind: actor.kind,
    power: actor.power ?? null,
    cutpoint: plan.cutpoints.has(i),
    x: Math.round(layout.x[i]! * 1000) / 1000,
    y: Math.round(layout.y[i]! * 1000) / 1000,
  }));
  const drawn = ties.map(({ source, target, type, tie }) => ({
    mark: 'tie',
    source: id(source),
    target: id(target),
    type: type === 'unclassifiable' ? null : type,
    basis: tie?.basis ?? null,
    directed: tie?.directed ?? false,
  }));
  return [...actors, ...drawn];
}

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
  const view = asView(input);
  const { about } = view;
  const chosen = resolveOptions<Resolved>('organisationalMap', options, {
    seed: 1,
    effort: 1,
    width: 1240,
    focal: about.focal !== undefined && view.indexOf.has(about.focal) ? about.focal : null,
    title: about.title ?? 'Organisational map',
    arrangement: 'tiers',
    theme: 'auto',
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  const theme = oneOf('organisationalMap', 'theme', chosen.theme, themes);
  const arrangement = oneOf('organisationalMap', 'arrangement', chosen.arrangement, arrangements);
  inRange('organisationalMap', 'seed', chosen.seed, -(2 ** 31), 2 ** 31);
  inRange('organisationalMap', 'effort', chosen.effort, 0, 1000);
  inRange('organisationalMap', 'width', chosen.width, 320, 10_000);
  const focal = chosen.focal === null ? -1 : actorIndex(view, chosen.focal, 'organisationalMap');

  const marked = actorIsCutpoint(view).values;
  const cutpoints = new Set(view.ids.flatMap((id, i) => (marked.get(id) === true ? [i] : [])));
  const plan = planMap(view, focal, cutpoints, chosen.width, arrangement);
  const ties = mapTies(view);
  const by = view.options.by;
  const place = placeWords(plan).short;
  const what =
    about.title !== undefined && chosen.title === about.title
      ? 'Organisational map: who is tied to whom.'
      : 'Who is tied to whom.';
  const subtitle = `${what} ${place} Shape and colour: ${by}.`;
  const caption = mapCaption(plan, ties, chosen.seed);
  const words = { title: chosen.title, subtitle, caption };
  const area = mapArea(plan, ties, words, chosen.width);
  const search = { seed: chosen.seed, effort: chosen.effort, parts: plan.parts?.count ?? 0 };
  const work = layoutMap(plan.nodes, ties, plan.tiers?.names.length ?? 1, area, search);
  const layout = await runSlices('organisationalMap', work, chosen);

  const idOf = (i: number): string => printId(view.actors[i]!, view);
  const most = view.ids.map((_, i) => i).sort((a, b) => degree(view, b) - degree(view, a) || a - b);
  const busiest = most.slice(0, 3).filter((i) => degree(view, i) > 0);
  const busy = busiest.map((i) => `${plan.names[i]!} (${formatCount(degree(view, i), 'tie')})`).join(', ');
  const description = `${subtitle} ${busy ? `Most ties: ${busy}. ` : ''}${caption}`;
  const scene = mapScene(plan, ties, layout, { ...words, description }, chosen.width, idOf);
  const drawn = figure(themed(scene, theme), caption, rowsOf(plan, ties, layout, idOf));
  const live = lazily(() => liveScene(plan, ties, layout, area, { scene: drawn.scene, caption: drawn.caption }, idOf));
  return Object.freeze({ ...drawn, quality: () => mapQuality(plan.nodes, ties, layout), live });
}

const degree = (view: View, i: number): number => view.weak.offsets[i + 1]! - view.weak.offsets[i]!;
