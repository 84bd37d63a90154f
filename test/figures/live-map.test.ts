import { describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import {
  network,
  organisationalMap,
  readWorkshop,
  view,
  viewFromColumns,
  type Mark,
  type NetworkInput,
  type Workshop,
} from '../../src/index.js';
import type { LiveMap } from '../../src/scene/live-map.js';
import { seededRandom } from '../../src/kernel/random.js';

const liveOf = async (input: Parameters<typeof organisationalMap>[0]): Promise<LiveMap> =>
  (await organisationalMap(input)).live();

/** Groups of one kind in a drawing, in order. */
function groups(marks: readonly Mark[], kind: string): readonly Mark[] {
  return marks.flatMap((mark) => [
    ...(mark.type === 'group' && mark.data?.mark === kind ? [mark] : []),
    ...(mark.type === 'group' ? groups(mark.marks, kind) : []),
  ]);
}

/** A mark moved by so much. */
function moved(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.type) {
    case 'circle':
      return { ...mark, cx: mark.cx + dx, cy: mark.cy + dy };
    case 'polygon':
      return { ...mark, points: mark.points.map((value, i) => value + (i % 2 === 0 ? dx : dy)) };
    case 'text':
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
    default:
      throw new Error(mark.type);
  }
}

const close = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => Math.abs(value - b[i]!) < 0.011);

const place = (live: LiveMap, key: string): number =>
  live.facets.filter((facet) => facet.of === 'tie').findIndex((facet) => facet.key === key);

const valuesOf = (live: LiveMap, key: string): readonly string[] | undefined =>
  live.facets.find((facet) => facet.key === key)?.values;

/** Words of a term of an actor. */
const term = (live: LiveMap, id: string, name: string): string | undefined =>
  live.actors.find((actor) => actor.id === id)?.about.find(([key]) => key === name)?.[1];

const tables = (consent: string): Workshop =>
  readWorkshop({
    'about.csv': `key,value\nconsent,${consent}\nfocal,hub\nwaves,2024; 2025`,
    'informants.csv': 'id,label\nann-smith,Ann’s table\ng2,Evening group',
    'actors.csv':
      'id,label,kind,sector,group,power,inside,part_of,note\nann-smith,Ann Smith,person,a,Somali,2,yes,hub,Knows everybody\nzoe-jones,Zoe Jones,person,b,,,,,\nhub,Hub,organisation,a,,5,edge,,\nclub,Club,group,b,,,no,,',
    'ties.csv': [
      'source,target,type,wave,informant,basis,resource,evidence,sign',
      'ann-smith,hub,bonding,2024,ann-smith,stated,trust,Ann said so,',
      'ann-smith,hub,bonding,2025,g2,inferred,money,second hand,',
      'hub,zoe-jones,linking,,,stated,trust,,',
      'hub,club,bonding,2025,g2,stated,,,',
      'hub,club,bridging,2025,g2,stated,,,',
      'ann-smith,club,,2024,g2,stated,,a row about a fight,-1',
    ].join('\n'),
    'roles.csv': 'person,organisation,role\nann-smith,hub,chair\nzoe-jones,hub,',
  }).workshop;

