import { describe, expect, it } from 'vitest';
import { powerVenn } from '../../src/figures/power-venn.js';
import { vennDisagreements } from '../../src/figures/venn-disagreements.js';
import { readWorkshop } from '../../src/io/read-workshop.js';
import { textWidth } from '../../src/kernel/text-width.js';
import type { Workshop } from '../../src/model/workshop.js';
import type { CircleMark, Mark, Scene, TextMark } from '../../src/scene/scene.js';
import { matchGolden } from '../golden/match-golden.js';
import { riverside } from './riverside.js';

function flat(marks: readonly Mark[]): Exclude<Mark, { type: 'group' }>[] {
  return marks.flatMap((mark) => (mark.type === 'group' ? flat(mark.marks) : [mark]));
}

const texts = (scene: Scene, mark: string): TextMark[] =>
  flat(scene.marks).flatMap((one) => (one.type === 'text' && one.data?.mark === mark ? [one] : []));
const circles = (scene: Scene): CircleMark[] =>
  flat(scene.marks).flatMap((one) => (one.type === 'circle' && one.data?.mark === 'circle' ? [one] : []));

/** The box a text takes, without the room kept for wider fonts. */
function box({ x, y, lines, size, lineHeight, anchor, bold }: TextMark) {
  const width = Math.max(...lines.map((line) => textWidth(line, size, { bold: bold === true }))) / 1.16;
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - size * 0.75, bottom: y + (lines.length - 1) * lineHeight + size * 0.22 };
}

/** Laws every drawing keeps. */
function lawful(scene: Scene): string[] {
  const broken: string[] = [];
  const labels = texts(scene, 'label').map((text) => ({ id: text.data?.id, ...box(text) }));
  const discs = circles(scene);
  for (const [i, p] of labels.entries()) {
    if (p.left < 0 || p.right > scene.width || p.top < 0 || p.bottom > scene.height)
      broken.push(`${p.id} leaves the page`);
    for (const q of labels.slice(i + 1)) {
      if (p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom)
        broken.push(`${p.id} on ${q.id}`);
    }
    for (const { cx, cy, r, data } of discs) {
      if (data?.id === p.id) continue;
      const dx = Math.max(p.left - cx, 0, cx - p.right);
      const dy = Math.max(p.top - cy, 0, cy - p.bottom);
      if (dx * dx + dy * dy < r * r) broken.push(`${p.id} on the circle of ${data?.id}`);
    }
  }
  for (const { cx, cy, r, data } of discs) {
    if (cx - r < 0 || cx + r > scene.width || cy - r < 0 || cy + r > scene.height) broken.push(`${data?.id} is cut`);
  }
  return broken;
}

describe('laws of labels', () => {
  it.each([
    [1, 6, 1240],
    [1, 12, 1240],
    [1, 12, 850],
    [1, 12, 380],
    [1, 19, 1240],
    [1, 25, 850],
    [1, 40, 1240],
  ])('%i group, %i actors, %i px', { timeout: 120_000 }, async (groups, actors, width) => {
    for (let seed = 1; seed <= 4; seed++) {
      const { scene } = await powerVenn(riverside(groups, actors, seed), { width, effort: 0.1 });
      expect(lawful(scene)).toEqual([]);
      expect(circles(scene)).toHaveLength(texts(scene, 'label').length);
    }
  });

  it.each([1240, 850, 380])('four groups side by side, %i px', { timeout: 120_000 }, async (width) => {
    const { scene } = await powerVenn(riverside(4, 9, 5), { width, effort: 0.1 });
    const laws = lawful(scene).filter((law) => !/ on the circle of /.test(law));
    expect(laws).toEqual([]);
    expect(texts(scene, 'heading').map(({ lines }) => lines[0])).toContain('Group 4');
  });

  it('numbers stand for names from 20 actors on, each explained in the key', { timeout: 60_000 }, async () => {
    const { scene } = await powerVenn(riverside(1, 40, 4), { effort: 0.1 });
    const numbers = texts(scene, 'label').map(({ lines }) => lines.join(''));
    expect(numbers.every((line) => /^\d+$/.test(line))).toBe(true);
    const key = scene.marks.find((mark) => mark.type === 'group' && mark.data?.mark === 'key');
    const explained = flat(key === undefined ? [] : [key]).flatMap((mark) => (mark.type === 'text' ? mark.lines : []));
    expect(numbers.every((number) => explained.includes(number))).toBe(true);
  });

  it('a name is never cut', { timeout: 60_000 }, async () => {
    const workshop = riverside(1, 12, 3);
    const { scene } = await powerVenn(workshop, { effort: 0.1 });
    const printed = flat(scene.marks).flatMap((mark) => (mark.type === 'text' ? [mark.lines.join('')] : []));
    const bare = (text: string): string => text.replaceAll(/[\s-]/gu, '');
    const all = printed.map(bare);
    for (const { actor } of workshop.venn) {
      const label = workshop.actors.find(({ id }) => id === actor)?.label ?? '';
      expect(all.some((text) => text.includes(bare(label)))).toBe(true);
    }
  });
});

