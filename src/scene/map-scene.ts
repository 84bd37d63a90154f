import { xmlText } from '../kernel/xml-text.js';
import type { MapLayout } from '../layout/layout-types.js';
import { wrapLabel } from '../layout/wrap-label.js';
import { actorMarks, kindStyle } from './actor-marks.js';
import { labelLanguage } from './label-language.js';
import { mapLegend } from './map-legend.js';
import type { PlannedTie } from './map-ties.js';
import { paragraph } from './paragraph.js';
import { isRightToLeft, type MapPlan } from './plan-map.js';
import type { Mark, Scene, TextMark } from './scene.js';
import { noSector, sectorStyles } from './sector-styles.js';
import { tieMarks } from './tie-marks.js';

/** Words round the map. */
export interface MapWords {
  readonly title: string;
  readonly subtitle: string;
  readonly caption: string;
  readonly description: string;
}

/** White space at the page's edges. */
const pageMargin = 24;
/** Room for the names of tiers, left of the map. */
const gutter = 100;

/**
 * Where the map may be on a page of a given width, below its title.
 *
 * @param plan - What is drawn.
 * @param words - Title and subtitle.
 * @param width - Width of the page.
 * @returns Left, right and upper edge.
 */
export function mapArea(
  plan: MapPlan,
  words: Pick<MapWords, 'title' | 'subtitle'>,
  width: number,
): { left: number; right: number; top: number } {
  const { bottom } = heading(words, width);
  const left = pageMargin + (plan.tiers ? Math.min(gutter, width / 6) : 0);
  return { left, right: width - pageMargin, top: bottom + 8 };
}

function heading(
  words: Pick<MapWords, 'title' | 'subtitle'>,
  width: number,
): { marks: readonly Mark[]; bottom: number } {
  const room = width - 2 * pageMargin;
  const title = paragraph(words.title, 20, room, true);
  const subtitle = paragraph(words.subtitle, 13, room);
  const top = 36;
  const below = top + (title.length - 1) * 25 + 24;
  const common = { type: 'text', x: pageMargin, anchor: 'start' } as const;
  const marks: Mark[] = [
    { ...common, y: top, lines: title, lineHeight: 25, size: 20, bold: true, fill: '#111111', data: { mark: 'title' } },
    { ...common, y: below, lines: subtitle, lineHeight: 17, size: 13, fill: '#444444', data: { mark: 'subtitle' } },
  ];
  return { marks, bottom: below + (subtitle.length - 1) * 17 + 6 };
}

function tierMarks(plan: MapPlan, layout: MapLayout, width: number): readonly Mark[] {
  if (!plan.tiers) return [];
  const { names } = plan.tiers;
  const tinted = layout.strips.filter((_, i) => i % 2 === 0);
  const marks: Mark[] = tinted.map(({ top, bottom }) => ({
    type: 'rect',
    data: { mark: 'tier' },
    x: 0,
    y: top,
    width,
    height: bottom - top,
    fill: '#f4f4f0',
  }));
  for (const { tier, top } of layout.strips) {
    const lines = wrapLabel(names[tier] ?? '', 12, Math.min(gutter, width / 6) - 12, 5, { bold: true });
    const place = { type: 'text', x: pageMargin - 8, y: top + 20, lineHeight: 15, size: 12, anchor: 'start' } as const;
    marks.push({ ...place, lines, bold: true, fill: '#444444', data: { mark: 'tier' } });
  }
  return marks;
}

/** Where one label's text stands within its box. */
function labelText(plan: MapPlan, layout: MapLayout, i: number): TextMark {
  const { shape, anchor, box } = layout.labels[i]!;
  const rightToLeft = isRightToLeft(plan.names[i]!) && plan.keys[i] === 0;
  // Renderers differ in what `start` means from right to left; the middle is the same for all.
  const at: TextMark['anchor'] = rightToLeft ? 'middle' : anchor;
  const x = at === 'start' ? box.left : at === 'end' ? box.right : (box.left + box.right) / 2;
  return {
    type: 'text',
    x,
    y: box.top + plan.fontSize * 0.94,
    lines: shape.lines,
    lineHeight: plan.lineHeight,
    size: plan.fontSize,
    ...(i === plan.focal ? { bold: true } : {}),
    anchor: at,
    ...(rightToLeft ? { rightToLeft } : {}),
  };
}

