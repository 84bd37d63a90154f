/**
 * What is left of an id when case, width and spacing are set aside: ids with the same fold are suspiciously alike.
 *
 * @param id - A normalised id.
 * @returns The fold, never shown to anybody.
 */
export function foldId(id: string): string {
  return id.normalize('NFKC').toUpperCase().toLowerCase().replace(/\s/gu, '');
}
