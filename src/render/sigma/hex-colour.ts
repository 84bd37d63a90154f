/**
 * Reads a colour such as `#0072B2`.
 *
 * @param colour - Six hexadecimal digits after `#`.
 * @returns Red, green and blue, each 0 to 1; black when it is no such colour.
 */
export function hexColour(colour: string): readonly [number, number, number] {
  const value = /^#[\da-f]{6}$/iu.test(colour) ? parseInt(colour.slice(1), 16) : 0;
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