/** Names that stand beside their numbers below the map, in columns. */
function keyList(plan: MapPlan, top: number, width: number): { mark: Mark; bottom: number } | null {
  const numbered = plan.names.flatMap((name, i) => (plan.keys[i]! > 0 ? [{ name, key: plan.keys[i]! }] : []));
  if (numbered.length === 0) return null;
  const columns = Math.max(1, Math.floor((width - 2 * pageMargin) / 280));
  const column = (width - 2 * pageMargin) / columns;
  const marks: Mark[] = [];
  const edges = Array.from({ length: columns }, () => top);
  const perColumn = Math.ceil(numbered.length / columns);
  numbered.forEach(({ name, key }, k) => {
    const c = Math.floor(k / perColumn);
    const lines = paragraph(name, 11, column - 44);
    const y = edges[c]! + 12;
    const common = { type: 'text', y, lineHeight: 14, size: 11, fill: '#222222' } as const;
    marks.push({ ...common, x: pageMargin + c * column + 26, lines: [String(key)], bold: true, anchor: 'end' });
    marks.push({ ...common, x: pageMargin + c * column + 32, lines, anchor: 'start' });
    edges[c] = y + (lines.length - 1) * 14 + 4;
  });
  return { mark: { type: 'group', data: { mark: 'key' }, marks }, bottom: Math.max(...edges) };
}

/**
 * Puts a laid-out map together as a scene: title, tier strips, ties with white casing, actors, labels with halo, legend,
 * key of numbered names, caption.
 *
 * @param plan - What is drawn.
 * @param ties - Ties as drawn.
 * @param layout - Where everything stands.
 * @param words - Words round the map.
 * @param width - Width of the page.
 * @param idOf - The id a mark carries, by actor index: never a name that may not be printed.
 * @returns The scene.
 */
export function mapScene(
  plan: MapPlan,
  ties: readonly PlannedTie[],
  layout: MapLayout,
  words: MapWords,
  width: number,
  idOf: (index: number) => string,
): Scene {
  const { view } = plan;
  const styles = sectorStyles(view.sectors);
  const tieGroups = ties.map((tie, t) => {
    const { straight, curve } = layout.ties[t]!;
    const [source, target] = [idOf(tie.source), idOf(tie.target)];
    const data = { mark: 'tie', id: `${source}–${target}`, source, target };
    return tieMarks({ ...tie, straight, curve }, plan.nodes[tie.source]!.radius, plan.nodes[tie.target]!.radius, data);
  });
  const actors = view.actors.map((actor, i): Mark => {
    const [x, y] = [layout.x[i]!, layout.y[i]!];
    const style = styles[view.sectorOf[i]!] ?? noSector;
    const rings = plan.rings[i]!.map((ring): Mark => ({
      type: 'circle',
      cx: x,
      cy: y,
      r: ring.r,
      stroke: '#222222',
      strokeWidth: ring.width,
    }));
    const marks = [...rings, ...actorMarks(style, kindStyle(actor.kind), x, y, plan.radii[i]!)];
    return { type: 'group', data: { mark: 'actor', id: idOf(i) }, marks };
  });
  const texts = view.ids.map((_, i) => labelText(plan, layout, i));
  const halos = texts.map((text): Mark => ({ ...text, fill: '#ffffff', stroke: '#ffffff', strokeWidth: 3 }));
  const labels = texts.map((text, i): Mark => ({ ...text, fill: '#111111', data: { mark: 'label', id: idOf(i) } }));
  const lang = labelLanguage(view.about.language);

  const empty: Mark[] =
    view.n > 0
      ? []
      : [
          {
            type: 'text',
            x: width / 2,
            y: layout.bottom + 30,
            lines: ['There are no actors to draw.'],
            lineHeight: 16,
            size: 13,
            anchor: 'middle',
            fill: '#444444',
          },
        ];
  let bottom = layout.bottom + 12 + (view.n > 0 ? 0 : 40);
  const legend = mapLegend(plan, ties, pageMargin, bottom, width - pageMargin);
  bottom = legend.bottom;
  const key = keyList(plan, bottom + 6, width);
  bottom = key?.bottom ?? bottom;
  const caption = paragraph(words.caption, 12, width - 2 * pageMargin);
  const captionTop = bottom + 22;
  const height = Math.ceil(captionTop + (caption.length - 1) * 16 + 18);
  return {
    kind: 'scene',
    name: 'organisational-map',
    width,
    height,
    lang: 'en',
    title: xmlText(words.title),
    description: xmlText(words.description),
    marks: [
      { type: 'rect', x: 0, y: 0, width, height, fill: '#ffffff', data: { mark: 'page' } },
      ...heading(words, width).marks,
      ...tierMarks(plan, layout, width),
      { type: 'group', data: { mark: 'ties' }, marks: tieGroups },
      { type: 'group', data: { mark: 'actors' }, marks: actors },
      { type: 'group', data: { mark: 'halos' }, marks: halos },
      { type: 'group', data: { mark: 'labels' }, ...(lang === undefined ? {} : { lang }), marks: labels },
      ...empty,
      legend.mark,
      ...(key ? [key.mark] : []),
      {
        type: 'text',
        data: { mark: 'caption' },
        x: pageMargin,
        y: captionTop,
        lines: caption,
        lineHeight: 16,
        size: 12,
        anchor: 'start',
        fill: '#444444',
      },
    ],
  };
}
