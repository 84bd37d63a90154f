/** What an actor is. */
export type ActorKind = 'person' | 'organisation' | 'group' | 'service' | 'space' | 'other';

/** Every kind of actor, in the order legends list them. */
export const actorKinds: readonly ActorKind[] = ['person', 'organisation', 'group', 'service', 'space', 'other'];

/** Where an actor stands to the network's own boundary. */
export type Inside = 'yes' | 'edge' | 'no';

/** Somebody or something on the map: a person, a group, an organisation, a service or a safe space. */
export interface Actor {
  /** Identifier, normalised: NFC, trimmed, without zero-width or bidi marks. */
  readonly id: string;
  /** Name to print. */
  readonly label: string;
  /** What it is; `other` when the source does not say. */
  readonly kind: ActorKind;
  /** The side it belongs to, such as `community` or `statutory`. */
  readonly sector?: string;
  /** Community within the sector, such as `Somali` or `NHS`. */
  readonly group?: string;
  /** Power as the workshop or coder put it: larger is more. */
  readonly power?: number;
  /** Whether it holds formal power over resources or services. Absent means unknown, which is not `false`. */
  readonly authority?: boolean;
  /** Whether it belongs to the network. */
  readonly inside?: Inside;
  /** Id of the actor it is part of (a service of a trust, a person of an organisation). */
  readonly partOf?: string;
  /** How many more ties it could carry; 0 means none. */
  readonly capacity?: number;
  /** Whether it said it would take on more. */
  readonly willing?: boolean;
  /** Free text. */
  readonly note?: string;
  /** Columns of the source that this model does not know, kept and written back. */
  readonly attributes: Readonly<Record<string, string>>;
}
