import { formatCount, formatPercent } from '../kernel/format.js';
import { xmlText } from '../kernel/xml-text.js';
import { printInformant } from '../model/print-informant.js';
import type { View } from '../view/view.js';
import type { PlannedTie } from './map-ties.js';
import { placeWords } from './place-words.js';
import type { MapPlan } from './plan-map.js';

const join = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Up to three names, else how many. */
function who(plan: MapPlan, indices: readonly number[]): string {
  if (indices.length > 3) return formatCount(indices.length, 'actor');
  return join(indices.map((i) => plan.names[i] ?? ''));
}

const where = (view: View, test: (i: number) => boolean): number[] => view.ids.flatMap((_, i) => (test(i) ? [i] : []));

function counts(plan: MapPlan, ties: readonly PlannedTie[]): string {
  const { view } = plan;
  const how =
    view.ties.length > 0 && ties.every(({ tie, type }) => tie === null || type === 'unclassifiable')
      ? 'none is stated and none follows from what is recorded'
      : {
          stated: 'types as stated',
          inferred: 'types inferred by rule from sector and formal authority',
          agreed: 'types where statement and rule agree',
        }[view.options.types];
  const kinds = (['bonding', 'bridging', 'linking', 'unclassifiable'] as const).flatMap((type) => {
    const count = ties.filter((tie) => tie.type === type).length;
    return count > 0 ? [`${count} ${type === 'unclassifiable' ? 'of unknown type' : type}`] : [];
  });
  const tail = kinds.length > 0 ? `: ${join(kinds)} (${how})` : '';
  const stated = view.ties.filter((tie) => tie.basis === 'stated').length;
  const inferred = view.ties.length - stated;
  const basis =
    view.ties.length === 0
      ? ''
      : inferred === 0
        ? ' All ties are stated by the source.'
        : ` ${formatCount(stated, 'tie')} stated by the source, ${inferred} concluded by the coder.`;
  return `${formatCount(view.n, 'actor')}, ${formatCount(view.ties.length, 'tie')}${tail}.${basis}`;
}

/** An informant, who may be a person: on the map, or taken away from it. */
function informant(view: View, id: string): string {
  const away = view.about.consent === undefined && view.options.without.includes(id) ? view.printed.get(id) : undefined;
  return away ?? printInformant({ id }, view) ?? id;
}

function choices(view: View): string {
  const { options, about } = view;
  const parts: string[] = [];
  if (options.waves === 'all')
    parts.push(about.waves.length > 0 ? `all waves (${about.waves.join(', ')})` : 'all waves');
  else if (options.waves === 'last') parts.push(`last wave (${about.waves.at(-1) ?? ''})`);
  else parts.push(`waves ${options.waves.join(', ')}`);
  if (options.informants !== 'all')
    parts.push(`informants ${options.informants.map((id) => informant(view, id)).join(', ')}`);
  if (options.consensus !== 'any') {
    const share = options.consensus;
    const enough = typeof share === 'number' ? `more than ${formatPercent(share)}` : share === 'all' ? 'all' : 'most';
    parts.push(`ties that ${enough} of the informants report`);
  }
  const tables = options.include.filter((table) => table !== 'ties');
  if (tables.length > 0) parts.push(`with ${join(tables.map((table) => (table === 'partOf' ? 'part-of' : table)))}`);
  if (options.spaces === 'path') parts.push('safe spaces only carry paths');
  if (options.tieTypes !== 'all') parts.push(`only ${options.tieTypes.join(', ')} ties`);
  if (options.basis === 'stated') parts.push('only ties that the source states');
  if (options.resource !== 'all') parts.push(`only ties that carry ${options.resource}`);
  if (options.direction === 'mutual') parts.push('only ties that go both ways');
  if (options.without.length > 0) parts.push(`without ${formatCount(options.without.length, 'actor')} taken away`);
  return `Drawn: ${parts.join('; ')}.`;
}

function missing(plan: MapPlan): string[] {
  const { view } = plan;
  const parts: string[] = [];
  const sectorless = where(view, (i) => view.sectorOf[i]! < 0);
  if (sectorless.length === view.n && view.n > 0) parts.push(`${view.options.by} of every actor`);
  else if (sectorless.length > 0) parts.push(`${view.options.by} of ${who(plan, sectorless)}`);
  const powerless = where(view, (i) => view.actors[i]!.power === undefined);
  if (powerless.length === view.n && view.n > 0) parts.push('power of every actor');
  else if (powerless.length > 0) parts.push(`power of ${who(plan, powerless)}`);
  const unknown = where(view, (i) => view.authority[i]! < 0);
  if (unknown.length === view.n && view.n > 0) parts.push('formal authority of every actor');
  else if (unknown.length > 0) parts.push(`formal authority of ${who(plan, unknown)}`);
  const sentences = parts.length > 0 ? [`Not recorded: ${join(parts)}.`] : [];
  if (view.absent.length > 0) {
    const absent = where(view, (i) => view.absent.includes(view.ids[i]!));
    sentences.push(`No tie in the waves drawn, though in others: ${who(plan, absent)}.`);
  }
  if (view.negativeTies.length > 0) {
    const conflicts = formatCount(view.negativeTies.length, 'negative tie');
    sentences.push(
      `Drawn with a bar and counted apart: ${conflicts}, which ${view.negativeTies.length === 1 ? 'carries' : 'carry'} no path.`,
    );
  }
  if (view.leftOut.loops > 0) {
    sentences.push(`Not drawn: ${formatCount(view.leftOut.loops, 'row')} tying an actor to itself.`);
  }
  return sentences;
}

/**
 * The words under a map: how many actors and ties of which type, on what basis, which choices, what is missing, how to read
 * position, where the data comes from.
 *
 * @param plan - What is drawn.
 * @param ties - Ties as drawn.
 * @param seed - Seed of the layout.
 * @returns Sentences.
 */
export function mapCaption(plan: MapPlan, ties: readonly PlannedTie[], seed: number): string {
  const { view, tiers } = plan;
  const { about } = view;
  const sentences = [counts(plan, ties), choices(view), ...missing(plan)];
  sentences.push(placeWords(plan).long);
  if (tiers && about.powerScale !== undefined) sentences.push(`Scale of power: ${about.powerScale}.`);
  if (about.consent === undefined && view.actors.some((actor) => actor.kind === 'person')) {
    sentences.push('Persons are printed as codes, because no consent to print names is recorded.');
  }
  if (view.sectors.length > 8) {
    sentences.push(
      `More than eight groups: those from the ninth on share a grey circle and are told apart by initial only.`,
    );
  }
  if (about.source !== undefined) sentences.push(`Source: ${about.source.replace(/\.$/, '')}.`);
  const when = [about.place, about.date].filter((part) => part !== undefined).join(', ');
  if (when) sentences.push(`${when}.`);
  sentences.push(`Layout seed ${seed}.`);
  return xmlText(sentences.join(' ')).replace(/\s+/gu, ' ');
}
