import { quoteValue } from './quote-value.js';

/** Values listed in full; the others are counted. */
const listed = 12;

/**
 * Values as a sentence lists them: `"a", "b" and "c"`; after a dozen the others are counted.
 *
 * @param values - At least one.
 * @returns The list.
 */
export function listQuoted(values: readonly string[]): string {
  const more = values.length - listed;
  const parts = values.slice(0, listed).map(quoteValue);
  if (more > 0) parts.push(`${more} more`);
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
