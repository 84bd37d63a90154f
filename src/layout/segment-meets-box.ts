/**
 * Whether a straight line enters an upright rectangle.
 *
 * @returns True when some point of the line lies within the rectangle.
 */
export function segmentMeetsBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if (
    (ax < left && bx < left) ||
    (ax > right && bx > right) ||
    (ay < top && by < top) ||
    (ay > bottom && by > bottom)
  ) {
    return false;
  }
  if (
    (ax >= left && ax <= right && ay >= top && ay <= bottom) ||
    (bx >= left && bx <= right && by >= top && by <= bottom)
  ) {
    return true;
  }
  // Both ends outside and not on one side: it enters unless all corners lie on one side of the line.
  const dx = bx - ax;
  const dy = by - ay;
  const side = (x: number, y: number): boolean => dx * (y - ay) - dy * (x - ax) > 0;
  const first = side(left, top);
  return first !== side(right, top) || first !== side(left, bottom) || first !== side(right, bottom);
}
