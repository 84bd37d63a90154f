import type { Workshop } from '../model/workshop.js';
import type { Block, ReportTable } from './document.js';
import type { Names } from './names.js';
import type { SourceWords } from './source-words.js';
import { toHtml } from './to-html.js';
import type { ReportPicture } from './venn-pictures.js';
import { vennTables } from './venn-tables.js';

/** Why participants drew what they drew, in their words: notes, what stands by circles, and reasons of rankings. */
function reasons(workshop: Workshop, names: Names): ReportTable {
  const items = new Map(workshop.items.map(({ id, label }) => [id, label]));
  const called = (id: string): string => items.get(id) ?? names.label(id);
  const group = (id: string | undefined): string | null => (id === undefined ? null : names.informant(id).label);
  const rows = [
    ...workshop.notes.map(({ informant, about, kind, text }) => ({
      group: group(informant),
      about: about === undefined ? null : called(about),
      kind: kind ?? 'note',
      text,
    })),
    ...workshop.venn.flatMap(({ informant, actor, note }) =>
      note === undefined ? [] : [{ group: group(informant), about: names.label(actor), kind: 'circle', text: note }],
    ),
    ...workshop.ranking.flatMap(({ informant, a, b, reason }) =>
      reason === undefined
        ? []
        : [{ group: group(informant), about: `${called(a)} or ${called(b)}`, kind: 'ranking', text: reason }],
    ),
  ];
  const columns = [
    { key: 'group', head: 'Said by' },
    { key: 'about', head: 'About' },
    { key: 'kind', head: 'Kind' },
    { key: 'text', head: 'Words' },
  ];
  return { name: 'reasons', caption: 'Why, as it was noted down.', columns, rows };
}

/**
 * The page facilitators take back to the groups: every Power Venn as drawn, what of each statement the drawing shows, where
 * groups disagree, and the reasons noted down. Free text is left out where names may not be printed.
 *
 * @param workshop - The workshop.
 * @param pictures - The Power Venn diagrams, and where groups disagree.
 * @param names - What actors and groups may be called.
 * @param source - Where the map comes from, and which sides are missing.
 * @returns The page; `null` when nobody drew circles.
 */
export function facilitatorsPage(
  workshop: Workshop,
  pictures: readonly ReportPicture[],
  names: Names,
  source: SourceWords,
): string | null {
  const venn = pictures.find(({ id }) => id === 'venn');
  if (venn === undefined) return null;
  const why = reasons(workshop, names);
  const tables = [...vennTables(venn.figure), ...(names.coded || why.rows.length === 0 ? [] : [why])];
  const figures = pictures.filter(({ id }) => id.startsWith('venn'));
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: 'Take this page back to the groups. Ask each: is this what you said? Circles are drawn from statements, never closer than stated; what could not be drawn stands in the caption and in the table below.',
    },
    ...figures.map((picture, i): Block => ({ kind: 'figure', ...picture, number: i + 1 })),
    { kind: 'heading', level: 2, id: 'rows', text: 'What was said, and what is drawn' },
    ...tables.map((table, i): Block => ({ kind: 'table', table, number: i + 1 })),
    ...source.missing.map((text): Block => ({ kind: 'paragraph', text, role: 'note' })),
  ];
  return toHtml({
    title: workshop.about.title ?? 'What groups said with circles',
    subtitle: 'For the facilitators: what each group said with circles, to check with them.',
    skip: { link: '#rows', text: 'Skip to what was said' },
    blocks,
  });
}
