import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import {
  dependencyChart,
  type Figure,
  figureFragment,
  handoverMap,
  network,
  organisationalMap,
  powerVenn,
  readWorkshop,
  report,
  resilienceCurve,
  table,
  toLongRows,
  toRows,
  actorDegree,
  vennDisagreements,
  view,
  whatIf,
} from '../../src/index.js';
import { folder, runCli } from '../cli/run-cli.js';
import { everyMeasure } from '../measures/every-measure.js';

/** Everything that says something of a person is a word of its own, so that a search finds whatever gets out. */
const tables: Readonly<Record<string, string>> = {
  'about.csv':
    'key,value\ntitle,Riverside\nconsent,\nfocal,canary-id-ann\nhub,canary-id-bo\nauthority_sectors,council\nwaves,before; after',
  'informants.csv':
    'id,label,sector\ncanary-id-cy,Canary label of Cy,residents\nmorning,CANARY  LABEL of Bo,council\nCANARY-ID-BO,x,council\nelders,Elders,residents',
  'actors.csv': [
    'id,label,kind,sector,group,power,inside,part_of,note,born',
    'canary-id-ann,Canary label of Ann,person,residents,g1,3,yes,club,canary-note-ann,canary-born-ann',
    'canary-id-bo,Canary label of Bo,person,council,g1,2,yes,,canary-note-bo,canary-born-bo',
    'canary-id-cy,Canary label of Cy,person,residents,g2,1,no,canary-id-ann,canary-note-cy,canary-born-cy',
    'Canary-Id-Cy,canary label of cy,person,residents,g2,1,no,,canary-note-cyy,canary-born-cyy',
    'club,Club,organisation,residents,g2,2,yes,,canary-note-club,x',
    'trust,Trust,organisation,council,g2,5,yes,,,x',
    'mosque,Mosque,group,residents,g2,4,edge,,,x',
    'garden,Garden,space,residents,g2,1,yes,,,x',
    'kitchen,Kitchen,space,residents,g2,1,yes,,,x',
  ].join('\n'),
  'ties.csv': [
    'source,target,type,directed,strength,sign,resource,wave,informant,basis,confidence,evidence',
    'canary-id-ann,club,bonding,no,1,,advice,before,canary-id-cy,stated,0.9,canary-evidence-1',
    'canary-id-ann,club,bridging,no,2,,money,after,elders,stated,,canary-evidence-2',
    'canary-id-ann,trust,linking,yes,1,,,after,morning,inferred,,canary-evidence-3',
    'canary-id-bo,mosque,,no,1,,,,morning,stated,,canary-evidence-4',
    'canary-id-bo,trust,bonding,no,1,,,,CANARY-ID-BO,stated,,canary-evidence-5',
    'canary-id-cy,canary-id-ann,bonding,no,1,-1,,,elders,stated,,canary-evidence-6',
    'Canary-Id-Cy,canary-id-ann,bonding,no,1,,,,elders,stated,,canary-evidence-7',
    'canary-id-cy,mosque,bonding,no,1,,,,canary-id-cy,stated,,',
    'canary-id-ann,canary-id-ann,bonding,no,1,,,,elders,stated,,',
  ].join('\n'),
  'attendance.csv':
    'actor,space,role,wave,informant,basis,evidence\ncanary-id-ann,garden,canary-role-host,after,elders,stated,canary-evidence-8\ncanary-id-bo,garden,,,,stated,\nmosque,garden,,,,,\ncanary-id-cy,kitchen,canary-role-cook,,,,\nmosque,kitchen,,,,,',
  'roles.csv':
    'person,organisation,role,share,wave\ncanary-id-ann,club,canary-role-chair,0.5,\ncanary-id-bo,club,canary-role-clerk,,\ncanary-id-ann,trust,canary-role-x,,',
  'venn.csv':
    'informant,actor,size,position,note\nelders,canary-id-ann,9,inside,canary-note-venn\nelders,club,5,inside,\nelders,trust,4,straddling,\nmorning,canary-id-ann,4,inside,\nmorning,club,5,inside,\nmorning,trust,2,outside,\ncanary-id-cy,club,3,inside,\ncanary-id-cy,canary-id-bo,3,inside,',
  'closeness.csv':
    'informant,a,b,level\nelders,canary-id-ann,club,contained\nelders,canary-id-ann,trust,separate\nelders,club,trust,contained\nmorning,canary-id-ann,club,separate\ncanary-id-cy,canary-id-bo,club,slight',
  'items.csv': 'id,label\ncanary-id-ann,Canary item ann\nclub,Canary item club\ntrust,Trust',
  'ranking.csv':
    'informant,a,b,preferred,reason\nelders,canary-id-ann,club,canary-id-ann,canary-reason-1\nelders,canary-id-ann,trust,canary-id-ann,canary-reason-2\nelders,club,trust,tie,\nmorning,canary-id-ann,club,club,canary-reason-3\nmorning,canary-id-ann,trust,trust,\nmorning,club,trust,club,',
  'notes.csv':
    'informant,about,kind,text\nelders,canary-id-ann,quote,canary-text-1\ncanary-id-cy,garden,benefit,canary-text-2\nmorning,Canary topic,reason,canary-text-3',
};

