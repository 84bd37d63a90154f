const known = new WeakMap<readonly object[], () => readonly object[]>();

/**
 * Notes what is to be shown in place of some rows, where the rows hold more than may be printed.
 *
 * @param rows - The rows.
 * @param shown - Makes the rows to show.
 * @returns The same rows.
 */
export function showInstead<T extends readonly object[]>(rows: T, shown: () => readonly object[]): T {
  known.set(rows, shown);
  return rows;
}

/**
 * The rows to show.
 *
 * @param rows - Any rows.
 * @returns Those noted in their place, else the rows themselves.
 */
export function shownRows(rows: readonly object[]): readonly object[] {
  return known.get(rows)?.() ?? rows;
}
