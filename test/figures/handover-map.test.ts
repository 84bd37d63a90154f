import { describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { handoverMap, handoverPlan, type Mark, network, organisationalMap, view } from '../../src/index.js';
import { parseXml } from '../render/parse-xml.js';

const net = network(wcen());
const groups = (marks: readonly Mark[], kind: string) =>
  marks.flatMap((mark) => (mark.type === 'group' && mark.data?.mark === kind ? mark.marks : []));

describe('handoverMap', () => {
  it('marks every introduction of plan A, numbered, and names them in the caption on the page', async () => {
    const map = await handoverMap(net, 'director');
    const { introductions } = handoverPlan(net, 'director');
    const marked = groups(map.scene.marks, 'ties').filter(({ data }) => data?.mark === 'introduction');
    expect(marked.map(({ data }) => [data?.id, data?.source, data?.target])).toEqual(
      introductions!.map(({ a, b }, i) => [String(i + 1), a, b]),
    );
    const drawn = map.scene.marks.flatMap((mark) =>
      mark.type === 'text' && mark.data?.mark === 'caption' ? mark.lines : [],
    );
    expect(drawn.join(' ')).toBe(map.caption);
    expect(map.caption).toMatch(/3 introductions.*1 Wandsworth Advice network with .*; 2 .*; 3 .*Nobody reported them/);
    // Introductions are a type of their own: not among the ties counted by type and basis, nor in the legend as unknown ones.
    const after = view(net, { without: ['director'] });
    const reported = (await organisationalMap(after, { effort: 0.1 })).caption;
    const counted = /\d+ actors, \d+ ties: [^.]*\.[^.]*\./.exec(reported)![0];
    expect(map.caption).toContain(counted);
    expect(map.caption).not.toMatch(/unknown type/);
    const legend = JSON.stringify(groups(map.scene.marks, 'legend'));
    expect(legend).toContain('Introduction to make, numbered');
    expect(legend).not.toContain('Type not known');
    expect(groups(map.scene.marks, 'actors').some(({ data }) => data?.id === 'director')).toBe(false);
    expect(() => parseXml(map.toSVG())).not.toThrow();
    const page = map.scene.marks.find((mark) => mark.data?.mark === 'page');
    expect(page?.type === 'rect' && page.height).toBe(map.scene.height);
  });

  it('needs no introduction where contacts hold together, and says so', async () => {
    const ring = network({ ties: ['ab', 'bc', 'ca'].map((pair) => ({ source: pair[0]!, target: pair[1]! })) });
    const map = await handoverMap(ring, 'a');
    expect(groups(map.scene.marks, 'ties').filter(({ data }) => data?.mark === 'introduction')).toEqual([]);
    expect(JSON.stringify(groups(map.scene.marks, 'legend'))).not.toMatch(/Introduction/);
    expect(map.caption).toMatch(/no introduction is needed/);
  });

  it('names nobody without consent, and leaves the network as it was', async () => {
    const people = network({
      actors: [
        { id: 'ann', kind: 'person' },
        { id: 'bob', kind: 'person' },
        { id: 'x', label: 'X' },
      ],
      ties: [
        { source: 'ann', target: 'bob' },
        { source: 'ann', target: 'x' },
      ],
    });
    expect((await handoverMap(people, 'ann')).toSVG()).not.toMatch(/ann|bob/i);
    expect((await organisationalMap(people)).data().filter(({ mark }) => mark === 'tie')).toHaveLength(2);
    await expect(handoverMap(people, 'eve')).rejects.toMatchObject({ code: 'unknown-actor' });
  });
});
