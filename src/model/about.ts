/** What the workshop says about itself. */
export interface About {
  readonly title?: string;
  readonly place?: string;
  readonly date?: string;
  readonly language?: string;
  /** Where the data comes from, printed in every caption. */
  readonly source?: string;
  /** `names`: person labels may be printed. `roles`: the labels are roles. Absent: persons print as codes. */
  readonly consent?: 'names' | 'roles';
  readonly schemaVersion: number;
  /** Id of the actor whose loss is studied. */
  readonly focal?: string;
  /** Id of the organisation at the centre of the network. */
  readonly hub?: string;
  /** Waves in order. */
  readonly waves: readonly string[];
  /** Sectors in the order that decides their shape and colour. */
  readonly sectors: readonly string[];
  /** Sectors whose actors hold formal authority; absent when the workshop does not say. */
  readonly authoritySectors?: readonly string[];
  /** What the power numbers mean, such as `1-5`. */
  readonly powerScale?: string;
  readonly vennSizeMeans?: string;
  readonly vennDistanceMeans?: string;
  readonly vennOverlapMeans?: string;
  /** Keys of the source that this model does not know. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Version of the tables this release writes and reads. */
export const schemaVersion = 1;
