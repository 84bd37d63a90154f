import { textWidth } from '../kernel/text-width.js';
import { wrapLabel } from '../layout/wrap-label.js';

/**
 * Breaks prose into lines, each as full as it gets: balanced lines, as for labels, would leave a caption narrow.
 *
 * @param text - Words with single spaces.
 * @param size - Font size in px.
 * @param width - Most width of a line in px.
 * @param bold - Weight 700.
 * @returns The lines.
 */
export function paragraph(text: string, size: number, width: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    for (const part of textWidth(word, size, { bold }) > width
      ? wrapLabel(word, size, width / 1.5, 99, { bold })
      : [word]) {
      const longer = line ? `${line} ${part}` : part;
      if (line && textWidth(longer, size, { bold }) > width) {
        lines.push(line);
        line = part;
      } else line = longer;
    }
  }
  return [...lines, line];
}
