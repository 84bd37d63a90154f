import type { LiveMap } from '../../scene/live-map.js';
import { hexColour } from './hex-colour.js';
import type { MapColours } from './map-colours.js';
import type { MapLook } from './map-look.js';
import { type MarkStyles, markStyleSize } from './mark-program.js';
import { type TieStyles, tieStyleSize } from './tie-program.js';

/**
 * Writes how everything is drawn into what the programs read.
 *
 * @param live - The map.
 * @param colours - Its colours.
 * @param look - How actors and ties are drawn.
 * @param ties - Where the looks of ties go.
 * @param marks - Where the looks of actors go.
 */
export function writeStyles(
  live: LiveMap,
  colours: MapColours,
  look: MapLook,
  ties: TieStyles,
  marks: MarkStyles,
): void {
  for (let t = 0; t < live.ties.length; t++) {
    const lost = look.tieLost[t] === 1;
    const { stroke = '#000000', strokeWidth = 1, dash, round = false } = lost ? colours.lost : colours.ties[t]!;
    const [on = 0, off = 0] = dash === undefined ? [] : dash.split(' ').map(Number);
    // 2: lost, so without arrowheads.
    const ends = lost ? 2 : round ? 1 : 0;
    ties.values.set([...hexColour(stroke), look.tieShare[t]!, strokeWidth, on, off, ends], t * tieStyleSize);
  }
  ties.paper = colours.paper;
  ties.version++;
  for (const [i, { x, y, looks }] of live.actors.entries()) {
    const place = marks.atlas.places[looks[look.actorLook[i]!]!] ?? [0, 0, 0, 0, 0];
    marks.values.set([x, y, ...place, look.actorShare[i]!], i * markStyleSize);
  }
  marks.version++;
}
