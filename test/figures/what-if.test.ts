import { describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { isSocialCapitalError, network, view, whatIf, type NetworkInput } from '../../src/index.js';
import { matchGolden } from '../golden/match-golden.js';
import { parseXml, type XmlElement } from '../render/parse-xml.js';

const marks = (root: XmlElement, kind: string): XmlElement[] => [
  ...(root.attributes.get('data-mark') === kind ? [root] : []),
  ...root.children.flatMap((child) => marks(child, kind)),
];
const ids = (root: XmlElement, kind: string) => marks(root, kind).map((mark) => mark.attributes.get('data-id'));

const star: NetworkInput = {
  about: { consent: 'roles', title: 'Star' },
  actors: [
    { id: 'lead', label: 'Lead', kind: 'person', sector: 'hub' },
    { id: 'a', label: 'Arts', sector: 'community' },
    { id: 'b', label: 'Bees', sector: 'community' },
    { id: 'c', label: 'Care', sector: 'statutory' },
    { id: 'd', label: 'Debt advice', sector: 'statutory' },
  ],
  ties: [
    { source: 'lead', target: 'a', type: 'bonding' },
    { source: 'lead', target: 'b', type: 'bonding' },
    { source: 'lead', target: 'c', type: 'linking', directed: true },
    { source: 'c', target: 'd', type: 'bonding' },
    { source: 'lead', target: 'd', sign: -1 },
  ],
};

describe('whatIf', () => {
  it('draws WCEN without its director as kept, byte for byte', async () => {
    const pair = await whatIf(network(wcen()), 'director');
    expect(matchGolden('wcen-whatif.json', `${JSON.stringify(pair.scene, null, 1)}\n`)).toBe(true);
    expect(matchGolden('wcen-whatif.svg', pair.toSVG())).toBe(true);
  });

  it('draws a star one below the other as kept, byte for byte', async () => {
    const pair = await whatIf(network(star), 'lead', { width: 850 });
    expect(matchGolden('star-whatif.json', `${JSON.stringify(pair.scene, null, 1)}\n`)).toBe(true);
    expect(matchGolden('star-whatif.svg', pair.toSVG())).toBe(true);
  });

  it('has every actor and tie once in each drawing, those that are gone as ghosts and dots', async () => {
    const chosen = view(network(wcen()));
    const root = parseXml((await whatIf(chosen, 'director', { effort: 0.1 })).toSVG());
    const [now, without] = marks(root, 'panel');
    expect(ids(now!, 'actor')).toEqual([...chosen.ids]);
    expect(ids(without!, 'actor')).toEqual(chosen.ids.filter((id) => id !== 'director'));
    expect(ids(without!, 'ghost')).toEqual(['director']);
    // Ties of the director in examples/wcen/ties.csv, one per pair: 21 of 56.
    expect(marks(now!, 'tie')).toHaveLength(56);
    expect(marks(without!, 'tie')).toHaveLength(35);
    expect(marks(without!, 'lost-tie')).toHaveLength(21);
    expect(marks(root, 'counts').map((mark) => mark.text)).toEqual([
      'Now: 56 ties, 3 pieces, 3 cutpoints',
      'Without WCEN director: 35 ties (−21), 6 pieces, 3 actors cut off',
    ]);
  });

  it('keeps every place', async () => {
    for (const width of [1240, 850]) {
      const root = parseXml((await whatIf(network(star), 'lead', { width })).toSVG());
      const [now, without] = marks(root, 'panel').map((panel) =>
        marks(panel, 'label').map((label) => [
          label.attributes.get('data-id'),
          Number(label.attributes.get('x')),
          Number(label.attributes.get('y')),
        ]),
      );
      const moves = now!.map(([, x, y], i) => [
        Math.round(Number(without![i]![1]) - Number(x)),
        Math.round(Number(without![i]![2]) - Number(y)),
      ]);
      expect(new Set(moves.map(String)).size).toBe(1);
      expect(moves[0]![width === 1240 ? 1 : 0]).toBe(0);
    }
  });

  it('says who is cut off and that nobody takes over the ties', async () => {
    const pair = await whatIf(network(star), 'lead');
    expect(pair.title).toBe('What if Lead left?');
    expect(pair.caption).toContain('takes away Lead with 3 ties and assumes nobody takes over the ties');
    expect(pair.caption).toContain('Cut off from the largest part: Arts and Bees.');
    expect(pair.caption).toContain('falls into parts of 2, 1 and 1');
    const cut = pair.data().filter((row) => row.cutOff === true);
    expect(cut.map((row) => row.id)).toEqual(['a', 'b']);
    expect(pair.data().filter((row) => row.lost === true)).toHaveLength(4);
  });

  it('takes several away at once', async () => {
    const pair = await whatIf(network(star), 'lead', { without: ['c', 'lead'] });
    expect(pair.title).toBe('What if Lead and Care left?');
    expect(ids(parseXml(pair.toSVG()), 'ghost')).toEqual(['lead', 'c']);
    expect(pair.caption).toContain('Nobody is cut off from the largest part.');
  });

  it('names only key actors on a large map, everybody on a small one', async () => {
    const wide = parseXml((await whatIf(network(wcen()), 'director', { effort: 0.1 })).toSVG());
    const named = ids(marks(wide, 'panel')[0]!, 'label');
    expect(named).toHaveLength(11);
    expect(named).toContain('director');
    expect(ids(marks(parseXml((await whatIf(network(star), 'a')).toSVG()), 'panel')[0]!, 'label')).toHaveLength(5);
  });

  it('prints persons as codes without consent', async () => {
    const coded = await whatIf(network({ ...star, about: {} }), 'lead');
    const all = JSON.stringify([coded.toSVG(), coded.scene, coded.data(), coded.caption]);
    expect(all).not.toMatch(/lead/i);
    expect(coded.title).toBe('What if P1 left?');
  });

  it('draws the same bytes for shuffled rows', async () => {
    const workshop = wcen();
    const flip = { ...workshop, actors: [...workshop.actors].reverse(), ties: [...workshop.ties].reverse() };
    const one = (await whatIf(network(workshop), 'director', { effort: 0.1 })).toSVG();
    expect((await whatIf(network(flip), 'director', { effort: 0.1 })).toSVG() === one).toBe(true);
  });

  it('refuses bad options and unknown actors, and stops when told', async () => {
    const net = network(star);
    const code = async (focal: string, options: object) => {
      const error: unknown = await whatIf(net, focal, options).catch((caught: unknown) => caught);
      return isSocialCapitalError(error) ? error.code : error;
    };
    expect(await code('leed', {})).toBe('unknown-actor');
    expect(await code('lead', { without: ['e'] })).toBe('unknown-actor');
    expect(await code('lead', { sed: 1 })).toBe('bad-option');
    expect(await code('lead', { width: 100 })).toBe('bad-option');
    expect(await code('lead', { signal: AbortSignal.abort() })).toBe('aborted');
  });

  it('draws the loss of the only actor', async () => {
    const pair = await whatIf(network({ actors: [{ id: 'a' }], ties: [] }), 'a');
    expect(marks(parseXml(pair.toSVG()), 'counts')[1]!.text).toBe('Without a: 0 ties (−0), 0 pieces, 0 actors cut off');
  });
});
