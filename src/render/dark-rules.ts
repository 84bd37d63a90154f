import { darkColours } from '../scene/theme.js';
import type { Mark } from '../scene/scene.js';

function coloursOf(marks: readonly Mark[], found: Set<string>): Set<string> {
  for (const mark of marks) {
    if (mark.type === 'group') coloursOf(mark.marks, found);
    else for (const colour of [mark.fill, mark.stroke]) if (colour !== undefined) found.add(colour);
  }
  return found;
}

/**
 * Style rules that turn a drawing in light colours dark where a reader's screen asks for it, never on paper. They look for
 * the literal colours, so that a program without them draws the light ones.
 *
 * @param scope - Selector of the drawing.
 * @param marks - Marks whose colours matter; by default every colour there is.
 * @returns CSS.
 */
export function darkRules(scope: string, marks?: readonly Mark[]): string {
  return `@media screen and (prefers-color-scheme:dark){${darkPaint(scope, marks)}}`;
}

/**
 * Style rules that turn a drawing in light colours dark wherever they stand.
 *
 * @param scope - Selector of the drawing.
 * @param marks - Marks whose colours matter; by default every colour there is.
 * @returns CSS.
 */
export function darkPaint(scope: string, marks?: readonly Mark[]): string {
  const used = marks ? coloursOf(marks, new Set()) : null;
  return Object.entries(darkColours)
    .filter(([light]) => used?.has(light) ?? true)
    .flatMap(([light, dark]) => ['fill', 'stroke'].map((part) => `${scope} [${part}="${light}"]{${part}:${dark}}`))
    .join('');
}
