import type { Mark, Scene } from './scene.js';

function textsOf(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => {
    if (mark.type === 'group') return textsOf(mark.marks);
    return mark.type === 'text' ? [mark.lines.join(' ')] : [];
  });
}

/**
 * Every text a scene draws, in drawing order; a label with a halo stands twice.
 *
 * @param scene - The scene.
 * @returns The texts, wrapped lines joined by a space.
 */
export function sceneTexts(scene: Scene): readonly string[] {
  return textsOf(scene.marks);
}
