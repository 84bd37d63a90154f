/** Entries sorted, and comparisons merged, between two chances to stop. */
const slice = 2048;
const merged = 8 * slice;

/**
 * Sorts a list that may be long, giving way now and then: short runs first, then pairs of runs merged.
 *
 * @param list - What to sort; it stays as it is.
 * @param compare - As for `Array.prototype.sort`.
 * @yields Nothing to go by: a chance to stop.
 * @returns The entries in order, equal ones as they stood. O(n log n).
 */
export function* sortInSlices<T>(
  list: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<number, readonly T[], void> {
  let runs: (readonly T[])[] = [];
  for (let start = 0; start < list.length; start += slice) {
    runs.push(list.slice(start, start + slice).sort(compare));
    yield 0;
  }
  let work = 0;
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let r = 0; r < runs.length; r += 2) {
      const [left, right = []] = runs.slice(r, r + 2) as [readonly T[], (readonly T[])?];
      const both: T[] = [];
      for (let i = 0, j = 0; i < left.length || j < right.length;) {
        const takeLeft = j >= right.length || (i < left.length && compare(left[i]!, right[j]!) <= 0);
        both.push(takeLeft ? left[i++]! : right[j++]!);
        if (++work % merged === 0) yield 0;
      }
      longer.push(both);
    }
    runs = longer;
  }
  return runs[0] ?? [];
}
