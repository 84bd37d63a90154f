/** What a notebook asks a value for: its looks by media type. */
export type Looks = Readonly<Record<string, string>>;

const display = Symbol.for('Jupyter.display');

/**
 * Lets a value show itself in notebooks that know `Symbol.for("Jupyter.display")`, such as Deno's. The method is not
 * enumerable: the value stays plain data when it is compared, copied, cloned or written as JSON.
 *
 * @param value - The value, not frozen yet.
 * @param looks - Makes the looks; called when a notebook asks.
 * @returns The same value.
 */
export function showItself<T extends object>(value: T, looks: () => Looks): T {
  return Object.defineProperty(value, display, { value: looks, enumerable: false });
}
