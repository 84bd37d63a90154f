import { colourMix } from './colour-mix.js';
import type { Mark, Scene } from './scene.js';

/** `auto` is light, and dark where a reader's screen asks for it; `print` has greys only. */
export const themes = ['auto', 'light', 'dark', 'print'] as const;

/** How a drawing is coloured. */
export type Theme = (typeof themes)[number];

/** Colours of one theme by those of the light one; what is missing stays. */
type Palette = Readonly<Record<string, string>>;

/** Lighter fills of safe spaces, on the theme's own paper. */
function spaces(palette: Palette): Palette {
  const sectors = ['#009E73', '#0072B2', '#CC79A7', '#56B4E9', '#E69F00', '#F0E442', '#D55E00', '#000000', '#BBBBBB'];
  const paper = palette['#ffffff'] ?? '#ffffff';
  return Object.fromEntries(
    sectors.map((fill) => [colourMix(fill, '#ffffff', 0.25), colourMix(palette[fill] ?? fill, paper, 0.25)]),
  );
}

const darkBase: Palette = {
  // Paper, casings and halos; tinted tiers; lines between drawings and grey marks.
  '#ffffff': '#121212',
  '#f4f4f0': '#1e1e1c',
  '#f6f6f2': '#1e1e1c',
  '#BBBBBB': '#8c8c8c',
  '#bbbbbb': '#8c8c8c',
  '#dddddd': '#3a3a3a',
  // Words, from title to footnote; names of those who are gone.
  '#111111': '#f2f2f2',
  '#222222': '#dedede',
  '#444444': '#bdbdbd',
  '#666666': '#9c9c9c',
  // Outlines; ties that bridge, bond, are lost; those cut off.
  '#333333': '#c8c8c8',
  '#4d4d4d': '#c9c9c9',
  '#767676': '#9a9a9a',
  '#8A8A8A': '#7d7d7d',
  '#555555': '#a8a8a8',
  '#777777': '#9a9a9a',
  // Bars and curves: the actor in question and the worst order; the band of random ones.
  '#B34700': '#e07a3a',
  '#d8e8f3': '#1d3444',
  '#C00000': '#ff6b6b',
  // Introductions.
  '#117733': '#4fbf75',
  // Sectors too dark for dark paper.
  '#0072B2': '#1f86cc',
  '#000000': '#5a5a5a',
};

const printBase: Palette = {
  '#f4f4f0': '#f2f2f2',
  '#f6f6f2': '#f4f4f4',
  '#B34700': '#000000',
  '#d8e8f3': '#e4e4e4',
  '#C00000': '#000000',
  '#117733': '#000000',
  '#767676': '#6a6a6a',
  // Sectors by lightness, next to their shapes; vermilion is also that of linking ties.
  '#009E73': '#808080',
  '#0072B2': '#4d4d4d',
  '#CC79A7': '#d9d9d9',
  '#56B4E9': '#b3b3b3',
  '#E69F00': '#efefef',
  '#F0E442': '#ffffff',
  '#D55E00': '#000000',
};

const palettes: Readonly<Record<Theme, Palette>> = {
  auto: {},
  light: {},
  dark: { ...darkBase, ...spaces(darkBase) },
  print: { ...printBase, ...spaces(printBase) },
};

/** What every colour of the light theme becomes on a dark screen; what is missing stays. */
export const darkColours: Palette = palettes.dark;

function recolour(mark: Mark, palette: Palette): Mark {
  if (mark.type === 'group') return { ...mark, marks: mark.marks.map((inner) => recolour(inner, palette)) };
  const { fill, stroke } = mark;
  return {
    ...mark,
    ...(fill === undefined ? {} : { fill: palette[fill] ?? fill }),
    ...(stroke === undefined ? {} : { stroke: palette[stroke] ?? stroke }),
  };
}

/**
 * Colours a scene by a theme. Places never depend on it.
 *
 * @param scene - A scene in the colours of the light theme.
 * @param theme - The theme.
 * @returns The scene.
 */
export function themed(scene: Scene, theme: Theme): Scene {
  const palette = palettes[theme];
  return { ...scene, theme, marks: scene.marks.map((mark) => recolour(mark, palette)) };
}
