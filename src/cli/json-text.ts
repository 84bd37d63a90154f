/**
 * A result as JSON text, one key a line.
 *
 * @param value - Plain data; `null` is undefined, and a number that is not finite is our fault.
 * @returns The text, its last line ended.
 * @throws {Error} When a number is not finite: JSON would turn it into `null` in silence.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(
    value,
    (key, entry: unknown) => {
      if (typeof entry === 'number' && !Number.isFinite(entry)) throw new Error(`the result holds ${entry} as ${key}`);
      return entry;
    },
    2,
  );
  return `${text}\n`;
}
