import { formatCount } from '../kernel/format.js';
import { xmlText } from '../kernel/xml-text.js';
import { inRange, oneOf, resolveOptions } from '../kernel/options.js';
import { runSlices } from '../kernel/run-slices.js';
import { layoutMap } from '../layout/layout-map.js';
import type { LayoutTie, MapLayout } from '../layout/layout-types.js';
import { mapQuality } from '../layout/quality.js';
import { printId } from '../model/print-id.js';
import { actorIsCutpoint } from '../risk/actor-is-cutpoint.js';
import { type Arrangement, arrangements } from '../scene/arrangement.js';
import { liveScene } from '../scene/live-scene.js';
import { mapArea, mapScene } from '../scene/map-scene.js';
import { mapCaption } from '../scene/map-caption.js';
import { mapTies, type PlannedTie } from '../scene/map-ties.js';
import { placeWords } from '../scene/place-words.js';
import { planMap, type MapPlan } from '../scene/plan-map.js';
import { type Theme, themed, themes } from '../scene/theme.js';
import { actorIndex } from '../view/actor-index.js';
import { lazily } from '../view/lazily.js';
import type { View } from '../view/view.js';
import { figure, type FigureRow } from './figure.js';
import type { MapFigure, OrganisationalMapOptions } from './map-figure.js';

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
  const drawn = ties.map(({ source, target, type, tie, number }) =>
    number !== undefined
      ? { mark: 'introduction', id: number, source: id(source), target: id(target) }
      : {
          mark: 'tie',
          source: id(source),
          target: id(target),
          type: type === 'unclassifiable' ? null : type,
          basis: tie?.basis ?? null,
          directed: tie?.directed ?? false,
        },
  );
  return [...actors, ...drawn];
}

/** Introductions to draw on a map, which nobody reported. */
export interface Introductions {
  /** Name of the figure. */
  readonly name: string;
  readonly introductions: readonly LayoutTie[];
  /** The view with the introductions made: its cutpoints are marked. */
  readonly made: View;
  /** What the caption says of them, before everything else. */
  readonly words: string;
}

/**
 * The organisational map, as it is or with introductions to make.
 *
 * @param caller - The public function that errors name.
 * @param view - The view.
 * @param options - As {@link organisationalMap}.
 * @param added - Introductions, drawn as ties of their own and not counted among those reported.
 * @returns A promise of the figure.
 */
export async function drawMap(
  caller: string,
  view: View,
  options: OrganisationalMapOptions,
  added?: Introductions,
): Promise<MapFigure> {
  const { about } = view;
  const chosen = resolveOptions<Resolved>(caller, options, {
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
  const theme = oneOf(caller, 'theme', chosen.theme, themes);
  const arrangement = oneOf(caller, 'arrangement', chosen.arrangement, arrangements);
  inRange(caller, 'seed', chosen.seed, -(2 ** 31), 2 ** 31);
  inRange(caller, 'effort', chosen.effort, 0, 1000);
  inRange(caller, 'width', chosen.width, 320, 10_000);
  const focal = chosen.focal === null ? -1 : actorIndex(view, chosen.focal, caller);

  const marked = actorIsCutpoint(added?.made ?? view).values;
  const cutpoints = new Set(view.ids.flatMap((id, i) => (marked.get(id) === true ? [i] : [])));
  const plan = planMap(view, focal, cutpoints, chosen.width, arrangement);
  const ties = mapTies(view, added?.introductions);
  const by = view.options.by;
  const place = placeWords(plan).short;
  const what =
    about.title !== undefined && chosen.title === about.title
      ? 'Organisational map: who is tied to whom.'
      : 'Who is tied to whom.';
  const subtitle = `${what} ${place} Shape and colour: ${by}.`;
  const said = mapCaption(plan, ties, chosen.seed);
  const caption = added ? xmlText(`${added.words} ${said}`).replace(/\s+/gu, ' ') : said;
  const words = { title: chosen.title, subtitle, caption };
  const area = mapArea(plan, ties, words, chosen.width);
  const search = { seed: chosen.seed, effort: chosen.effort, parts: plan.parts?.count ?? 0 };
  const work = layoutMap(plan.nodes, ties, plan.tiers?.names.length ?? 1, area, search);
  const layout = await runSlices(caller, work, chosen);

  const idOf = (i: number): string => printId(view.actors[i]!, view);
  const most = view.ids.map((_, i) => i).sort((a, b) => degree(view, b) - degree(view, a) || a - b);
  const busiest = most.slice(0, 3).filter((i) => degree(view, i) > 0);
  const busy = busiest.map((i) => `${plan.names[i]!} (${formatCount(degree(view, i), 'tie')})`).join(', ');
  const description = `${subtitle} ${busy ? `Most ties: ${busy}. ` : ''}${caption}`;
  const scene = {
    ...mapScene(plan, ties, layout, { ...words, description }, chosen.width, idOf),
    ...(added ? { name: added.name } : {}),
  };
  const drawn = figure(themed(scene, theme), caption, rowsOf(plan, ties, layout, idOf));
  const live = lazily(() => liveScene(plan, ties, layout, area, { scene: drawn.scene, caption: drawn.caption }, idOf));
  return Object.freeze({ ...drawn, quality: () => mapQuality(plan.nodes, ties, layout), live });
}

const degree = (view: View, i: number): number => view.weak.offsets[i + 1]! - view.weak.offsets[i]!;
