import { xmlText } from '../kernel/xml-text.js';
import { captionMark, heading, type PageWords } from './page.js';
import { pageScene } from './page-scene.js';
import type { Mark, Scene } from './scene.js';

/**
 * Puts a chart together as a scene: page, title, subtitle, the chart, caption.
 *
 * @param name - What it draws, such as `dependency-chart`.
 * @param words - Words round it.
 * @param width - Width of the page.
 * @param draw - Draws below a height and says where it ends.
 * @returns The scene.
 */
export function chartFrame(
  name: string,
  words: PageWords,
  width: number,
  draw: (top: number) => { readonly marks: readonly Mark[]; readonly bottom: number },
): Scene {
  const { marks: above, bottom: top } = heading(
    { title: xmlText(words.title), subtitle: xmlText(words.subtitle) },
    width,
  );
  const { marks, bottom } = draw(top + 12);
  const clean = (text: string): string => xmlText(text).replace(/\s+/gu, ' ');
  const { mark: caption, height } = captionMark(clean(words.caption), bottom + 22, width);
  const described = { title: words.title, description: clean(words.description) };
  return pageScene(name, { width, height }, described, [...above, ...marks, caption]);
}
