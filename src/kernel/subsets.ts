/**
 * Every way to choose `size` of `items`, in lexicographic order.
 *
 * @param items - What to choose from.
 * @param size - How many.
 * @yields Each choice, a fresh array in the order of `items`.
 */
export function* subsets<T>(items: readonly T[], size: number): Generator<readonly T[], void, void> {
  if (size > items.length) return;
  const at = Array.from({ length: size }, (_, i) => i);
  for (;;) {
    yield at.map((i) => items[i]!);
    let last = size - 1;
    while (last >= 0 && at[last] === items.length - size + last) last--;
    if (last < 0) return;
    at[last]!++;
    for (let i = last + 1; i < size; i++) at[i] = at[i - 1]! + 1;
  }
}
