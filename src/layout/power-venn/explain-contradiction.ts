import type { ClosenessLevel } from '../../model/workshop.js';
import type { Contradiction } from './contradictions.js';

const verbs: Readonly<Record<ClosenessLevel, string>> = {
  separate: 'is separate from',
  touching: 'touches',
  slight: 'overlaps slightly with',
  large: 'overlaps largely with',
  contained: 'is contained in, or contains,',
};

/**
 * Says in words why statements cannot be drawn together.
 *
 * @param contradiction - One of a layout.
 * @param labelOf - Name to print for an id.
 * @returns One sentence.
 */
export function explainContradiction(contradiction: Contradiction, labelOf: (id: string) => string): string {
  const { kind, actors, statements } = contradiction;
  const [a, b] = actors.map((id) => `“${labelOf(id)}”`) as [string, string];
  const said = (row: Contradiction['statements'][number]): string =>
    `“${labelOf(row.a)}” ${verbs[row.level]} “${labelOf(row.b)}”`;
  switch (kind) {
    case 'twice':
      return `${a} and ${b} were given two levels (${statements.map(({ level }) => level).join(' and ')}); the farther one is drawn.`;
    case 'boundary':
      return `${statements.map(said).join(' and ')}, but the edge of the network lies between them.`;
    case 'three':
      return `${statements.map(said).join(', ')}: circles of these sizes cannot do all of that at once.`;
    default:
      return `${a} has ${actors.length - 1} circles stated round it (${actors
        .slice(1)
        .map((id) => `“${labelOf(id)}”`)
        .join(', ')}), and there is not room for all of them as far apart as stated.`;
  }
}
