import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { carriers, dependency, network, view } from '../../src/index.js';

const actors = [
  { id: 'ann', kind: 'person' as const },
  { id: 'bob', kind: 'person' as const },
  { id: 'mosque' },
  { id: 'forum' },
  { id: 'trust' },
  { id: 'clinic' },
];
const ties = [
  { source: 'ann', target: 'trust' },
  { source: 'ann', target: 'clinic' },
  { source: 'mosque', target: 'trust' },
];
const roles = [
  { person: 'ann', organisation: 'mosque', share: 1 },
  { person: 'ann', organisation: 'forum', share: 0.75, wave: '2015' },
  { person: 'bob', organisation: 'forum', share: 0.25 },
];

describe('carriers', () => {
  const found = carriers(network({ actors, ties, roles }));

  it('knows who is the last carrier of what, and how concentrated each organisation is', () => {
    expect(found.singleCarriers).toBe(1);
    expect(found.organisations).toEqual([
      // (3/4)² + (1/4)²
      { id: 'forum', carriers: ['ann', 'bob'], herfindahl: 0.625 },
      { id: 'mosque', carriers: ['ann'], herfindahl: 1 },
    ]);
    expect(found.persons.map(({ id, lastCarrierOf }) => [id, lastCarrierOf])).toEqual([
      ['ann', ['mosque']],
      ['bob', []],
    ]);
  });

  it('tells ties that stay with the office from personal ones', () => {
    expect(found.persons[0]?.ties).toEqual({ withOffice: ['trust'], personal: ['clinic'] });
  });

  it('counts the roles of the waves viewed', () => {
    const net = network({ actors, ties, roles, about: { waves: ['2015', '2016'] } });
    expect(carriers(view(net, { waves: 'last' })).organisations[0]?.carriers).toEqual(['bob']);
    expect(carriers(view(net, { without: ['ann'] })).persons).toHaveLength(1);
  });

  it('is undefined without roles, and without shares', () => {
    expect(carriers(network({ ties })).singleCarriers).toBeNull();
    const unstated = [{ person: 'ann', organisation: 'forum' }, roles[2]!];
    expect(carriers(network({ actors, ties, roles: unstated })).organisations[0]?.herfindahl).toBeNull();
  });

  it('removing a person removes all its roles at once', () => {
    const net = network({ actors, ties: [], roles });
    const all = view(net, { include: ['ties', 'roles'] });
    // mosque – ann – forum – bob: without ann the mosque is alone.
    expect(dependency(all, 'ann').disconnected).toEqual({ pairs: 2, of: 3, share: 2 / 3 });
    expect(dependency(all, 'ann').isolated).toEqual(['mosque']);
  });
});

const folder = new URL('../../../shared/data/davis-southern-women/', import.meta.url);
const hasDavis = existsSync(folder);
// oxlint-disable-next-line no-console -- a skipped comparison must be seen
if (!hasDavis) console.warn('SKIPPED: the women and events of Davis are not on this machine');

describe.skipIf(!hasDavis)('Davis’s women as carriers of events', () => {
  it('has 66 pairs of events with a woman in common, 9 with one alone, 7 of them Nora', () => {
    const rows: Record<string, string>[] = parse(readFileSync(new URL('edges.csv', folder)), { columns: true });
    const net = network({
      ties: [],
      actors: [...new Set(rows.flatMap((row) => [row['source']!, row['target']!]))].map((id) => ({ id })),
      roles: rows.map((row) => ({ person: row['source']!, organisation: row['target']! })),
    });
    const { shared } = carriers(net);
    expect(shared).toHaveLength(66);
    const alone = shared.filter(({ through }) => through.length === 1);
    expect(alone).toHaveLength(9);
    expect(alone.filter(({ through }) => through[0] === 'NORA')).toHaveLength(7);
  });
});
