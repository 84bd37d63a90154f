import { textWidth } from '../kernel/text-width.js';
import { xmlText } from '../kernel/xml-text.js';
import { actorKinds } from '../model/actor.js';
import { actorMarks, kindStyle, shapeReach, type KindStyle } from './actor-marks.js';
import { kindWords } from './kind-words.js';
import type { PlannedTie } from './map-ties.js';
import type { MapPlan } from './plan-map.js';
import type { Mark } from './scene.js';
import { noSector, sectorStyles } from './sector-styles.js';
import { arrowLength, tieMarks, tiePaint, type DrawnTie } from './tie-marks.js';

/** One sign of a legend with its words. */
interface LegendEntry {
  /** Room the sign takes. */
  readonly width: number;
  readonly label: string;
  readonly draw: (x: number, y: number) => readonly Mark[];
}

/** Signs under a heading. */
export type LegendGroup = readonly [heading: string, entries: readonly LegendEntry[]];

/** Font size of the legend. */
const size = 12;
const lineHeight = 21;
const ink = '#222222';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function sectorEntries(plan: MapPlan): LegendEntry[] {
  const { view } = plan;
  const styles = sectorStyles(view.sectors);
  const entries = view.sectors.flatMap((name, s): LegendEntry[] => {
    const style = styles[s]!;
    if (!view.sectorOf.includes(s)) return [];
    return [{ width: 20, label: capital(xmlText(name)), draw: (x, y) => actorMarks(style, 'filled', x + 10, y, 8) }];
  });
  if (view.sectorOf.includes(-1)) {
    const draw = (x: number, y: number): readonly Mark[] => actorMarks(noSector, 'filled', x + 10, y, 8);
    entries.push({ width: 20, label: 'Not recorded', draw });
  }
  return entries;
}

function kindEntries(plan: MapPlan): LegendEntry[] {
  const drawn = new Map<KindStyle, string[]>();
  for (const kind of actorKinds) {
    if (!plan.view.actors.some((actor) => actor.kind === kind)) continue;
    const style = kindStyle(kind);
    drawn.set(style, [...(drawn.get(style) ?? []), kindWords[kind]]);
  }
  // A map of one unmarked kind needs no key to kinds.
  if (drawn.size === 1 && drawn.has('filled')) return [];
  const grey = { shape: 'circle', fill: '#BBBBBB' } as const;
  return [...drawn].map(([style, names]) => ({
    width: 20,
    label: capital(names.join(', ')),
    draw: (x: number, y: number) => actorMarks(grey, style, x + 10, y, 8),
  }));
}

function ringEntries(plan: MapPlan): LegendEntry[] {
  const ring = (cx: number, cy: number, r: number, width: number): Mark => ({
    type: 'circle',
    cx,
    cy,
    r,
    stroke: '#222222',
    strokeWidth: width,
  });
  const entries: LegendEntry[] = [];
  const grey = { shape: 'circle', fill: '#BBBBBB' } as const;
  if (plan.focal >= 0) {
    entries.push({
      width: 24,
      label: `${plan.names[plan.focal] ?? ''} (double ring)`,
      draw: (x, y) => [
        ...actorMarks(grey, 'filled', x + 11, y, 5),
        ring(x + 11, y, 8, 1.4),
        ring(x + 11, y, 10.5, 1.4),
      ],
    });
  }
  if (plan.rings.some((rings, i) => rings.length > (i === plan.focal ? 2 : 0))) {
    entries.push({
      width: 24,
      label: 'Cutpoint: its loss splits the map (thin outer ring)',
      draw: (x, y) => [...actorMarks(grey, 'filled', x + 11, y, 6), ring(x + 11, y, 6 * shapeReach + 3, 1)],
    });
  }
  return entries;
}

const tieNames: Readonly<Record<DrawnTie['type'], string>> = {
  bonding: 'Bonding: within a community',
  bridging: 'Bridging: across communities',
  linking: 'Linking: across formal power',
  unclassifiable: 'Type not known',
  negative: 'Conflict (negative)',
  introduction: 'Introduction to make, numbered',
};

