import { textWidth } from '../kernel/text-width.js';
import { wrapLabel } from '../layout/wrap-label.js';

/**
 * Breaks prose into lines, each as full as it can be.
 *
 * @param text - Words with single spaces.
 * @param size - Font size in px.
 * @param width - Most px a line may take.
 * @param bold - Whether the text is bold.
 * @returns At least one line.
 */
export function paragraph(text: string, size: number, width: number, bold = false): readonly string[] {
  // Greedy lines: a caption is prose, and balanced lines would leave it narrow.
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
