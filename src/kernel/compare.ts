/**
 * Order of two strings by code unit, the same in every locale (`localeCompare` is not).
 *
 * @param a - First string.
 * @param b - Second string.
 * @returns −1, 0 or 1.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
