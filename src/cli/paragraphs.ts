import { markdownOpening, markdownText } from '../report/markdown-text.js';
import { plain } from './plain.js';

/**
 * Sentences as paragraphs: on a terminal as they are, in Markdown with every mark escaped, since a label may look like one.
 *
 * @param words - Sentences, each a paragraph.
 * @param format - The form asked for.
 * @returns The paragraphs, a blank line between them.
 */
export function paragraphs(words: readonly string[], format: string): string {
  const lines = words.map(plain);
  return (format === 'md' ? lines.map((line) => markdownOpening(markdownText(line))) : lines).join('\n\n');
}
