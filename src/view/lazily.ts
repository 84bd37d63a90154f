/**
 * Puts work off until its result is first asked for, and keeps it.
 *
 * @param make - The work.
 * @returns A function that does it once.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