function tieEntries(ties: readonly PlannedTie[]): LegendEntry[] {
  const entries: LegendEntry[] = [];
  const sample = (
    x: number,
    y: number,
    type: DrawnTie['type'],
    arrows: DrawnTie['arrows'],
    concluded = false,
  ): Mark => {
    const number = type === 'introduction' ? { number: '1' } : {};
    const curve = [x, y, x + 12, y, x + 28, y, x + 40, y] as const;
    return tieMarks({ straight: true, curve, type, arrows, concluded, ...number }, -1.5, -1.5, { mark: 'sample' });
  };
  for (const type of Object.keys(tiePaint) as DrawnTie['type'][]) {
    if (!ties.some((tie) => tie.type === type)) continue;
    entries.push({ width: 46, label: tieNames[type], draw: (x, y) => [sample(x, y, type, 'none')] });
  }
  if (ties.some((tie) => tie.arrows !== 'none')) {
    const type = (['linking', 'bonding', 'bridging', 'unclassifiable'] as const).find((t) =>
      ties.some((tie) => tie.arrows !== 'none' && tie.type === t),
    );
    const label = 'Arrow: direction recorded, from giver to receiver';
    if (type) entries.push({ width: 46 + arrowLength / 3, label, draw: (x, y) => [sample(x, y, type, 'target')] });
  }
  const concluded = ties.find((tie) => tie.concluded);
  if (concluded) {
    const draw = (x: number, y: number): readonly Mark[] => [sample(x, y, concluded.type, 'none', true)];
    entries.push({ width: 46, label: 'Hollow dot: concluded by the coder', draw });
  }
  return entries;
}

/**
 * The legend: only what is on the map, under the headings sector (or whatever tells actors apart), kind, marked and tie.
 *
 * @param plan - What is drawn.
 * @param ties - Ties as drawn.
 * @param left - Left edge.
 * @param top - Upper edge.
 * @param right - Right edge.
 * @param more - Further signs, with their heading.
 * @returns The legend's group and its lower edge.
 */
export function mapLegend(
  plan: MapPlan,
  ties: readonly PlannedTie[],
  left: number,
  top: number,
  right: number,
  more?: LegendGroup,
): { mark: Mark; bottom: number } {
  const groups: readonly LegendGroup[] = [
    [capital(xmlText(plan.view.options.by)), sectorEntries(plan)],
    ['Kind', kindEntries(plan)],
    ['Marked', ringEntries(plan)],
    ['Tie', tieEntries(ties)],
    ...(more ? [more] : []),
  ];
  const present = groups.filter(([, entries]) => entries.length > 0);
  const indent = Math.min(
    140,
    16 + Math.max(0, ...present.map(([heading]) => textWidth(heading, size, { bold: true }))),
  );
  const marks: Mark[] = [];
  let y = top + lineHeight / 2;
  const text = (x: number, line: string, bold: boolean): Mark => ({
    type: 'text',
    x,
    y: y + size * 0.35,
    lines: [line],
    lineHeight: size * 1.2,
    size,
    bold,
    anchor: 'start',
    fill: ink,
  });
  const widthOf = (entry: LegendEntry): number => entry.width + 6 + textWidth(entry.label, size) + 18;
  let x = left;
  for (const [heading, entries] of present) {
    const whole = entries.reduce((sum, entry) => sum + widthOf(entry), 0);
    const ahead = textWidth(heading, size, { bold: true }) + 12;
    if (x > left && x + 20 + ahead + whole - 18 <= right) {
      // The whole group still fits on this line.
      marks.push(text(x + 20, heading, true));
      x += 20 + ahead;
    } else {
      if (x > left) y += lineHeight;
      marks.push(text(left, heading, true));
      x = left + indent;
    }
    for (const entry of entries) {
      if (x > left + indent && x + widthOf(entry) - 18 > right) {
        x = left + indent;
        y += lineHeight;
      }
      marks.push(...entry.draw(x, y), text(x + entry.width + 6, entry.label, false));
      x += widthOf(entry);
    }
  }
  return { mark: { type: 'group', data: { mark: 'legend' }, marks }, bottom: y + lineHeight / 2 };
}
