/**
 * The header a column has in a file: `partOf` is written `part_of`.
 *
 * @param property - Name of the property in the model.
 * @returns The name in snake case.
 */
export function columnHeader(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
