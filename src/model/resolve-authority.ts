import type { About } from './about.js';
import type { Actor } from './actor.js';

/**
 * Which actors hold formal power over resources or services, from what the workshop says.
 *
 * An actor's own `authority` decides. Else, where `about.authority_sectors` is given: an actor of such a sector holds
 * it; the focal actor, the hub and what is part of the hub do not; an actor of another sector does not, unless its
 * power is as great as that of the least powerful holder, when it stays unknown (a funder the table leaves out, say).
 * Safe spaces hold none of their own. Without sector and without that list it is unknown.
 *
 * @param actors - Every actor.
 * @param about - The workshop's own words.
 * @returns By actor id; `null` means unknown.
 */
export function resolveAuthority(actors: readonly Actor[], about: About): ReadonlyMap<string, boolean | null> {
  const listed = about.authoritySectors;
  const holds = (actor: Actor): boolean =>
    actor.authority ?? (listed !== undefined && actor.sector !== undefined && listed.includes(actor.sector));
  let least = Number.POSITIVE_INFINITY;
  for (const actor of actors) if (holds(actor) && actor.power !== undefined) least = Math.min(least, actor.power);

  const decide = (actor: Actor): boolean | null => {
    if (actor.authority !== undefined) return actor.authority;
    if (listed === undefined) return null;
    if (holds(actor)) return true;
    const ofHub = about.hub !== undefined && (actor.id === about.hub || actor.partOf === about.hub);
    if (ofHub || actor.id === about.focal || actor.kind === 'space') return false;
    if (actor.sector === undefined) return null;
    return actor.power !== undefined && actor.power >= least ? null : false;
  };
  return new Map(actors.map((actor) => [actor.id, decide(actor)]));
}
