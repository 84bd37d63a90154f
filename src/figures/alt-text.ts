import type { Figure } from './figure.js';
import { withoutCaption } from './without-caption.js';

/**
 * Words that stand for a picture where it cannot be seen: its title, what it shows and what stands out. The caption is left
 * out, since it is read beside the picture in any case; one line, no markup.
 *
 * @param figure - Any figure.
 * @returns The words, without line breaks.
 * @example
 * ```ts
 * const map = await organisationalMap(network({ ties: [{ source: 'a', target: 'b' }] }), { title: 'Two' });
 * altText(map).startsWith('Two. Who is tied to whom.'); // => true
 * altText(map).includes(map.caption); // => false
 * ```
 */
export function altText(figure: Figure): string {
  const { title, description } = withoutCaption(figure).scene;
  const end = /[.!?]$/u.test(title) ? '' : '.';
  return `${title}${end} ${description}`.replaceAll(/\s+/gu, ' ').trim();
}
