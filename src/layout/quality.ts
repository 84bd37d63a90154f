import { boxGap } from './box-gap.js';
import { boxesMeet } from './boxes-meet.js';
import { flattenCurve } from './flatten-curve.js';
import { leavesStrip } from './leaves-strip.js';
import type { Box, LayoutNode, LayoutTie, MapLayout } from './layout-types.js';
import { polylineBox } from './polyline-box.js';
import { polylineMeetsBox } from './polyline-meets-box.js';
import { stepsBetween } from './steps-between.js';
import { tieCrossings } from './tie-crossings.js';

/** How well a map can be read, measured on what is drawn. Counts are of faults: less is better. */
export interface MapQuality {
  readonly actors: number;
  readonly ties: number;
  /** Points where two ties cross, those at an actor both end at left out. */
  readonly crossings: number;
  /** Mean of the sharper angle at crossings, in degrees; 90 is best, 70 good; `null` without crossings. */
  readonly crossingAngle: number | null;
  /**
   * How far distances on the page are from steps between actors: mean over joined pairs of (s · distance − steps)² / steps²
   * with the scale s that suits best; 0 is best. `null` without joined pairs.
   */
  readonly stress: number | null;
  /**
   * Mean over actors with ties of the share of contacts among as many nearest actors on the page (Jaccard); 1 is best.
   * `null` without ties.
   */
  readonly neighbourhoodPreservation: number | null;
  /** Pairs of marks that overlap. */
  readonly actorOverlaps: number;
  /** Pairs of labels that overlap. */
  readonly labelOverlaps: number;
  /** Labels that overlap a mark other than their own, each pair counted. */
  readonly labelsOnActors: number;
  /** Labels nearer to another mark than to their own. */
  readonly labelsNearerAnother: number;
  /** Labels that reach into the strip of another tier; 0 where height means nothing. */
  readonly labelsAcrossStrips: number;
  /** Ties that run through an actor at neither end. */
  readonly tiesThroughActors: number;
  /** Ties that run through the label of an actor at neither end. */
  readonly tiesThroughForeignLabels: number;
  /** Ties that run through the label of one of their ends and through no foreign one. */
  readonly tiesThroughOwnLabels: number;
  /** Ties that run through any label, as a share of all; `null` without ties. */
  readonly tiesThroughLabelsShare: number | null;
  /** Ties that are not straight. */
  readonly bentTies: number;
}

/** Ties that bend away from one another right at an actor do not cross there for a reader. */
const atActor = 8;

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

function crossingFigures(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  lines: readonly Float64Array[],
  layout: Pick<MapLayout, 'x' | 'y'>,
): Pick<MapQuality, 'crossings' | 'crossingAngle'> {
  const hulls = lines.map(polylineBox);
  let crossings = 0;
  let angles = 0;
  for (const [t, tie] of ties.entries()) {
    for (let u = 0; u < t; u++) {
      if (!boxesMeet(hulls[t]!, hulls[u]!)) continue;
      const other = ties[u]!;
      const shared = [tie.source, tie.target].filter((end) => end === other.source || end === other.target);
      for (const { x, y, tangent } of tieCrossings(lines[t]!, lines[u]!)) {
        const hidden = shared.some((end) => {
          const [dx, dy] = [x - layout.x[end]!, y - layout.y[end]!];
          return Math.sqrt(dx * dx + dy * dy) < nodes[end]!.radius + atActor;
        });
        if (hidden) continue;
        crossings++;
        angles += (Math.atan(tangent) * 180) / Math.PI;
      }
    }
  }
  return { crossings, crossingAngle: crossings > 0 ? round(angles / crossings, 1) : null };
}

