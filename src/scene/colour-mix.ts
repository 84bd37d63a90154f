/**
 * Mixes two colours.
 *
 * @param colour - As `#rrggbb`.
 * @param paper - As `#rrggbb`.
 * @param share - Share of the first, from 0 to 1.
 * @returns The mixture as `#rrggbb`.
 */
export function colourMix(colour: string, paper: string, share: number): string {
  const channel = (at: number): string => {
    const [from, to] = [paper, colour].map((text) => parseInt(text.slice(at, at + 2), 16)) as [number, number];
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
