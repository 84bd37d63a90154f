import { advances } from './advances.js';

/** Room for viewers without Inter: their fallback fonts are up to 16 % wider. */
const slack = 1.16;
/** Advance of a character outside the table, in thousandths: as wide as a CJK sign or a broad Tamil letter. */
const wide = 1000;
/** Advance of an Arabic or Hebrew letter, in thousandths; joined forms are narrower. */
const rightToLeft = 650;

const combining = /^(?:\p{Mn}|\p{Me}|\p{Cf})$/u;
const semitic = /^[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]$/u;

/** Code point → advance at [400, 700], filled block by block from the table. */
const table = new Map<number, readonly [regular: number, bold: number]>();

function lookUp(code: number): readonly [number, number] | undefined {
  if (table.size === 0) {
    for (const [first, regular, bold] of advances) {
      for (let i = 0; i < regular.length; i += 2) {
        const digits = regular.slice(i, i + 2);
        if (digits !== 'zz') table.set(first + i / 2, [parseInt(digits, 36), parseInt(bold.slice(i, i + 2), 36)]);
      }
    }
  }
  return table.get(code);
}

/**
 * Width of a line of text, measured without a font: Inter's advance widths plus 16 % for viewers that must substitute
 * another sans serif. Kerning is ignored (it only narrows); combining marks add nothing; characters outside the table
 * count as wide.
 *
 * @param text - One line.
 * @param size - Font size in px.
 * @param options - `bold`: weight 700 instead of 400.
 * @returns Width in px, an upper estimate.
 */
export function textWidth(text: string, size: number, options: { readonly bold?: boolean } = {}): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const known = lookUp(code);
    if (combining.test(character)) continue;
    if (known) thousandths += known[options.bold ? 1 : 0];
    else thousandths += semitic.test(character) ? rightToLeft : wide;
  }
  return (thousandths * size * slack) / 1000;
}
