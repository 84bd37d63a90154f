import type { Area } from '../layout/plan-rows.js';
import type { MapLayout } from '../layout/layout-types.js';
import type { AfterLoss } from '../risk/after-loss.js';
import { dividerMarks } from './divider-marks.js';
import { actorGroup } from './actor-group.js';
import { hollowMark } from './actor-marks.js';
import { labelMarks } from './label-marks.js';
import type { LegendGroup } from './map-legend.js';
import type { PlannedTie } from './map-ties.js';
import { footer } from './footer.js';
import { ghostMark } from './ghost-mark.js';
import { heading, pageMargin, type PageWords, printableHeight } from './page.js';
import { paragraph } from './paragraph.js';
import type { MapPlan } from './plan-map.js';
import type { Mark, Paint, Scene } from './scene.js';
import { shiftLayout } from './shift-layout.js';
import { tieGroup } from './tie-group.js';
import { tierGutter, tierMarks } from './tier-marks.js';
import { pageScene } from './page-scene.js';

/** White space between the two drawings. */
const gap = 28;
/** Pages narrower than this have one drawing below the other. */
const narrow = 900;
const countSize = 13;

/** Words of the pair: round it, and above each drawing. */
export interface PairSceneWords extends PageWords {
  readonly now: string;
  readonly without: string;
}

/** Where the first drawing may be, and what the second is apart from it. */
export interface PairArea extends Area {
  /** Whether the drawings stand side by side. */
  readonly beside: boolean;
  /** Baseline of the counts above. */
  readonly counts: number;
}

/**
 * Where the first of two drawings may be on a page.
 *
 * @param plan - What is drawn.
 * @param ties - Ties as drawn.
 * @param loss - What the loss does.
 * @param words - Words round and above the drawings.
 * @param width - Width of the page.
 * @returns The area.
 */
export function pairArea(
  plan: MapPlan,
  ties: readonly PlannedTie[],
  loss: AfterLoss,
  words: PairSceneWords,
  width: number,
): PairArea {
  const { bottom } = heading(words, width);
  const left = pageMargin + (plan.tiers ? tierGutter(width) : 0);
  const beside = width >= narrow;
  const across = width - pageMargin - left;
  const panel = beside ? (across - gap) / 2 : across;
  const lines = [words.now, words.without].map((text) => paragraph(text, countSize, panel, true).length);
  const counts = bottom + 20;
  const top = counts + (Math.max(...lines) - 1) * 17 + 12;
  const { height } = footer(plan, ties, words.caption, 0, width, legendOf(loss));
  const room = printableHeight(width) - height - top;
  return { left, right: left + panel, top, room: beside ? room : (room - top + bottom) / 2, beside, counts };
}

const lost: Paint = { stroke: '#8A8A8A', strokeWidth: 1.2, dash: '0.1 6.5', round: true };

function legendOf(loss: AfterLoss): LegendGroup {
  const line = (x: number, y: number): Mark => ({ type: 'line', x1: x, y1: y, x2: x + 40, y2: y, ...lost });
  const shape = { shape: 'circle', fill: '#ffffff' } as const;
  const entries = [
    { width: 24, label: 'Gone', draw: (x: number, y: number) => [ghostMark(x + 11, y, 9)] },
    { width: 46, label: 'Lost tie', draw: (x: number, y: number) => [line(x, y)] },
    {
      width: 20,
      label: 'Cut off from the largest part (hollow, thick outline)',
      draw: (x: number, y: number) => [hollowMark(shape, x + 10, y, 7)],
    },
  ];
  const present = [true, loss.lostTies.size > 0, loss.cutOff.length > 0];
  return ['Second drawing', entries.filter((_, i) => present[i])];
}

/**
 * Puts a laid-out map on a page twice, with the same places: as it is, and without some actors.
 *
 * @param plan - What is drawn; its rings are the union of both drawings'.
 * @param rings - Rings by actor index, in the first and in the second drawing.
 * @param ties - Ties as drawn.
 * @param layout - Where everything stands in the first drawing.
 * @param area - As given by `pairArea`.
 * @param gone - Indices of the actors that leave.
 * @param loss - What their loss does.
 * @param words - Words round and above the drawings.
 * @param width - Width of the page.
 * @param idOf - The id a mark carries, by actor index.
 * @returns The scene.
 */
