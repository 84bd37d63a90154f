import { nearest } from '../kernel/nearest.js';
import { foldId } from './fold-id.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';

/** Unknown names that get a "did you mean"; each compares with every known id, so a hopeless file stays fast. */
const suggestions = 20;

/** The ids of a table, and what to say about a name that is none of them. */
export class KnownIds {
  readonly #what: string;
  readonly #table: string;
  readonly #ids: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #refused: ReadonlySet<string> | 'all';
  readonly #entries: readonly { readonly id: string; readonly label: string }[];
  #labels: ReadonlyMap<string, string> | undefined;
  readonly #hints = new Map<string, string>();

  /**
   * @param what - What an id names: `actor`.
   * @param table - The table that lists them, for the hint.
   * @param entries - Id and label of each.
   * @param refused - Ids of rows that were refused, or `all` when the table could not be read: naming one of them is no
   *   second mistake.
   */
  constructor(
    what: string,
    table: string,
    entries: readonly { readonly id: string; readonly label: string }[],
    refused: ReadonlySet<string> | 'all',
  ) {
    this.#what = what;
    this.#table = table;
    this.#ids = entries.map(({ id }) => id);
    this.#known = new Set(this.#ids);
    this.#refused = refused;
    this.#entries = entries;
  }

  /** Whether the id is known; if not, complains, unless its own row has been complained about. */
  check(id: string, where: { table: string; row: number; column: string }, problems: ProblemList): boolean {
    if (this.#known.has(id)) return true;
    if (this.#refused !== 'all' && !this.#refused.has(id)) {
      const message = `${quoteValue(id)} is not among the ${this.#what}s.`;
      problems.add({ ...where, code: `unknown-${this.#what}`, value: id, message, hint: this.#hint(id) });
    }
    return false;
  }

  #hint(id: string): string {
    const plain = `Add it to ${this.#table}, or correct the id.`;
    const before = this.#hints.get(id);
    if (before !== undefined) return before;
    if (this.#hints.size >= suggestions) return plain;
    this.#labels ??= new Map([
      ...[...this.#entries].reverse().map(({ id: known, label }) => [foldId(label), known] as const),
      ...this.#ids.map((known) => [foldId(known), known] as const),
    ]);
    const alike = this.#labels.get(foldId(id));
    const near = alike === undefined ? nearest(id, this.#ids) : [alike];
    const hint =
      near.length === 0
        ? plain
        : `Did you mean ${near.map(quoteValue).join(' or ')}? Otherwise add it to ${this.#table}.`;
    this.#hints.set(id, hint);
    return hint;
  }
}
