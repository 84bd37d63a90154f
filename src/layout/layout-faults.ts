import { flattenCurve } from './flatten-curve.js';
import { leavesStrip } from './leaves-strip.js';
import type { LayoutNode, LayoutTie, MapLayout } from './layout-types.js';
import { polylineMeetsBox } from './polyline-meets-box.js';
import { segmentsCross } from './segments-cross.js';

/** What a reader may stumble over in a layout, counted. */
export interface LayoutFaults {
  /** Pairs of ties that cross, without those that share an actor. */
  readonly crossings: number;
  /** Ties that run through an actor at neither end. */
  readonly throughActors: number;
  /** Ties that run through the label of an actor at neither end. */
  readonly throughForeignLabels: number;
  /** Ties that run through the label of one of their ends. */
  readonly throughOwnLabels: number;
  /** Labels that reach into a foreign strip. */
  readonly acrossStrips: number;
  /** Ties that are not straight. */
  readonly bent: number;
}

/** Above this many ties their crossings are not counted. */
const mostCrossed = 200;

/** Whether two broken lines cross. */
function cross(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i + 3 < a.length; i += 2) {
    for (let j = 0; j + 3 < b.length; j += 2) {
      if (segmentsCross(a[i]!, a[i + 1]!, a[i + 2]!, a[i + 3]!, b[j]!, b[j + 1]!, b[j + 2]!, b[j + 3]!)) return true;
    }
  }
  return false;
}

/**
 * Counts what is wrong with a layout.
 *
 * @param nodes - Actors.
 * @param ties - Ties.
 * @param layout - The layout.
 * @returns The counts.
 * @remarks O(m² + n · m); crossings of more than 200 ties are not counted.
 */
export function layoutFaults(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  layout: Pick<MapLayout, 'x' | 'y' | 'labels' | 'ties' | 'strips'>,
): LayoutFaults {
  const lines = layout.ties.map(flattenCurve);
  const faults = {
    crossings: 0,
    throughActors: 0,
    throughForeignLabels: 0,
    throughOwnLabels: 0,
    acrossStrips: 0,
    bent: 0,
  };
  if (layout.strips.length > 1) {
    for (const [i, { box }] of layout.labels.entries()) {
      if (leavesStrip(box, layout.strips[nodes[i]!.tier])) faults.acrossStrips++;
    }
  }
  for (const [t, { source, target }] of ties.entries()) {
    const line = lines[t]!;
    if (!layout.ties[t]!.straight) faults.bent++;
    const met = { actor: false, foreign: false, own: false };
    for (const [k, { radius }] of nodes.entries()) {
      const end = k === source || k === target;
      const [x, y] = [layout.x[k]!, layout.y[k]!];
      const mark = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
      if (!end && polylineMeetsBox(line, mark)) met.actor = true;
      if (polylineMeetsBox(line, layout.labels[k]!.box, -1)) met[end ? 'own' : 'foreign'] = true;
    }
    faults.throughActors += met.actor ? 1 : 0;
    faults.throughForeignLabels += met.foreign ? 1 : 0;
    faults.throughOwnLabels += met.own ? 1 : 0;
    for (let u = 0; u < t && ties.length <= mostCrossed; u++) {
      const other = ties[u]!;
      const shared = [other.source, other.target].some((end) => end === source || end === target);
      if (!shared && cross(line, lines[u]!)) faults.crossings++;
    }
  }
  return faults;
}