function distanceFigures(
  n: number,
  ties: readonly LayoutTie[],
  { x, y }: Pick<MapLayout, 'x' | 'y'>,
): Pick<MapQuality, 'stress' | 'neighbourhoodPreservation'> {
  const steps = stepsBetween(n, ties);
  const apart = (i: number, j: number): number => {
    const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!];
    return Math.sqrt(dx * dx + dy * dy);
  };
  let pairs = 0;
  let first = 0;
  let second = 0;
  let kept = 0;
  let tied = 0;
  for (let i = 0; i < n; i++) {
    const others = Array.from({ length: n }, (_, j) => j).filter((j) => j !== i);
    for (const j of others) {
      const d = steps[i * n + j]!;
      if (j < i || d <= 0) continue;
      const ratio = apart(i, j) / d;
      pairs++;
      first += ratio;
      second += ratio * ratio;
    }
    const contacts = others.filter((j) => steps[i * n + j] === 1);
    if (contacts.length === 0) continue;
    tied++;
    const nearest = others.sort((a, b) => apart(i, a) - apart(i, b) || a - b).slice(0, contacts.length);
    const both = contacts.filter((j) => nearest.includes(j)).length;
    kept += both / (2 * contacts.length - both);
  }
  return {
    // With weights 1 / steps² the best scale is Σ ratio / Σ ratio², which leaves pairs − (Σ ratio)² / Σ ratio².
    stress: pairs > 0 && second > 0 ? round((pairs - (first * first) / second) / pairs, 4) : null,
    neighbourhoodPreservation: tied > 0 ? round(kept / tied, 3) : null,
  };
}

/**
 * Measures a finished map: crossings and their angles, stress, neighbourhoods, overlaps, ties through actors and labels.
 *
 * @param nodes - Actors; marks are measured as the squares that hold them with their rings.
 * @param ties - Ties.
 * @param layout - The layout.
 * @returns The figures; crossing angles with one decimal, stress with four, neighbourhoods with three.
 * @remarks O(m² + n² log n + n · m).
 * @see Purchase (2002), Metrics for graph drawing aesthetics, https://doi.org/10.1006/jvlc.2002.0232; Gansner, Koren and
 *   North (2005) for stress, https://doi.org/10.1007/978-3-540-31843-9_25; Kruiger et al. (2017) for neighbourhood
 *   preservation, https://doi.org/10.1111/cgf.13187
 */
export function mapQuality(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  layout: Pick<MapLayout, 'x' | 'y' | 'labels' | 'ties' | 'strips'>,
): MapQuality {
  const lines = layout.ties.map(flattenCurve);
  const marks = nodes.map(({ radius }, i): Box => {
    const [x, y] = [layout.x[i]!, layout.y[i]!];
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  });
  const labels = layout.labels.map(({ shape, box }) => (shape.lines.length > 0 ? box : null));

  let [actorOverlaps, labelOverlaps, labelsOnActors, labelsNearerAnother] = [0, 0, 0, 0];
  for (const [i, mark] of marks.entries()) {
    const label = labels[i];
    let nearer = false;
    for (const [j, other] of marks.entries()) {
      if (j < i && boxesMeet(mark, other)) actorOverlaps++;
      if (!label || j === i) continue;
      if (boxesMeet(label, other)) labelsOnActors++;
      if (boxGap(label, other) < boxGap(label, mark)) nearer = true;
      const second = labels[j];
      if (j < i && second && boxesMeet(label, second)) labelOverlaps++;
    }
    if (nearer) labelsNearerAnother++;
  }

  let [tiesThroughActors, tiesThroughForeignLabels, tiesThroughOwnLabels] = [0, 0, 0];
  for (const [t, { source, target }] of ties.entries()) {
    const line = lines[t]!;
    const isEnd = (i: number): boolean => i === source || i === target;
    const through = (box: Box | null | undefined): boolean => !!box && polylineMeetsBox(line, box, -1);
    if (marks.some((mark, i) => !isEnd(i) && polylineMeetsBox(line, mark))) tiesThroughActors++;
    if (labels.some((label, i) => !isEnd(i) && through(label))) tiesThroughForeignLabels++;
    else if (through(labels[source]) || through(labels[target])) tiesThroughOwnLabels++;
  }
  const throughLabels = tiesThroughForeignLabels + tiesThroughOwnLabels;
  return {
    actors: nodes.length,
    ties: ties.length,
    ...crossingFigures(nodes, ties, lines, layout),
    ...distanceFigures(nodes.length, ties, layout),
    actorOverlaps,
    labelOverlaps,
    labelsOnActors,
    labelsNearerAnother,
    labelsAcrossStrips: labels.filter((box, i) => {
      const strip = layout.strips.length > 1 ? layout.strips[nodes[i]!.tier] : undefined;
      return box !== null && leavesStrip(box, strip);
    }).length,
    tiesThroughActors,
    tiesThroughForeignLabels,
    tiesThroughOwnLabels,
    tiesThroughLabelsShare: ties.length > 0 ? round(throughLabels / ties.length, 3) : null,
    bentTies: layout.ties.filter(({ straight }) => !straight).length,
  };
}
