import { compareText } from '../kernel/compare.js';
import { SocialCapitalError } from '../kernel/error.js';
import { nearest } from '../kernel/nearest.js';
import { powerVennSteps } from '../layout/power-venn/layout-power-venn.js';
import type { LevelThresholds } from '../model/venn/levels.js';
import type { Informant, Workshop } from '../model/workshop.js';
import { vennSession, type VennSizes } from '../pla/venn-session.js';
import type { VennPanel } from '../scene/venn-plan.js';

/** Which groups are drawn, and how. */
export interface VennChoice {
  readonly informant: 'all' | string | readonly string[];
  readonly wave: string;
  readonly sizes: VennSizes;
  readonly seed: number;
  readonly effort: number;
  readonly thresholds: LevelThresholds;
}

/** Groups that drew circles, in the order of their ids; the informants table need not list them. */
function groupsOf(workshop: Workshop): Informant[] {
  const listed = new Map(workshop.informants.map((informant) => [informant.id, informant]));
  const drew = [...new Set(workshop.venn.map(({ informant }) => informant))].sort(compareText);
  return drew.map((id) => listed.get(id) ?? { id, label: id });
}

function chosenGroups(workshop: Workshop, { informant, wave }: VennChoice): Informant[] {
  const groups = groupsOf(workshop);
  const dates = [...new Set(groups.flatMap(({ date }) => date ?? []))].sort();
  if (wave !== 'all' && wave !== 'last' && !dates.includes(wave)) {
    const held = dates.length > 0 ? `sessions were held on ${dates.join(', ')}` : 'no session has a date';
    throw new SocialCapitalError(
      'bad-option',
      `powerVenn: wave is "${wave}", but ${held}; use one of them, all or last.`,
    );
  }
  const day = wave === 'last' ? dates.at(-1) : wave === 'all' ? undefined : wave;
  const then = day === undefined ? groups : groups.filter(({ date }) => date === day);
  if (informant === 'all') return then;
  const wanted = typeof informant === 'string' ? [informant] : informant;
  for (const id of wanted) {
    if (groups.some((group) => group.id === id)) continue;
    const ids = groups.map((group) => group.id);
    const near = nearest(id, ids)[0];
    const hint =
      near === undefined ? `Groups that drew circles: ${ids.join(', ') || 'none'}.` : `Did you mean "${near}"?`;
    throw new SocialCapitalError('bad-option', `powerVenn: no group "${id}" drew circles. ${hint}`);
  }
  return then.filter(({ id }) => wanted.includes(id));
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
  const { sizes, seed, effort, thresholds } = choice;
  const sessions = chosenGroups(workshop, choice).map((group) => vennSession(workshop, group, sizes, thresholds));
  const order = [...sessions].sort((p, q) => q.statements.circles.length - p.statements.circles.length);
  const places = new Map<string, { x: number; y: number }>();
  const drawn = new Map<string, VennPanel>();
  for (const [at, session] of order.entries()) {
    const options = { seed, effort, thresholds, places: places.size > 0 ? places : null };
    const steps = powerVennSteps(session.statements, options);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield (at + step.value) / order.length;
    for (const { id, x, y } of step.value.circles) if (!places.has(id)) places.set(id, { x, y });
    drawn.set(session.informant.id, { session, layout: step.value });
  }
  return sessions.flatMap(({ informant }) => drawn.get(informant.id) ?? []);
}
