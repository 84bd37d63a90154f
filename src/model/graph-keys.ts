/** Names on which graphology itself fails as keys: those every JavaScript object inherits. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * The graph key of each actor: its id, or, for the dozen ids that every JavaScript object inherits (`constructor`,
 * `__proto__` …), the id with a trailing underscore, more if that is taken.
 *
 * @param ids - Every id, normalised and distinct.
 * @returns Key by id.
 */
export function graphKeys(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(ids);
  const keys = new Map<string, string>();
  for (const id of ids) {
    let key = id;
    if (inherited.has(id)) {
      do key += '_';
      while (taken.has(key));
      taken.add(key);
    }
    keys.set(id, key);
  }
  return keys;
}