export function pairScene(
  plan: MapPlan,
  rings: readonly [now: MapPlan['rings'], without: MapPlan['rings']],
  ties: readonly PlannedTie[],
  layout: MapLayout,
  area: PairArea,
  gone: readonly number[],
  loss: AfterLoss,
  words: PairSceneWords,
  width: number,
  idOf: (index: number) => string,
): Scene {
  const { view } = plan;
  const panel = area.right - area.left;
  const dx = area.beside ? panel + gap : 0;
  const dy = area.beside ? 0 : layout.bottom - area.counts + 26;
  const second = shiftLayout(layout, dx, dy);
  const strips = (where: MapLayout): readonly Mark[] =>
    plan.tiers ? tierMarks(plan.tiers.names, where.strips, width) : dividerMarks(where.dividers);
  const counts = (text: string, x: number, y: number): Mark => ({
    type: 'text',
    data: { mark: 'counts' },
    x,
    y,
    lines: paragraph(text, countSize, panel, true),
    lineHeight: 17,
    size: countSize,
    bold: true,
    anchor: 'start',
    fill: '#111111',
  });
  const now: MapPlan = { ...plan, rings: rings[0] };
  const without: MapPlan = { ...plan, rings: rings[1] };
  const isLost = ties.map(({ source, target }) => gone.includes(source) || gone.includes(target));
  const remaining = ties.flatMap((tie, t) => (isLost[t] ? [] : [tieGroup(without, second, tie, t, idOf)]));
  const lostTies = ties.flatMap(({ source, target }, t): Mark[] => {
    if (!isLost[t]) return [];
    const { straight, curve } = second.ties[t]!;
    const data = { mark: 'lost-tie', source: idOf(source), target: idOf(target) };
    const [x1, y1, , , , , x2, y2] = curve;
    return [straight ? { type: 'line', data, x1, y1, x2, y2, ...lost } : { type: 'path', data, curve, ...lost }];
  });
  const ghosts = gone.map((i): Mark => {
    const data = { mark: 'ghost', id: idOf(i) };
    return ghostMark(second.x[i]!, second.y[i]!, plan.radii[i]! * 1.2, data);
  });
  const stay = view.actors.flatMap((_, i) =>
    gone.includes(i) ? [] : [actorGroup(without, second, i, idOf(i), loss.cutOff.includes(i))],
  );
  const group = (mark: string, marks: readonly Mark[], id?: string): Mark => ({
    type: 'group',
    data: { mark, ...(id === undefined ? {} : { id }) },
    marks,
  });
  const left = group(
    'panel',
    [
      counts(words.now, area.left, area.counts),
      group(
        'ties',
        ties.map((tie, t) => tieGroup(now, layout, tie, t, idOf)),
      ),
      group(
        'actors',
        view.actors.map((_, i) => actorGroup(now, layout, i, idOf(i))),
      ),
      ...labelMarks(now, layout, idOf),
    ],
    'now',
  );
  const right = group(
    'panel',
    [
      counts(words.without, area.left + dx, area.counts + dy),
      group('lost-ties', lostTies),
      group('ties', remaining),
      group('actors', [...ghosts, ...stay]),
      ...labelMarks(without, second, idOf, gone),
    ],
    'without',
  );

  const { marks: below, height } = footer(plan, ties, words.caption, second.bottom, width, legendOf(loss));
  const middle = area.right + gap / 2;
  const divider: Mark = {
    type: 'line',
    x1: middle,
    y1: area.counts - 12,
    x2: middle,
    y2: layout.bottom,
    stroke: '#BBBBBB',
    strokeWidth: 1,
  };
  return pageScene('what-if', { width, height }, words, [
    ...heading(words, width).marks,
    ...strips(layout),
    ...(area.beside && plan.tiers ? [] : strips(second)),
    ...(area.beside ? [divider] : []),
    left,
    right,
    ...below,
  ]);
}
