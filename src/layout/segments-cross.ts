/**
 * Whether two straight lines cross between their ends (touching ends do not count).
 *
 * @returns True when they cross.
 */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const abx = bx - ax;
  const aby = by - ay;
  const c = abx * (cy - ay) - aby * (cx - ax);
  const d = abx * (dy - ay) - aby * (dx - ax);
  if (!((c > 0 && d < 0) || (c < 0 && d > 0))) return false;
  const cdx = dx - cx;
  const cdy = dy - cy;
  const a = cdx * (ay - cy) - cdy * (ax - cx);
  const b = cdx * (by - cy) - cdy * (bx - cx);
  return (a > 0 && b < 0) || (a < 0 && b > 0);
}
