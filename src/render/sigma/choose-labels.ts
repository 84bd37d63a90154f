import type { LiveActor } from '../../scene/live-map.js';

/** A label as it stands on the screen when the page's corner is at 0, 0. */
export interface PlacedLabel {
  /** Index of its actor. */
  readonly actor: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly lines: readonly string[];
  /** Size of the letters. */
  readonly size: number;
  readonly lineHeight: number;
  readonly bold: boolean;
  readonly rightToLeft: boolean;
  /** Where its lines are held, and by which end. */
  readonly at: number;
  readonly align: 'left' | 'center' | 'right';
}

/** Letters are never smaller than this, in CSS px. */
const smallest = 10.5;
/** Boxes may share this much before one of them is left out: halos do. */
const slack = 1.5;

/**
 * Places one label on the screen: as printed, or grown about the side next to its mark where it would be too small to read.
 *
 * @param actor - The actor.
 * @param index - Its index.
 * @param scale - Scale of the page.
 * @param width - How wide a line is at size 1.
 * @returns The label; `null` when it has none.
 */
export function placeLabel(
  actor: LiveActor,
  index: number,
  scale: number,
  width: (line: string, bold: boolean) => number,
): PlacedLabel | null {
  const { label } = actor;
  if (!label || label.lines.length === 0) return null;
  const bold = label.bold === true;
  const size = Math.max(label.size * scale, smallest);
  const lineHeight = (label.lineHeight / label.size) * size;
  const across = Math.max(...label.lines.map((line) => width(line, bold))) * size;
  const printedTop = label.y - label.size * 0.94;
  const printedTall = label.lines.length * label.lineHeight;
  const middle = printedTop + printedTall / 2;
  const tall = label.lines.length * lineHeight;
  const top =
    middle > actor.y + actor.radius * 0.8
      ? printedTop * scale
      : middle < actor.y - actor.radius * 0.8
        ? (printedTop + printedTall) * scale - tall
        : middle * scale - tall / 2;
  const at = label.x * scale;
  const left = label.anchor === 'start' ? at : label.anchor === 'end' ? at - across : at - across / 2;
  const rightToLeft = label.rightToLeft === true;
  return {
    actor: index,
    left,
    top,
    right: left + across,
    bottom: top + tall,
    lines: label.lines,
    size,
    lineHeight,
    bold,
    rightToLeft,
    at,
    align: label.anchor === 'middle' ? 'center' : label.anchor === 'end' ? 'right' : 'left',
  };
}

/**
 * Chooses labels that do not lie on one another, the most important first. At the printed size all stay; farther out those
 * that would collide are left out.
 *
 * @param labels - The labels, the most important first.
 * @param marks - What no label but its own may hide, as x, y and radius on the screen, by actor; radius 0 is not drawn.
 * @param leading - How many of the first labels may hide marks.
 * @returns The labels kept, in order.
 * @remarks O(labels): boxes are looked up by cells of the screen.
 */
export function chooseLabels(
  labels: readonly PlacedLabel[],
  marks: Float32Array | null,
  leading: number,
): readonly PlacedLabel[] {
  const cell = 64;
  const cells = new Map<number, PlacedLabel[]>();
  const marksIn = new Map<number, number[]>();
  const keysOf = (left: number, top: number, right: number, bottom: number): readonly number[] => {
    const keys: number[] = [];
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++) {
      for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++) {
        keys.push(row * 65_536 + column);
      }
    }
    return keys;
  };
  const put = <T>(map: Map<number, T[]>, keys: readonly number[], value: T): void => {
    for (const key of keys) {
      const list = map.get(key);
      if (list) list.push(value);
      else map.set(key, [value]);
    }
  };
  if (marks) {
    for (let i = 0; i * 3 < marks.length; i++) {
      const [x, y, r] = [marks[3 * i]!, marks[3 * i + 1]!, marks[3 * i + 2]!];
      if (r > 0) put(marksIn, keysOf(x - r, y - r, x + r, y + r), i);
    }
  }
  const hidesMark = (label: PlacedLabel, i: number): boolean => {
    if (!marks || i === label.actor) return false;
    const [x, y, r] = [marks[3 * i]!, marks[3 * i + 1]!, marks[3 * i + 2]! * 0.7];
    return label.left < x + r && label.right > x - r && label.top < y + r && label.bottom > y - r;
  };
  return labels.filter((label, rank) => {
    const keys = keysOf(label.left, label.top, label.right, label.bottom);
    const free = keys.every(
      (key) =>
        (cells.get(key) ?? []).every(
          (other) =>
            label.left + slack >= other.right ||
            label.right - slack <= other.left ||
            label.top + slack >= other.bottom ||
            label.bottom - slack <= other.top,
        ) &&
        (rank < leading || (marksIn.get(key) ?? []).every((i) => !hidesMark(label, i))),
    );
    if (free) put(cells, keys, label);
    return free;
  });
}
