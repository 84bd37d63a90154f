/**
 * A value as a message shows it: in double quotes, on one line, cut after 60 characters.
 *
 * @param value - As typed.
 * @returns The quoted text.
 */
export function quoteValue(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