describe('live map of WCEN', () => {
  it('holds every actor and tie, is plain JSON and small', async () => {
    const map = await organisationalMap(network(wcen()));
    const live = map.live();
    expect(live.actors).toHaveLength(32);
    expect(live.ties).toHaveLength(56);
    expect(JSON.parse(JSON.stringify(live))).toEqual(live);
    expect(JSON.stringify(live).length - JSON.stringify(live.scene).length).toBeLessThan(60_000);
    expect(map.live()).toBe(live);
    expect(live.caption).toBe(map.caption);
    expect(live.scene).toBe(map.scene);
  });

  it('draws each actor, label and tie as the printed map does', async () => {
    const { scene, ...live } = await liveOf(network(wcen()));
    const actors = groups(scene.marks, 'actor');
    live.actors.forEach((actor, i) => {
      const group = actors[i]!;
      if (group.type !== 'group') return;
      expect(group.data?.id).toBe(actor.id);
      const own = live.looks[actor.looks[0]]!.map((mark) => moved(mark, actor.x, actor.y));
      expect(own.map(({ type }) => type)).toEqual(group.marks.map(({ type }) => type));
      own.forEach((mark, k) => {
        const { fill, stroke, strokeWidth } = group.marks[k] as Extract<Mark, { type: 'circle' }>;
        expect(mark).toMatchObject({
          ...(fill === undefined ? {} : { fill }),
          ...(stroke === undefined ? {} : { stroke, strokeWidth }),
        });
        if (mark.type === 'circle' && group.marks[k]!.type === 'circle') {
          const drawn = group.marks[k] as Extract<Mark, { type: 'circle' }>;
          expect(close([mark.cx, mark.cy, mark.r], [drawn.cx, drawn.cy, drawn.r])).toBe(true);
        }
      });
    });
    const labels = scene.marks.find((mark) => mark.type === 'group' && mark.data?.mark === 'labels');
    const texts = live.actors.flatMap(({ label }) => (label === null ? [] : [label]));
    expect(texts).toHaveLength(32);
    if (labels?.type !== 'group') throw new Error('no labels');
    expect(texts.map(({ lines }) => lines)).toEqual(
      labels.marks.map((mark) => (mark.type === 'text' ? mark.lines : [])),
    );
    const ties = groups(scene.marks, 'tie');
    live.ties.forEach((tie, t) => {
      const group = ties[t]!;
      if (group.type !== 'group') return;
      const line = group.marks[1]!;
      const ends = [tie.curve[0], tie.curve[1], tie.curve[6], tie.curve[7]];
      if (line.type === 'line') expect(close(ends, [line.x1, line.y1, line.x2, line.y2])).toBe(true);
      else if (line.type === 'path') expect(close(tie.curve, line.curve)).toBe(true);
      expect(line).toMatchObject(tie.paint);
      tie.heads.forEach((head, h) => {
        const drawn = group.marks[2 + h]!;
        const points = (mark: Mark): readonly number[] =>
          mark.type === 'polygon' ? mark.points : mark.type === 'line' ? [mark.x1, mark.y1, mark.x2, mark.y2] : [];
        expect(close(points(head), points(drawn))).toBe(true);
      });
      expect(tie.heads).toHaveLength(group.marks.length - 2);
    });
  });

  it('says what the director’s loss would cost, in the figures of the report', async () => {
    const live = await liveOf(network(wcen()));
    expect(term(live, 'director', 'Loss')).toBe(
      'would leave 78 of 379 pairs of others (21\u00A0%) without a path; 45 of 245 pairs in different sectors (18\u00A0%)',
    );
    expect(term(live, 'director', 'Cutpoint')).toBe('yes: its loss splits the map');
    expect(term(live, 'director', 'Ties')).toBe('21: 13 bonding, 1 bridging, 7 linking');
  });

  it('counts rows by wave, basis and type as the tables do', async () => {
    const live = await liveOf(network(wcen()));
    const rows = live.ties.flatMap((tie) => tie.rows);
    const { ties } = wcen();
    expect(rows).toHaveLength(ties.length);
    for (const wave of ['phase-0', '2015-16']) {
      const value = valuesOf(live, 'wave')!.indexOf(wave);
      const count = rows.filter(({ facets }) => facets[place(live, 'wave')] === value).length;
      expect(count).toBe(ties.filter((tie) => tie.wave === wave).length);
    }
    const stated = valuesOf(live, 'basis')!.indexOf('stated by the source');
    expect(rows.filter(({ facets }) => facets[place(live, 'basis')] === stated)).toHaveLength(39);
    expect(valuesOf(live, 'type')).toEqual(['bonding', 'bridging', 'linking']);
    expect(valuesOf(live, 'informant')).toBeUndefined();
    expect(rows.filter(({ evidence }) => evidence !== null)).toHaveLength(
      ties.filter(({ evidence }) => evidence !== undefined).length,
    );
  });
});

