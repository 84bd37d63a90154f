import type { LiveMap } from '../../scene/live-map.js';
import { chooseLabels, placeLabel, type PlacedLabel } from './choose-labels.js';
import type { MapColours } from './map-colours.js';
import type { MapLook } from './map-look.js';
import { markScale } from './mark-program.js';
import type { MapState } from './map-state.js';
import type { PageView } from './page-view.js';
import { type Canvas2D, canvasFonts } from './paint-mark.js';
import { paintLabel } from './paint-label.js';
import type { ShownMap } from './shown-map.js';

/** Names of a map on a canvas. */
export interface LabelLayer {
  /** Chooses anew at the next picture: looks, fonts or choices changed. */
  reset(): void;
  /** Paints the names; returns how many of those there are are shown at this size, wherever the page lies. */
  paint(
    context: Canvas2D,
    view: PageView,
    now: { state: MapState; shown: ShownMap; look: MapLook; colours: MapColours },
  ): { readonly named: number; readonly of: number };
}

/**
 * Makes the layer of names. At the printed size every name stands as printed. Farther out letters stop shrinking, and names
 * that would lie on one another or on marks give way to those of more important actors: the one pointed at or taken away,
 * those found, then printed bold, then with larger marks (cutpoints have a ring), then with more ties.
 *
 * @param live - The map.
 * @returns The layer.
 */
export function labelLayer(live: LiveMap): LabelLayer {
  const ties = new Uint32Array(live.actors.length);
  for (const { source, target } of live.ties) {
    ties[source]!++;
    ties[target]!++;
  }
  const usual = live.actors
    .map((_, i) => i)
    .sort((a, b) => {
      const [first, second] = [live.actors[a]!, live.actors[b]!];
      const bold = Number(second.label?.bold === true) - Number(first.label?.bold === true);
      return bold || second.radius - first.radius || ties[b]! - ties[a]! || a - b;
    });
  const widths = new Map<string, number>();
  let chosen: readonly PlacedLabel[] = [];
  let of = 0;
  let scale = Number.NaN;
  return {
    reset: () => {
      scale = Number.NaN;
      widths.clear();
    },
    paint: (context, view, { state, shown, look, colours }) => {
      const width = (line: string, bold: boolean): number => {
        const key = `${bold ? 'b' : 'r'}${line}`;
        const known = widths.get(key);
        if (known !== undefined) return known;
        context.font = `${bold ? 700 : 400} 100px ${canvasFonts}`;
        const measured = context.measureText(line).width / 100;
        widths.set(key, measured);
        return measured;
      };
      if (scale !== view.scale) {
        scale = view.scale;
        const first = (i: number): number =>
          i === state.pointed || i === state.without ? 0 : shown.found[i] === 1 ? 1 : look.actorShare[i]! < 1 ? 3 : 2;
        const order = usual.filter((i) => shown.actors[i] === 1);
        if (state.pointed !== null || state.without !== null || state.query !== '') {
          order.sort((a, b) => first(a) - first(b));
        }
        const placed = order.flatMap((i) => placeLabel(live.actors[i]!, i, scale, width) ?? []);
        of = placed.length;
        const thick = markScale(scale);
        const shrunk =
          thick > scale || placed.some(({ actor, size }) => size > live.actors[actor]!.label!.size * scale);
        const marks = shrunk
          ? Float32Array.from(
              live.actors.flatMap(({ x, y, radius }, i) => [
                x * scale,
                y * scale,
                shown.actors[i] === 1 ? radius * thick : 0,
              ]),
            )
          : null;
        const leads = placed.findIndex(({ actor, bold }) => !bold && first(actor) > 0);
        chosen = chooseLabels(placed, marks, leads < 0 ? placed.length : leads);
      }
      for (const label of chosen) {
        if (label.right + view.dx < 0 || label.left + view.dx > view.width) continue;
        if (label.bottom + view.dy < 0 || label.top + view.dy > view.height) continue;
        const gone = look.actorLook[label.actor] === 2;
        const share = look.actorShare[label.actor]!;
        paintLabel(context, label, view, gone ? colours.faint : colours.ink, colours.paper, share);
      }
      return { named: chosen.length, of };
    },
  };
}
