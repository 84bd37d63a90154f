import { fontCoverage } from './font-coverage.js';

/** Whether the embedded font can draw a code point. Invisible marks need no glyph. */
function isCovered(point: number): boolean {
  if (point < 0x20 || (point >= 0x200b && point <= 0x200f) || point === 0xfeff) return true;
  let low = 0;
  let high = fontCoverage.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = fontCoverage[middle] ?? [0, 0];
    if (point < from) high = middle - 1;
    else if (point > to) low = middle + 1;
    else return true;
  }
  return false;
}

/**
 * The characters of a text that the embedded font cannot draw, so that nothing vanishes from a print unnoticed.
 *
 * @param text - Any text.
 * @returns Each such character once, in order of code point.
 */
export function missingCharacters(text: string): readonly string[] {
  const missing = new Set<number>();
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (!isCovered(point)) missing.add(point);
  }
  return [...missing].sort((a, b) => a - b).map((point) => String.fromCodePoint(point));
}
