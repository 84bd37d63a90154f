const written: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Writes data as JSON that may stand in a page whatever its texts hold: no character ends the element around it.
 *
 * @param data - Plain data.
 * @returns JSON; parsing it gives the data.
 */
export function jsonInPage(data: unknown): string {
  return JSON.stringify(data).replaceAll(/[<>&\u2028\u2029]/gu, (character) => written[character] ?? character);
}
