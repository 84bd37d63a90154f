import type { TableColumns } from '../../model/column-schema.js';
import type { TableKind } from '../../model/raw-table.js';

// Every word a template shows, in one place. Identifiers of tables and columns are not words: they are never translated.

/** Name of the sheet that explains the others; it is not read. */
export const coverSheet = 'start here';

/** Name of the hidden sheet behind the drop-downs; it is not read. */
export const listSheet = 'lists';

/** A line of the cover sheet. */
export interface CoverLine {
  readonly style: 'title' | 'heading' | 'text';
  readonly text: string;
  /** What it says in the text file of a CSV folder, where that differs. */
  readonly inFolder?: string;
}

const title = (text: string): CoverLine => ({ style: 'title', text });
const heading = (text: string): CoverLine => ({ style: 'heading', text });
const line = (text: string, inFolder: string = text): CoverLine => ({ style: 'text', text, inFolder });

/** The cover sheet, line by line. */
export const cover: readonly CoverLine[] = [
  title('From flip chart to tables'),
  line(
    'Each sheet below holds one kind of thing that a workshop leaves on paper. Fill in what you have; sheets you do not need can stay empty. Only "ties" or "actors" must have rows.',
    'Each file of this folder holds one kind of thing that a workshop leaves on paper; below, "ties" is ties.csv and so on. Open the files in a spreadsheet program or a text editor and save them as CSV UTF-8. Files you do not need can stay as they are. Only "ties" or "actors" must have rows.',
  ),
  line('Rows that begin with #example show how it is done. They are never read; delete them when you like.'),
  line(
    'Type what the group said or drew, not what you think is true. What you conclude yourself is marked "inferred" in the column basis.',
  ),
  line('Leave a cell blank when you do not know. Blank is not zero and not no.'),
  line(
    'When you are done, save, and run: social-capital validate FILE. It names the place of anything that does not fit, and says what to do.',
  ),
  heading('Before you start: names and short names'),
  line(
    'Give every actor a short name (id) in "actors", such as mosque or council, and a full name (label) to print. All other sheets use the short name, and offer the ones you have entered in a drop-down.',
    'Give every actor a short name (id) in "actors", such as mosque or council, and a full name (label) to print. All other files use the short name.',
  ),
  line(
    'Write a short name the same way everywhere. Do not use names of private persons as short names; use roles (coordinator, lay-reader).',
  ),
  line(
    'In "about", say under consent whether names may be printed. If you leave it blank, persons are printed as codes.',
  ),
  heading('An organisational map'),
  line('1. In "informants", enter the group that drew the sheet: who sat round it, how many, when.'),
  line(
    '2. In "actors", enter everyone on the sheet once: people, groups, organisations, services, and the safe spaces where they meet (kind: space). Enter actors that were named but got no line, too.',
  ),
  line(
    '3. In "ties", enter one row for each line on the sheet, with the group that drew it (informant). If two groups drew the same line, enter it twice: where they differ is a finding.',
  ),
  line(
    '4. If the line has an arrow, write yes under directed; source is where it starts. A thicker line is a larger strength. A broken or red line, a conflict, has the sign -.',
  ),
  line(
    '5. If the group said what kind of tie it is (bonding, bridging, linking) or what flows (money, trust, information), fill in type or resource. Under evidence, write who said what, or which sheet and photo it is on.',
  ),
  heading('Two maps of two years'),
  line(
    'Write the year or phase under wave, and list the waves in order in "about", with a semicolon between them: 2023;2025. A blank wave means: in every year.',
  ),
  heading('A Power Venn diagram (circles of paper)'),
  line(
    '1. In "venn", enter one row for each circle: the group, the actor, and the size of the circle as a number (1 smallest; the same size, the same number).',
  ),
  line("2. Under position, say whether the circle lies inside the network's own line, outside it, or straddling it."),
  line(
    '3. In "closeness", enter only the pairs of circles that touch or overlap: touching, slight (a little), large (a lot), contained (one inside the other). Pairs you do not enter are taken as apart.',
  ),
  line(
    '4. In "about", write what size, distance and overlap meant to the group. Without this a reader cannot read the picture.',
  ),
  line('5. If circles were moved or laid anew, enter how they lay at the end, and write the discussion into "notes".'),
  heading('A pairwise ranking'),
  line('1. In "items", enter what was compared.'),
  line(
    '2. In "ranking", enter one row for each pair and group: the two items and which was preferred. Write tie if the group could not choose; leave it blank if the pair was not asked. The reason is often worth more than the choice.',
  ),
  heading('Attendance at safe spaces'),
  line(
    'In "attendance", enter one row for each actor who takes part in a space (forum, lunch, reference group), with the role there if you know it. A space is an actor of kind space.',
  ),
  heading('Who carries which organisation'),
  line(
    'In "roles", enter which person stands for which organisation, and which share of its presence in the network rests on that person (0.5 is half). This is how the tool sees what leaves with a person.',
  ),
  heading('What was said'),
  line(
    'In "notes", enter vignettes, quotes and your own notes, and what they are about: an actor, a space, an item or any topic.',
  ),
];

