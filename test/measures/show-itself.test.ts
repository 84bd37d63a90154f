import { describe, expect, it } from 'vitest';
import {
  actorBetweenness,
  actorComponent,
  actorDegree,
  actorIsCutpoint,
  actorTypeShares,
  brokerageRoles,
  groupEI,
  groupTypeShares,
  measureTable,
  network,
  networkDensity,
  networkTriadCensus,
  networkTypeShares,
  table,
  tieBetweenness,
  tieIsBridge,
  toLongRows,
  toRows,
  view,
} from '../../src/index.js';
import { wcen } from '../../src/datasets.js';

const net = network(wcen());
const looks = (value: object): Record<string, string> =>
  (value as Record<symbol, () => Record<string, string>>)[Symbol.for('Jupyter.display')]!();

/** Ann and Bob are persons and nobody recorded their consent. */
const people = network({
  actors: [
    { id: 'ann', label: 'Ann Archer', kind: 'person' },
    { id: 'bob', label: 'Bob Baker', kind: 'person' },
    { id: 'forum', label: 'Forum', kind: 'organisation' },
  ],
  ties: [
    { source: 'ann', target: 'forum' },
    { source: 'bob', target: 'forum' },
  ],
});

describe('a result', () => {
  const results: Record<string, () => object> = {
    'measure of actors': () => actorDegree(net),
    'mark of actors': () => actorIsCutpoint(net),
    'membership of actors': () => actorComponent(net),
    'census of actors': () => brokerageRoles(net),
    'shares of actors': () => actorTypeShares(net),
    'measure of ties': () => tieBetweenness(net),
    'mark of ties': () => tieIsBridge(net),
    'measure of groups': () => groupEI(net),
    'shares of groups': () => groupTypeShares(net),
    'measure of a network': () => networkDensity(net),
    'census of a network': () => networkTriadCensus(view(net, { direction: 'directed' })),
    'shares of a network': () => networkTypeShares(net),
    'table of measures': () => measureTable(net),
    rows: () => toRows(actorDegree(net)),
    'long rows': () => toLongRows(actorDegree(net)),
  };

  it.each(Object.entries(results))('shows itself: %s', (_name, make) => {
    const shown = looks(make());
    expect(Object.keys(shown)).toEqual(['text/html', 'text/plain']);
    expect(shown['text/html']).toContain('<table>');
    expect(shown['text/html']).not.toMatch(/NaN|undefined|\[object/);
  });

  it.each(Object.entries(results))('stays plain data: %s', (_name, make) => {
    const result = make();
    expect(Object.getOwnPropertySymbols({ ...result })).toEqual([]);
    expect(Object.getOwnPropertySymbols(structuredClone(result))).toEqual([]);
    expect(structuredClone(result)).toStrictEqual(Array.isArray(result) ? [...result] : { ...result });
    expect(Object.keys(result).join()).not.toContain('Jupyter');
  });

  it('puts the highest first, and says which choices are behind it', () => {
    const stated = view(net, { basis: 'stated' });
    const lines = looks(actorBetweenness(stated, { normalised: true }))['text/plain']!.split('\n');
    expect(lines[0]).toBe('betweenness (normalised: true, basis: stated)');
    const worth = actorBetweenness(stated, { normalised: true }).values;
    const most = [...worth].sort(([, a], [, b]) => (b ?? -1) - (a ?? -1));
    expect(lines.slice(2, 6).map((line) => line.split(' ')[0])).toEqual(most.slice(0, 4).map(([id]) => id));
  });

  it('names nobody left out', () => {
    const without = view(people, { without: ['ann'] });
    expect(looks(actorDegree(without))['text/plain']).toContain('without: 1');
  });
});

describe('where no consent to names is recorded', () => {
  const shown = {
    'a measure of actors': () => looks(actorDegree(people)),
    'a copy with another name': () => looks(toRows({ ...actorDegree(people), name: 'ties' })),
    'a measure of ties': () => looks(tieBetweenness(people)),
    rows: () => looks(toRows(actorDegree(people))),
    'long rows': () => looks(toLongRows(actorDegree(people))),
    'a table of rows': () => looks(table(toRows(actorDegree(people)))),
    'a table of measures': () => looks(measureTable(people)),
    'its ties': () => looks(measureTable(people).ties),
  };
  it.each(Object.entries(shown))('%s shows codes', (_name, make) => {
    const text = JSON.stringify(make());
    expect(text).toMatch(/P1/);
    expect(text).not.toMatch(/ann|bob|Archer|Baker/i);
  });

  it('the rows themselves hold what the data hold', () => {
    expect(toRows(actorDegree(people)).map(({ id, label }) => [id, label])).toEqual([
      ['ann', 'Ann Archer'],
      ['bob', 'Bob Baker'],
      ['forum', 'Forum'],
    ]);
  });
});

describe('toLongRows', () => {
  it('has one row per actor and measure, null where a measure is undefined', () => {
    const rows = toLongRows(actorDegree(net), brokerageRoles(net));
    const columns = Object.keys(toRows(actorDegree(net), brokerageRoles(net))[0]!).slice(3);
    expect(rows).toHaveLength(32 * columns.length);
    expect([...new Set(rows.map(({ measure }) => measure))]).toEqual(columns);
    for (const [wide, { id }] of toRows(actorDegree(net)).map((row) => [row['degree'], row] as const)) {
      expect(rows.find((row) => row.id === id && row.measure === 'degree')?.value).toBe(wide);
    }
  });
  it('takes no actor', () => expect(toLongRows(actorDegree(network({ ties: [] })))).toEqual([]));
  it('keeps a measure apart that is named like a column of its own', () => {
    const odd = { ...actorDegree(people), name: 'value' };
    expect(toLongRows(odd)[0]).toEqual({ id: 'ann', label: 'Ann Archer', sector: null, measure: 'value', value: 1 });
  });
});
