import { describe, expect, it } from 'vitest';
import { network, readWorkshop, report, type Report, type Workshop } from '../../src/index.js';
import { wcen } from '../../src/datasets.js';
import known from '../fixtures/wcen-disconnection.json' with { type: 'json' };
import { pageText } from './page-text.js';
import { sampleWorkshop } from './sample-workshop.js';

const made: Report = await report(wcen());
const table = (name: string) => made.tables.find((some) => some.name === name)!;

describe('WCEN', () => {
  it('opens with the director, in counts', () => {
    const [first] = made.findings;
    expect(first).toMatchObject({
      name: 'headline',
      actor: 'director',
      counts: { pairs: 45, of: 245, share: 45 / 245 },
    });
    expect(first?.words).toContain('WCEN director');
    expect(first?.words).toContain('45 of 245 pairs');
    expect(first?.options).toMatchObject({ waves: 'all', basis: 'any', include: ['ties'] });
  });

  it('gives every headline with all and with stated ties, without and with the safe spaces, in every and the last wave', () => {
    expect(table('dependency').rows).toHaveLength(8);
  });

  it.each(known.rows)('agrees with networkx: $ties ties, spaces $spaces, waves $waves', (row) => {
    const way = table('dependency').rows.find(
      (some) =>
        some['basis'] === row.ties &&
        some['safeSpaces'] === row.spaces &&
        some['waves'] === (row.waves === 'every' ? 'all' : 'last'),
    );
    const share = ([pairs, of]: readonly number[]) => ({ pairs, of, share: pairs! / of! });
    expect(way).toMatchObject({
      ties: row.count,
      all: share(row.focal.all),
      headline: share(row.focal.across),
    });
    const labels = new Map(wcen().actors.map(({ id, label }) => [id, label]));
    expect(way?.['first']).toContain(labels.get(row.firstAcross.id));
    expect(way?.['first']).toContain(`${row.firstAcross.pairs[0]} of ${row.firstAcross.pairs[1]} (`);
    expect(way?.['allFirst']).toContain(labels.get(row.firstAll.id));
    expect(way?.['allFirst']).toContain(`${row.firstAll.pairs[0]} of ${row.firstAll.pairs[1]} (`);
  });

  // The README of the data: CCG 0.238 and talking therapies 0.162 come before the director's 0.083 on stated ties alone.
  it('says at once who comes first with stated ties only', () => {
    const other = made.findings.find(({ name, options }) => name === 'other-way' && options?.basis === 'stated');
    expect(made.findings[0]?.words).toContain(
      'With the 39 of 56 ties that the source states, most hangs on Wandsworth Clinical Commissioning Group instead.',
    );
    expect(other?.words).toContain('66 of 277 pairs');
    expect(other?.words).toContain('IAPT talking therapies service with 45 of 277 pairs');
    expect(other?.words).toContain('before WCEN director with 23 of 277 pairs');
    const losses = table('losses').rows.filter(({ way }) => way === '39 stated ties');
    const shareOf = (id: string) => {
      const cell = losses.find((row) => row['id'] === id)?.['all'];
      return typeof cell === 'object' ? cell?.share : null;
    };
    expect(shareOf('ccg')).toBeCloseTo(0.238, 3);
    expect(shareOf('iapt')).toBeCloseTo(0.162, 3);
    expect(shareOf('director')).toBeCloseTo(0.083, 3);
  });

  it('says how many of the director’s contacts are inferred, what one tie would do, and that nothing more is known', () => {
    const words = made.findings.map((finding) => finding.words).join('\n');
    expect(words).toContain('Of the 21 contacts of WCEN director, 11 are');
    expect(words).toMatch(
      /One unreported tie between .* would cut the figure from 45 of 245 pairs .* to 30 of 245 pairs/u,
    );
    expect(words).toMatch(/Tipping number: \d+ unreported tie/);
  });

  it('shows the known measures: betweenness 0.559, the three cutpoints, the funder’s authority unknown', () => {
    const rows = table('actors').rows;
    expect(rows[0]).toMatchObject({ id: 'director', ties: 21, cutpoint: true });
    expect(rows[0]?.['betweennessNormalised']).toBeCloseTo(0.559, 3);
    const cutpoints = rows.flatMap((row) => (row['cutpoint'] === true ? [row['id']] : []));
    expect(new Set(cutpoints)).toEqual(new Set(['director', 'wcen', 'cabinet-member']));
    expect(rows.find(({ id }) => id === 'lankelly')?.['authority']).toBeNull();
    expect(pageText(made.toHTML())).toContain('formal authority of Lankelly Chase Foundation');
  });

  it('counts types twice and lists the ties on which statement and rule disagree', () => {
    expect(table('types').rows.map(({ ties }) => ties)).toEqual([24, 4, 28]);
    expect(table('type-disagreements').rows).toHaveLength(16);
    expect(table('type-sensitivity').rows).toHaveLength(3);
  });

  it('takes the view asked for and does not vary it', async () => {
    const last = await report(wcen(), { view: { waves: 'last', basis: 'stated', include: ['ties', 'attendance'] } });
    expect(last.findings[0]?.words).toContain('Wandsworth Clinical Commissioning Group');
    expect(last.findings[0]?.words).toContain('comes fifth of 32');
    expect(last.tables.find(({ name }) => name === 'dependency')?.rows).toHaveLength(1);
  });

  it('studies another actor on request', async () => {
    const hub = await report(wcen(), { focal: 'wcen' });
    expect(hub.focal).toBe('wcen');
    expect(hub.findings[0]).toMatchObject({ actor: 'wcen', counts: { pairs: 27, of: 245 } });
    expect(hub.findings[0]?.words).toMatch(/more hangs on WCEN director .* comes second of 32/u);
    await expect(report(wcen(), { focal: 'directer' })).rejects.toMatchObject({ code: 'unknown-actor' });
    await expect(report(wcen(), { focus: 'wcen' } as object)).rejects.toMatchObject({ code: 'bad-option' });
  });

  it('stops when told to', async () => {
    await expect(report(wcen(), { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });

  it('tells how far it is', async () => {
    const heard: number[] = [];
    await report(wcen(), { onProgress: (share) => heard.push(share) });
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBeGreaterThan(0.5);
    expect(heard.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});

describe('a workshop that lacks something', () => {
  const plain = (input: Partial<Workshop>): Workshop => ({
    about: { schemaVersion: 1, waves: [], sectors: [], attributes: {} },
    informants: [],
    actors: [],
    ties: [],
    attendance: [],
    roles: [],
    venn: [],
    closeness: [],
    items: [],
    ranking: [],
    notes: [],
    ...input,
  });
  const actor = (id: string) => ({ id, label: id, kind: 'organisation', attributes: {} }) as const;
  const tie = (source: string, target: string) =>
    ({ source, target, directed: false, strength: 1, attributes: {} }) as const;
  const read = async (workshop: Workshop): Promise<{ made: Report; text: string }> => {
    const one = await report(workshop);
    expect(one.files().map(({ name }) => name)).toContain('report.html');
    return { made: one, text: pageText(one.toHTML()) };
  };

  it('without a focal actor ranks all and asks which one to study', async () => {
    const { made: one, text } = await read(sampleWorkshop({ without: ['focal'], about: ['consent,roles'] }));
    expect(one.focal).toBeNull();
    expect(text).toContain('Whose loss is to be studied?');
    expect(text).toContain('more hangs on Maria Santos than on any other actor');
    expect(one.tables.find(({ name }) => name === 'leaders')?.rows[0]).toMatchObject({ id: 'maria' });
  });

  it('without sectors counts all pairs and says so', async () => {
    const { text } = await read(
      plain({
        about: { schemaVersion: 1, waves: [], sectors: [], attributes: {}, focal: 'b' },
        actors: ['a', 'b', 'c'].map(actor),
        ties: [tie('a', 'b'), tie('b', 'c')],
      }),
    );
    expect(text).toContain('would leave 1 of 1 pairs of actors (100 %) without any path');
    expect(text).toContain('pairs across sectors cannot be told apart');
    expect(text).toContain('do not record which ties are stated and which inferred');
  });

  it('with equals names them together', async () => {
    const chain = plain({
      actors: ['a', 'b', 'c', 'd'].map(actor),
      ties: [tie('a', 'b'), tie('b', 'c'), tie('c', 'd')],
    });
    expect((await read(chain)).text).toContain('most hangs on b and c alike');
  });

  it('with a ring finds nobody', async () => {
    const ring = plain({
      actors: ['a', 'b', 'c', 'd'].map(actor),
      ties: [tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('d', 'a')],
    });
    expect((await read(ring)).text).toContain('no single actor’s loss would leave any two others without a path');
  });

  it('with nothing in it, or one actor, still is a report', async () => {
    expect((await read(plain({}))).text).toContain('hold no actors');
    const one = await read(plain({ actors: [actor('alone')] }));
    expect(one.text).toContain('no tie is drawn');
    expect(one.text).toContain('alone');
    const two = await read(plain({ actors: ['a', 'b'].map(actor), ties: [tie('a', 'b')] }));
    expect(two.text).toContain('no single actor’s loss');
  });

  it('says that a focal actor is not there in a wave', async () => {
    const away = sampleWorkshop({ about: ['consent,roles', 'focal,mosque'], without: ['focal'] });
    const words = (await report(away)).findings.map((finding) => finding.words).join('\n');
    expect(words).toContain('Quay mosque is not on the map there');
  });

  it('lists negative ties, which carry no path', async () => {
    const { text } = await read(
      plain({
        actors: ['a', 'b', 'c'].map(actor),
        ties: [tie('a', 'b'), { ...tie('b', 'c'), sign: -1, basis: 'stated' }],
      }),
    );
    expect(text).toContain('1 negative tie, on nobody’s path');
    expect(text).toMatch(/b\nc\nevery wave\nstated/u);
  });

  it('prints the problems given to it, located', async () => {
    const one = await report(wcen(), {
      problems: [
        {
          code: 'near-duplicate',
          severity: 'warning',
          table: 'actors.csv',
          row: 4,
          column: 'id',
          value: 'x',
          message: 'Two ids look alike.',
          hint: 'Mend one.',
        },
      ],
    });
    expect(pageText(one.toHTML())).toMatch(/actors\.csv\s+row 4, column id\s+Two ids look alike\.\s+Mend one\./u);
    expect(one.toMarkdown()).toContain('Two ids look alike');
  });
});

it('a network built by hand and the workshop give the same first actor', () => {
  expect(network(wcen()).order).toBe(32);
});

/** A star round `chair`; the pairs across sectors follow by hand. */
describe('the figure over the ways of counting', () => {
  const range = async (...rows: readonly string[]) => {
    const actors = [
      'id,label,sector',
      'chair,Chair,hub',
      'temple,Temple,community',
      'choir,Choir,community',
      'clinic,Clinic,statutory',
    ];
    const { workshop } = readWorkshop({
      about: 'key,value\nfocal,chair',
      actors: actors.join('\n'),
      ties: ['source,target,basis', ...rows].join('\n'),
    });
    const made = await report(workshop);
    return made.findings.find(({ name }) => name === 'range')?.words;
  };

  it('is said once where every way gives the same', async () => {
    // temple–clinic and choir–clinic go through the chair, with or without the inferred tie.
    const words = await range(
      'chair,temple,stated',
      'chair,clinic,stated',
      'temple,choir,stated',
      'chair,choir,inferred',
    );
    expect(words).toMatch(/the figure for Chair is 2 of 2 pairs \(100\s%\) in every one\./u);
  });

  it('is called the same share where counts differ', async () => {
    const words = await range('chair,temple,stated', 'chair,clinic,stated', 'temple,choir,inferred');
    expect(words).toMatch(/the figure for Chair is the same share, for instance [12] of [12] pairs? \(100\s%\)\./u);
  });
});