describe('live map of two tables in two waves', () => {
  it('keeps every row behind a tie apart', async () => {
    const live = await liveOf(network(tables('names')));
    const index = (id: string): number => live.actors.findIndex((actor) => actor.id === id);
    const between = (a: string, b: string) =>
      live.ties.find(({ source, target }) => new Set([source, target, index(a), index(b)]).size === 2)!;
    const word = (facets: readonly number[], key: string): string | null =>
      valuesOf(live, key)![facets[place(live, key)]!] ?? null;
    const said = between('ann-smith', 'hub').rows.map(({ facets, evidence }) => [
      ...['wave', 'informant', 'basis', 'resource'].map((key) => word(facets, key)),
      evidence,
    ]);
    expect(said).toEqual([
      ['2024', 'Ann’s table', 'stated by the source', 'trust', 'Ann said so'],
      ['2025', 'Evening group', 'concluded by the coder', 'money', 'second hand'],
    ]);
    const [row] = between('hub', 'zoe-jones').rows;
    expect(word(row!.facets, 'wave')).toBeNull();
    expect(word(row!.facets, 'informant')).toBeNull();
    const torn = between('hub', 'club');
    expect(torn.type).toBe('cannot be told');
    expect(torn.rows.map(({ says }) => says)).toEqual(['bonding', 'bridging']);
    expect(new Set(torn.rows.map(({ facets }) => word(facets, 'type')))).toEqual(new Set(['cannot be told']));
    const fight = between('ann-smith', 'club');
    expect([fight.type, fight.carries]).toEqual(['negative (conflict)', false]);
    expect(fight.rows.map(({ evidence }) => evidence)).toEqual(['a row about a fight']);
    expect(fight.heads).toHaveLength(1);
    expect(valuesOf(live, 'type')).toEqual(['bonding', 'linking', 'cannot be told', 'negative (conflict)']);
  });

  it('says what the tables say of an actor', async () => {
    const live = await liveOf(network(tables('names')));
    expect(live.actors.find(({ id }) => id === 'ann-smith')?.about).toEqual([
      ['Sector', 'a'],
      ['Kind', 'person'],
      ['Group', 'Somali'],
      ['Power', '2'],
      ['In the network', 'inside'],
      ['Part of', 'Hub'],
      ['Carries', 'Hub (chair)'],
      ['Ties', '2: 1 bonding, 1 negative (conflict)'],
      ['Cutpoint', 'no'],
      ['Loss', 'would leave no pair of others without a path'],
      ['Note', 'Knows everybody'],
    ]);
    expect(term(live, 'hub', 'Carried by')).toBe('Ann Smith (chair), Zoe Jones');
    // Ann, Zoe and Club hang together by Hub alone.
    expect(term(live, 'hub', 'Loss')).toMatch(/^would leave 3 of 3 pairs of others \(100\u00A0%\) without a path/u);
  });

  it('without consent gives codes, and neither evidence nor notes nor names of roles', async () => {
    const net = network(tables(''));
    const live = await liveOf(net);
    const json = JSON.stringify(live);
    expect(json.match(/\bann|zoe|smith|jones|said so|second hand|fight|knows everybody|chair/iu)).toBeNull();
    expect(valuesOf(live, 'informant')).toEqual(['Evening group', 'P1']);
    expect(live.actors.map(({ id }) => id)).toEqual(['P1', 'club', 'hub', 'P2']);
    expect(term(live, 'hub', 'Carried by')).toBe('P1, P2');
    // Also where the view leaves the person out who drew the map.
    const rest = JSON.stringify(await liveOf(view(net, { without: ['ann-smith'] })));
    expect(rest.match(/\bann|smith/iu)).toBeNull();
    const alone = JSON.stringify(await liveOf(view(net, { informants: ['ann-smith'] })));
    expect(alone.match(/\bann|smith/iu)).toBeNull();
  });

  it('follows the view: what it leaves out is not behind its ties', async () => {
    const live = await liveOf(view(network(tables('names')), { waves: ['2025'], types: 'inferred' }));
    const rows = live.ties.flatMap((tie) => tie.rows);
    expect(rows).toHaveLength(4);
    expect(JSON.stringify(live)).not.toContain('Ann said so');
  });
});

