/** How much of an input is read before it is refused, so that a hostile or mistaken file cannot exhaust the machine. */
export interface ReadLimits {
  /** Bytes (or characters of a text), all files together. @defaultValue 67108864, 64 MB */
  readonly bytes: number;
  /** Cells of all tables together. @defaultValue 1000000 */
  readonly cells: number;
  /** Rows of the table of actors. @defaultValue 200000 */
  readonly actors: number;
  /** Rows of the table of ties. @defaultValue 2000000 */
  readonly ties: number;
  /** Nesting of JSON. @defaultValue 128 */
  readonly depth: number;
}

/** The limits that hold unless others are given. */
export const readLimits: ReadLimits = { bytes: 64 * 1024 * 1024, cells: 1e6, actors: 2e5, ties: 2e6, depth: 128 };