/** What a column is for, shown when one of its cells is chosen. */
export const columnHelp: { readonly [K in keyof TableColumns]: Readonly<Record<keyof TableColumns[K], string>> } = {
  informants: {
    id: 'Short name of the group that drew a sheet.',
    label: 'Its full name, to print.',
    sector: 'The side it belongs to, such as community or statutory.',
    people: 'How many sat round the sheet.',
    date: 'When, as 2026-03-14.',
  },
  actors: {
    id: 'Short name, used by all other sheets.',
    label: 'Full name, to print.',
    kind: 'What it is.',
    sector: 'The side it belongs to, such as community or statutory.',
    group: 'Community or body within the sector.',
    power: 'How much say it has, as the workshop put it; larger is more.',
    authority: 'Does it hold formal power over resources or services?',
    inside: 'Does it belong to the network? edge: half.',
    partOf: 'The actor it is part of: a service of a trust, a person of an organisation.',
    capacity: 'How many more ties it could carry; 0 is none.',
    willing: 'Did it say it would take on more?',
    note: 'Anything worth keeping.',
  },
  ties: {
    source: 'Where the line starts.',
    target: 'Where the line ends.',
    type: 'What the group said it is; blank if nobody said.',
    directed: 'Did the line have an arrow?',
    strength: 'Thickness or closeness, above 0; larger is closer.',
    sign: '- for a conflict.',
    resource: 'What flows: money, trust, information.',
    wave: 'Year or phase; blank means every one.',
    informant: 'The group that drew it; blank means everyone.',
    basis: 'stated: they said so. inferred: you conclude it.',
    confidence: 'How sure they were, 0 to 1.',
    evidence: 'Who said what, or which sheet and photo.',
  },
  attendance: {
    actor: 'Who takes part.',
    space: 'In which safe space.',
    role: 'As what: convenor, host, member.',
    wave: 'Year or phase; blank means every one.',
    informant: 'The group that said so.',
    basis: 'stated: they said so. inferred: you conclude it.',
    evidence: 'Who said what, or which list.',
  },
  roles: {
    person: 'An actor of kind person.',
    organisation: 'The organisation or group this person stands for.',
    role: 'As what: chair, secretary, trainer.',
    share: 'Part of its presence that rests on this person, 0 to 1.',
    wave: 'Year or phase; blank means every one.',
  },
  venn: {
    informant: 'The group that laid the circles.',
    actor: 'Whom the circle stands for.',
    size: 'Size of the circle; the same size, the same number.',
    position: 'Where it lies to the line round the network.',
    x: 'From a photo: centre, to the right of the middle.',
    y: 'From a photo: centre, up from the middle.',
    r: 'From a photo: radius, in the same unit.',
    note: 'What was said when it was laid or moved.',
  },
  closeness: {
    informant: 'The group that laid the circles.',
    a: 'One circle.',
    b: 'The other circle.',
    level: 'How close they lie; pairs not entered are separate.',
  },
  items: { id: 'Short name of what was compared.', label: 'Its full wording.' },
  ranking: {
    informant: 'The group that compared.',
    a: 'One item.',
    b: 'The other item.',
    preferred: 'The item preferred, or tie; blank if not asked.',
    reason: 'Why, in their words.',
  },
  notes: {
    informant: 'The group it comes from; blank for your own note.',
    about: 'An actor, a space, an item or any topic.',
    kind: 'What it is.',
    text: 'What was said or seen.',
  },
};

