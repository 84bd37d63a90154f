import { figure, type Figure } from './figure.js';

/** From the baseline of a caption's first line up to where the page may end. */
const above = 14;

/**
 * The same picture without its caption, cut off above it, for documents that print the words themselves. The words are
 * still the figure's `caption`; what is read aloud for the picture no longer holds them.
 *
 * @param drawn - Any figure.
 * @returns A figure with every other mark in its place.
 * @example
 * ```ts
 * const map = await organisationalMap(network({ ties: [{ source: 'a', target: 'b' }] }));
 * const bare = withoutCaption(map);
 * bare.toSVG().includes('data-mark="caption"'); // => false
 * bare.caption === map.caption; // => true
 * bare.scene.height < map.scene.height; // => true
 * ```
 */
export function withoutCaption(drawn: Figure): Figure {
  const { scene, caption } = drawn;
  const words = scene.marks.find((mark) => mark.data?.mark === 'caption');
  const height = words?.type === 'text' ? Math.ceil(words.y - above) : scene.height;
  const marks = scene.marks
    .filter((mark) => mark !== words)
    .map((mark) => (mark.type === 'rect' && mark.data?.mark === 'page' ? { ...mark, height } : mark));
  const said = scene.description.lastIndexOf(caption);
  const description = said === -1 ? scene.description : scene.description.slice(0, said).trim();
  return figure({ ...scene, height, description, marks }, caption, drawn.data());
}
