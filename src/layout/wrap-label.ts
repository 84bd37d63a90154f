import { textWidth } from '../kernel/text-width.js';

/** A piece of text that is never broken, and what stands before it when it does not start a line. */
interface Piece {
  readonly text: string;
  readonly gap: string;
  /** What a line that ends after this piece shows there: a hyphen after a soft break. */
  readonly ending: string;
}

const cjk = /[\u2E80-\u2FDF\u3000-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/u;
const joins = /^(?:\p{M}|\u200C|\u200D)$/u;

/** Splits a word where a line may end: after hyphens, slashes and dashes, at soft hyphens, between CJK signs. */
function splitWord(word: string): { text: string; ending: string }[] {
  const parts: { text: string; ending: string }[] = [];
  let text = '';
  const characters = Array.from(word);
  for (const [i, character] of characters.entries()) {
    const next = characters[i + 1];
    if (character === '\u00AD' || character === '\u200B') {
      if (text) parts.push({ text, ending: character === '\u00AD' ? '-' : '' });
      text = '';
      continue;
    }
    text += character;
    if (next === undefined || joins.test(next)) continue;
    if (/[-/–—_@.]/.test(character) ? Array.from(text).length > 2 : cjk.test(character) || cjk.test(next)) {
      parts.push({ text, ending: '' });
      text = '';
    }
  }
  if (text) parts.push({ text, ending: '' });
  return parts;
}

/** Cuts a piece that is too long anywhere, but never between a letter and its marks. */
function cut(text: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = [];
  let line = '';
  let cluster = '';
  const flush = (): void => {
    if (line && measure(`${line}${cluster}-`) > width) {
      parts.push(line);
      line = '';
    }
    line += cluster;
    cluster = '';
  };
  for (const character of text) {
    if (cluster && !joins.test(character) && !cluster.endsWith('\u200D')) flush();
    cluster += character;
  }
  flush();
  if (line) parts.push(line);
  return parts;
}

/**
 * Wraps a label into balanced lines, never cutting anything off: first at spaces, then after hyphens and slashes and
 * between CJK signs; only a word half as wide again as `maxWidth` is cut within. When `maxLines` lines of `maxWidth` do
 * not hold the text, the lines grow wider.
 *
 * @param text - The label; line breaks and repeated spaces count as one space.
 * @param size - Font size in px.
 * @param maxWidth - Wished width in px.
 * @param maxLines - Most lines.
 * @param options - `bold`: weight 700.
 * @returns The lines, the fewest that keep `maxWidth`; one empty line for an empty text.
 */
export function wrapLabel(
  text: string,
  size: number,
  maxWidth: number,
  maxLines: number,
  options: { readonly bold?: boolean } = {},
): readonly string[] {
  const measure = (line: string): number => textWidth(line, size, options);
  const pieces: Piece[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    for (const [i, part] of splitWord(word).entries()) {
      const gap = i === 0 ? ' ' : '';
      if (measure(part.text) <= maxWidth * 1.5) {
        pieces.push({ ...part, gap });
        continue;
      }
      const cuts = cut(part.text, maxWidth, measure);
      for (const [j, piece] of cuts.entries()) {
        const last = j === cuts.length - 1;
        const ending = last ? part.ending : /\p{Script=Latin}$/u.test(piece) ? '-' : '';
        pieces.push({ text: piece, gap: j === 0 ? gap : '', ending });
      }
    }
  }
  if (pieces.length === 0) return [''];

  const line = (from: number, to: number): string => {
    let joined = '';
    for (let i = from; i < to; i++) joined += (i === from ? '' : pieces[i]!.gap) + pieces[i]!.text;
    return joined + (to < pieces.length ? pieces[to - 1]!.ending : '');
  };
  const n = pieces.length;
  const lines = Math.min(maxLines, n);
  // widths[from][to - from - 1]: width of the line that holds pieces from … to − 1.
  const widths = pieces.map((_, from) => {
    const row: number[] = [];
    for (let to = from + 1; to <= n; to++) row.push(measure(line(from, to)));
    return row;
  });
  const longest = Math.max(...pieces.map((piece) => measure(piece.text + piece.ending)));
  const wished = Math.max(maxWidth, longest);

  // best[to]: least [widest line, sum of squared widths] over breaks of the first `to` pieces into k lines.
  let best: (readonly [widest: number, squares: number, breaks: readonly number[]] | null)[] = [];
  let answer: readonly number[] = [n];
  for (let k = 1; k <= lines; k++) {
    const next: typeof best = [];
    for (let to = k; to <= n; to++) {
      for (let from = k - 1; from < to; from++) {
        const before = k === 1 ? (from === 0 ? ([0, 0, []] as const) : null) : best[from];
        if (!before) continue;
        const width = widths[from]![to - from - 1]!;
        const widest = Math.max(before[0], width);
        const squares = before[1] + width * width;
        const held = next[to];
        if (!held || widest < held[0] - 1e-9 || (widest <= held[0] + 1e-9 && squares < held[1] - 1e-9)) {
          next[to] = [widest, squares, [...before[2], to]];
        }
      }
    }
    best = next;
    const whole = best[n];
    if (whole) answer = whole[2];
    if (whole && whole[0] <= wished) break;
  }
  return answer.map((to, i) => line(i === 0 ? 0 : answer[i - 1]!, to));
}