describe('areas and words', () => {
  it('areas are proportional to sizes, in the drawing and in the legend', async () => {
    const workshop = riverside(1, 8, 4);
    const { scene } = await powerVenn(workshop, { effort: 0.1 });
    const size = new Map(workshop.venn.map((row) => [row.actor, row.size]));
    const ratios = circles(scene).map(({ r, data }) => (r * r) / (size.get(data?.id ?? '') ?? 0));
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 6);
    const legend = scene.marks.find((mark) => mark.type === 'group' && mark.data?.mark === 'legend');
    const shown = flat(legend === undefined ? [] : [legend]).flatMap((mark) =>
      mark.type === 'circle' && mark.fill === undefined ? [mark.r * mark.r] : [],
    );
    const values = [...new Set(workshop.venn.map((row) => row.size))].sort((a, b) => a - b);
    expect(shown.length).toBe(Math.min(3, values.length));
    expect(shown[0]).toBeCloseTo((values[0] ?? 0) * (ratios[0] ?? 0), 6);
    expect(shown.at(-1)).toBeCloseTo((values.at(-1) ?? 0) * (ratios[0] ?? 0), 6);
  });

  it('says so when nobody recorded what a sign means', async () => {
    const bare = await powerVenn(riverside(1, 4, 1));
    expect(JSON.stringify(bare.scene).match(/meaning not recorded/g)?.length).toBeGreaterThanOrEqual(3);
    const said = { venn_size_means: 'power', venn_overlap_means: 'joint work', venn_distance_means: 'contact' };
    const full = await powerVenn(riverside(1, 4, 1, said));
    expect(JSON.stringify(full.scene)).not.toContain('meaning not recorded');
  });

  it('the caption counts statements, and names and explains those not drawn', async () => {
    const table = {
      actors: ['a', 'b', 'c'].map((id) => ({ id, label: `The ${id}` })),
      venn: [
        { informant: 'g', actor: 'a', size: 4, position: 'inside' },
        { informant: 'g', actor: 'b', size: 4, position: 'outside' },
        { informant: 'g', actor: 'c', size: 2, position: 'inside' },
      ],
      closeness: [
        { informant: 'g', a: 'a', b: 'b', level: 'large' },
        { informant: 'g', a: 'a', b: 'c', level: 'slight' },
      ],
    };
    const { workshop } = readWorkshop(JSON.stringify(table), { name: 'w.json' });
    const venn = await powerVenn(workshop);
    expect(venn.caption).toContain('3 actors, 2 statements of closeness, 1 drawn as stated');
    expect(venn.caption).toContain('Not shown by the circles: The a – The b (large).');
    expect(venn.caption).toContain(
      '“The a” overlaps largely with “The b”, but the edge of the network lies between them',
    );
    const tie = flat(venn.scene.marks).filter((mark) => mark.type === 'line' && mark.strokeWidth === 4.6);
    expect(tie).toHaveLength(2);
    expect(venn.data().filter((row) => row['mark'] === 'relation')).toEqual([
      { mark: 'relation', informant: 'g', group: 'g', a: 'a', b: 'b', stated: 'large', drawn: 'separate' },
      { mark: 'relation', informant: 'g', group: 'g', a: 'a', b: 'c', stated: 'slight', drawn: 'slight' },
    ]);
  });

  it('persons print as codes without consent', async () => {
    const table = {
      actors: [{ id: 'ann', label: 'Ann Other', kind: 'person' }],
      venn: [{ informant: 'g', actor: 'ann', size: 1 }],
    };
    const { workshop } = readWorkshop(JSON.stringify(table), { name: 'w.json' });
    const venn = await powerVenn(workshop);
    const everything = JSON.stringify([venn.scene, venn.caption, venn.data()]);
    expect(everything).not.toMatch(/ann/i);
    expect(everything).toContain('P1');
  });

  it('a group that is one of the persons prints as that person', async () => {
    const table = {
      actors: [{ id: 'ann', label: 'Ann Other', kind: 'person' }, { id: 'club' }],
      venn: [
        { informant: 'Ann', actor: 'club', size: 1 },
        { informant: 'club', actor: 'club', size: 2 },
      ],
    };
    const { workshop } = readWorkshop(JSON.stringify(table), { name: 'w.json' });
    const venn = await powerVenn(workshop);
    const compared = vennDisagreements(workshop);
    const everything = [venn.scene, venn.caption, venn.data(), compared.scene, compared.caption, compared.data()];
    expect(JSON.stringify(everything)).not.toMatch(/\bann\b/i);
    expect(texts(venn.scene, 'heading').map(({ lines }) => lines[0])).toContain('P1');
  });

  it('no circles at all', async () => {
    const { workshop } = readWorkshop('source,target\na,b', { name: 'ties.csv' });
    const venn = await powerVenn(workshop);
    expect(JSON.stringify(venn.scene)).toContain('There are no circles to draw.');
    expect(circles(venn.scene)).toEqual([]);
  });
});

