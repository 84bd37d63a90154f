import { describe, expect, it } from 'vitest';
import { network, organisationalMap, printLabels, readWorkshop, report, view, type Workshop } from '../../src/index.js';

const read = (consent: string, informants = 'id,label\ng1,Morning group'): Workshop =>
  readWorkshop({
    'about.csv': `key,value\nconsent,${consent}\nfocal,hub`,
    'informants.csv': informants,
    'actors.csv':
      'id,label,kind,sector\nann-smith,Youth worker,person,a\nzoe-jones,Youth worker,person,b\nhub,Hub,organisation,a\nclub,Club,group,b',
    'ties.csv': 'source,target\nann-smith,hub\nhub,zoe-jones\nhub,club',
  }).workshop;

/** Everything the report prints or saves, without the identifiers that consent allows in files. */
async function printed(workshop: Workshop, options: Parameters<typeof report>[1] = {}): Promise<string> {
  const made = await report(workshop, options);
  return [...made.files().map(({ text }) => text), JSON.stringify(made.findings)].join('\n');
}

describe('two actors with the same printed label', () => {
  it('are told apart by numbers in order of id', () => {
    const labels = printLabels(read('roles'));
    expect([...labels.values()].sort()).toEqual(['Club', 'Hub', 'Youth worker (1)', 'Youth worker (2)']);
    expect(labels.get('ann-smith')).toBe('Youth worker (1)');
  });

  it('never borrow a number that is another actor’s label', () => {
    const actors = ['Choir', 'Choir', 'Choir (1)'].map((label, i) => ({ id: `c${i}`, label }));
    const labels = view(network({ about: { consent: 'roles' }, actors, ties: [] })).printed;
    expect([...labels.values()]).toEqual(['Choir (2)', 'Choir (3)', 'Choir (1)']);
  });

  it('are numbered in words, on the map and nowhere told apart by id', async () => {
    const made = await report(read('roles'));
    expect(made.toMarkdown()).toContain('Youth worker (2)');
    expect(made.toMarkdown()).not.toMatch(/ann-smith|zoe-jones/u);
    expect(made.figures[0]?.scene.description).toContain('Youth worker (1)');
    expect(made.figures[0]?.caption).not.toMatch(/ann-smith|zoe-jones/u);
  });
});

describe('without consent', () => {
  it('an informant who is one of the persons prints as that person’s code', async () => {
    for (const row of ['ann-smith,Some group', 'g1,ANN-SMITH', 'g1,Youth  worker']) {
      const all = await printed(read('', `id,label\n${row}`));
      expect(all).toContain('On the map drawn by P1');
      expect(all).not.toMatch(/ann-smith|zoe-jones|youth +worker/iu);
    }
    expect(await printed(read(''))).toContain('On the map drawn by Morning group');
  });

  it('the options behind a finding and the caption name nobody', async () => {
    const options = { view: { without: ['zoe-jones'], informants: ['ann-smith'] } };
    const workshop = read('', 'id,label\nann-smith,Morning group');
    const all = await printed(workshop, options);
    expect(all).not.toMatch(/ann-smith|zoe-jones|youth worker/iu);
    const [first] = (await report(workshop, options)).findings;
    expect(first?.options).toMatchObject({ without: ['P2'], informants: ['P1'] });
    const map = await organisationalMap(view(network(workshop), options.view));
    expect(map.caption).toContain('informants P1');
    const gone = await organisationalMap(
      view(network(workshop), { without: ['ann-smith'], informants: ['ann-smith'] }),
    );
    expect(gone.caption).toContain('informants P1');
  });

  it('with consent, informants and options print as they are', async () => {
    const made = await report(read('names', 'id,label\nann-smith,Ann'), { view: { without: ['zoe-jones'] } });
    expect(made.findings[0]?.options?.without).toEqual(['zoe-jones']);
    expect(made.findings[0]?.words).toContain('drawn by Ann');
  });
});
