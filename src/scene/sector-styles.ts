/** The eight shapes, in the order sectors take them. */
export type Shape =
  'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'inverted-triangle' | 'pentagon' | 'cross';

/** How the actors of one sector are drawn. */
export interface SectorStyle {
  readonly shape: Shape;
  readonly fill: string;
  /** Drawn on the mark where shape and colour no longer tell sectors apart. */
  readonly initial?: string;
}

/** Shape and colour always go together, since colour alone fails in grey and for colour-blind readers (Okabe–Ito). */
const pairs: readonly SectorStyle[] = [
  { shape: 'circle', fill: '#009E73' },
  { shape: 'square', fill: '#0072B2' },
  { shape: 'diamond', fill: '#CC79A7' },
  { shape: 'triangle', fill: '#56B4E9' },
  { shape: 'hexagon', fill: '#E69F00' },
  { shape: 'inverted-triangle', fill: '#F0E442' },
  { shape: 'pentagon', fill: '#D55E00' },
  { shape: 'cross', fill: '#000000' },
];

/** Sector names that coproduction networks share, with the pair each keeps whatever its place in the list. */
const theme: Readonly<Record<string, number>> = { community: 0, statutory: 1, funder: 2, hub: 4 };

/** Style of an actor whose sector is not recorded. */
export const noSector: SectorStyle = { shape: 'circle', fill: '#ffffff' };

/** First letter of a name, with its marks. */
const initialOf = (name: string): string => /^\P{M}\p{M}*/u.exec(name.trim())?.[0]?.toUpperCase() ?? '?';

/**
 * Gives every sector its shape and colour, in order; sectors of the coproduction theme keep theirs. From the ninth on a
 * sector is a grey circle with its initial, and the figure warns.
 *
 * @param sectors - Names in order.
 * @returns One style per sector.
 */
export function sectorStyles(sectors: readonly string[]): readonly SectorStyle[] {
  const themed = sectors.map((sector) => {
    const name = sector.trim().toLowerCase();
    return Object.hasOwn(theme, name) ? theme[name] : undefined;
  });
  const taken = new Set<number>();
  const kept = themed.map((pair) => {
    if (pair === undefined || taken.has(pair)) return undefined;
    taken.add(pair);
    return pair;
  });
  return sectors.map((sector, i) => {
    let pair = kept[i];
    if (pair === undefined) {
      pair = pairs.findIndex((_, k) => !taken.has(k));
      if (pair < 0) return { shape: 'circle', fill: '#BBBBBB', initial: initialOf(sector) };
      taken.add(pair);
    }
    return pairs[pair] as SectorStyle;
  });
}
