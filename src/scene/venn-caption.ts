import { formatCount } from '../kernel/format.js';
import { xmlText } from '../kernel/xml-text.js';
import { explainContradiction } from '../layout/power-venn/explain-contradiction.js';
import type { About } from '../model/about.js';
import type { VennSizes } from '../pla/venn-session.js';
import { unrecorded } from './venn-legend.js';
import type { VennNames, VennPanel } from './venn-plan.js';

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** What size means, and where it comes from. */
export function sizeWords(about: About, sizes: VennSizes): string {
  if (sizes === 'power') return `power as recorded for each actor (${about.powerScale ?? 'scale not recorded'})`;
  if (sizes === 'ranking') return 'times preferred in the group’s pairwise ranking plus one';
  return about.vennSizeMeans ?? unrecorded;
}

/** What one group's drawing shows and does not show. */
function panelSentences({ session, layout }: VennPanel, names: VennNames, several: boolean): string[] {
  const { informant, unsized, digitised, circleless } = session;
  const name = (id: string): string => names.label(id);
  const stated = layout.relations.filter((relation) => relation.stated !== 'separate');
  const drawn = stated.filter((relation) => relation.stated === relation.drawn);
  const who = [
    ...(informant.people === undefined ? [] : [formatCount(informant.people, 'person', 'people')]),
    ...(informant.date === undefined ? [] : [informant.date]),
  ];
  const head = `${informant.label}${who.length > 0 ? ` (${who.join(', ')})` : ''}: `;
  const sentences = [
    `${head}${formatCount(layout.circles.length, 'actor')}, ${formatCount(stated.length, 'statement')} of closeness, ${
      drawn.length === stated.length ? 'all drawn as stated' : `${drawn.length} drawn as stated`
    }.`,
  ];
  if (layout.undrawn.length > 0) {
    const lost = layout.undrawn.map(({ a, b, level }) => `${name(a)} – ${name(b)} (${level})`);
    sentences.push(`Not shown by the circles: ${list(lost)}.`);
  }
  const why = layout.contradictions.slice(0, several ? 1 : 3).map((one) => explainContradiction(one, name));
  if (why.length > 0) sentences.push(`Cannot be drawn together: ${why.join(' ')}`);
  if (unsized.length > 0) {
    sentences.push(`Size not recorded, drawn smallest with a dotted line: ${list(unsized.map(name))}.`);
  }
  if (circleless.length > 0) {
    const rows = circleless.map(({ a, b, level }) => `${name(a)} – ${name(b)} (${level})`);
    sentences.push(`Stated without circles, so not drawn: ${list(rows)}.`);
  }
  if (digitised > 0) sentences.push(`${formatCount(digitised, 'level')} read off a photograph of the sheet.`);
  return sentences;
}

/**
 * The words under a Power Venn: who judged, how many statements are drawn and which are not and why, how to read the page,
 * where the data comes from.
 *
 * @param panels - Groups as drawn.
 * @param about - The workshop.
 * @param sizes - Where sizes come from.
 * @param names - What actors may be called.
 * @returns Sentences.
 */
export function vennCaption(panels: readonly VennPanel[], about: About, sizes: VennSizes, names: VennNames): string {
  const several = panels.length > 1;
  const sentences = panels.flatMap((panel) => panelSentences(panel, names, several));
  sentences.push('No two circles are drawn closer than stated; pairs nobody spoke of are drawn apart.');
  const means = sizeWords(about, sizes);
  sentences.push(means === unrecorded ? 'What area means was not recorded.' : `What area means: ${means}.`);
  if (several) sentences.push('Each group had its own sheet and scale: compare order and closeness, not areas.');
  sentences.push('Apart from the edge of the network, place on the page means nothing.');
  if (
    about.consent === undefined &&
    panels.some(({ layout }) => layout.circles.some(({ id }) => names.id(id) !== id))
  ) {
    sentences.push('Persons are printed as codes, because no consent to print names is recorded.');
  }
  if (about.source !== undefined) sentences.push(`Source: ${about.source.replace(/\.$/, '')}.`);
  const when = [about.place, about.date].filter((part) => part !== undefined).join(', ');
  if (when) sentences.push(`${when}.`);
  const seed = panels[0]?.layout.seed;
  if (seed !== undefined) sentences.push(`Layout seed ${seed}.`);
  return xmlText(sentences.join(' ')).replace(/\s+/gu, ' ');
}
