import { xmlText } from '../kernel/xml-text.js';
import type { Mark, Scene } from './scene.js';

/**
 * A scene on a white page, its words made fit for markup.
 *
 * @param name - What it draws, such as `organisational-map`.
 * @param size - Width and height of the page in px.
 * @param words - Title and description.
 * @param marks - Marks on the page in z-order.
 * @returns The scene.
 */
export function pageScene(
  name: string,
  { width, height }: Pick<Scene, 'width' | 'height'>,
  { title, description }: Pick<Scene, 'title' | 'description'>,
  marks: readonly Mark[],
): Scene {
  return {
    kind: 'scene',
    name,
    width,
    height,
    lang: 'en',
    title: xmlText(title),
    description: xmlText(description),
    marks: [{ type: 'rect', x: 0, y: 0, width, height, fill: '#ffffff', data: { mark: 'page' } }, ...marks],
  };
}