describe('live map', () => {
  it('is the same for shuffled rows', async () => {
    const { ties, ...rest } = tables('names');
    const random = seededRandom(3);
    const shuffled = ties.map((tie) => [random(), tie] as const).sort(([a], [b]) => a - b);
    const [a, b] = await Promise.all(
      [ties, shuffled.map(([, tie]) => tie)].map((list) => liveOf(network({ ...rest, ties: list }))),
    );
    expect(JSON.stringify(b)).toBe(JSON.stringify(a));
  });

  it('leaves out facets that tell nothing apart, and bands where no power is recorded', async () => {
    const live = await liveOf(network({ ties: [{ source: 'a', target: 'b' }] }));
    expect(live.facets).toEqual([]);
    expect(live.bands).toEqual([]);
    expect(live.ties[0]?.rows).toEqual([{ facets: [], evidence: null, says: null }]);
  });

  it('draws nobody, and columns without rows', async () => {
    const none = await liveOf(network({ actors: [], ties: [] }));
    expect([none.actors, none.ties, none.looks]).toEqual([[], [], []]);
    const columns = viewFromColumns({ source: Uint32Array.of(0, 1), target: Uint32Array.of(1, 2) });
    const live = await liveOf(columns);
    expect(live.ties.map(({ rows }) => rows.length)).toEqual([1, 1]);
  });

  it('sets direction of paths aside, and says so', async () => {
    const ties = ['ab', 'bc'].map(([source, target]) => ({ source: source!, target: target!, directed: true }));
    const live = await liveOf(view(network({ ties }), { direction: 'directed' }));
    expect(live.directed).toBe(true);
    expect(live.ties.map(({ heads }) => heads.length)).toEqual([1, 1]);
    expect(term(live, 'b', 'Loss')).toBe('would leave 1 of 1 pair of others (100\u00A0%) without a path');
  });

  it('says of an actor absent from the waves that its loss is not known', async () => {
    const input: NetworkInput = {
      about: { waves: ['1', '2'] },
      ties: [
        { source: 'a', target: 'b', wave: '1' },
        { source: 'b', target: 'c', wave: '2' },
      ],
    };
    const live = await liveOf(view(network(input), { waves: 'last' }));
    expect(term(live, 'a', 'Loss')).toBe('not known: no tie in the waves drawn');
  });

  it('carries hostile words as they may be printed, on one line', async () => {
    const input: NetworkInput = {
      about: { consent: 'names' },
      actors: [{ id: 'x', label: '</script><img onerror=1>\u202E\u0007', note: 'a\nb\u0000' }, { id: 'y' }],
      ties: [{ source: 'x', target: 'y', evidence: '"><b>\n\u202Ec', resource: '__proto__' }],
    };
    const live = await liveOf(network(input));
    const [x] = live.actors;
    expect(x?.name).toBe('</script><img onerror=1>');
    expect(term(live, 'x', 'Note')).toBe('a b');
    expect(live.ties[0]?.rows[0]?.evidence).toBe('"><b> c');
  });

  it('gives numbers to names that stand in the key', async () => {
    const ties = Array.from({ length: 75 }, (_, i) => ({ source: `a${i}`, target: `a${i + 1}` }));
    const live = await liveOf(network({ ties }));
    expect(live.actors.map(({ key }) => key)).toEqual(live.actors.map((_, i) => i + 1));
    expect(live.actors[4]?.label?.lines).toEqual(['5']);
  });
});

it('the loss of an actor counts ties both ways in a directed view, as the words say', async () => {
  const net = network({
    ties: [
      { source: 'a', target: 'b', directed: true },
      { source: 'c', target: 'b', directed: true },
    ],
  });
  const { actors } = (await organisationalMap(view(net, { direction: 'directed' }), { effort: 0.1 })).live();
  expect(new Map(actors.find(({ id }) => id === 'b')?.about).get('Loss')).toContain('1 of 1 pair of others');
});
