import { compareText } from '../kernel/compare.js';
import { SocialCapitalError } from '../kernel/error.js';
import { nearest } from '../kernel/nearest.js';
import type { Informant, Workshop } from '../model/workshop.js';

/** Groups that drew circles, in the order of their ids; the informants table need not list them. */
function groupsOf(workshop: Workshop): Informant[] {
  const listed = new Map(workshop.informants.map((informant) => [informant.id, informant]));
  const drew = [...new Set(workshop.venn.map(({ informant }) => informant))].sort(compareText);
  return drew.map((id) => listed.get(id) ?? { id, label: id });
}

/**
 * The groups chosen, in the order of their ids.
 *
 * @param workshop - The workshop.
 * @param choice - All, some or one, of one date or all.
 * @returns The groups that drew circles and were chosen.
 * @throws {SocialCapitalError} `bad-option` on a group or wave that is not there.
 */
export function vennGroups(
  workshop: Workshop,
  { informant, wave }: { readonly informant: string | readonly string[]; readonly wave: string },
): Informant[] {
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
