import type { LiveMap } from '../../scene/live-map.js';
import type { Mark, Paint } from '../../scene/scene.js';
import { type Theme, themed } from '../../scene/theme.js';

/** Colours of an interactive map under one theme. */
export interface MapColours {
  readonly dark: boolean;
  readonly paper: string;
  readonly tint: string;
  readonly ink: string;
  /** Names of tiers. */
  readonly band: string;
  /** Names of who is gone. */
  readonly faint: string;
  /** Ring round an actor that is found or pointed at. */
  readonly ring: string;
  readonly looks: readonly (readonly Mark[])[];
  /** Line of each tie. */
  readonly ties: readonly Paint[];
  /** Line of a tie that is lost without an actor. */
  readonly lost: Paint;
}

/** As in the printed what-if: a dotted grey line. */
export const lostTie: Paint = { stroke: '#8A8A8A', strokeWidth: 1.2, dash: '0.1 6.5', round: true };

/**
 * Colours a map as the printed one is coloured under the same theme.
 *
 * @param live - The map, in the colours of the light theme.
 * @param theme - The theme.
 * @param prefersDark - What the reader's screen asks for; it decides under `auto`.
 * @returns The colours.
 */
export function mapColours(live: LiveMap, theme: Theme, prefersDark: boolean): MapColours {
  const used: Theme = theme === 'auto' ? (prefersDark ? 'dark' : 'light') : theme;
  const recolour = (marks: readonly Mark[]): readonly Mark[] => themed({ ...live.scene, marks }, used).marks;
  const paints = (list: readonly Paint[]): readonly Paint[] =>
    recolour(list.map((paint): Mark => ({ type: 'line', x1: 0, y1: 0, x2: 0, y2: 0, ...paint }))) as readonly Paint[];
  const [paper, tint, ink, band, faint] = paints(
    ['#ffffff', '#f4f4f0', '#111111', '#444444', '#666666'].map((fill) => ({ fill })),
  ).map(({ fill }) => fill ?? '#000000') as [string, string, string, string, string];
  const groups = recolour(live.looks.map((marks): Mark => ({ type: 'group', marks })));
  return {
    dark: used === 'dark',
    paper,
    tint,
    ink,
    band,
    faint,
    ring: used === 'dark' ? '#7cc4ff' : used === 'print' ? '#000000' : '#0050b3',
    looks: groups.map((group) => (group.type === 'group' ? group.marks : [])),
    ties: paints(live.ties.map(({ paint }) => paint)),
    lost: paints([lostTie])[0] ?? lostTie,
  };
}
