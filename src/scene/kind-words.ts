import type { ActorKind } from '../model/actor.js';

/** Kinds of actors in words. */
export const kindWords: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  group: 'group',
  service: 'service',
  space: 'safe space',
  other: 'other',
};
