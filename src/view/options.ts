import type { TieType } from '../model/tie.js';

/** Tables whose rows become ties of a view. */
export type Included = 'ties' | 'attendance' | 'roles' | 'partOf';

/** Every choice behind a view, resolved. */
export interface ViewOptions {
  /** `all`, `last` (of `about.waves`), or names of waves. Rows without a wave are in all. @defaultValue 'all' */
  readonly waves: 'all' | 'last' | readonly string[];
  /** `all`, or ids of informants. Rows without an informant are everyone's. @defaultValue 'all' */
  readonly informants: 'all' | readonly string[];
  /**
   * How many of the informants must report a pair: `any` one, a `majority` (more than half), `all`, or more than the
   * given share. @defaultValue 'any'
   */
  readonly consensus: 'any' | 'majority' | 'all' | number;
  /**
   * Which type of a tie counts: the one `stated`, the one `inferred` by rule, or only where both agree.
   * @defaultValue 'stated' when any tie of the view has a stated type, else 'inferred'
   */
  readonly types: 'stated' | 'inferred' | 'agreed';
  /** Only ties of these types (under `types`). @defaultValue 'all' */
  readonly tieTypes: 'all' | readonly TieType[];
  /** Whether ties that a coder inferred exist in this view. @defaultValue 'any' */
  readonly basis: 'any' | 'stated';
  /** Tables whose rows are ties. @defaultValue ['ties'] */
  readonly include: readonly Included[];
  /** A safe space is an actor like others, or carries paths without being an end of any pair. @defaultValue 'actors' */
  readonly spaces: 'actors' | 'path';
  /** Only ties that carry this resource. @defaultValue 'all' */
  readonly resource: string;
  /** `weak`: tied if either says so; `mutual`: only if both ways; `directed`: arcs. @defaultValue 'weak' */
  readonly direction: 'weak' | 'mutual' | 'directed';
  /** Strength of several rows between two actors. @defaultValue 'max' */
  readonly parallel: 'max' | 'sum' | 'mean';
  /** Actors to leave out, by id. @defaultValue [] */
  readonly without: readonly string[];
  /** What makes two actors like: `sector`, `group` or any extra column. @defaultValue 'sector' */
  readonly by: string;
  /** Smallest difference in power that makes a tie linking, beside authority; `null` turns it off. @defaultValue null */
  readonly gap: number | null;
}

/** The choices a caller makes; the rest keep their defaults. */
export type ViewChoices = Partial<ViewOptions>;
