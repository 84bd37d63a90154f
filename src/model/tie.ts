/**
 * Kind of social capital a tie carries: `bonding` within a community, `bridging` across communities,
 * `linking` across a gradient of formal power.
 */
export type TieType = 'bonding' | 'bridging' | 'linking';

/** The three types in the order tables print them. */
export const tieTypes: readonly TieType[] = ['bonding', 'bridging', 'linking'];

/** Whether the source says so, or the coder concluded it. */
export type Basis = 'stated' | 'inferred';

/** One reported tie: a row of the table of ties. Several rows may report the same pair. */
export interface Tie {
  /** Id of one end; the giver when directed. */
  readonly source: string;
  /** Id of the other end; the receiver when directed. */
  readonly target: string;
  /** The type that participants or coder stated. */
  readonly type?: TieType;
  /** Whether direction was recorded. */
  readonly directed: boolean;
  /** Closeness: larger is closer. Never a distance. */
  readonly strength: number;
  /** −1 for a conflict: such a tie never carries a path. */
  readonly sign?: 1 | -1;
  /** What flows: money, influence, trust, information. */
  readonly resource?: string;
  /** Period it belongs to; absent means every period. */
  readonly wave?: string;
  /** Who reported it; absent means everyone. */
  readonly informant?: string;
  /** Whether the source states the tie or the coder inferred that it exists. */
  readonly basis?: Basis;
  /** How sure the informant is, 0 to 1. */
  readonly confidence?: number;
  /** Where it is written or who said it. */
  readonly evidence?: string;
  /** Columns of the source that this model does not know. */
  readonly attributes: Readonly<Record<string, string>>;
}
