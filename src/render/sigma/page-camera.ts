import type { Camera } from 'sigma';
import type { CameraState } from 'sigma/types';
import type { LiveMap } from '../../scene/live-map.js';
import type { PageView } from './page-view.js';

/** A place of the camera: the point of the page in the middle of the stage, and the scale. */
export interface PagePlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Translates between sigma's camera and the page of the map. */
export interface PageCamera {
  /** The square of the page that sigma takes as its whole. */
  readonly box: { readonly x: [number, number]; readonly y: [number, number] };
  view(): PageView;
  /** Where a state of sigma's camera, by default the present one, is on the page. */
  place(state?: CameraState): PagePlace;
  /** Sigma's camera for a place, kept within the map and within sensible scales. */
  state(place: PagePlace): CameraState;
  /** The place from which all of the map is seen. */
  whole(): PagePlace;
}

/** Nothing is drawn larger than this many times the printed size. */
const largest = 4;
/** Room left and right of the map, in CSS px. */
const margin = 10;
/** Room for names of tiers beside the map on stages wide enough for it, in CSS px. */
const gutter = 96;
/** On narrower stages names of tiers stand upright in a strip of their own. */
const wide = 640;
/** How wide that strip is, in CSS px. */
export const tierStrip = 20;

/**
 * Whether a stage has room for names of tiers beside the map.
 *
 * @param width - Its width, in CSS px.
 * @returns Whether it has.
 */
export const isWide = (width: number): boolean => width >= wide;

/** Letters are never smaller than this on the screen, in CSS px. */
const letters = 10.5;

/**
 * Leftmost and rightmost point of marks and names at a scale: the room for names of tiers is counted on the screen, and
 * names stop shrinking before the page does.
 */
function edges({ actors, frame }: LiveMap, scale: number): readonly [left: number, right: number] {
  let [left, right] = [Infinity, -Infinity];
  for (const { x, radius, label } of actors) {
    let [from, to] = [x - radius, x + radius];
    if (label) {
      const wide = Math.max(...label.lines.map((line) => line.length)) * Math.max(label.size, letters / scale) * 0.54;
      const start = label.x - (label.anchor === 'start' ? 0 : label.anchor === 'end' ? wide : wide / 2);
      [from, to] = [Math.min(from, start), Math.max(to, start + wide)];
    }
    [left, right] = [Math.min(left, from), Math.max(right, to)];
  }
  return left < right ? [left, right] : [frame.left, frame.right];
}

/**
 * Makes the translation. Sigma is given a square round the map as its whole, so that its camera's place and scale follow
 * from the page by one line of arithmetic.
 *
 * @param live - The map.
 * @param camera - Sigma's camera.
 * @param size - Size of the stage now, in CSS px.
 * @returns The translation.
 */
export function pageCamera(
  live: LiveMap,
  camera: Camera,
  size: () => { readonly width: number; readonly height: number },
): PageCamera {
  const { top, bottom } = live.frame;
  const [left, right] = edges(live, 1);
  const down = Math.max(1, bottom - top);
  const side = Math.max(1, right - left, down);
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const unit = (): number => Math.min(size().width, size().height);
  const nameRoom = Math.max(0, ...live.bands.flatMap(({ lines }) => lines).map((line) => line.length * 7 + 16));
  const known = { width: 0, height: 0, place: { x: cx, y: cy, scale: 1 } };
  const whole = (): PagePlace => {
    const { width, height } = size();
    if (width === known.width && height === known.height) return known.place;
    const beside = isWide(width) ? Math.min(gutter, nameRoom) : live.bands.length > 0 ? tierStrip : 0;
    let place: PagePlace = { x: cx, y: cy, scale: 1 };
    // Names take more of the page the smaller it is drawn: a few rounds settle it.
    for (let round = 0; round < 4; round++) {
      const [from, to] = edges(live, place.scale);
      const scale = Math.min((width - beside - 2 * margin) / (to - from), (height - 2 * margin) / down, 1.5);
      // Names at the edge are worth some of the size, not most of it.
      const used = Math.max(0.01, scale, place.scale * (round === 0 ? 0 : 0.96));
      place = { x: (from + to) / 2 - beside / 2 / used, y: cy, scale: used };
    }
    return Object.assign(known, { width, height, place }).place;
  };
  const place = ({ x, y, ratio }: CameraState = camera.getState()): PagePlace => {
    return { x: cx + (x - 0.5) * side, y: cy - (y - 0.5) * side, scale: unit() / side / ratio };
  };
  return {
    // Sigma's y runs upwards.
    box: { x: [cx - side / 2, cx + side / 2], y: [-cy - side / 2, -cy + side / 2] },
    whole,
    place,
    view: () => {
      const { width, height } = size();
      const { x, y, scale } = place();
      return { scale, dx: width / 2 - x * scale, dy: height / 2 - y * scale, width, height };
    },
    state: ({ x, y, scale }) => {
      const least = Math.min(whole().scale * 0.8, 1);
      const used = Math.max(least, Math.min(largest, scale));
      const within = (value: number, from: number, to: number): number => Math.max(from, Math.min(to, value));
      return {
        x: 0.5 + (within(x, left - gutter, right) - cx) / side,
        y: 0.5 - (within(y, top, bottom) - cy) / side,
        angle: 0,
        ratio: unit() / side / used,
      };
    },
  };
}
