import { powerVennSteps } from '../layout/power-venn/layout-power-venn.js';
import type { Workshop } from '../model/workshop.js';
import type { VennSession } from '../pla/venn-session.js';
import type { VennPanel } from '../scene/venn-plan.js';
import { type SessionChoice, vennSessions } from './venn-sessions.js';

/** Which groups are drawn, and how. */
export interface VennChoice extends SessionChoice {
  readonly seed: number;
  readonly effort: number;
}

/**
 * Lays out every chosen group, the one with most circles first; the others keep its places as far as their statements
 * allow, so that a reader finds an actor again.
 *
 * @param workshop - The workshop.
 * @param choice - Which groups, and how.
 * @yields The share done, 0 to 1.
 * @returns The groups in the order of their ids.
 * @throws {SocialCapitalError} `bad-option` on a group or wave that is not there.
 */
export function* vennPanels(workshop: Workshop, choice: VennChoice): Generator<number, readonly VennPanel[], void> {
  const { seed, effort, thresholds } = choice;
  const sessions = vennSessions(workshop, choice);
  const order = [...sessions].sort((p, q) => q.statements.circles.length - p.statements.circles.length);
  const places = new Map<string, { x: number; y: number }>();
  const drawn = new Map<VennSession, VennPanel>();
  for (const [at, session] of order.entries()) {
    const options = { seed, effort, thresholds, places: places.size > 0 ? places : null };
    const steps = powerVennSteps(session.statements, options);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield (at + step.value) / order.length;
    for (const { id, x, y } of step.value.circles) if (!places.has(id)) places.set(id, { x, y });
    drawn.set(session, { session, layout: step.value });
  }
  return sessions.flatMap((session) => drawn.get(session) ?? []);
}