describe('which groups, which sizes', () => {
  it('one group, several, those of one date', async () => {
    const workshop = riverside(4, 6, 6);
    const drawn = async (options: object): Promise<string[]> => {
      const figure = await powerVenn(workshop, { effort: 0.1, ...options });
      return [...new Set(figure.data().map((row) => String(row['informant'])))];
    };
    expect(await drawn({ informant: 'g1' })).toEqual(['g1']);
    expect(await drawn({ informant: ['g3', 'g1'] })).toEqual(['g1', 'g3']);
    expect(await drawn({ wave: 'last' })).toEqual(['g2']);
    expect(await drawn({ wave: '2024-01-01' })).toEqual(['g0', 'g3']);
    await expect(powerVenn(workshop, { informant: 'g9' })).rejects.toThrow('no group "g9" drew circles');
    await expect(powerVenn(workshop, { wave: '2020' })).rejects.toThrow('sessions were held on 2024-01-01');
  });

  const sized = (extra: object): Workshop => {
    const table = {
      actors: [{ id: 'a', power: 9 }, { id: 'b', power: 1 }, { id: 'c' }],
      venn: ['a', 'b', 'c'].map((actor) => ({ informant: 'g', actor, size: 2 })),
      ...extra,
    };
    return readWorkshop(JSON.stringify(table), { name: 'w.json' }).workshop;
  };
  const sizesOf = async (workshop: Workshop, sizes: 'power' | 'ranking') => {
    const venn = await powerVenn(workshop, { sizes });
    return { caption: venn.caption, sizes: venn.data().map((row) => row['size']) };
  };

  it('power; who has none is drawn smallest and named', async () => {
    const { sizes, caption } = await sizesOf(sized({}), 'power');
    expect(sizes).toEqual([9, 1, 1]);
    expect(caption).toContain('Size not recorded, drawn smallest with a dotted line: c.');
    expect(caption).toContain('What area means: power as recorded for each actor');
  });

  it('a ranking of actors, and of nothing else', async () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id }));
    const won = (a: string, b: string, preferred: string) => ({ informant: 'g', a, b, preferred });
    const ranking = [won('a', 'b', 'a'), won('a', 'c', 'tie'), won('b', 'c', 'c')];
    const { sizes, caption } = await sizesOf(sized({ items, ranking }), 'ranking');
    expect(sizes).toEqual([2.5, 1, 2.5]);
    expect(caption).toContain('times preferred in the group’s pairwise ranking plus one');
    const other = sized({ items: [{ id: 'trust' }, { id: 'funding' }], ranking: [won('trust', 'funding', 'trust')] });
    await expect(powerVenn(other, { sizes: 'ranking' })).rejects.toThrow('"trust" was ranked and is no actor');
  });

  it('circles digitised from a photograph are coded by geometry', async () => {
    const venn = [
      { informant: 'g', actor: 'a', size: 2, x: 0, y: 0, r: 10 },
      { informant: 'g', actor: 'b', size: 2, x: 12, y: 0, r: 10 },
      { informant: 'g', actor: 'c', size: 1, x: 60, y: 0, r: 5 },
    ];
    const drawn = await powerVenn(sized({ venn }));
    expect(drawn.data().filter((row) => row['mark'] === 'relation')).toEqual([
      { mark: 'relation', informant: 'g', group: 'g', a: 'a', b: 'b', stated: 'slight', drawn: 'slight' },
    ]);
    expect(drawn.caption).toContain('1 level read off a photograph of the sheet');
  });
});