/** Keys of the sheet about, in order, and what to write. */
export const aboutHelp: readonly (readonly [key: string, help: string])[] = [
  ['title', 'Name of the network or workshop.'],
  ['place', 'Where.'],
  ['date', 'When, as 2026-03.'],
  ['language', 'Language of the workshop, as en.'],
  ['source', 'Where the tables come from; printed under every picture.'],
  ['consent', 'names: names of persons may be printed. roles: the labels are roles. Blank: persons print as codes.'],
  ['schema_version', 'Leave as it is.'],
  ['focal', 'Short name of the actor whose loss is studied.'],
  ['hub', 'Short name of the organisation at the centre, if there is one.'],
  ['waves', 'Years or phases in order, with a semicolon between: 2023;2025.'],
  ['sectors', 'Sectors in the order of the legend: hub;community;statutory.'],
  ['authority_sectors', 'Sectors that hold formal power over resources or services: statutory.'],
  ['power_scale', 'What the numbers under power mean: 1 (least) to 5 (most).'],
  ['venn_size_means', 'What the size of a circle meant to the group.'],
  ['venn_distance_means', 'What distance meant.'],
  ['venn_overlap_means', 'What touching and overlap meant.'],
];

/** Example rows by table, cells by header; the mark goes before the first cell. */
export const exampleRows: Readonly<Record<TableKind, readonly Readonly<Record<string, string>>[]>> = {
  about: [{ key: 'title', value: 'Riverside Together, maps of October 2025' }],
  informants: [{ id: 'elders', label: "Elders' lunch table", sector: 'community', people: '9', date: '2025-10-04' }],
  actors: [
    {
      id: 'coordinator',
      label: 'Coordinator',
      kind: 'person',
      sector: 'hub',
      power: '3',
      inside: 'yes',
      capacity: '0',
      willing: 'no',
      note: 'Wants to leave within two years',
    },
    {
      id: 'council',
      label: 'Borough council',
      kind: 'organisation',
      sector: 'statutory',
      power: '5',
      authority: 'yes',
      inside: 'edge',
    },
  ],
  ties: [
    {
      source: 'coordinator',
      target: 'council',
      type: 'linking',
      directed: 'no',
      strength: '4',
      resource: 'influence',
      wave: '2025',
      informant: 'elders',
      basis: 'stated',
      confidence: '0.9',
      evidence: 'Sheet 1: "she speaks for us there"',
    },
  ],
  attendance: [
    {
      actor: 'council',
      space: 'river-forum',
      role: 'member',
      wave: '2025',
      basis: 'stated',
      evidence: 'Minutes of June',
    },
  ],
  roles: [{ person: 'coordinator', organisation: 'mill-road', role: 'chair of trustees', share: '0.6' }],
  venn: [
    { informant: 'elders', actor: 'council', size: '5', position: 'straddling', note: 'Moved outwards at the end' },
  ],
  closeness: [{ informant: 'elders', a: 'coordinator', b: 'council', level: 'slight' }],
  items: [{ id: 'trust', label: 'Trust between groups' }],
  ranking: [
    { informant: 'elders', a: 'trust', b: 'money', preferred: 'trust', reason: 'Without trust nobody takes the money' },
  ],
  notes: [
    {
      informant: 'elders',
      about: 'coordinator',
      kind: 'benefit',
      text: 'She carries our news up the hill and brings the answer back.',
    },
  ],
};

/** Headings and messages around the drop-downs. */
export const templateWords = {
  helpHeader: '# what to write',
  chooseTitle: 'Not in the list',
  chooseMessage: 'Please choose one of the words offered, or leave the cell blank.',
  newNameTitle: 'A new name',
  newNameMessage: 'This short name is not in its sheet yet. Add it there, or correct it.',
  readmeName: 'README.txt',
  columnsHeading: 'Files and their columns',
  requiredMark: ' (must be filled in)',
} as const;
