import type { MapLayout } from '../layout/layout-types.js';
import type { Area } from '../layout/plan-rows.js';
import { labelLanguage } from './label-language.js';
import { labelText } from './label-text.js';
import { liveAbout } from './live-about.js';
import { liveLooks } from './live-looks.js';
import type { LiveActor, LiveFacet, LiveMap, LiveTie } from './live-map.js';
import { liveTies, tieTypeWords } from './live-ties.js';
import type { PlannedTie } from './map-ties.js';
import type { MapPlan } from './plan-map.js';
import { printedWords } from './printed-words.js';
import { roundedMark } from './rounded-mark.js';
import type { Scene } from './scene.js';
import { tieCourse } from './tie-marks.js';
import { tierLines } from './tier-marks.js';

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** Whatever tells actors apart, as facets, and the place of each actor in each; none when it tells nobody apart. */
function actorFacets({ view }: MapPlan): {
  readonly facets: readonly LiveFacet[];
  readonly places: (i: number) => readonly number[];
} {
  const { by } = view.options;
  const present = view.sectors.flatMap((_, s) => (view.sectorOf.includes(s) ? [s] : []));
  if (present.length + (view.sectorOf.includes(-1) ? 1 : 0) < 2) {
    return { facets: [], places: () => [] };
  }
  const facet: LiveFacet = {
    key: 'sector',
    name: by === 'sector' ? 'Sector' : printedWords(by),
    of: 'actor',
    values: present.map((s) => printedWords(view.sectors[s]!)),
    blank: 'not recorded',
  };
  return { facets: [facet], places: (i) => [present.indexOf(view.sectorOf[i]!)] };
}

function actorsOf(plan: MapPlan, ties: readonly PlannedTie[], layout: MapLayout, idOf: (i: number) => string) {
  const { view, names, keys, nodes } = plan;
  const { looks, of } = liveLooks(plan);
  const about = liveAbout(plan, ties);
  const { facets, places } = actorFacets(plan);
  const actors = view.actors.map((_, i): LiveActor => {
    const hasLabel = layout.labels[i]!.shape.lines.length > 0;
    return {
      id: idOf(i),
      name: names[i]!,
      key: keys[i]!,
      x: hundredth(layout.x[i]!),
      y: hundredth(layout.y[i]!),
      radius: hundredth(nodes[i]!.radius),
      looks: of[i]!,
      label: hasLabel ? roundedMark({ ...labelText(plan, layout, i), fill: '#111111' }) : null,
      isEnd: view.isEnd[i] === 1,
      facets: places(i),
      about: about[i]!,
    };
  });
  return { looks, actors, facets };
}

/**
 * Everything an interactive map needs, composed from the same parts as the static one, so that both look alike.
 *
 * @param plan - What is drawn.
 * @param ties - Ties as drawn.
 * @param layout - Where everything stands.
 * @param area - Where the map may be on its page.
 * @param picture - The static map and the words under it.
 * @param idOf - The id an actor is known by, by index: never a name that may not be printed.
 * @returns Plain JSON.
 * @remarks O(n · sectors + rows).
 */
export function liveScene(
  plan: MapPlan,
  ties: readonly PlannedTie[],
  layout: MapLayout,
  area: Area,
  picture: { readonly scene: Scene; readonly caption: string },
  idOf: (index: number) => string,
): LiveMap {
  const { view, tiers, nodes } = plan;
  const { width } = picture.scene;
  const { looks, actors, facets } = actorsOf(plan, ties, layout, idOf);
  const behind = liveTies(view, ties);
  const drawn = ties.map((tie, t): LiveTie => {
    const { straight, curve } = layout.ties[t]!;
    const course = tieCourse({ ...tie, straight, curve }, nodes[tie.source]!.radius, nodes[tie.target]!.radius);
    return {
      source: tie.source,
      target: tie.target,
      type: tieTypeWords[tie.type],
      curve: roundedMark(course.curve),
      straight,
      paint: course.paint,
      heads: course.heads.map(roundedMark),
      carries: tie.tie !== null,
      rows: behind.rows[t]!,
    };
  });
  const bands = layout.strips.map(({ tier, top, bottom }) => ({
    lines: tierLines(tiers?.names[tier] ?? '', width),
    top: hundredth(top),
    bottom: hundredth(bottom),
  }));
  const [left, right] = tiers ? [0, width] : [area.left, area.right];
  const top = hundredth(Math.min(area.top, ...layout.strips.map((strip) => strip.top)));
  return {
    kind: 'live-map',
    ...picture,
    lang: labelLanguage(view.about.language) ?? null,
    directed: view.directed,
    frame: { left, top, right, bottom: hundredth(layout.bottom) },
    bands: tiers ? bands : [],
    looks,
    actors,
    ties: drawn,
    facets: [...behind.facets, ...facets],
  };
}
