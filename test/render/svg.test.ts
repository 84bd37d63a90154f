import { describe, expect, it } from 'vitest';
import { renderSvg, type ElementLike, type Mark, type Scene } from '../../src/index.js';
import { svgElement } from '../../src/render/svg-element.js';
import { parseXml } from './parse-xml.js';

const scene = (marks: readonly Mark[], title = 'Title'): Scene => ({
  kind: 'scene',
  name: 'test',
  width: 100,
  height: 50,
  lang: 'en',
  title,
  description: 'What it shows',
  marks,
});

const text = (...lines: string[]): Mark => ({
  type: 'text',
  x: 1,
  y: 2,
  lines,
  lineHeight: 14,
  size: 12,
  anchor: 'start',
});

describe('renderSvg', () => {
  it('writes each mark in the portable subset', () => {
    const svg = renderSvg(
      scene([
        { type: 'rect', x: 0, y: 0, width: 10, height: 5, fill: '#fff', data: { mark: 'page' } },
        { type: 'circle', cx: 1, cy: 2, r: 3, stroke: '#333', strokeWidth: 1.5, dash: '6 4' },
        { type: 'polygon', points: [0, 0, 1, 0, 0, 1], fill: '#000' },
        { type: 'line', x1: 0, y1: 1, x2: 2, y2: 3, stroke: '#000', round: true },
        { type: 'path', curve: [0, 0, 1, 1, 2, 2, 3, 3], stroke: '#000' },
        {
          type: 'group',
          data: { mark: 'tie', id: 'a–b', source: 'a', target: 'b' },
          lang: 'ar',
          marks: [text('one', 'two')],
        },
      ]),
    );
    expect(
      svg
        .split('\n')
        .slice(3, -2)
        .map((line) => line.trim()),
    ).toEqual([
      '<rect data-mark="page" x="0" y="0" width="10" height="5" fill="#fff"/>',
      '<circle cx="1" cy="2" r="3" fill="none" stroke="#333" stroke-width="1.5" stroke-linejoin="round" stroke-dasharray="6 4"/>',
      '<polygon points="0,0 1,0 0,1" fill="#000"/>',
      '<line x1="0" y1="1" x2="2" y2="3" fill="none" stroke="#000" stroke-width="1" stroke-linejoin="round" stroke-linecap="round"/>',
      '<path d="M0 0C1 1 2 2 3 3" fill="none" stroke="#000" stroke-width="1" stroke-linejoin="round"/>',
      '<g data-mark="tie" data-id="a–b" data-source="a" data-target="b" lang="ar">',
      '<text x="1" y="2" font-size="12" fill="none"><tspan x="1" y="2">one</tspan><tspan x="1" y="16">two</tspan></text>',
      '</g>',
    ]);
  });

  it('names itself for readers who do not see it, by ids that are its own', () => {
    const root = parseXml(renderSvg(scene([text('a')])));
    const [title, desc] = root.children as { attributes: Map<string, string>; text: string }[];
    expect(root.attributes.get('role')).toBe('img');
    expect(root.attributes.get('lang')).toBe('en');
    expect(root.attributes.get('aria-labelledby')).toBe(`${title!.attributes.get('id')} ${desc!.attributes.get('id')}`);
    expect([title!.text, desc!.text]).toEqual(['Title', 'What it shows']);
    expect(renderSvg(scene([text('b')]))).not.toContain(title!.attributes.get('id')!);
  });

  it.each([
    '</text></svg><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '&lt;b&gt; & ]]> <!-- <![CDATA[',
    'tab\tand\nline',
  ])('keeps a hostile label a label: %s', (label) => {
    const root = parseXml(renderSvg(scene([{ ...text(label), data: { mark: 'label', id: label } }], label)));
    const last = root.children.at(-1)!;
    expect(last.name).toBe('text');
    expect(last.text).toBe(label);
    expect(last.attributes.get('data-id')).toBe(label);
    expect(root.children[0]!.text).toBe(label);
  });

  it('drops what XML forbids and what turns text round', () => {
    const svg = renderSvg(scene([text('a\u0000b\u0007c\uFFFEd\uD800e\u202Ef\u2066g😀')]));
    expect(svg).toContain('>abcdefg😀<');
  });

  it('rounds to three decimals, without minus zero, and refuses what is no number', () => {
    expect(renderSvg(scene([{ type: 'circle', cx: 1 / 3, cy: -0.0001, r: 2 }]))).toContain('cx="0.333" cy="0" r="2"');
    expect(() => renderSvg(scene([{ type: 'circle', cx: Number.NaN, cy: 0, r: 1 }]))).toThrow(/coordinate is NaN/);
  });
});

describe('svgElement', () => {
  it('builds the same tree node by node, and hands text over as text', () => {
    class Fake implements ElementLike {
      readonly attributes: string[] = [];
      readonly children: unknown[] = [];
      constructor(readonly name: string) {}
      setAttribute(name: string, value: string): void {
        this.attributes.push(`${name}=${value}`);
      }
      appendChild(child: unknown): void {
        this.children.push(child);
      }
    }
    const document = {
      createElementNS: (namespace: string, name: string) => {
        expect(namespace).toBe('http://www.w3.org/2000/svg');
        return new Fake(name);
      },
      createTextNode: (value: string) => ({ value }),
    };
    const element = svgElement(scene([text('<b>')]), document);
    expect(element.name).toBe('svg');
    expect(element.attributes).toContain('role=img');
    const label = element.children.at(-1) as Fake;
    expect(label.name).toBe('text');
    expect(label.children).toEqual([{ value: '<b>' }]);
  });
});