describe('what groups disagree on', () => {
  it('Kendall’s τ_b, and levels two apart', () => {
    // τ_b of (5,4,4,1) and (5,3,4,2): 5 concordant, 0 discordant, one tie in the first: 5 ÷ √(5 · 6).
    const rows = (informant: string, sizes: readonly number[]) =>
      sizes.map((size, i) => ({ informant, actor: `a${i}`, size }));
    const level = (informant: string, a: string, b: string, word: string) => ({ informant, a, b, level: word });
    const table = {
      venn: [...rows('g', [5, 4, 4, 1]), ...rows('h', [5, 3, 4, 2]), ...rows('i', [1, 1])],
      closeness: [
        level('g', 'a0', 'a1', 'large'),
        level('h', 'a1', 'a0', 'touching'),
        level('g', 'a0', 'a2', 'touching'),
        level('h', 'a1', 'a3', 'slight'),
      ],
      actors: [0, 1, 2, 3].map((i) => ({ id: `a${i}` })),
    };
    const { workshop } = readWorkshop(JSON.stringify(table), { name: 'w.json' });
    const shown = vennDisagreements(workshop);
    const rowsOf = (name: string) => shown.data().filter((row) => row['table'] === name);
    expect(rowsOf('sizes')[0]?.['tauB']).toBeCloseTo(5 / Math.sqrt(30), 12);
    expect(rowsOf('sizes')[1]).toMatchObject({ first: 'g', second: 'i', actors: 2, tauB: null });
    expect(rowsOf('closeness').map(({ a, b, informant, level }) => [a, b, informant, level])).toEqual([
      ['a0', 'a1', 'g', 'large'],
      ['a0', 'a1', 'h', 'touching'],
      ['a0', 'a1', 'i', 'separate'],
      ['a1', 'a3', 'g', 'separate'],
      ['a1', 'a3', 'h', 'slight'],
    ]);
  });
});

describe('golden copies', () => {
  it('one group', async () => {
    const venn = await powerVenn(riverside(1, 9, 7), { effort: 0.3 });
    expect(matchGolden('power-venn.svg', venn.toSVG())).toBe(true);
    expect(matchGolden('power-venn.scene.json', `${JSON.stringify(rounded(venn.scene), null, 1)}\n`)).toBe(true);
  });

  it('several groups and their disagreements', async () => {
    const workshop = riverside(3, 7, 8);
    expect(matchGolden('power-venn-groups.svg', (await powerVenn(workshop, { effort: 0.3 })).toSVG())).toBe(true);
    expect(matchGolden('venn-disagreement.svg', vennDisagreements(workshop).toSVG())).toBe(true);
  });
});

const rounded = (scene: Scene): unknown =>
  JSON.parse(JSON.stringify(scene), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
  );