/** Ways to count, taken in turn: what is left out and who is heard are choices that name persons too. */
const ways: readonly (readonly string[])[] = [
  [],
  ['--include', 'ties,attendance,roles,part-of', '--by', 'group'],
  ['--without', 'canary-id-bo', '--informant', 'canary-id-cy', '--informant', 'elders', '--wave', 'last'],
];
const found = (text: string): readonly string[] => [...new Set(text.match(/.{0,40}canary.{0,40}/giu) ?? [])];

const printed = ['text', 'csv', 'json', 'md'];
const focal = ['--focal', 'canary-id-ann'];
const fast = ['--effort', '0.05'];
const strict = ['disconnection', 'cutpoints', 'single-carriers', 'betweenness-share', 'tie-share'];
const commands: readonly (readonly [command: string, formats: readonly string[], ...flags: readonly string[]])[] = [
  ['measures', ['table', 'csv', 'json', 'md']],
  ['dependency', printed, ...focal],
  ['succession', printed, ...focal],
  ['keyplayers', printed, '--size', '2'],
  ['turnover', printed, ...focal, '--samples', '50'],
  ['losses', printed],
  ['resilience', printed, '--orders', '5'],
  ['spaces', printed],
  ['carriers', printed],
  ['check', ['text', 'json', 'junit'], ...focal, ...strict.flatMap((name) => [`--max-${name}`, '0'])],
  ['map', ['svg', 'html', 'json'], ...fast],
  ['map', ['html'], '--fragment', '--arrangement', 'sectors', ...fast],
  ['whatif', ['svg', 'html', 'json'], ...focal, ...fast],
];

describe('without consent, nothing that says something of a person gets out', () => {
  const input = folder(tables);

  it.each(
    commands.flatMap(([command, formats, ...flags]) => formats.map((format) => [command, format, flags] as const)),
  )('of %s as %s', async (command, format, flags) => {
    for (const way of ways) {
      const { code, out } = await runCli([command, input, '-q', '--format', format, ...flags, ...way]);
      expect(code).toBeLessThan(2);
      expect(found(out)).toEqual([]);
    }
  });

  it.each([['svg'], ['html'], ['json'], ['svg', '--sizes', 'ranking'], ['html', '--fragment']])(
    'of venn as %s %s %s',
    async (format, ...flags) => {
      const { code, out } = await runCli(['venn', input, '-q', '--format', format, ...fast, ...flags]);
      expect(code).toBe(0);
      expect(found(out)).toEqual([]);
    },
  );

  it.each(ways.map((way) => [way.join(' '), way] as const))(
    'of the files of a report, their names, and what is said, counted %s',
    async (_, way) => {
      const out = folder();
      const ran = await runCli(['report', input, '-q', '-o', out, ...fast, ...focal, ...way]);
      expect(ran.code).toBe(0);
      const files = readdirSync(out);
      expect(files).toEqual(expect.arrayContaining(['report.html', 'facilitators.html', 'carriers.csv', 'spaces.csv']));
      expect(found([ran.out, ...files].join('\n'))).toEqual([]);
      for (const name of files) expect(found(readFileSync(path.join(out, name), 'utf8'))).toEqual([]);
    },
  );
});

/** What a notebook shows of a value. */
function shown(value: unknown): string {
  const look = (value as Record<symbol, unknown>)[Symbol.for('Jupyter.display')];
  return typeof look === 'function' ? JSON.stringify(look.call(value)) : '';
}

test('nor out of figures and tables of the library, the live map, and what notebooks show', async () => {
  const { workshop } = readWorkshop(tables);
  const net = network(workshop);
  const options = { effort: 0.05 };
  const map = await organisationalMap(net, options);
  const figures: readonly Figure[] = [
    map,
    await whatIf(net, 'canary-id-ann', options),
    await handoverMap(net, 'canary-id-ann', options),
    await dependencyChart(net),
    await resilienceCurve(net, { orders: 5 }),
    await powerVenn(workshop, options),
    vennDisagreements(workshop),
  ];
  const page = await report(workshop, { effort: 0.05 });
  for (const figure of figures) {
    expect(
      found([figure.toSVG(), figureFragment(figure), JSON.stringify(figure.data()), shown(figure)].join('\n')),
    ).toEqual([]);
    expect(found(table(figure.data()).toHTML())).toEqual([]);
  }
  expect(found([JSON.stringify(map.live()), JSON.stringify(map.quality()), shown(page)].join('\n'))).toEqual([]);
  const seen = view(net, {
    include: ['ties', 'attendance', 'roles', 'partOf'],
    without: ['canary-id-bo'],
    informants: 'all',
  });
  for (const [name, measure] of Object.entries(everyMeasure))
    expect({ name, out: found(shown(measure(seen))) }).toEqual({ name, out: [] });
  const degree = actorDegree(seen);
  expect(
    found([table(toRows(degree)).toText(), shown(toLongRows(degree)), table(toLongRows(degree)).toHTML()].join('\n')),
  ).toEqual([]);
});
