import { describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import {
  dependencyChart,
  type Figure,
  handoverMap,
  network,
  organisationalMap,
  powerVenn,
  resilienceCurve,
  setDiagram,
  type Theme,
  vennDisagreements,
  whatIf,
  type Mark,
  type Scene,
} from '../../src/index.js';
import { riverside } from './riverside.js';
import { themed } from '../../src/scene/theme.js';
import { sectorStyles } from '../../src/scene/sector-styles.js';
import { actorMarks } from '../../src/scene/actor-marks.js';
import { renderSvg } from '../../src/render/svg.js';

const flat = (marks: readonly Mark[]): Exclude<Mark, { type: 'group' }>[] =>
  marks.flatMap((mark) => (mark.type === 'group' ? flat(mark.marks) : [mark]));
const colours = (marks: readonly Mark[]) => [
  ...new Set(flat(marks).flatMap(({ fill, stroke }) => [fill ?? [], stroke ?? []].flat())),
];

/** WCAG 2.2 relative luminance and contrast. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const share = parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const isGrey = (colour: string): boolean =>
  colour.slice(1, 3) === colour.slice(3, 5) && colour.slice(3, 5) === colour.slice(5, 7);

/** Every sector and kind on one scene. */
const everyMark = (theme: 'light' | 'dark' | 'print'): readonly Mark[] => {
  const styles = sectorStyles(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
  const marks = styles.flatMap((style) =>
    (['filled', 'inner-line', 'double-dashed'] as const).flatMap((kind) => actorMarks(style, kind, 0, 0, 9)),
  );
  const scene: Scene = { kind: 'scene', name: 'x', width: 1, height: 1, lang: 'en', title: '', description: '', marks };
  return themed(scene, theme).marks;
};

/** Figures that are no plain map. */
async function others(theme: Theme): Promise<readonly Figure[]> {
  const [net, workshop] = [network(wcen()), riverside(3, 8, 1)];
  return [
    await handoverMap(net, 'director', { effort: 0.1, theme }),
    await dependencyChart(net, { theme }),
    await resilienceCurve(net, { orders: 20, theme }),
    await powerVenn(workshop, { effort: 0.1, theme }),
    vennDisagreements(workshop, { theme }),
    setDiagram([{ sets: ['a'], size: 4 }], { theme }),
  ];
}

describe('themes of circles, charts and plans', () => {
  it.each(['light', 'dark', 'print'] as const)('%s: words reach 4.5:1 on paper, curves and axes 3:1', async (theme) => {
    for (const { name, scene } of await others(theme)) {
      const paper = theme === 'dark' ? '#121212' : '#ffffff';
      expect(flat(scene.marks)[0]!.fill, name).toBe(paper);
      const words = flat(scene.marks).filter((mark) => mark.type === 'text' && mark.stroke === undefined);
      for (const { fill } of words) expect(contrast(fill!, paper), `${name} ${fill}`).toBeGreaterThanOrEqual(4.5);
      // Casings have the colour of the paper; lines between rows and of a grid are there to be overlooked.
      const faint = new Set([paper, '#BBBBBB', '#bbbbbb', '#8c8c8c', '#dddddd', '#3a3a3a']);
      const lines = flat(scene.marks).filter(({ type, stroke }) => type === 'line' && !faint.has(stroke!));
      for (const { stroke } of lines) expect(contrast(stroke!, paper), `${name} ${stroke}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('print in greys only, and change no place', async () => {
    const bare = ({ scene }: Figure): string =>
      JSON.stringify(flat(scene.marks).map(({ fill, stroke, ...place }) => [place, !fill, !stroke]));
    const light = (await others('light')).map(bare);
    const print = await others('print');
    for (const [i, figure] of print.entries()) {
      expect(
        colours(figure.scene.marks).filter((colour) => !isGrey(colour)),
        figure.name,
      ).toEqual([]);
      expect(bare(figure) === light[i], figure.name).toBe(true);
    }
  });

  it('turn dark by themselves on dark screens', async () => {
    for (const figure of await others('auto')) {
      expect(figure.scene.theme).toBe('auto');
      expect(figure.toSVG(), figure.name).toContain('@media screen and (prefers-color-scheme:dark)');
    }
  });
});

describe('themes', () => {
  it('leave every place as it is', async () => {
    const net = network(wcen());
    const bare = ({ marks }: Scene) =>
      JSON.stringify(flat(marks).map(({ fill, stroke, ...place }) => [place, !fill, !stroke]));
    const options = { effort: 0.1 } as const;
    const light = bare((await organisationalMap(net, { ...options, theme: 'light' })).scene);
    for (const theme of ['dark', 'print', 'auto'] as const) {
      expect(bare((await organisationalMap(net, { ...options, theme })).scene) === light).toBe(true);
    }
  });

  it('print in greys only', async () => {
    const pair = await whatIf(network(wcen()), 'director', { effort: 0.1, theme: 'print' });
    expect(colours([...pair.scene.marks, ...everyMark('print')]).filter((colour) => !isGrey(colour))).toEqual(
      ['#f4f4f0'].slice(1),
    );
  });

  it.each(['light', 'dark', 'print'] as const)('%s: words reach 4.5:1 on paper and tint, lines 3:1', async (theme) => {
    const { scene } = await whatIf(network(wcen()), 'director', { effort: 0.1, theme });
    const [page] = flat(scene.marks);
    const tint = flat(scene.marks).find((mark) => mark.data?.mark === 'tier' && mark.type === 'rect');
    for (const paper of [page!.fill!, tint!.fill!]) {
      const words = flat(scene.marks).filter((mark) => mark.type === 'text' && mark.stroke === undefined);
      for (const { fill } of words) expect(contrast(fill!, paper)).toBeGreaterThanOrEqual(4.5);
    }
    // The casing has the colour of the paper; every other line must show on it.
    const lines = flat(scene.marks).filter(
      (mark) => (mark.type === 'line' || mark.type === 'path') && mark.stroke !== page!.fill,
    );
    for (const { stroke } of lines.filter(({ stroke: ink }) => !['#BBBBBB', '#8c8c8c'].includes(ink!))) {
      expect(contrast(stroke!, page!.fill!)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['light', 'dark', 'print'] as const)(
    '%s: every mark stands out by its outline, lines within by theirs',
    (theme) => {
      const marks = flat(everyMark(theme));
      const paper = theme === 'dark' ? '#121212' : '#ffffff';
      let within: string | undefined;
      for (const { type, fill, stroke, ...mark } of marks) {
        if (fill !== undefined && stroke !== undefined) {
          expect(contrast(stroke, paper)).toBeGreaterThanOrEqual(3);
          within = 'dash' in mark ? undefined : fill;
        } else if (stroke !== undefined && within !== undefined)
          expect(contrast(stroke, within)).toBeGreaterThanOrEqual(3);
        else if (type === 'text' && within !== undefined) expect(contrast(fill!, within)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('auto is the light drawing with a style of its dark colours, scoped to itself, for screens only', async () => {
    const net = network({ ties: [{ source: 'a', target: 'b', type: 'bridging' }] });
    const auto = (await organisationalMap(net)).toSVG();
    const light = (await organisationalMap(net, { theme: 'light' })).toSVG();
    const [, id = '', rules = ''] =
      /<svg[^>]* id="([^"]+)".*?<style>@media screen and \(prefers-color-scheme:dark\)\{(.*?)\}<\/style>/s.exec(auto) ??
      [];
    expect(rules).toContain(`#${id} [stroke="#4d4d4d"]{stroke:#c9c9c9}`);
    expect(rules).not.toContain('var(');
    const withoutIds = (svg: string) =>
      svg.replaceAll(/organisational-map-[a-z0-9]+|data-theme="\w+"/g, '').replace(/ <style>.*<\/style>\n/, '');
    expect(withoutIds(auto)).toBe(withoutIds(light));
    expect(light).not.toContain('<style');
  });

  it('auto shows on a dark screen what the dark theme draws', async () => {
    const net = network(wcen());
    const auto = renderSvg((await organisationalMap(net, { effort: 0.1 })).scene);
    const dark = (await organisationalMap(net, { effort: 0.1, theme: 'dark' })).scene;
    const swaps = [...auto.matchAll(/\[(fill|stroke)="(#\w+)"\]\{\w+:(#\w+)\}/g)];
    let painted = auto.replace(/<style>.*<\/style>/, '');
    painted = painted.replaceAll(/(fill|stroke)="(#\w+)"/g, (whole, part: string, light: string) => {
      const swap = swaps.find(([, of, from]) => of === part && from === light);
      return swap ? `${part}="${swap[3]}"` : whole;
    });
    const strip = (svg: string) =>
      svg.replaceAll(/organisational-map-[a-z0-9]+|data-theme="\w+"/g, '').replaceAll(/\n\s*/g, '');
    expect(strip(painted) === strip(renderSvg(dark))).toBe(true);
  });

  it('refuses a theme that does not exist', async () => {
    const net = network({ ties: [{ source: 'a', target: 'b' }] });
    await expect(organisationalMap(net, { theme: 'sepia' as 'dark' })).rejects.toThrow(
      /theme is "sepia"; use one of auto/,
    );
  });
});
