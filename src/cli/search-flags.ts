/** Flags of commands that search for a drawing. */
export interface SearchFlags {
  readonly seed?: number;
  readonly effort?: number;
}
